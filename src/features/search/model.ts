/** Results of a search, by kind: what the filters keep for the typed text first, then what is spelled nearly so. */
import { found, isQuotation, outletOf, sayersOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { timingOf, type Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Passage } from '../../domain/schema/base.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import { findMatches } from '../../domain/search-text.ts';
import type { Moment } from '../../domain/status.ts';
import { kindOf, RESULT_KINDS, type ResultKind } from './documents.ts';
import type { Match } from './search-index.ts';

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
  readonly shown: readonly Result[];
  /** Ids of all results of the kind, the exact ones first. */
  readonly ids: readonly string[];
}

export interface SearchModel {
  readonly groups: readonly ResultGroup[];
  /** Ids of the reports that pass the filters with the typed text: what the page counts as found. */
  readonly exact: readonly string[];
  /** Ids of reports that only words of nearly this spelling lead to. */
  readonly similar: readonly string[];
}

export interface Search {
  readonly query: string;
  readonly matches: readonly Match[];
  /** Ids of the reports that pass the whole filter. */
  readonly kept: ReadonlySet<string>;
  /** Ids of the reports that pass the filter without the text. */
  readonly allowed: ReadonlySet<string>;
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

function resultOf(corpus: Corpus, match: Match, { query, moment, kept }: Search): Result {
  const report = corpus.byId.get(match.id);
  if (report === undefined) {
    const { id, nameAr, aliases, name: own } = found(corpus.places, match.id);
    const spelled = [own, nameAr, ...aliases].find((each) => rangesIn(each, query, match.words).length > 0) ?? own;
    const text = spelled === own ? own : `${own} (${spelled})`;
    const isExact = findMatches(text, query).length > 0;
    const ranges = rangesIn(text, query, match.words);
    const name = { text, ranges };
    const { words } = match;
    return {
      id,
      report: null,
      name,
      words,
      speakers: [],
      isQuotation: false,
      outlet: null,
      timing: 'current',
      isExact,
    };
  }
  return {
    id: match.id,
    report,
    name: null,
    words: match.words,
    speakers: isQuotation(report) ? sayersOf(corpus, report).map((actor) => found(corpus.actors, actor)) : [],
    isQuotation: isQuotation(report),
    outlet: outletOf(corpus, report),
    timing: timingOf(corpus, report, moment),
    isExact: kept.has(match.id),
  };
}

/** Within the ranking: what the filters keep first. What they keep and the index has no word for comes after it. */
function ranked(corpus: Corpus, { matches, kept, allowed }: Search): Match[] {
  const known = new Set(matches.map(({ id }) => id));
  const others = [...kept].filter((id) => !known.has(id)).map((id): Match => ({ id, score: 0, words: [] }));
  return [
    ...matches.filter(({ id }) => kept.has(id)),
    ...others,
    ...matches.filter(({ id }) => !kept.has(id) && (allowed.has(id) || corpus.places.has(id))),
  ];
}

export function searchModel(corpus: Corpus, search: Search): SearchModel {
  const byKind = new Map<ResultKind, Match[]>(RESULT_KINDS.map((kind) => [kind, []]));
  const all = ranked(corpus, search);
  for (const match of all) {
    const report = corpus.byId.get(match.id);
    byKind.get(report === undefined ? 'place' : kindOf(report))?.push(match);
  }
  const reports = all.map(({ id }) => id).filter((id) => corpus.byId.has(id));
  return {
    groups: [...byKind].flatMap(([kind, group]): ResultGroup[] => {
      const shown = group.slice(0, SHOWN).map((match) => resultOf(corpus, match, search));
      return group.length === 0 ? [] : [{ kind, shown, ids: group.map(({ id }) => id) }];
    }),
    exact: reports.filter((id) => search.kept.has(id)),
    similar: reports.filter((id) => !search.kept.has(id)),
  };
}
