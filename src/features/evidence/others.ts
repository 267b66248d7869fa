/** Other reports of the same thing as a report: why they belong together, and in which order they are shown. */
import { articleOf, dayOf, found, outletOf, passagesOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { daysBetween, type Dated } from '../../domain/day.ts';
import { timingOf, type Timing } from '../../domain/filter.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Moment } from '../../domain/status.ts';

/**
 * `happening`: tells the same happening; `count`: the same count; `part`: a part of that count, or what it is part
 * of; `place`: the same place or area, a day apart at most; `wording`: the articles share the wording;
 * `sentence`: rests on the same words; `difference`: a difference names both.
 */
export const TIES = ['happening', 'count', 'part', 'place', 'wording', 'sentence', 'difference'] as const;
export type Tie = (typeof TIES)[number];

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
  return passagesOf(a).some((one) => passagesOf(b).some((two) => one.start < two.end && two.start < one.end));
}

function isReused(corpus: Corpus, a: Report, b: Report): boolean {
  if (a.row.article === b.row.article) return false;
  return corpus.dataset.reuses.some(({ reports }) => reports.includes(a.row.id) && reports.includes(b.row.id));
}

function topicOf(corpus: Corpus, a: Report, b: Report): string | null {
  const both = corpus.dataset.differences.find(({ rows }) => rows.includes(a.row.id) && rows.includes(b.row.id));
  return both?.topic ?? null;
}

function tieOf(corpus: Corpus, a: Report, b: Report): Tie | null {
  const holds: Readonly<Record<Tie, () => boolean>> = {
    happening: () => isSameHappening(a, b),
    count: () => isSameCount(a, b),
    part: () => isPart(a, b),
    place: () => isSamePlace(a, b),
    wording: () => isReused(corpus, a, b),
    sentence: () => isSameSentence(a, b),
    difference: () => topicOf(corpus, a, b) !== null,
  };
  return TIES.find((tie) => holds[tie]()) ?? null;
}

function printedWords(report: Report): string {
  const { kind, row } = report;
  const words =
    kind === 'statement' || kind === 'event' ? row.passages.map(({ exact }) => exact).join(' […] ') : row.words;
  return words.replace(/\s+/g, ' ').trim();
}

/** A report as lists name it. */
export function listed(corpus: Corpus, report: Report, moment: Moment): Listed {
  return {
    id: report.row.id,
    words: printedWords(report),
    outlet: outletOf(corpus, report),
    published: articleOf(corpus, report).published,
    day: dayOf(report),
    timing: timingOf(corpus, report, moment),
  };
}

/** Every other report that a tie holds to; the strongest tie first, then in the dataset's order. */
export function otherReports(corpus: Corpus, report: Report, moment: Moment): Other[] {
  const others = corpus.reports.flatMap((each): Other[] => {
    const tie = each.row.id === report.row.id ? null : tieOf(corpus, report, each);
    return tie === null ? [] : [{ ...listed(corpus, each, moment), tie, topic: topicOf(corpus, report, each) }];
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

function lineKey(report: Report): readonly [Line['of'], string] {
  if (report.kind === 'statement') return ['speaker', report.row.speakers.join('+')];
  if (report.kind === 'event') return ['happening', report.row.happening];
  if (report.kind === 'figure') return ['figures', report.row.kind];
  return ['place', spokenOf(report) ?? ''];
}

/** By day, then in the dataset's order; reports without a day come last. */
export function lineOf(corpus: Corpus, report: Report): Line {
  const [of, key] = lineKey(report);
  const ids = corpus.reports
    .filter((each) => {
      const [eachOf, eachKey] = lineKey(each);
      return eachOf === of && eachKey === key;
    })
    .toSorted((a, b) => (dayOf(a)?.to ?? '9999').localeCompare(dayOf(b)?.to ?? '9999'))
    .map(({ row }) => row.id);
  return { of, ids, at: ids.indexOf(report.row.id) };
}

/** Reports by their ids, in the ids' order. Throws for an id that the dataset does not hold. */
export function reportsOf(corpus: Corpus, ids: readonly string[]): Report[] {
  return ids.map((id) => found(corpus.byId, id));
}
