/** Invented maps for tests: districts as squares on a grid, and corpora that report on them. */
import type { Corpus } from '../../../src/domain/corpus.ts';
import { selectReports, type Filter } from '../../../src/domain/filter.ts';
import type { Dataset } from '../../../src/domain/schema/dataset.ts';
import type { MapGeometry } from '../../../src/domain/schema/geometry.ts';
import type { LngLat, Place } from '../../../src/domain/schema/place.ts';
import type { Moment } from '../../../src/domain/status.ts';
import { mapRows, type DistrictRow, type MapRows } from '../../../src/features/map/model.ts';
import { corpus, place, type ControlReport } from '../../domain/tiny-corpus.ts';

export const LATE: Moment = { day: '2020-05-12', knownBy: '2020-05-12' };
export const NO_FILTER: Filter = { actor: [], side: [], outlet: [], place: [], q: '', interest: false };

/** The id of the district in a column and row of the grid; row 0 is the northernmost. */
export function districtId(column: number, row: number): string {
  return `d-${column}-${row}`;
}

const [WEST, NORTH, SIDE] = [37.1, 36.25, 0.012];

function corner(column: number, row: number): LngLat {
  return [WEST + column * SIDE, NORTH - row * SIDE * 0.8];
}

function ring(column: number, row: number): LngLat[] {
  const corners = [
    corner(column, row),
    corner(column + 1, row),
    corner(column + 1, row + 1),
    corner(column, row + 1),
    corner(column, row),
  ];
  return corners;
}

export interface Grid {
  readonly places: Place[];
  readonly geometry: MapGeometry;
}

/** A city of squares; the front line runs down its middle, and a small citadel stands in the first square. */
export function grid(columns: number, rows: number): Grid {
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  const middle = corner(columns / 2, 0);
  return {
    places: cells.map(({ column, row }) =>
      place({
        id: districtId(column, row),
        name: `District ${column} ${row}`,
        centre: corner(column + 0.5, row + 0.5),
      }),
    ),
    geometry: {
      version: 1,
      shapes: cells.map(({ column, row }) => ({ place: districtId(column, row), polygons: [[ring(column, row)]] })),
      citadel: [],
      river: [],
      roads: [],
      frontLine: [[middle, [middle[0], corner(0, rows)[1]]]],
    },
  };
}

/** A corpus of a grid's districts with these control reports. */
export function cityOf({ places }: Grid, controlReports: ControlReport[], more: Partial<Dataset> = {}): Corpus {
  const { places: others = [] } = more;
  return corpus({ ...more, places: [...places, ...others], controlReports });
}

/** The rows of a map at a moment. */
export function rowsOf(
  of: Corpus,
  { geometry }: Grid,
  moment = LATE,
  filter = NO_FILTER,
  select: string | null = null,
) {
  const drawn = new Set(geometry.shapes.map((shape) => shape.place));
  return mapRows(of, drawn, { moment, select, selection: selectReports(of, filter, moment) });
}

export function rowOf(rows: MapRows, id: string): DistrictRow {
  const row = rows.districts.find((each) => each.place.id === id);
  if (row === undefined) throw new Error(`${id}: no row`);
  return row;
}
