/** The two geography files that people write: data/places.geojson and data/basemap.geojson. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../src/domain/corpus.ts';
import { BasemapFile } from '../../src/pipeline/shapes/basemap-file.ts';
import { placeOf, PlacesFile } from '../../src/pipeline/shapes/places-file.ts';
import { Place } from '../../src/domain/schema/place.ts';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
}

const { features } = v.parse(PlacesFile, readJson('places.geojson'));
const places = features.map(placeOf);
const byId = new Map(places.map((place) => [place.id, place]));

describe('data/places.geojson', () => {
  test('holds places of the dataset, each with an id of its own', () => {
    expect(places.every((place) => v.is(Place, place))).toBe(true);
    expect(byId.size).toBe(places.length);
  });

  test('gives no name or spelling to two places', () => {
    const owners = groupBy(
      places.flatMap(({ id, name, aliases }) => [...new Set([name, ...aliases])].map((each) => ({ id, each }))),
      ({ each }) => each.toLowerCase(),
    );
    expect([...owners].filter(([, uses]) => uses.length > 1)).toEqual([]);
  });

  test('puts every place within one that it holds, and never in a circle', () => {
    const chain = (id: string): string[] => {
      const within = byId.get(id)?.within ?? null;
      return within === null ? [id] : [id, ...chain(within)];
    };
    expect(places.filter(({ within }) => within !== null && !byId.has(within))).toEqual([]);
    expect(new Set(places.map(({ id }) => chain(id).at(-1)))).toContain('syria');
  });

  test('writes longitude first: every district lies around Aleppo', () => {
    const far = places.filter(({ kind, centre }) => {
      if (kind !== 'district' || centre === null) return false;
      return Math.abs(centre[0] - 37.16) > 0.1 || Math.abs(centre[1] - 36.2) > 0.1;
    });
    expect(far).toEqual([]);
  });

  test('locates no hospital that no source locates', () => {
    expect(byId.get('dar-al-safaa-hospital')).toMatchObject({ centre: null, within: 'old-city' });
  });
});

describe('data/basemap.geojson', () => {
  const basemap = v.parse(BasemapFile, readJson('basemap.geojson'));
  const layers = basemap.features.map(({ properties }) => properties.layer);

  test('holds every layer of the map', () => {
    expect(new Set(layers)).toEqual(new Set(['built-up', 'wall', 'citadel', 'river', 'road', 'front-line']));
  });

  test('says of the front line that it is background', () => {
    const line = basemap.features.find(({ properties }) => properties.layer === 'front-line');
    expect(line?.properties.note).toMatch(/background/i);
  });

  test('closes every ring', () => {
    for (const { geometry } of basemap.features) {
      if (geometry.type !== 'Polygon') continue;
      for (const ring of geometry.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
    }
  });
});
