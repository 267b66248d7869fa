/** Which reports a reader's choices keep, and how many each further choice would leave. */
import {
  dayOf,
  isAgainstInterest,
  isQuotation,
  outletOf,
  placesOf,
  publishedBy,
  sayersOf,
  type Corpus,
  type Report,
} from './corpus.ts';
import { foldText } from './search-text.ts';
import type { Moment } from './status.ts';

/** The groups of choices. Ids of actors, sides, outlets, places; `UNATTRIBUTED` stands among the actors. */
export const FACETS = ['actor', 'side', 'outlet', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** Id in the actor facet for quotations that nobody is named for. */
export const UNATTRIBUTED = 'unattributed';

/** Within one facet any choice is enough; across facets all must hold. An empty facet keeps everything. */
export type Filter = { readonly [F in Facet]: readonly string[] } & {
  readonly q: string;
  /** Only claims that hurt the claimant's own side. */
  readonly interest: boolean;
};

/**
 * How a report stands to the two clocks. `later`: it speaks of a day after the event day. `unpublished`: its
 * article came out after the known-by day. `undated`: the article gives no day.
 */
export type Timing = 'current' | 'later' | 'undated' | 'unpublished';

export function timingOf(corpus: Corpus, report: Report, moment: Moment): Timing {
  if (publishedBy(corpus, report) > moment.knownBy) return 'unpublished';
  const day = dayOf(report);
  if (day === null) return 'undated';
  return day.to > moment.day ? 'later' : 'current';
}

/** True for what had happened by the event day and was published by the known-by day; undated counts as happened. */
export function isByNow(timing: Timing): boolean {
  return timing === 'current' || timing === 'undated';
}

/** What the filter needs of a report, worked out once for a corpus. */
interface Keys {
  readonly actor: readonly string[];
  readonly side: readonly string[];
  readonly outlet: readonly string[];
  readonly place: readonly string[];
  readonly text: string;
  readonly isAgainstInterest: boolean;
}

function actorKeys(corpus: Corpus, report: Report): readonly string[] {
  const sayers = sayersOf(corpus, report);
  return report.kind === 'statement' && sayers.length === 0 ? [UNATTRIBUTED] : sayers;
}

function searchText(corpus: Corpus, report: Report, places: readonly string[]): string {
  const { passages, summary } = report.row;
  const names = sayersOf(corpus, report).map((id) => corpus.actors.get(id)?.name ?? '');
  const placeNames = places.flatMap((id) => [corpus.places.get(id)?.name ?? '', corpus.places.get(id)?.nameAr ?? '']);
  return foldText([...passages.map(({ exact }) => exact), summary, ...names, ...placeNames].join('\n'));
}

function keysOf(corpus: Corpus, report: Report): Keys {
  const place = placesOf(corpus, report);
  const sides = sayersOf(corpus, report).map((id) => corpus.actors.get(id)?.side ?? '');
  return {
    actor: actorKeys(corpus, report),
    side: [...new Set(sides)],
    outlet: [outletOf(corpus, report).id],
    place,
    text: searchText(corpus, report, place),
    isAgainstInterest: isAgainstInterest(report),
  };
}

const keysOfCorpus = new WeakMap<Corpus, readonly Keys[]>();

function allKeys(corpus: Corpus): readonly Keys[] {
  const known = keysOfCorpus.get(corpus);
  if (known !== undefined) return known;
  const keys = corpus.reports.map((report) => keysOf(corpus, report));
  keysOfCorpus.set(corpus, keys);
  return keys;
}

export interface Count {
  /** Reports visible at the moment. */
  readonly now: number;
  /** Reports whatever their day. */
  readonly total: number;
}

export interface Selection {
  /** Ids of the reports that pass every facet and the text, whatever their day. */
  readonly ids: ReadonlySet<string>;
  /** True when nothing at all is filtered. */
  readonly isAll: boolean;
  /** Beside each choice: what it would leave if its own facet were set to it and the others stay. */
  readonly counts: { readonly [F in Facet]: ReadonlyMap<string, Count> };
}

/** Quotations are counted beside actors, sides and outlets; reports on places beside places. */
function isCounted(facet: Facet, report: Report): boolean {
  return facet === 'place' ? report.kind === 'control' : isQuotation(report);
}

const TEXT_FAILS = 1 << FACETS.length;
const INTEREST_FAILS = TEXT_FAILS << 1;

interface Wanted {
  readonly facets: readonly ReadonlySet<string>[];
  readonly needle: string;
  readonly interest: boolean;
}

/** A bit for each facet, one for the text and one for the interest, that the report fails. */
function failures(keys: Keys, { facets, needle, interest }: Wanted): number {
  let failed = needle !== '' && !keys.text.includes(needle) ? TEXT_FAILS : 0;
  if (interest && !keys.isAgainstInterest) failed |= INTEREST_FAILS;
  FACETS.forEach((facet, index) => {
    const set = facets[index];
    if (set !== undefined && set.size > 0 && !keys[facet].some((key) => set.has(key))) failed |= 1 << index;
  });
  return failed;
}

function addCounts(counts: Map<string, Count>, keys: readonly string[], isNow: boolean): void {
  for (const key of keys) {
    const { now, total } = counts.get(key) ?? { now: 0, total: 0 };
    counts.set(key, { now: now + Number(isNow), total: total + 1 });
  }
}

/** Applies a filter in one pass over the reports; the counts come from the same pass. */
export function selectReports(corpus: Corpus, filter: Filter, moment: Moment): Selection {
  const ids = new Set<string>();
  const counts = { actor: new Map(), side: new Map(), outlet: new Map(), place: new Map() } satisfies Record<
    Facet,
    Map<string, Count>
  >;
  const facets = FACETS.map((facet) => new Set(filter[facet]));
  const wanted: Wanted = { facets, needle: foldText(filter.q.trim()), interest: filter.interest };
  const keysOfAll = allKeys(corpus);
  corpus.reports.forEach((report, index) => {
    const keys = keysOfAll[index];
    if (keys === undefined) return;
    const failed = failures(keys, wanted);
    if (failed === 0) ids.add(report.row.id);
    const isNow = isByNow(timingOf(corpus, report, moment));
    FACETS.forEach((facet, bit) => {
      if ((failed & ~(1 << bit)) === 0 && isCounted(facet, report)) addCounts(counts[facet], keys[facet], isNow);
    });
  });
  return { ids, isAll: wanted.needle === '' && !wanted.interest && facets.every((set) => set.size === 0), counts };
}
