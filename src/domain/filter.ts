/** Which reports a reader's choices keep, and how many each further choice would leave. */
import { numberAt } from './column.ts';
import { dayOf, publishedBy, type Corpus, type Report } from './corpus.ts';
import { dayRank, FACETS, reportTable, type Column, type Facet, type ReportTable } from './report-table.ts';
import { reportsWith } from './report-texts.ts';
import { foldText } from './search-text.ts';
import type { Moment } from './status.ts';

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

/** How what speaks of a day and was published by another stands to the clocks; ISO days, undefined: no day is given. */
export function timingOn(day: string | undefined, published: string, moment: Moment): Timing {
  if (published > moment.knownBy) return 'unpublished';
  if (day === undefined) return 'undated';
  return day > moment.day ? 'later' : 'current';
}

/** A report of several days counts on the last of them. */
export function timingOf(corpus: Corpus, report: Report, moment: Moment): Timing {
  return timingOn(dayOf(report)?.to, publishedBy(corpus, report), moment);
}

/** True for what had happened by the event day and was published by the known-by day; undated counts as happened. */
export function isByNow(timing: Timing): boolean {
  return timing === 'current' || timing === 'undated';
}

export interface Count {
  /** Reports visible at the moment. */
  readonly now: number;
  /** Reports whatever their day. */
  readonly total: number;
}

export interface Selection {
  /** By the number of the report in `corpus.reports`: 0 for those that pass, as `ids` names them. */
  readonly failed: Uint8Array;
  /** Ids of the reports that pass every facet and the text, whatever their day. */
  readonly ids: ReadonlySet<string>;
  /** The same in the dataset's order: the quotations, and all other reports. */
  readonly quotations: readonly string[];
  readonly others: readonly string[];
  /** True when nothing at all is filtered. */
  readonly isAll: boolean;
  /** Claims against interest among them; counted also while the choice is not made. */
  readonly interest: Count;
  /** Beside each choice: what it would leave if its own facet were set to it and the others stay. */
  readonly counts: { readonly [F in Facet]: ReadonlyMap<string, Count> };
}

/** A bit for each facet, one for the text and one for the interest, that a report fails. */
const TEXT_FAILS = 1 << FACETS.length;
const INTEREST_FAILS = TEXT_FAILS << 1;

/** What passes a filter whatever the moment: the last one asked for is kept, since a moving day leaves it as it is. */
interface Passing {
  readonly key: string;
  /** Bits, in the order of the reports; 0 passes. */
  readonly failed: Uint8Array;
  readonly ids: ReadonlySet<string>;
  readonly isAll: boolean;
  readonly quotations: readonly string[];
  readonly others: readonly string[];
}

function failFacet(failed: Uint8Array, { codes, starts, items }: Column, chosen: readonly string[], bit: number): void {
  const wanted = new Uint8Array(codes.size);
  for (const id of chosen) {
    const code = codes.get(id);
    if (code !== undefined) wanted[code] = 1;
  }
  for (let report = 0; report < failed.length; report += 1) {
    const end = numberAt(starts, report + 1);
    let at = numberAt(starts, report);
    while (at < end && wanted[numberAt(items, at)] !== 1) at += 1;
    if (at === end) failed[report] = numberAt(failed, report) | bit;
  }
}

/** Sets the bit where the column holds no 1. */
function failWhereNot(failed: Uint8Array, column: Uint8Array, bit: number): void {
  for (let report = 0; report < failed.length; report += 1)
    if (column[report] !== 1) failed[report] = numberAt(failed, report) | bit;
}

function failuresOf(corpus: Corpus, filter: Filter, needle: string): Uint8Array {
  const table = reportTable(corpus);
  const failed = new Uint8Array(corpus.reports.length);
  FACETS.forEach((facet, index) => {
    if (filter[facet].length > 0) failFacet(failed, table.facets[facet], filter[facet], 1 << index);
  });
  if (needle !== '') failWhereNot(failed, reportsWith(corpus, needle), TEXT_FAILS);
  if (filter.interest) failWhereNot(failed, table.isAgainstInterest, INTEREST_FAILS);
  return failed;
}

