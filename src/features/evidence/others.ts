/** Other reports of the same thing as a report: why they belong together, and in which order they are shown. */
import { articleOf, dayOf, found, outletOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { daysBetween, type Dated } from '../../domain/day.ts';
import { timingOf, type Timing } from '../../domain/filter.ts';
import type { PassagesOf } from '../../domain/passages.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Difference, Reuse } from '../../domain/schema/happening.ts';
import type { Moment } from '../../domain/status.ts';

/**
 * `happening`: tells the same happening; `count`: the same count; `part`: a part of that count, or what it is part
 * of; `place`: the same place or area, a day apart at most; `wording`: the articles share the wording;
 * `sentence`: rests on the same words; `difference`: a difference names both.
 */
export const TIES = ['happening', 'count', 'part', 'place', 'wording', 'sentence', 'difference'] as const;
export type Tie = (typeof TIES)[number];

/** What lists of reports are made from. */
export interface Telling {
  readonly corpus: Corpus;
  readonly moment: Moment;
  readonly passagesOf: PassagesOf;
}

/** A report in a list: enough to name it. */
export interface Listed {
  readonly id: string;
  /** The words it rests on, as printed but for odd spaces. */
  readonly words: string;
  readonly outlet: Outlet;
  readonly published: Dated;
  readonly day: Dated | null;
  readonly timing: Timing;
}

export interface Other extends Listed {
  /** The first tie that holds. */
  readonly tie: Tie;
  /** Topic of the difference that names both; null where none does. */
  readonly topic: string | null;
}

/** Days that two reports of one place may lie apart and still speak of the same thing. */
const NEAR_DAYS = 1;

function isNear(a: Dated | null, b: Dated | null): boolean {
  if (a === null || b === null) return false;
  return daysBetween(a.to, b.from) <= NEAR_DAYS && daysBetween(b.to, a.from) <= NEAR_DAYS;
}

function spokenOf(report: Report): string | null {
  if (report.kind === 'control') return report.row.place;
  return report.kind === 'share' ? report.row.area : null;
}

function isSamePlace(a: Report, b: Report): boolean {
  return a.kind === b.kind && spokenOf(a) !== null && spokenOf(a) === spokenOf(b) && isNear(dayOf(a), dayOf(b));
}

function isSameCount(a: Report, b: Report): boolean {
  return a.kind === 'figure' && b.kind === 'figure' && a.row.count !== null && a.row.count === b.row.count;
}

function isPart(a: Report, b: Report): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const [wholes, parts] = [
    [a.row.count, b.row.count],
    [b.row.partOf, a.row.partOf],
  ];
  const isOfWhole = wholes.some((whole, index) => whole !== null && whole === parts[index]);
  return isOfWhole || (a.row.partOf !== null && a.row.partOf === b.row.partOf);
}

function isSameHappening(a: Report, b: Report): boolean {
  return a.kind === 'event' && b.kind === 'event' && a.row.happening === b.row.happening;
}

function isSameSentence(a: Report, b: Report): boolean {
  if (a.row.article !== b.row.article) return false;
  return a.row.passages.some((one) => b.row.passages.some((two) => one.start < two.end && two.start < one.end));
}

/** A report with all that names it beside another: gone through once, and not for each report of the corpus. */
interface Named {
  readonly report: Report;
  readonly reuses: readonly Reuse[];
  readonly differences: readonly Difference[];
}

function namedOf({ dataset }: Corpus, report: Report): Named {
  const { id } = report.row;
  return {
    report,
    reuses: dataset.reuses.filter(({ reports }) => reports.includes(id)),
    differences: dataset.differences.filter(({ rows }) => rows.includes(id)),
  };
}

/** Ids of what reuses and differences name beside a report; what else is listed beside it by its passages is of its own article. */
export function namedBeside(corpus: Corpus, report: Report): string[] {
  const { reuses, differences } = namedOf(corpus, report);
  return [...reuses.flatMap(({ reports }) => reports), ...differences.flatMap(({ rows }) => rows)];
}

function isReused({ report, reuses }: Named, b: Report): boolean {
  return report.row.article !== b.row.article && reuses.some(({ reports }) => reports.includes(b.row.id));
}

function topicOf({ differences }: Named, b: Report): string | null {
  return differences.find(({ rows }) => rows.includes(b.row.id))?.topic ?? null;
}

