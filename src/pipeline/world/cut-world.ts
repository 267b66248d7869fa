/** Coasts and borders of the part of the world that the talks took place in, cut from Natural Earth at 1:110 million. */
import type { Feature, Position } from 'geojson';
import * as polyclip from 'polyclip-ts';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { numberAt } from '../../domain/column.ts';

/** Longitudes and latitudes kept: from the west of North America to Central Asia. Degrees. */
const WINDOW = { west: -128, south: -8, east: 78, north: 74 } as const;

type Ring = readonly (readonly [number, number])[];

/**
 * Lines as texts that stay small in a diff and in the page: whole numbers in tenths of a degree, longitude and
 * latitude in turn, the first point as it is, every further one as its way from the one before.
 */
export interface WorldLines {
  /** Rings of land, lakes among them: drawn as one path by the even-odd rule. */
  readonly land: readonly string[];
  /** Borders between countries. */
  readonly borders: readonly string[];
}

/** Longitude and latitude of a position, whatever else it gives. */
function pairOf(position: Position): [number, number] {
  return [numberAt(position, 0), numberAt(position, 1)];
}

/** A tenth of a degree is half a pixel at the size of the panel. */
function inTenths(position: Position): readonly [number, number] {
  const [lng, lat] = pairOf(position);
  return [Math.round(lng * 10), Math.round(lat * 10)];
}

function withoutRepeats(line: readonly Position[]): Ring {
  return line
    .map(inTenths)
    .filter((point, index, all) => point[0] !== all[index - 1]?.[0] || point[1] !== all[index - 1]?.[1]);
}

function written(ring: Ring): string {
  const steps = ring.flatMap(([x, y], index) => {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  return steps.join(' ');
}

function windowRing(): [number, number][] {
  const { west, south, east, north } = WINDOW;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A ring that crosses the 180th meridian jumps from one edge of the world to the other; here it runs on. */
function unwrapped(ring: readonly Position[]): [number, number][] {
  let turns = 0;
  let last: number | null = null;
  return ring.map(pairOf).map(([lng, lat]) => {
    if (last !== null) turns -= Math.round((lng - last) / 360);
    last = lng;
    return [lng + 360 * turns, lat];
  });
}

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function isWithin(position: Position): boolean {
  const [lng, lat] = pairOf(position);
  return lng > WINDOW.west && lng < WINDOW.east && lat > WINDOW.south && lat < WINDOW.north;
}

/** Runs of a line that lie within the window. */
function runsWithin(line: readonly Position[]): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const point of line) {
    if (!isWithin(point)) run = [];
    else if (run.push(point) === 2) runs.push(run);
  }
  return runs;
}

/** Cuts a topology with the objects `countries` and `land` (the package world-atlas). Deterministic. */
export function cutWorld(world: Topology<{ countries: GeometryCollection; land: GeometryCollection }>): WorldLines {
  const { countries, land } = world.objects;
  const areas = feature(world, land).features.flatMap(polygonsOf);
  const cut = polyclip
    .intersection(
      areas.map((rings) => rings.map(unwrapped)),
      [windowRing()],
    )
    .flat();
  const borders = mesh(world, countries, (a, b) => a !== b).coordinates.flatMap(runsWithin);
  const rings = cut.map(withoutRepeats).filter((ring) => ring.length > 3);
  const lines = borders.map(withoutRepeats).filter((line) => line.length > 1);
  return { land: rings.map(written), borders: lines.map(written) };
}
