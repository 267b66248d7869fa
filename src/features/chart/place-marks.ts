/** Where marks stand on the day axis: several of one day side by side, none hiding another. */
import type { Box, Frame, Scales } from './frame.ts';
import type { Placeable, Side } from './placeable.ts';
import type { Shape } from './shape.ts';
import { COLUMN_GAP, CAP_HALF, CAP_RISE, DOT, FADE, FADE_START, MIDDLE_PITCH, PITCH } from './sizes.ts';
import { spread, sums } from './spread.ts';

/** A mark in pixels. */
export interface PlacedMark extends Placeable {
  readonly side: Side;
  /** Middle of the mark. */
  readonly x: number;
  /** Its highest and lowest ink. */
  readonly top: number;
  readonly bottom: number;
  /** Where its number stands. */
  readonly anchor: number;
}

interface Sided extends Placeable {
  readonly side: Side;
}

/**
 * Days in order; within a day the mark nearest to its words has the highest number, so that the leaders of
 * the others pass below it.
 */
function inOrder(items: readonly Sided[]): Sided[] {
  const rank = ({ side, shape }: Sided) => (side === 'left' ? -shape.anchor : shape.anchor);
  return items.toSorted((a, b) => a.index - b.index || rank(a) - rank(b));
}

/** The gap after each mark: wider across the middle of a day with an even number, for the day's own line. */
function gapsOf(items: readonly Sided[]): number[] {
  const counts = new Map<number, number>();
  for (const { index } of items) counts.set(index, (counts.get(index) ?? 0) + 1);
  const seen = new Map<number, number>();
  return items.map(({ index }) => {
    const nth = (seen.get(index) ?? 0) + 1;
    seen.set(index, nth);
    return nth * 2 === counts.get(index) ? MIDDLE_PITCH : PITCH;
  });
}

/** Every mark's wish: its day's marks around the middle of the day. */
function wishes(items: readonly Sided[], gaps: readonly number[], scales: Scales): number[] {
  const offsets = sums(gaps);
  const spans = new Map<number, { readonly first: number; readonly last: number }>();
  items.forEach(({ index }, at) => {
    const last = offsets[at] ?? 0;
    spans.set(index, { first: spans.get(index)?.first ?? last, last });
  });
  return items.map(({ index }, at) => {
    const { first, last } = spans.get(index) ?? { first: 0, last: 0 };
    return scales.x(index) + (offsets[at] ?? 0) - (first + last) / 2;
  });
}

/** Highest and lowest ink of a shape. A fade that would pass the end of the scale is cut there. */
export function extentOf(shape: Shape, scales: Scales): { top: number; bottom: number } {
  const ceiling = scales.y(100);
  const floor = scales.y(0);
  const ends = [
    ...shape.caps.flatMap(({ percent }) => [scales.y(percent) - CAP_RISE, scales.y(percent) + CAP_RISE]),
    ...(shape.bar === null ? [] : [scales.y(shape.bar.high), scales.y(shape.bar.low)]),
    ...(shape.dot === null ? [] : [scales.y(shape.dot) - DOT, scales.y(shape.dot) + DOT]),
    ...shape.fades.map(({ percent, towards }) =>
      towards === 'more'
        ? Math.max(scales.y(percent) - FADE_START - FADE, ceiling)
        : Math.min(scales.y(percent) + FADE_START + FADE, floor),
    ),
  ];
  return { top: Math.min(...ends), bottom: Math.max(...ends) };
}

function placedAt(item: Sided, x: number, scales: Scales): PlacedMark {
  return { ...item, ...extentOf(item.shape, scales), x, anchor: scales.y(item.shape.anchor) };
}

function withSide(item: Placeable, sides: ReadonlyMap<string, Side>): Sided {
  return { ...item, side: sides.get(item.mark.id) ?? 'right' };
}

/** Marks in the order of the axis, none nearer to the next than a mark is wide, all within the plot. */
export function placeMarks(
  items: readonly Placeable[],
  sides: ReadonlyMap<string, Side>,
  frame: Pick<Frame, 'plot' | 'stripRight'>,
  scales: Scales,
): PlacedMark[] {
  const ordered = inOrder(items.map((item) => withSide(item, sides)));
  const gaps = gapsOf(ordered);
  const from = frame.stripRight + CAP_HALF;
  const places = spread(wishes(ordered, gaps, scales), gaps, from, frame.plot.right - CAP_HALF);
  return ordered.map((item, at) => placedAt(item, Math.round(places[at] ?? from), scales));
}

/** Where the words at the left end: before the leftmost of their marks. */
export function leftEdge(marks: readonly PlacedMark[], plot: Box): number {
  const xs = marks.filter(({ side }) => side === 'left').map(({ x }) => x);
  return Math.min(plot.right, ...xs) - 2 * COLUMN_GAP;
}
