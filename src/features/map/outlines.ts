/** Points of shapes as SVG path data: rounded corners for districts, smooth curves for lines. */
import type { Point } from './projection.ts';

/** Corners of districts are rounded by this many pixels: the boundaries are approximate, and look it. */
const ROUND = 6.5;

function show([x, y]: Point): string {
  return `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`;
}

function towards([x, y]: Point, [toX, toY]: Point, far: number): Point {
  const length = Math.hypot(toX - x, toY - y);
  const share = length === 0 ? 0 : Math.min(far, length / 2) / length;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** Rings are closed: the last point repeats the first. */
function openRing(ring: readonly Point[]): readonly Point[] {
  return ring.slice(0, -1);
}

function ringPath(ring: readonly Point[]): string {
  const points = openRing(ring);
  const corners = points.map((corner, index) => {
    const before = points.at(index - 1) ?? corner;
    const after = points[(index + 1) % points.length] ?? corner;
    return { from: towards(corner, before, ROUND), corner, to: towards(corner, after, ROUND) };
  });
  const steps = corners.map(({ from, corner, to }, index) => {
    const start = index === 0 ? 'M' : 'L';
    return `${start}${show(from)}Q${show(corner)} ${show(to)}`;
  });
  return steps.length === 0 ? '' : `${steps.join('')}Z`;
}

/** Closed rings with rounded corners, as one path. */
export function roundedPath(rings: readonly (readonly Point[])[]): string {
  return rings.map(ringPath).join('');
}

/** An open line through all its points, bent softly at each (a Catmull-Rom spline as Bezier curves). */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const curves = points.slice(1).map((end, index): string => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const first: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const second: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${show(first)} ${show(second)} ${show(end)}`;
  });
  return points.length === 0 ? '' : `M${show(at(0))}${curves.join('')}`;
}

/** An open line of straight pieces. */
export function straightPath(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${show(point)}`).join('');
}
