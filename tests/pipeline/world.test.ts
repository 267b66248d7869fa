/** Coasts and borders, cut from an invented world of two countries. */
import { describe, expect, test } from 'vitest';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutWorld } from '../../src/pipeline/world/cut-world.ts';

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Line = [number, number][];

/** A west and an east country that share the meridian of 10 degrees; `arcs` are their coasts and the border. */
function world(west: Line, border: Line, east: Line, land: GeometryCollection['geometries']): World {
  return {
    type: 'Topology',
    arcs: [west, border, east],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]] },
          { type: 'Polygon', arcs: [[2, -2]] },
        ],
      },
      land: { type: 'GeometryCollection', geometries: land },
    },
  };
}

const BORDER: Line = [
  [10, 10],
  [10, 5],
  [10, 0],
];
const WEST: Line = [
  [10, 0],
  [0, 0],
  [0, 10],
  [10, 10],
];
const EAST: Line = [
  [10, 0],
  [20, 0],
  [20, 10],
  [10, 10],
];
const BOTH: GeometryCollection['geometries'] = [{ type: 'Polygon', arcs: [[0, -3]] }];

/** Points of a written line, in tenths of a degree. */
function pointsOf(line: string): [number, number][] {
  const steps = line.split(' ').map(Number);
  let [x, y] = [0, 0];
  return steps.flatMap((step, at): [number, number][] => {
    if (at % 2 === 0) {
      x += step;
      return [];
    }
    y += step;
    return [[x, y]];
  });
}

const sorted = (points: readonly [number, number][]) => [...new Set(points.map(String))].toSorted();

describe('the world behind the map of the talks', () => {
  test('has the coast as a closed ring and the border as a line, in tenths of a degree from point to point', () => {
    const { land, borders } = cutWorld(world(WEST, BORDER, EAST, BOTH));
    expect(borders).toEqual(['100 100 0 -50 0 -50']);
    const [ring = ''] = land;
    expect(land).toHaveLength(1);
    expect(sorted(pointsOf(ring))).toEqual(
      sorted([
        [0, 0],
        [0, 100],
        [200, 0],
        [200, 100],
      ]),
    );
    expect(pointsOf(ring).at(0)).toEqual(pointsOf(ring).at(-1));
  });

  test('ends at the window that is shown: land is cut, of a border the runs within it are kept', () => {
    const away: Line = [
      [10, 10],
      [10, 80],
      [10, 85],
      [10, 60],
      [10, 50],
      [10, 80],
      [10, 40],
      [10, -9],
      [10, 0],
    ];
    const { borders } = cutWorld(world(WEST, away, EAST, BOTH));
    expect(borders.map(pointsOf)).toEqual([
      [
        [100, 600],
        [100, 500],
      ],
    ]);
    const north: Line = [
      [10, 0],
      [0, 0],
      [0, 90],
      [10, 90],
      [10, 10],
    ];
    const { land } = cutWorld(world(north, BORDER, EAST, [{ type: 'MultiPolygon', arcs: [[[0, 1]]] }]));
    expect(Math.max(...land.flatMap(pointsOf).map(([, y]) => y))).toBe(740);
  });

  test('keeps a ring whole that crosses the 180th meridian, in either direction', () => {
    const far: Line = [
      [60, 0],
      [170, 0],
      [-175, 5],
      [170, 10],
      [60, 10],
      [60, 0],
    ];
    const polygon: GeometryCollection['geometries'] = [{ type: 'Polygon', arcs: [[0]] }];
    const { land } = cutWorld(world(far, BORDER, EAST, polygon));
    expect(sorted(land.flatMap(pointsOf))).toEqual(
      sorted([
        [600, 0],
        [600, 100],
        [780, 0],
        [780, 100],
      ]),
    );
  });

  test('leaves out points that fall together, and what is then no line; a land without an area is none', () => {
    const short: Line = [
      [10, 10],
      [10.01, 10.01],
    ];
    const { land, borders } = cutWorld(world(WEST, short, EAST, [{ type: 'Point', coordinates: [5, 5] }]));
    expect([land, borders]).toEqual([[], []]);
  });
});
