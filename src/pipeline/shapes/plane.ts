/** Metres on a flat city: within 15 km of the centre the error is below 20 m, far less than the centres' own. */
import type { LngLat } from '../../domain/schema/place.ts';

/** Metres east and north of the middle of the city. */
export type Point = [number, number];

const MIDDLE: LngLat = [37.1585, 36.2012];
const METRES_PER_DEGREE = 111_195;
const METRES_PER_DEGREE_EAST = METRES_PER_DEGREE * Math.cos((MIDDLE[1] * Math.PI) / 180);

/** Five decimals of a degree are about a metre: finer than anything known here, and short to write. */
const DECIMALS = 1e5;

export function toPlane([lng, lat]: LngLat): Point {
  return [(lng - MIDDLE[0]) * METRES_PER_DEGREE_EAST, (lat - MIDDLE[1]) * METRES_PER_DEGREE];
}

export function fromPlane([x, y]: Point): LngLat {
  const lng = MIDDLE[0] + x / METRES_PER_DEGREE_EAST;
  const lat = MIDDLE[1] + y / METRES_PER_DEGREE;
  return [Math.round(lng * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The point at `share` (0-1) of the way from a to b. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The sides of a closed ring, each from a corner to the next. */
function sidesOf(ring: readonly Point[]): [Point, Point][] {
  return ring.map((corner, at) => [corner, ring[at + 1] ?? ring[0] ?? corner]);
}

/** Twice the area of a closed ring in square metres; positive when it runs against the clock. */
export function signedArea(ring: readonly Point[]): number {
  return sidesOf(ring).reduce((sum, [[x, y], [nextX, nextY]]) => sum + x * nextY - nextX * y, 0);
}

/** True when the point lies inside the ring (even-odd rule). */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  return sidesOf(ring).reduce((inside, [[ax, ay], [bx, by]]) => {
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}
