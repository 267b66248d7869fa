/** What filters ask of the reports, as columns of numbers: worked out once for a corpus, read at every choice. */
import {
  dayOf,
  found,
  isAgainstInterest,
  isQuotation,
  outletOf,
  placesOf,
  publishedBy,
  sayersOf,
  type Corpus,
  type Report,
} from './corpus.ts';

/** The groups of choices. Ids of actors, sides, outlets, places; `UNATTRIBUTED` stands among the actors. */
export const FACETS = ['actor', 'side', 'outlet', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** Id in the actor facet for quotations that nobody is named for. */
export const UNATTRIBUTED = 'unattributed';

/** The values of a facet for every report: those of report `i` are `items[starts[i]]` to before `items[starts[i + 1]]`. */
export interface Column {
  /** The id behind each number of `items`. */
  readonly values: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Columns in the order of `corpus.reports`. Days are numbers that sort as days do (20161208); 0 is no day. */
export interface ReportTable {
  readonly published: Uint32Array;
  readonly day: Uint32Array;
  /** 1 for a quotation, a control report, a claim against the claimant's own interest. */
  readonly isQuotation: Uint8Array;
  readonly isControl: Uint8Array;
  readonly isAgainstInterest: Uint8Array;
  readonly facets: { readonly [F in Facet]: Column };
}

/** Ranks of the days met so far: corpora of any size speak of a few hundred. */
const ranks = new Map<string, number>();
const MOST_RANKS = 10_000;

/** An ISO day as a number that sorts as it does; 0 for none. */
export function dayRank(day: string | undefined): number {
  if (day === undefined) return 0;
  const known = ranks.get(day);
  if (known !== undefined) return known;
  const rank = Number(day.replaceAll('-', ''));
  if (ranks.size < MOST_RANKS) ranks.set(day, rank);
  return rank;
}

function actorKeys(corpus: Corpus, report: Report): readonly string[] {
  const sayers = sayersOf(corpus, report);
  return report.kind === 'statement' && sayers.length === 0 ? [UNATTRIBUTED] : sayers;
}

function sideKeys(corpus: Corpus, report: Report): readonly string[] {
  return [...new Set(sayersOf(corpus, report).map((id) => found(corpus.actors, id).side))];
}

function columnOf({ reports }: Corpus, keysOf: (report: Report) => readonly string[]): Column {
  const codes = new Map<string, number>();
  const starts = new Uint32Array(reports.length + 1);
  const items: number[] = [];
  reports.forEach((report, index) => {
    for (const key of keysOf(report)) {
      const code = codes.get(key) ?? codes.size;
      codes.set(key, code);
      items.push(code);
    }
    starts[index + 1] = items.length;
  });
  return { values: [...codes.keys()], codes, starts, items: Uint32Array.from(items) };
}

function build(corpus: Corpus): ReportTable {
  const { reports } = corpus;
  const flags = (isIt: (report: Report) => boolean) => Uint8Array.from(reports, (report) => Number(isIt(report)));
  return {
    published: Uint32Array.from(reports, (report) => dayRank(publishedBy(corpus, report))),
    day: Uint32Array.from(reports, (report) => dayRank(dayOf(report)?.to)),
    isQuotation: flags(isQuotation),
    isControl: flags(({ kind }) => kind === 'control'),
    isAgainstInterest: flags(isAgainstInterest),
    facets: {
      actor: columnOf(corpus, (report) => actorKeys(corpus, report)),
      side: columnOf(corpus, (report) => sideKeys(corpus, report)),
      outlet: columnOf(corpus, (report) => [outletOf(corpus, report).id]),
      place: columnOf(corpus, (report) => placesOf(corpus, report)),
    },
  };
}

const tables = new WeakMap<Corpus, ReportTable>();

/** The table of a corpus; built when it is first asked for. */
export function reportTable(corpus: Corpus): ReportTable {
  const known = tables.get(corpus) ?? build(corpus);
  tables.set(corpus, known);
  return known;
}
