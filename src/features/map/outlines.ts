/** Points of shapes as SVG path data. Corners of districts come rounded from the data. */
import type { Point } from './projection.ts';

/** Tenths of a pixel: finer than any screen shows, and half of what the built page would weigh at two digits. */
const TENTHS = 10;

function tenths([x, y]: Point): Point {
  return [Math.round(x * TENTHS), Math.round(y * TENTHS)];
}

function inShort(count: number): string {
  return String(count / TENTHS).replace(/^(-?)0\./, '$1.');
}

/** Steps of less than this many tenths are written once and kept: hardly any step of a shape is longer. */
const SHORT = 600;
const written = Array.from<string | undefined>({ length: 2 * SHORT });

/** A number of tenths as short as SVG reads it: "3", ".5", "-1.2". */
function show(count: number): string {
  if (count <= -SHORT || count >= SHORT) return inShort(count);
  const known = written[count + SHORT] ?? inShort(count);
  written[count + SHORT] = known;
  return known;
}

/** Numbers with a blank only where the next has no sign to part them. */
function joined(counts: readonly number[]): string {
  let text = '';
  let isFirst = true;
  for (const count of counts) {
    text += isFirst || count < 0 ? show(count) : ` ${show(count)}`;
    isFirst = false;
  }
  return text;
}

/** Every point as the way from the one before it; whole tenths, so that nothing drifts. */
function steps(points: readonly Point[]): number[] {
  const ways: number[] = [];
  let last: Point | null = null;
  for (const point of points) {
    const whole = tenths(point);
    if (last !== null) ways.push(whole[0] - last[0], whole[1] - last[1]);
    last = whole;
  }
  return ways;
}

function start(points: readonly Point[]): string {
  return points[0] === undefined ? '' : `M${joined(tenths(points[0]))}`;
}

/** An open line of straight pieces. */
export function straightPath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `${start(points)}l${joined(steps(points))}`;
}

/** Closed rings as one path. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => (ring.length === 0 ? '' : `${straightPath(ring.slice(0, -1))}z`)).join('');
}

/** An open line through all its points, bent softly at each (a Catmull-Rom spline as Bezier curves). */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const curves = points.slice(1).flatMap((end, index): number[] => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    const first: Point = [from[0] + (end[0] - before[0]) / 6, from[1] + (end[1] - before[1]) / 6];
    const second: Point = [end[0] - (after[0] - from[0]) / 6, end[1] - (after[1] - from[1]) / 6];
    // all three points of a curve count from where it begins
    return [first, second, end].flatMap((point) => steps([from, point]));
  });
  return points.length === 0 ? '' : `${start(points)}c${joined(curves)}`;
}
