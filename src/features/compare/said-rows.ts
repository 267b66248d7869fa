/** What one outlet says of a subject, a row for each stretch of its words: reports that rest on the same words are one. */
import { dayOf, found, placesOf, sayersOf, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import { timingOf, type Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { PassagesOf } from '../../domain/passages.ts';
import type { Position } from '../../domain/schema/base.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';

/** One of the reports that rest on the words of a row. */
export interface SaidReport {
  readonly id: string;
  readonly kind: Report['kind'];
  /** The place that it names, where that is not the subject itself. */
  readonly place: Place | null;
}

export interface SaidRow {
  /** At least one; the first is the one that the words open. */
  readonly reports: readonly SaidReport[];
  /** The words as printed. */
  readonly words: string;
  /** In its dictionary form; null where a report has none. */
  readonly verb: string | null;
  readonly day: Dated | null;
  /** Empty: the article itself. */
  readonly claimants: readonly Actor[];
  readonly timing: Timing;
}

/** What the rows are made from. */
export interface Telling {
  readonly corpus: Corpus;
  /** Id of the place or happening. */
  readonly subject: string;
  readonly moment: Moment;
  readonly passagesOf: PassagesOf;
}

interface Stretch extends SaidRow {
  readonly passages: readonly Position[];
  readonly isEvent: boolean;
}

function stretchOf({ corpus, subject, moment, passagesOf }: Telling, report: Report): Stretch {
  const { id } = report.row;
  const passages = passagesOf(report);
  const isEvent = report.kind === 'event';
  const [place] = isEvent ? [] : placesOf(corpus, report);
  return {
    reports: [
      { id, kind: report.kind, place: place === undefined || place === subject ? null : found(corpus.places, place) },
    ],
    words: passages.map(({ exact }) => exact).join(' […] '),
    verb: report.kind === 'control' || report.kind === 'share' ? report.row.verb : null,
    day: dayOf(report),
    claimants: isEvent ? [] : sayersOf(corpus, report).map((actor) => found(corpus.actors, actor)),
    timing: timingOf(corpus, report, moment),
    passages,
    isEvent,
  };
}

function holds(outer: readonly Position[], inner: readonly Position[]): boolean {
  return inner.every(({ start, end }) => outer.some((each) => each.start <= start && end <= each.end));
}

function isSameDay(a: Dated | null, b: Dated | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** An event repeats a report's words and names no claimant; two reports must also agree in who says it and when. */
function restsOnSame(a: Stretch, b: Stretch): boolean {
  if (!holds(a.passages, b.passages) && !holds(b.passages, a.passages)) return false;
  if (a.isEvent || b.isEvent) return true;
  const [sayers, others] = [a, b].map(({ claimants }) => claimants.map(({ id }) => id).join());
  return isSameDay(a.day, b.day) && sayers === others;
}

/** The words of the longer passage; day, verb and claimant of the report rather than of the event. */
function merged(a: Stretch, b: Stretch): Stretch {
  const [lead, other] = a.isEvent && !b.isEvent ? [b, a] : [a, b];
  const longer = holds(a.passages, b.passages) ? a : b;
  return {
    ...lead,
    reports: [...lead.reports, ...other.reports],
    verb: lead.verb ?? other.verb,
    words: longer.words,
    passages: longer.passages,
  };
}

function byDay(a: Stretch, b: Stretch): number {
  const [left, right] = [a.day?.to ?? '9999', b.day?.to ?? '9999'];
  return left.localeCompare(right);
}

/** The rows of one outlet's reports on a subject, in order of day; those without a day last. */
export function saidRows(telling: Telling, reports: readonly Report[]): SaidRow[] {
  const rows: Stretch[] = [];
  for (const report of reports) {
    const stretch = stretchOf(telling, report);
    const at = rows.findIndex((row) => restsOnSame(row, stretch));
    const row = rows[at];
    if (row === undefined) rows.push(stretch);
    else rows[at] = merged(row, stretch);
  }
  return rows.toSorted(byDay);
}
