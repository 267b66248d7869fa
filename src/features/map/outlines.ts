/** Points of shapes as SVG path data. Corners of districts come rounded from the data. */
import type { Point } from './projection.ts';

function show([x, y]: Point): string {
  return `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`;
}

/** Closed rings as one path. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => (ring.length === 0 ? '' : `M${ring.slice(0, -1).map(show).join('L')}Z`)).join('');
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