function tieOf(named: Named, b: Report): Tie | null {
  const { report: a } = named;
  const holds: Readonly<Record<Tie, () => boolean>> = {
    happening: () => isSameHappening(a, b),
    count: () => isSameCount(a, b),
    part: () => isPart(a, b),
    place: () => isSamePlace(a, b),
    wording: () => isReused(named, b),
    sentence: () => isSameSentence(a, b),
    difference: () => topicOf(named, b) !== null,
  };
  return TIES.find((tie) => holds[tie]()) ?? null;
}

/** False for what no tie can hold to: of a large corpus that is nearly all, so it is asked before anything else. */
function mayTie({ report, reuses, differences }: Named): (each: Report) => boolean {
  const named = new Set([...reuses.flatMap(({ reports }) => reports), ...differences.flatMap(({ rows }) => rows)]);
  const { article, id } = report.row;
  const spoken = spokenOf(report);
  return (each) => {
    if (each.row.id === id) return false;
    if (each.row.article === article || (named.size > 0 && named.has(each.row.id))) return true;
    if (each.kind !== report.kind) return false;
    return spoken === null ? each.kind !== 'statement' : spokenOf(each) === spoken;
  };
}

function printedWords(report: Report, passagesOf: PassagesOf): string {
  const { kind, row } = report;
  const words =
    kind === 'statement' || kind === 'event'
      ? passagesOf(report)
          .map(({ exact }) => exact)
          .join(' […] ')
      : row.words;
  return words.replace(/\s+/g, ' ').trim();
}

/** A report as lists name it. */
export function listed({ corpus, moment, passagesOf }: Telling, report: Report): Listed {
  return {
    id: report.row.id,
    words: printedWords(report, passagesOf),
    outlet: outletOf(corpus, report),
    published: articleOf(corpus, report).published,
    day: dayOf(report),
    timing: timingOf(corpus, report, moment),
  };
}

/** Every other report that a tie holds to; the strongest tie first, then in the dataset's order. */
export function otherReports(telling: Telling, report: Report): Other[] {
  const { corpus } = telling;
  const named = namedOf(corpus, report);
  const others = corpus.reports.filter(mayTie(named)).flatMap((each): Other[] => {
    const tie = tieOf(named, each);
    return tie === null ? [] : [{ ...listed(telling, each), tie, topic: topicOf(named, each) }];
  });
  return others.toSorted((a, b) => TIES.indexOf(a.tie) - TIES.indexOf(b.tie));
}

/** What a report stands in line with: the reports of its place, the words of its speaker, the tellings of its happening. */
export interface Line {
  readonly of: 'place' | 'speaker' | 'happening' | 'figures';
  readonly ids: readonly string[];
  /** Position of the report in the line, from 0. */
  readonly at: number;
}

const LINES = {
  statement: 'speaker',
  event: 'happening',
  figure: 'figures',
  control: 'place',
  share: 'place',
} as const;

function isSame(ids: readonly string[], others: readonly string[]): boolean {
  return ids.length === others.length && ids.every((id, index) => id === others[index]);
}

function isSameLine(a: Report, b: Report): boolean {
  if (LINES[a.kind] !== LINES[b.kind]) return false;
  if (a.kind === 'statement' && b.kind === 'statement') return isSame(a.row.speakers, b.row.speakers);
  if (a.kind === 'figure' && b.kind === 'figure') return a.row.kind === b.row.kind;
  return a.kind === 'event' ? isSameHappening(a, b) : spokenOf(a) === spokenOf(b);
}

/** Days in their order; ISO days sort as they stand, and no day comes last. */
export function compareDays(a: Report, b: Report): number {
  const [one, other] = [dayOf(a)?.to ?? '9999', dayOf(b)?.to ?? '9999'];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** By day, then in the dataset's order; reports without a day come last. */
export function lineOf(corpus: Corpus, report: Report): Line {
  const line = corpus.reports.filter((each) => isSameLine(report, each)).toSorted(compareDays);
  const ids = line.map(({ row }) => row.id);
  return { of: LINES[report.kind], ids, at: ids.indexOf(report.row.id) };
}

/** Reports by their ids, in the ids' order. Throws for an id that the dataset does not hold. */
export function reportsOf(corpus: Corpus, ids: readonly string[]): Report[] {
  return ids.map((id) => found(corpus.byId, id));
}
