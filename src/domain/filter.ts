/** Which reports a reader's choices keep, and how many each further choice would leave. */
import { numberAt } from './column.ts';
import type { Column } from './column-writer.ts';
import { dayOf, publishedBy, type Corpus, type Report } from './corpus.ts';
import { once, onceEach } from './once.ts';
import { dayRank, FACETS, reportTable, type Facet, type ReportTable } from './report-table.ts';
import { reportsWith, type TextHits } from './report-texts.ts';
import { foldText } from './search-text.ts';
import type { Moment } from './status.ts';

/** Within one facet any choice is enough; across facets all must hold. An empty facet keeps everything. */
export type Choices = { readonly [F in Facet]: readonly string[] } & {
  readonly q: string;
  /** Only claims that hurt the claimant's own side. */
  readonly interest: boolean;
};

/** A reader's choices, with what the text was found in of the words that are not here; left out where all are. */
export type Filter = Choices & { readonly hits?: TextHits };

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

/** What a filter keeps. Whatever takes a walk over the reports is made when it is first read. */
export interface Selection {
  readonly filter: Filter;
  /** By the number of the report in `corpus.reports`: 0 for those that pass, as `ids` names them; else what it fails. */
  readonly failed: Uint8Array;
  /** Ids of the reports that pass every facet and the text, whatever their day. */
  readonly ids: ReadonlySet<string>;
  /** How many of them are quotations, and how many are anything else. */
  readonly found: { readonly quotations: number; readonly others: number };
  /** True when nothing at all is filtered. */
  readonly isAll: boolean;
  /** Claims against interest among them; counted also while the choice is not made. */
  readonly interest: Count;
  /** Beside each choice: what it would leave if its own facet were set to it and the others stay. */
  readonly counts: { readonly [F in Facet]: ReadonlyMap<string, Count> };
}

/** The bit that a report has in `failed` for each part of the filter that it does not pass. */
export const FAILS = { actor: 1, side: 2, outlet: 4, place: 8, q: 16, interest: 32 } as const;

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
  for (const facet of FACETS)
    if (filter[facet].length > 0) failFacet(failed, table.facets[facet], filter[facet], FAILS[facet]);
  if (needle !== '') failWhereNot(failed, reportsWith(corpus, needle, filter.hits), FAILS.q);
  if (filter.interest) failWhereNot(failed, table.isAgainstInterest, FAILS.interest);
  return failed;
}

/** What passes a filter whatever the moment: the last one asked for is kept, since a moving day leaves it as it is. */
interface Passing {
  readonly key: string;
  /** Bits, in the order of the reports; 0 passes. */
  readonly failed: Uint8Array;
  readonly isAll: boolean;
  readonly ids: () => ReadonlySet<string>;
  readonly found: () => Selection['found'];
}

function foundOf({ isQuotation }: ReportTable, failed: Uint8Array): Selection['found'] {
  let [quotations, all] = [0, 0];
  for (let report = 0; report < failed.length; report += 1) {
    if (failed[report] !== 0) continue;
    all += 1;
    quotations += numberAt(isQuotation, report);
  }
  return { quotations, others: all - quotations };
}

function idsOf({ reports }: Corpus, failed: Uint8Array): ReadonlySet<string> {
  const ids = new Set<string>();
  reports.forEach(({ row }, index) => {
    if (failed[index] === 0) ids.add(row.id);
  });
  return ids;
}

function passingOf(corpus: Corpus, filter: Filter, needle: string, key: string): Passing {
  const failed = failuresOf(corpus, filter, needle);
  const isAll = needle === '' && !filter.interest && FACETS.every((facet) => filter[facet].length === 0);
  return {
    key,
    failed,
    isAll,
    ids: once(() => idsOf(corpus, failed)),
    found: once(() => foundOf(reportTable(corpus), failed)),
  };
}

/** Kept for a corpus: the reports that pass no filter at all, and those of the last filter. */
const lastPassing = onceEach<Corpus, Map<boolean, Passing>>(() => new Map());

function passing(corpus: Corpus, filter: Filter): Passing {
  const { actor, side, outlet, place, interest, hits } = filter;
  const needle = foldText(filter.q.trim());
  const key = JSON.stringify([actor, side, outlet, place, interest, needle, hits?.id]);
  const kept = lastPassing(corpus);
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
  const own = FAILS[facet];
  const now = new Uint32Array(values.length);
  const total = new Uint32Array(values.length);
  for (let report = 0; report < failed.length; report += 1) {
    if (counted[report] !== 1 || (numberAt(failed, report) & ~own) !== 0) continue;
    const isNowToo = numberAt(isNow, report);
    for (let at = numberAt(starts, report); at < numberAt(starts, report + 1); at += 1) {
      const code = numberAt(items, at);
      total[code] = numberAt(total, code) + 1;
      now[code] = numberAt(now, code) + isNowToo;
    }
  }
  const counts = new Map<string, Count>();
  values.forEach((id, code) => {
    if (total[code] !== 0) counts.set(id, { now: numberAt(now, code), total: numberAt(total, code) });
  });
  return counts;
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
  const passed = passing(corpus, filter);
  const { failed, isAll } = passed;
  const table = reportTable(corpus);
  const isNow = once(() => isNowOf(table, moment));
  const interest = once(() => interestOf(table, failed, isNow()));
  const count = (facet: Facet) => countsOf(table, facet, failed, isNow());
  const counts = once(() => ({
    actor: count('actor'),
    side: count('side'),
    outlet: count('outlet'),
    place: count('place'),
  }));
  return {
    filter,
    failed,
    isAll,
    get ids() {
      return passed.ids();
    },
    get found() {
      return passed.found();
    },
    get interest() {
      return interest();
    },
    get counts() {
      return counts();
    },
  };
}
