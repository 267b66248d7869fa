/** An invented city with its districts, actors, outlets and happenings: the shared files of a synthetic corpus. */
import { addDays, type Dated } from '../../domain/day.ts';
import { SIDES, type Actor } from '../../domain/schema/actor.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { CorpusRecord } from '../../domain/schema/dataset.ts';
import type { Happening } from '../../domain/schema/happening.ts';
import type { BasemapFile } from '../shapes/basemap-file.ts';
import type { PlaceFeature, PlacesFile } from '../shapes/places-file.ts';
import { inTurn, Random } from './random.ts';
import { arabicNameOf, nameOf } from './wording.ts';

export interface Size {
  readonly statements: number;
  readonly districts: number;
  readonly articles: number;
  readonly seed: number;
}

/** Days of the axis: two months. */
const DAYS = 60;
export const FIRST = '2031-01-01';
export const LAST = addDays(FIRST, DAYS - 1);
export const CITY = 'city';
export const EAST = 'east-bank';

export const CORPUS: CorpusRecord = {
  id: 'synthetic',
  title: 'A synthetic corpus',
  titleAr: arabicNameOf(1),
  staleAfterDays: 5,
  axisFrom: FIRST,
  axisTo: LAST,
};

/** A synthetic day: one, known as printed. */
export function onDay(from: string, to = from): Dated {
  return { from, to, basis: 'printed', reason: 'Generated.' };
}

export function districtId(index: number): string {
  return `d${index + 1}`;
}

function feature(
  id: string,
  index: number,
  more: Partial<PlaceFeature['properties']>,
  at: [number, number] | null,
): PlaceFeature {
  const name = nameOf(index);
  const properties: PlaceFeature['properties'] = {
    id,
    name,
    nameAr: arabicNameOf(index),
    kind: 'district',
    aliases: [],
    within: CITY,
    confidence: 'high',
    note: null,
  };
  return {
    type: 'Feature',
    properties: { ...properties, ...more },
    geometry: at === null ? null : { type: 'Point', coordinates: at },
  };
}

/** Degrees between two districts: some 500 m. */
const STEP = 0.005;
const WEST = 37.1;
const SOUTH = 36.15;

function columns(districts: number): number {
  return Math.ceil(Math.sqrt(districts));
}

/** Districts on a grid that is shaken a little, so that no two shapes are alike. */
export function placesOf({ districts, seed }: Size): PlacesFile {
  const random = new Random(seed);
  const wide = columns(districts);
  const shaken = (base: number, count: number) => Number((base + STEP * (count + random.next() * 0.6)).toFixed(5));
  const places = Array.from({ length: districts }, (_, index) =>
    feature(districtId(index), index, {}, [shaken(WEST, index % wide), shaken(SOUTH, Math.floor(index / wide))]),
  );
  const city = feature(CITY, districts, { kind: 'city', within: null }, [WEST, SOUTH]);
  return {
    type: 'FeatureCollection',
    features: [city, feature(EAST, districts + 1, { kind: 'area' }, null), ...places],
  };
}

function box(west: number, south: number, east: number, north: number): [number, number][][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

/** A square of built-up ground, a small wall, a river. */
export function basemapOf({ districts }: Size): BasemapFile {
  const side = STEP * (columns(districts) + 1);
  const told = { name: 'Generated', confidence: 'low', note: null } as const;
  const area = (layer: 'built-up' | 'wall', rings: [number, number][][]): BasemapFile['features'][number] => ({
    type: 'Feature',
    properties: { layer, ...told },
    geometry: { type: 'Polygon', coordinates: rings },
  });
  return {
    type: 'FeatureCollection',
    features: [
      area('built-up', box(WEST - STEP, SOUTH - STEP, WEST + side, SOUTH + side)),
      area('wall', box(WEST - STEP, SOUTH - STEP, WEST - STEP / 2, SOUTH - STEP / 2)),
      {
        type: 'Feature',
        properties: { layer: 'river', covered: false, ...told },
        geometry: {
          type: 'LineString',
          coordinates: [
            [WEST + side / 2, SOUTH],
            [WEST + side / 2, SOUTH + side],
          ],
        },
      },
    ],
  };
}

/** As many actors as a corpus of that size names: they grow with its square root. */
export function actorsOf({ statements, districts }: Size): Actor[] {
  const count = Math.max(8, Math.ceil(Math.sqrt(statements) * 2));
  return Array.from({ length: count }, (_, index): Actor => {
    const name = nameOf(districts + 10 + index);
    const side = inTurn(SIDES, index);
    return {
      id: `p${index + 1}`,
      name,
      nameAr: arabicNameOf(index),
      kind: 'person',
      side,
      role: 'Generated',
      aliases: [],
      note: null,
    };
  });
}

export function outletsOf({ articles, districts }: Size): Outlet[] {
  return Array.from({ length: Math.max(2, Math.min(60, Math.ceil(articles / 20))) }, (_, index): Outlet => {
    const name = `The ${nameOf(districts + 5000 + index)}`;
    return {
      id: `o${index + 1}`,
      name,
      nameAr: arabicNameOf(index),
      short: name,
      identified: 'printed',
      reason: 'Generated.',
    };
  });
}

/** One happening for every ten articles; each article tells one. */
export function happeningsOf({ articles }: Size): Happening[] {
  const kinds = ['meeting', 'evacuation', 'attack', 'call'] as const;
  return Array.from({ length: Math.max(1, Math.ceil(articles / 10)) }, (_, index): Happening => {
    const title = `${nameOf(index)} meeting`;
    const day = onDay(addDays(FIRST, index % DAYS));
    const kind = inTurn(kinds, index);
    return {
      id: `h${index + 1}`,
      kind,
      title,
      short: null,
      day,
      place: CITY,
      participants: ['p1'],
      vote: null,
      notSame: [],
    };
  });
}
