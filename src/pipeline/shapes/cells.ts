/**
 * Approximate shapes of districts, drawn from their centres: the ground nearest to a centre,
 * cut by the built-up outline, by a circle round the centre, and by the walls of the Old City.
 */
import { Delaunay } from 'd3-delaunay';
import { difference, intersection } from 'polyclip-ts';
import { isInside, type Point } from './plane.ts';

export interface Centre {
  readonly id: string;
  readonly at: Point;
  /** Listed area in square kilometres, where one is listed. */
  readonly areaKm2: number | null;
}

/** Metres that the chords of a circle may stay inside it: half a pixel of the map. */
const FLATTENING = 8;

/** The circle is 1.75 times as wide as one of the listed area, but never below 0.95 km nor above 2.1 km. */
const REACH = { factor: 1.75, least: 950, most: 2100 };

/** Metres beyond which the ground belongs to nobody; the built-up outline cuts long before. */
const FAR = 40_000;

function reach(areaKm2: number | null): number {
  if (areaKm2 === null) return REACH.least;
  const radius = Math.sqrt((areaKm2 * 1e6) / Math.PI) * REACH.factor;
  return Math.min(Math.max(radius, REACH.least), REACH.most);
}

function circle([x, y]: Point, radius: number): Point[] {
  const count = Math.ceil(Math.PI / Math.acos(1 - FLATTENING / radius));
  return Array.from({ length: count }, (_, step) => {
    const angle = (2 * Math.PI * step) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** The outer ring that holds the centre; pieces cut off from it are not the district's. */
function pieceOf(centre: Centre, ground: readonly Point[], builtUp: Point[], walls: Point[]): Point[] | null {
  const near = intersection([[...ground]], [circle(centre.at, reach(centre.areaKm2))], [builtUp]);
  const pieces = difference(near, [walls]).map(([outer = []]) => outer);
  return pieces.find((ring) => isInside(centre.at, ring)) ?? null;
}

function openRing(ring: readonly Point[]): Point[] {
  return ring.slice(0, -1);
}

/** A ring for each centre that has ground within the outline, in the order of the centres; rings are open. */
export function cellsOf(centres: readonly Centre[], builtUp: Point[], walls: Point[]): { id: string; ring: Point[] }[] {
  const nearest = Delaunay.from(centres.map(({ at }) => at)).voronoi([-FAR, -FAR, FAR, FAR]);
  return centres.flatMap((centre, index) => {
    const ground = nearest.cellPolygon(index);
    const piece = pieceOf(centre, ground, builtUp, walls);
    return piece === null ? [] : [{ id: centre.id, ring: openRing(piece) }];
  });
}
