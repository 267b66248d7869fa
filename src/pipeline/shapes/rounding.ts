/** Corners made round in the coordinates themselves, so that every map that draws them agrees. */
import { between, distance, signedArea, type Point } from './plane.ts';

/** How much of a corner is cut: 105 m, about 6.5 px of the map at 16 m a pixel. */
const CUT = 105;

/** Turns of less than this many degrees are left: the arcs of circles are round enough. */
const LEAST_TURN = 24;

/** Points that stand for a rounded corner, ends included: within half a pixel of the curve. */
function pointsFor(turn: number): number {
  return Math.abs(turn) > 75 ? 4 : 3;
}

function turnAt(before: Point, corner: Point, after: Point): number {
  const incoming = Math.atan2(corner[1] - before[1], corner[0] - before[0]);
  const outgoing = Math.atan2(after[1] - corner[1], after[0] - corner[0]);
  const turn = ((outgoing - incoming) * 180) / Math.PI;
  return ((turn + 540) % 360) - 180;
}

/** The corner as a curve within the triangle of its two cuts (a quadratic Bezier's points). */
function curve(before: Point, corner: Point, after: Point, count: number): Point[] {
  const cut = (end: Point) => between(corner, end, Math.min(CUT / distance(corner, end), 0.5));
  const from = cut(before);
  const to = cut(after);
  return Array.from({ length: count }, (_, step) => {
    const share = step / (count - 1);
    return between(between(from, corner, share), between(corner, to, share), share);
  });
}

function isCorner(turn: number): boolean {
  return Math.abs(turn) > LEAST_TURN;
}

function roundedAt(points: readonly Point[], at: number, isRounded: (turn: number) => boolean): Point[] {
  const corner = points[at];
  const before = points.at(at - 1);
  const after = points[(at + 1) % points.length];
  if (corner === undefined || before === undefined || after === undefined) return [];
  const turn = turnAt(before, corner, after);
  return isRounded(turn) ? curve(before, corner, after, pointsFor(turn)) : [corner];
}

/**
 * An open ring with its outward corners rounded. Inward corners stay: rounding them would take ground from
 * the neighbour, and shapes must not overlap.
 */
export function roundOutward(ring: readonly Point[]): Point[] {
  const outward = Math.sign(signedArea(ring));
  return ring.flatMap((_, at) => roundedAt(ring, at, (turn) => turn * outward > LEAST_TURN));
}

/** An open ring with all its corners rounded: an outline that others are cut by. */
export function roundRing(ring: readonly Point[]): Point[] {
  return ring.flatMap((_, at) => roundedAt(ring, at, isCorner));
}

/** A line with all its corners rounded; its ends stay where they are. */
export function roundLine(line: readonly Point[]): Point[] {
  const first = line.slice(0, 1);
  const last = line.slice(-1);
  return [...first, ...line.slice(1, -1).flatMap((_, at) => roundedAt(line, at + 1, isCorner)), ...last];
}
