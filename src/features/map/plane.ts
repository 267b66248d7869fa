/** Boxes, segments and rings on the drawing's plane. */
import type { Point } from './projection.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function middleOfBox({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** Twice the area of a triangle, with a sign: which side of a-b the point c is on. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** True where two segments cross; touching ends do not count. */
export function cross(a: Segment, b: Segment): boolean {
  const splitsA = turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0;
  const splitsB = turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
  return splitsA && splitsB;
}

export function contains({ x, y, width, height }: Box, [px, py]: Point): boolean {
  return px > x && px < x + width && py > y && py < y + height;
}

/** True where a segment passes through a box or ends in it. */
export function passes({ from, to }: Segment, box: Box): boolean {
  if (contains(box, from) || contains(box, to)) return true;
  const { x, y, width, height } = box;
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y + height],
    [x + width, y],
    [x, y + height],
  ];
  const [a, b, c, d] = corners;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return cross({ from, to }, { from: a, to: b }) || cross({ from, to }, { from: c, to: d });
}

/** True within a closed ring (even-odd). */
export function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [0, 0];
    const [bx, by] = ring[i] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Distance from a point to a segment. */
export function distanceTo([x, y]: Point, { from, to }: Segment): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy);
}

/** The pieces of a line. */
export function segmentsOf(line: readonly Point[]): Segment[] {
  return line.slice(1).map((to, index) => ({ from: line[index] ?? to, to }));
}

/** Distance from a point to the nearest piece of a line or ring. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  return segmentsOf(line).reduce((least, segment) => Math.min(least, distanceTo(point, segment)), Infinity);
}
