/** Results of a search, by kind: what the filters keep for the typed text first, then what is spelled nearly so. */
import { numberAt } from '../../domain/column.ts';
import { found, isQuotation, outletOf, sayersOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { FAILS, timingOf, type Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Passage } from '../../domain/schema/base.ts';
import type { Place } from '../../domain/schema/place.ts';
import { findMatches } from '../../domain/search-text.ts';
import type { Moment } from '../../domain/status.ts';
import { kindOf, RESULT_KINDS, type ResultKind } from './documents.ts';
import type { Matches } from './search-index.ts';

/** Results of one kind that are listed at once. */
export const SHOWN = 5;

/** Characters of a text around its first match. */
const AROUND = 70;

/** Part of a text, around the match. */
export interface MarkedPart {
  readonly text: string;
  /** What to mark in it, as [start, end) in UTF-16 units. */
  readonly ranges: readonly (readonly [number, number])[];
}

export interface Result {
  readonly id: string;
  /** Its words are told by `wordsFound`; null: a place. */
  readonly report: Report | null;
  /** The name of a place; null for a report. */
  readonly name: MarkedPart | null;
  /** The indexed words that were met. */
  readonly words: readonly string[];
  /** Who is quoted; empty: nobody is named, or it is no quotation. */
  readonly speakers: readonly Actor[];
  readonly isQuotation: boolean;
  /** Null: a place. */
  readonly outlet: Outlet | null;
  readonly timing: Timing;
  /** False: only words of nearly this spelling were met. */
  readonly isExact: boolean;
}

export interface ResultGroup {
  readonly kind: ResultKind;
  /** The first, the exact ones before the others. */
  readonly shown: readonly Result[];
  /** How many there are in all. */
  readonly count: number;
}

export interface SearchModel {
  readonly groups: readonly ResultGroup[];
  /** How many reports pass the filters with the typed text: what the page counts as found. */
  readonly exact: number;
  /** How many reports only words of nearly this spelling lead to. */
  readonly similar: number;
}

export interface Search {
  readonly query: string;
  readonly matches: Matches;
  /** What each report fails of the whole filter, the text included (see `Selection`). */
  readonly failed: Uint8Array;
  readonly moment: Moment;
}

/** Where the text holds the query or, failing that, the words that were met; in order, not overlapping. */
function rangesIn(text: string, query: string, words: readonly string[]): [number, number][] {
  const whole = findMatches(text, query);
  const ranges = whole.length > 0 ? whole : words.flatMap((word) => findMatches(text, word));
  const kept: [number, number][] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}

/** The text around its first match, with what to mark in it. */
function cut(text: string, ranges: readonly [number, number][]): MarkedPart {
  const [from] = ranges[0] ?? [0];
  const start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
  const space = text.lastIndexOf(' ', start + 2 * AROUND);
  const end = text.length <= start + 2 * AROUND ? text.length : Math.max(space, ranges[0]?.[1] ?? 0);
  const part = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  const shift = start > 0 ? start - 2 : 0;
  return {
    text: part,
    ranges: ranges.filter(([a, b]) => a >= start && b <= end).map(([a, b]) => [a - shift, b - shift] as const),
  };
}

/** The text of a report that was found by the query or by the words met, cut around the first match. */
export function wordsFound(
  report: Report,
  passages: readonly Passage[],
  query: string,
  words: readonly string[],
): MarkedPart {
  // a quotation is told in the words as printed, also where only a name or our summary was met
  const ours = isQuotation(report) ? [] : [report.row.summary];
  const texts = [...passages.map(({ exact }) => exact), ...ours];
  const text = texts.find((each) => rangesIn(each, query, words).length > 0) ?? texts[0] ?? '';
  return cut(text, rangesIn(text, query, words));
}

function placeResult(place: Place, words: readonly string[], query: string): Result {
  const { id, nameAr, aliases, name: own } = place;
  const spelled = [own, nameAr, ...aliases].find((each) => rangesIn(each, query, words).length > 0) ?? own;
  const text = spelled === own ? own : `${own} (${spelled})`;
  return {
    id,
    report: null,
    name: { text, ranges: rangesIn(text, query, words) },
    words,
    speakers: [],
    isQuotation: false,
    outlet: null,
    timing: 'current',
    isExact: findMatches(text, query).length > 0,
  };
}

function reportResult(
  corpus: Corpus,
  report: Report,
  words: readonly string[],
  isExact: boolean,
  moment: Moment,
): Result {
  return {
    id: report.row.id,
    report,
    name: null,
    words,
    speakers: isQuotation(report) ? sayersOf(corpus, report).map((actor) => found(corpus.actors, actor)) : [],
    isQuotation: isQuotation(report),
    outlet: outletOf(corpus, report),
    timing: timingOf(corpus, report, moment),
    isExact,
  };
}

/** A document and its place in the ranking; no words were met in what the index does not know. */
interface Hit {
  readonly number: number;
  readonly rank: number | null;
}

/** The first of one kind: what the filters keep, what of it the index has no word for, and what is nearly so. */
interface Firsts {
  readonly kept: Hit[];
  readonly unranked: Hit[];
  readonly near: Hit[];
  /** How many pass the filters, and how many are nearly so. */
  exact: number;
  similar: number;
}

/** Parts by kind what a search finds; only what is shown is remembered, since one letter may find everything. */
function firstsOf(corpus: Corpus, { matches: { numbers }, failed }: Search): Map<ResultKind, Firsts> {
  const byKind = new Map(
    RESULT_KINDS.map((kind): [ResultKind, Firsts] => [
      kind,
      { kept: [], unranked: [], near: [], exact: 0, similar: 0 },
    ]),
  );
  const put = (kind: ResultKind, list: 'kept' | 'unranked' | 'near', hit: Hit) => {
    const firsts = byKind.get(kind);
    if (firsts === undefined) return;
    if (list === 'near') firsts.similar += 1;
    else firsts.exact += 1;
    if (firsts[list].length < SHOWN) firsts[list].push(hit);
  };
  const { dataset, reports } = corpus;
  const isRanked = new Uint8Array(reports.length);
  for (let rank = 0; rank < numbers.length; rank += 1) {
    const number = numberAt(numbers, rank);
    const at = number - dataset.places.length;
    const report = reports[at];
    if (report === undefined) {
      put('place', 'near', { number, rank });
      continue;
    }
    isRanked[at] = 1;
    const fails = numberAt(failed, at);
    if (fails === 0) put(kindOf(report), 'kept', { number, rank });
    else if ((fails & ~FAILS.q) === 0) put(kindOf(report), 'near', { number, rank });
  }
  reports.forEach((report, at) => {
    if (failed[at] === 0 && isRanked[at] === 0)
      put(kindOf(report), 'unranked', { number: dataset.places.length + at, rank: null });
  });
  return byKind;
}

function resultOf(corpus: Corpus, { number, rank }: Hit, { query, matches, failed, moment }: Search): Result[] {
  const words = rank === null ? [] : matches.wordsAt(rank);
  const place = corpus.dataset.places[number];
  if (place !== undefined) return [placeResult(place, words, query)];
  const at = number - corpus.dataset.places.length;
  const report = corpus.reports[at];
  return report === undefined ? [] : [reportResult(corpus, report, words, failed[at] === 0, moment)];
}

/** What is listed for a search. */
export function searchModel(corpus: Corpus, search: Search): SearchModel {
  const all = [...firstsOf(corpus, search)];
  const reports = all.filter(([kind]) => kind !== 'place').map(([, firsts]) => firsts);
  return {
    groups: all.flatMap(([kind, { kept, unranked, near, exact, similar }]): ResultGroup[] => {
      const first = [...kept, ...unranked, ...near].slice(0, SHOWN);
      const shown = first.flatMap((hit) => resultOf(corpus, hit, search));
      return shown.length === 0 ? [] : [{ kind, shown, count: exact + similar }];
    }),
    exact: reports.reduce((sum, { exact }) => sum + exact, 0),
    similar: reports.reduce((sum, { similar }) => sum + similar, 0),
  };
}
