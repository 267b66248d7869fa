/** The rows of events under the axis: a diamond a day, a bar a range, the words left or right of it. */
import { daysBetween } from '../../domain/day.ts';
import { wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import type { EventRow } from './event-rows.ts';
import { lineWidth } from './label-text.ts';
import { COLUMN_GAP, DIAMOND, TEXT_SIZE } from './sizes.ts';

export interface PlacedEvent {
  readonly event: EventRow;
  /** First row, from 0; a long title takes several. */
  readonly row: number;
  readonly lines: readonly string[];
  /** A diamond has one middle; a bar reaches from the first day to the last. */
  readonly from: number;
  readonly to: number;
  readonly textX: number;
  readonly align: 'start' | 'end';
}

export interface EventRows {
  readonly placed: readonly PlacedEvent[];
  /** Rows in use. */
  readonly rows: number;
  /** Published events that found no row: the table has them. */
  readonly left: number;
  /** Some event, published or not, found no row. */
  readonly isFull: boolean;
}

interface Axis {
  readonly days: readonly string[];
  readonly x: (index: number) => number;
  /** Words stay between these; the first row shares its height with what stands right of the plot. */
  readonly from: number;
  readonly to: number;
  readonly firstRowTo: number;
}

/** What readers of the talks look for first; the map and the quotations tell the rest. */
const KIND_ORDER: Readonly<Record<EventRow['kind'], number>> = {
  vote: 0,
  veto: 0,
  meeting: 1,
  evacuation: 1,
  advance: 2,
  attack: 3,
  flight: 4,
  call: 5,
  statement: 6,
  other: 7,
};

type Span = readonly [number, number];

/** Free space that two texts of one row keep between them. */
const APART = 10;

/** A place for an event, with the stretch of its rows that it takes; its row is still open. */
interface Candidate extends PlacedEvent {
  readonly span: Span;
}

/** Middles of the first and the last day on the axis; null when the event lies outside it. */
function extentOf(event: EventRow, { days, x }: Axis): Span | null {
  const start = days[0];
  if (start === undefined) return null;
  const from = daysBetween(start, event.day.from);
  const to = daysBetween(start, event.day.to);
  if (to < 0 || from > days.length - 1) return null;
  return [Math.round(x(Math.max(from, 0))), Math.round(x(Math.min(to, days.length - 1)))];
}

/** A vote stands with its numbers; what is only announced says so. */
export function titleOf({ vote, short, planned }: EventRow, { t }: Words): string {
  const title = vote === null || /\d/.test(short) ? short : t('chart.vote', { title: short, ...vote });
  return planned ? t('chart.planned', { title }) : title;
}

/** The ways to set an event's words: left of its mark, right of it, or broken into lines on the wider side. */
function candidates(event: EventRow, title: string, axis: Axis): Candidate[] {
  const extent = extentOf(event, axis);
  if (extent === null) return [];
  const [from, to] = extent;
  const before = from - DIAMOND - COLUMN_GAP;
  const after = to + DIAMOND + COLUMN_GAP;
  const left = (lines: readonly string[], width: number): Candidate => ({
    event,
    row: 0,
    lines,
    from,
    to,
    textX: before,
    align: 'end',
    span: [before - width, to + DIAMOND],
  });
  const right = (lines: readonly string[], width: number): Candidate => ({
    event,
    row: 0,
    lines,
    from,
    to,
    textX: after,
    align: 'start',
    span: [from - DIAMOND, after + width],
  });
  const width = lineWidth(title, TEXT_SIZE);
  const side = before - axis.from >= axis.to - after ? left : right;
  const limit = Math.max(before - axis.from, axis.to - after);
  const whole = [left([title], width), right([title], width)].filter(
    ({ span }) => span[0] >= axis.from && span[1] <= axis.to,
  );
  return whole.length > 0 ? whole : [side(wrapText(title, 'sans', TEXT_SIZE, limit), limit)];
}

function isFree(taken: readonly Span[] | undefined, [from, to]: Span): boolean {
  return (taken ?? []).every((span) => span[1] + APART <= from || to + APART <= span[0]);
}

function firstRow(rows: readonly Span[][], { lines, span }: Candidate, axis: Axis, most: number): number | null {
  for (let row = span[1] > axis.firstRowTo ? 1 : 0; row + lines.length <= most; row += 1) {
    if (lines.every((_, line) => isFree(rows[row + line], span))) return row;
  }
  return null;
}

function take(rows: Span[][], { lines, span }: Candidate, row: number): void {
  lines.forEach((_, line) => {
    const taken = rows[row + line] ?? [];
    taken.push(span);
    rows[row + line] = taken;
  });
}

function isOut({ timing }: EventRow): boolean {
  return timing !== 'unpublished';
}

/** Votes, meetings and evacuations first, then what most articles tell and what took place; equals in order of day. */
function byWeight(events: readonly EventRow[]): EventRow[] {
  return events.toSorted(
    (a, b) =>
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      b.reports.length - a.reports.length ||
      Number(a.planned) - Number(b.planned),
  );
}

function place(event: EventRow, rows: Span[][], axis: Axis, most: number, words: Words): PlacedEvent | null {
  const options = candidates(event, titleOf(event, words), axis).flatMap((candidate) => {
    const row = firstRow(rows, candidate, axis, most);
    return row === null ? [] : [{ candidate, row }];
  });
  const best = options.toSorted((a, b) => a.row - b.row)[0];
  if (best === undefined) return null;
  take(rows, best.candidate, best.row);
  return { ...best.candidate, row: best.row };
}

/** `kept` is the stretch at the end of the last row that stays free. */
function placeAll(events: readonly EventRow[], axis: Axis, most: number, kept: number, words: Words): EventRows {
  const rows: Span[][] = [];
  if (kept > 0) rows[most - 1] = [[axis.to - kept, axis.to]];
  const placed = byWeight(events).flatMap((event) => place(event, rows, axis, most, words) ?? []);
  const count = (all: readonly EventRow[]) => all.filter(isOut).length;
  return {
    placed,
    rows: rows.length,
    left: count(events) - count(placed.map(({ event }) => event)),
    isFull: placed.length < events.length,
  };
}

/**
 * Gives every event the highest row where mark and words are free, as far as `most` rows go. When some find
 * none, the end of the last row is kept for a line that says how many.
 */
export function placeEvents(events: readonly EventRow[], axis: Axis, most: number, words: Words): EventRows {
  if (most === 0) return placeAll(events, axis, 0, 0, words);
  const all = placeAll(events, axis, most, 0, words);
  if (!all.isFull) return all;
  const line = words.t('chart.moreEvents', { count: events.length });
  return placeAll(events, axis, most, lineWidth(line, TEXT_SIZE), words);
}
