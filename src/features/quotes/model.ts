/** The quotations that the view lists, and those that it leaves out and counts. */
import { numberAt } from '../../domain/column.ts';
import { groupBy, isQuotation, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Selection } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Statement } from '../../domain/schema/dataset.ts';
import type { Moment } from '../../domain/status.ts';
import { tonesOf, type Toned } from '../../domain/wording.ts';
import { actorsOf, LazyCard, lengthOf, type CardList } from './lazy-card.ts';
import { madeWhenRead, once, type Listing } from './listing.ts';
import type { QuoteCard } from './quote-card.ts';
import { quotationsOf, speakerKey, timingsOf, type Quotations } from './quotations.ts';

export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'failed'>;
  /** List the quotations said after the event day, too. */
  readonly later: boolean;
  /** The wording lens: cards in the tones of their verbs of speech. Left out: off. */
  readonly isByVerb?: boolean;
}

/** Quotations of one speaker that the view leaves out. */
export interface LeftOut {
  readonly speakers: readonly Actor[];
  readonly ids: readonly string[];
  /** The shortest of them, as a taste. */
  readonly sample: Report;
}

export interface QuotesModel {
  /** Newest first, those without a day last; both without the unattributed ones. */
  readonly dated: Listing<QuoteCard>;
  readonly undated: Listing<QuoteCard>;
  readonly nobody: Listing<QuoteCard>;
  /** Every quotation of the corpus falls into exactly one of these; ids. */
  readonly said: Listing<string>;
  readonly dayUnknown: Listing<string>;
  readonly later: Listing<string>;
  readonly unpublished: Listing<string>;
  readonly filteredOut: Listing<string>;
  readonly laterBySpeaker: () => readonly LeftOut[];
}

/** The verbs of speech of the quotations, with the tones that stand for them. */
export function cueVerbs(corpus: Corpus): Toned[] {
  return tonesOf(corpus, isQuotation);
}

function shortest(rows: readonly Statement[]): Report {
  return { kind: 'statement', row: rows.reduce((least, row) => (lengthOf(row) < lengthOf(least) ? row : least)) };
}

function leftOut(corpus: Corpus, rows: readonly Statement[]): LeftOut[] {
  const groups = groupBy(rows, speakerKey);
  return [...groups.values()]
    .map((group) => ({
      speakers: group[0] === undefined ? [] : actorsOf(corpus, group[0]),
      ids: group.map(({ id }) => id),
      sample: shortest(group),
    }))
    .toSorted((a, b) => b.ids.length - a.ids.length);
}

/** How a quotation stands to the view, as a number in a column: those that are listed come first. */
const STANDINGS = ['current', 'undated', 'later', 'unpublished', 'out'] as const;
type Standing = (typeof STANDINGS)[number];
const NUMBER = { current: 0, undated: 1, later: 2, unpublished: 3, out: 4 } as const;

/** The standing of each quotation, and how many there are of each. */
interface Standings {
  readonly column: Uint8Array;
  readonly counts: Uint32Array;
}

function standingsOf(all: Quotations, selection: Looking['selection'], moment: Moment): Standings {
  const column = new Uint8Array(all.rows.length);
  const counts = new Uint32Array(STANDINGS.length);
  const timing = timingsOf(all, moment);
  for (let at = 0; at < column.length; at += 1) {
    const isOut = numberAt(selection.failed, numberAt(all.reports, at)) !== 0;
    const number = NUMBER[isOut ? 'out' : timing(at)];
    column[at] = number;
    counts[number] = numberAt(counts, number) + 1;
  }
  return { column, counts };
}

/** The rows of one standing, in the dataset's order. */
function rowsOf({ rows }: Quotations, { column }: Standings, standing: Standing): Statement[] {
  return rows.filter((_, at) => column[at] === NUMBER[standing]);
}

function idsOf(all: Quotations, standings: Standings, standing: Standing): Listing<string> {
  const ids = once(() => rowsOf(all, standings, standing).map(({ id }) => id));
  return madeWhenRead(numberAt(standings.counts, NUMBER[standing]), (index) => ids()[index] ?? '');
}

/** Numbers of the listed quotations, as the lists hold them. */
interface Listed {
  readonly dated: readonly number[];
  readonly undated: readonly number[];
  readonly nobody: readonly number[];
  /** How many there are of each speakers. */
  readonly bySpeakers: Uint32Array;
}

function listedOf(all: Quotations, { column }: Standings, later: boolean): Listed {
  const { by, said, speakers, newestFirst } = all;
  const last = later ? NUMBER.later : NUMBER.undated;
  const unnamed = speakers.indexOf('');
  const bySpeakers = new Uint32Array(speakers.length);
  const [dated, undated, nobody]: [number[], number[], number[]] = [[], [], []];
  for (const at of newestFirst) {
    if (numberAt(column, at) > last) continue;
    const number = numberAt(by, at);
    bySpeakers[number] = numberAt(bySpeakers, number) + 1;
    if (number !== unnamed) (numberAt(said, at) === 0 ? undated : dated).push(at);
  }
  if (unnamed !== -1)
    for (let at = 0; at < column.length; at += 1)
      if (numberAt(column, at) <= last && numberAt(by, at) === unnamed) nobody.push(at);
  return { dated, undated, nobody, bySpeakers };
}

function cardOf(list: CardList, { column }: Standings, at: number): LazyCard {
  const timing = STANDINGS[numberAt(column, at)];
  return new LazyCard(list, at, timing === 'later' || timing === 'undated' ? timing : 'current');
}

/** The quotations as the view lists them. Reported speech is no quotation and stands on no card. */
export function quotesModel(corpus: Corpus, { moment, selection, later, isByVerb = false }: Looking): QuotesModel {
  const all = quotationsOf(corpus);
  const standings = standingsOf(all, selection, moment);
  const listed = listedOf(all, standings, later);
  const tones = new Map(isByVerb ? cueVerbs(corpus).map((toned) => [toned.verb, toned]) : []);
  const list: CardList = { corpus, all, listed: listed.bySpeakers, tones };
  const cards = (numbers: readonly number[]): Listing<QuoteCard> =>
    madeWhenRead(numbers.length, (index) => cardOf(list, standings, numberAt(numbers, index)));
  const ids = (standing: Standing) => idsOf(all, standings, standing);
  return {
    dated: cards(listed.dated),
    undated: cards(listed.undated),
    nobody: cards(listed.nobody),
    said: ids('current'),
    dayUnknown: ids('undated'),
    later: ids('later'),
    unpublished: ids('unpublished'),
    filteredOut: ids('out'),
    laterBySpeaker: once(() => leftOut(corpus, rowsOf(all, standings, 'later'))),
  };
}
