/** Approximate shapes of districts: rules that hold whatever the centres are, and for the real city. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { intersection } from 'polyclip-ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MapGeometry } from '../../src/domain/schema/geometry.ts';
import { BasemapFile } from '../../src/pipeline/shapes/basemap-file.ts';
import { cellsOf } from '../../src/pipeline/shapes/cells.ts';
import { drawGeometry, ringsOf } from '../../src/pipeline/shapes/draw-geometry.ts';
import { PlacesFile } from '../../src/pipeline/shapes/places-file.ts';
import { fromPlane, isInside, signedArea, toPlane, type Point } from '../../src/pipeline/shapes/plane.ts';
import { roundOutward } from '../../src/pipeline/shapes/rounding.ts';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
}

const places = v.parse(PlacesFile, readJson('places.geojson'));
const basemap = v.parse(BasemapFile, readJson('basemap.geojson'));
const geometry = drawGeometry(places, basemap);

/** Square metres; the coordinates are written to about a metre, so that edges may cross by one. */
function areaShared(a: Point[], b: Point[]): number {
  return intersection([a], [b]).reduce((sum, [ring = []]) => sum + Math.abs(signedArea(ring)) / 2, 0);
}

const rings = new Map(
  geometry.shapes.map(({ place, polygons }) => [place, (polygons[0]?.[0] ?? []).slice(0, -1).map(toPlane)]),
);
const walls = ringsOf(basemap.features, 'wall').flat().map(fromPlane).map(toPlane);

function centreOf(id: string): Point {
  const feature = places.features.find(({ properties }) => properties.id === id);
  const at = feature?.geometry?.coordinates;
  if (at === undefined) throw new Error(`${id} has no centre`);
  return toPlane(at);
}

describe('the shapes of Aleppo', () => {
  test('are 62 with the Old City, and pass the schema of the published file', () => {
    expect(geometry.shapes).toHaveLength(62);
    expect(v.is(MapGeometry, geometry)).toBe(true);
  });

  test('are drawn of districts with a centre of high or medium confidence only', () => {
    const byId = new Map(places.features.map(({ properties }) => [properties.id, properties]));
    const kinds = geometry.shapes.map(({ place }) => byId.get(place));
    expect(kinds.every((each) => each?.kind === 'district' && each.confidence !== 'low')).toBe(true);
  });

  test('each hold their own centre', () => {
    const without = [...rings].filter(([id, ring]) => !isInside(centreOf(id), ring)).map(([id]) => id);
    expect(without).toEqual([]);
  });

  test('do not overlap', () => {
    const all = [...rings];
    const pairs = all.flatMap(([a, ringA], at) => all.slice(at + 1).map(([b, ringB]) => ({ a, b, ringA, ringB })));
    const overlaps = pairs.filter(({ ringA, ringB }) => areaShared(ringA, ringB) > 2000);
    expect(overlaps.map(({ a, b }) => [a, b])).toEqual([]);
  });

  test('leave the ground inside the walls to the Old City alone', () => {
    const inside = [...rings].filter(([id, ring]) => id !== 'old-city' && areaShared(ring, walls) > 2000);
    expect(inside.map(([id]) => id)).toEqual([]);
    expect(rings.get('old-city')).toEqual(walls);
  });

  test('are closed rings of a few points, so that the file stays small', () => {
    for (const { polygons } of geometry.shapes)
      for (const ring of polygons.flat()) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.length).toBeLessThan(70);
      }
    expect(JSON.stringify(geometry).length).toBeLessThan(50_000);
  });

  test('are the same whenever they are drawn', () => {
    expect(JSON.stringify(drawGeometry(places, basemap))).toBe(JSON.stringify(geometry));
  });
});

const metres = fc.integer({ min: -4000, max: 4000 });
const centres = fc.uniqueArray(fc.tuple(metres, metres), { minLength: 2, maxLength: 12, selector: String });
const square: Point[] = [
  [-5000, -5000],
  [5000, -5000],
  [5000, 5000],
  [-5000, 5000],
];
const court: Point[] = [
  [-300, -300],
  [300, -300],
  [300, 300],
  [-300, 300],
];

describe('cells of any centres', () => {
  const cellsFor = (points: readonly (readonly [number, number])[]) =>
    cellsOf(
      points
        .filter(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) > 300)
        .map(([x, y]) => ({ id: `${x},${y}`, at: [x, y], areaKm2: 1 })),
      square,
      court,
    );

  test('hold no ground that is nearer to another centre', () => {
    fc.assert(
      fc.property(centres, metres, metres, (points, x, y) => {
        const cells = cellsFor(points);
        const holders = cells.filter(({ ring }) => isInside([x + 0.5, y + 0.5], ring)).map(({ id }) => id);
        const near = points
          .filter(([cx, cy]) => Math.max(Math.abs(cx), Math.abs(cy)) > 300)
          .toSorted((a, b) => Math.hypot(a[0] - x - 0.5, a[1] - y - 0.5) - Math.hypot(b[0] - x - 0.5, b[1] - y - 0.5));
        expect(holders.every((id) => id === String(near[0]))).toBe(true);
      }),
    );
  });

  test('reach no further than 1.75 times the radius of the listed area', () => {
    const limit = 1.75 * Math.sqrt(1e6 / Math.PI);
    fc.assert(
      fc.property(centres, (points) => {
        for (const { id, ring } of cellsFor(points)) {
          const [x = 0, y = 0] = id.split(',').map(Number);
          for (const [px, py] of ring) expect(Math.hypot(px - x, py - y)).toBeLessThan(limit + 1);
        }
      }),
    );
  });
});

describe('a rounded ring', () => {
  test('lies within the ring it was made of, also where that turns inward', () => {
    const hook: Point[] = [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [500, 400],
      [0, 1000],
    ];
    const rounded = roundOutward(hook);
    expect(areaShared(rounded, hook)).toBeCloseTo(Math.abs(signedArea(rounded)) / 2, 3);
    expect(Math.abs(signedArea(rounded))).toBeLessThan(Math.abs(signedArea(hook)));
    expect(rounded).toContainEqual([500, 400]);
  });
});

describe('the plane', () => {
  test('gives every place back within a metre, longitude first', () => {
    for (const { geometry } of places.features.filter(({ properties }) => properties.kind === 'district')) {
      if (geometry === null) continue;
      const [lng, lat] = fromPlane(toPlane(geometry.coordinates));
      expect(lng).toBeCloseTo(geometry.coordinates[0], 5);
      expect(lat).toBeCloseTo(geometry.coordinates[1], 5);
    }
  });
});

describe('a base map without an outline', () => {
  test('is refused, with the file and the remedy named', () => {
    const empty = { ...basemap, features: basemap.features.filter((each) => each.properties.layer !== 'wall') };
    expect(() => drawGeometry(places, empty)).toThrow(/basemap\.geojson lacks .*"wall"/);
  });
});
