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

/** True where two boxes overlap, or come nearer to each other than `room`. */
export function overlap(a: Box, b: Box, room = 0): boolean {
  const [right, bottom] = [a.x + a.width + room, a.y + a.height + room];
  return a.x < b.x + b.width + room && b.x < right && a.y < b.y + b.height + room && b.y < bottom;
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
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  if (Math.max(from[0], to[0]) <= x || Math.min(from[0], to[0]) >= right) return false;
  if (Math.max(from[1], to[1]) <= y || Math.min(from[1], to[1]) >= bottom) return false;
  if (contains(box, from) || contains(box, to)) return true;
  // a line that enters a box and leaves it crosses one of the diagonals
  const falling: Segment = { from: [x, y], to: [right, bottom] };
  const rising: Segment = { from: [right, y], to: [x, bottom] };
  return cross({ from, to }, falling) || cross({ from, to }, rising);
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

/** Distance from a point to the piece from a to b; Infinity where it is plainly more than `most`. */
function distanceToPiece([x, y]: Point, a: Point, b: Point, most = Infinity): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / square;
  const share = Math.max(0, Math.min(1, along));
  const [across, down] = [x - a[0] - share * dx, y - a[1] - share * dy];
  // a root costs more than all the rest
  return across * across + down * down > most * most * 1.001 ? Infinity : Math.hypot(across, down);
}

/** Distance from a point to a segment. */
export function distanceTo(point: Point, { from, to }: Segment): number {
  return distanceToPiece(point, from, to);
}

/** Distance from a point to the nearest piece of a line or ring, or to the first that is no farther than `enough`. */
export function distanceToLine(point: Point, line: readonly Point[], enough = -1): number {
  let least = Infinity;
  for (let index = 1; index < line.length && least > enough; index += 1) {
    const [a, b] = [line[index - 1], line[index]];
    if (a !== undefined && b !== undefined) least = Math.min(least, distanceToPiece(point, a, b, least));
  }
  return least;
}

/** Where lines or rings cross a height, from left to right. Plain loops: it is asked for very often. */
export function crossingsAt(lines: readonly (readonly Point[])[], y: number): number[] {
  const xs: number[] = [];
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      const [a, b] = [line[index - 1], line[index]];
      if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
      xs.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
    }
  }
  return xs.toSorted((one, other) => one - other);
}

/** The pieces of a line. */
export function segmentsOf(line: readonly Point[]): Segment[] {
  return line.slice(1).map((to, index) => ({ from: line[index] ?? to, to }));
}