function passingOf(corpus: Corpus, filter: Filter, needle: string, key: string): Passing {
  const failed = failuresOf(corpus, filter, needle);
  const table = reportTable(corpus);
  const quotations: string[] = [];
  const others: string[] = [];
  const ids = new Set<string>();
  corpus.reports.forEach(({ row: { id } }, index) => {
    if (failed[index] !== 0) return;
    ids.add(id);
    (table.isQuotation[index] === 1 ? quotations : others).push(id);
  });
  const isAll = needle === '' && !filter.interest && FACETS.every((facet) => filter[facet].length === 0);
  return { key, failed, ids, isAll, quotations, others };
}

const lastPassing = new WeakMap<Corpus, Map<boolean, Passing>>();

/** Kept for a corpus: the reports that pass no filter at all, and those of the last filter. */
function passing(corpus: Corpus, filter: Filter): Passing {
  const { actor, side, outlet, place, interest } = filter;
  const needle = foldText(filter.q.trim());
  const key = JSON.stringify([actor, side, outlet, place, interest, needle]);
  const kept = lastPassing.get(corpus) ?? new Map<boolean, Passing>();
  lastPassing.set(corpus, kept);
  const known = [...kept.values()].find((each) => each.key === key);
  if (known !== undefined) return known;
  const fresh = passingOf(corpus, filter, needle, key);
  kept.set(fresh.isAll, fresh);
  return fresh;
}

/** Quotations are counted beside actors, sides and outlets; reports on places beside places. */
function countedBy(table: ReportTable, facet: Facet): Uint8Array {
  return facet === 'place' ? table.isControl : table.isQuotation;
}

/** 1 for what had happened by the event day and was published by the known-by day. */
function isNowOf({ day, published }: ReportTable, moment: Moment): Uint8Array {
  const [byDay, byPublished] = [dayRank(moment.day), dayRank(moment.knownBy)];
  const isNow = new Uint8Array(published.length);
  for (let report = 0; report < isNow.length; report += 1)
    isNow[report] = Number(numberAt(published, report) <= byPublished && numberAt(day, report) <= byDay);
  return isNow;
}

/** Beside each choice of a facet: the reports that fail nothing, or this facet alone. */
function countsOf(table: ReportTable, facet: Facet, failed: Uint8Array, isNow: Uint8Array): Map<string, Count> {
  const { values, starts, items } = table.facets[facet];
  const counted = countedBy(table, facet);
  const own = 1 << FACETS.indexOf(facet);
  const now = new Uint32Array(values.length);
  const total = new Uint32Array(values.length);
  for (let report = 0; report < failed.length; report += 1) {
    if (counted[report] !== 1 || (numberAt(failed, report) & ~own) !== 0) continue;
    for (let at = numberAt(starts, report); at < numberAt(starts, report + 1); at += 1) {
      const code = numberAt(items, at);
      total[code] = numberAt(total, code) + 1;
      now[code] = numberAt(now, code) + numberAt(isNow, report);
    }
  }
  return new Map(
    values.flatMap((id, code) =>
      total[code] === 0 ? [] : [[id, { now: numberAt(now, code), total: numberAt(total, code) }]],
    ),
  );
}

function interestOf({ isAgainstInterest }: ReportTable, failed: Uint8Array, isNow: Uint8Array): Count {
  let [now, total] = [0, 0];
  for (let report = 0; report < failed.length; report += 1) {
    if (failed[report] !== 0 || isAgainstInterest[report] !== 1) continue;
    total += 1;
    now += numberAt(isNow, report);
  }
  return { now, total };
}

/** Applies a filter, in a few passes over columns of numbers. */
export function selectReports(corpus: Corpus, filter: Filter, moment: Moment): Selection {
  const { failed, ids, isAll, quotations, others } = passing(corpus, filter);
  const table = reportTable(corpus);
  const isNow = isNowOf(table, moment);
  const counts = (facet: Facet) => countsOf(table, facet, failed, isNow);
  return {
    failed,
    ids,
    isAll,
    quotations,
    others,
    interest: interestOf(table, failed, isNow),
    counts: { actor: counts('actor'), side: counts('side'), outlet: counts('outlet'), place: counts('place') },
  };
}
