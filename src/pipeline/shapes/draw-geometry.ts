/** data/places.geojson and data/basemap.geojson -> what the map draws. Deterministic; no file is touched here. */
import type { MapGeometry } from '../../domain/schema/geometry.ts';
import type { LngLat } from '../../domain/schema/place.ts';
import type { BasemapFile } from './basemap-file.ts';
import { cellsOf, type Centre } from './cells.ts';
import type { PlacesFile } from './places-file.ts';
import { fromPlane, isInside, toPlane, type Point } from './plane.ts';
import { roundLine, roundOutward, roundRing } from './rounding.ts';

/** The district whose shape is the line of the wall. */
const WALLED = 'old-city';

type Feature = BasemapFile['features'][number];

function closed(ring: readonly LngLat[]): LngLat[] {
  return [...ring, ...ring.slice(0, 1)];
}

/** Outer rings of a layer in metres, open, their corners rounded before anything is cut by them. */
export function ringsOf(features: readonly Feature[], layer: 'built-up' | 'wall' | 'citadel'): Point[][] {
  return features.flatMap(({ properties, geometry }) => {
    if (properties.layer !== layer || geometry.type !== 'Polygon') return [];
    return geometry.coordinates.slice(0, 1).map((ring) => roundRing(ring.slice(0, -1).map(toPlane)));
  });
}

function drawnRing(ring: readonly Point[]): LngLat[] {
  return closed(ring.map(fromPlane));
}

function drawnLine(line: readonly LngLat[]): LngLat[] {
  return roundLine(line.map(toPlane)).map(fromPlane);
}

/** Centres that a shape may be drawn from: no district of low confidence, none inside the walls. */
function centresOf(places: PlacesFile, walls: readonly Point[]): Centre[] {
  return places.features.flatMap(({ properties, geometry }) => {
    if (properties.kind !== 'district' || properties.confidence === 'low' || geometry === null) return [];
    const at = toPlane(geometry.coordinates);
    return isInside(at, walls) ? [] : [{ id: properties.id, at, areaKm2: properties.areaKm2 ?? null }];
  });
}

function shapesOf(places: PlacesFile, builtUp: Point[], walls: Point[]): MapGeometry['shapes'] {
  const cells = cellsOf(centresOf(places, walls), builtUp, walls);
  const rounded = cells.map(({ id, ring }) => ({ place: id, polygons: [[drawnRing(roundOutward(ring))]] }));
  return [{ place: WALLED, polygons: [[drawnRing(walls)]] }, ...rounded];
}

function linesOf(features: readonly Feature[], layer: 'road' | 'front-line'): { name: string; line: LngLat[] }[] {
  return features.flatMap(({ properties, geometry }) =>
    properties.layer === layer && geometry.type === 'LineString'
      ? [{ name: properties.name, line: drawnLine(geometry.coordinates) }]
      : [],
  );
}

function riverOf(features: readonly Feature[]): MapGeometry['river'] {
  return features.flatMap(({ properties, geometry }) =>
    properties.layer === 'river' && geometry.type === 'LineString'
      ? [{ covered: properties.covered, line: drawnLine(geometry.coordinates) }]
      : [],
  );
}

/** Everything the map draws. Throws when the base map lacks the outline or the wall, which shape the districts. */
export function drawGeometry(places: PlacesFile, basemap: BasemapFile): MapGeometry {
  const { features } = basemap;
  const [builtUp] = ringsOf(features, 'built-up');
  const [walls] = ringsOf(features, 'wall');
  if (builtUp === undefined || walls === undefined)
    throw new Error('data/basemap.geojson lacks a polygon of the layer "built-up" or "wall"; add it.');
  return {
    version: 1,
    shapes: shapesOf(places, builtUp, walls),
    citadel: ringsOf(features, 'citadel').map((ring) => [drawnRing(ring)]),
    river: riverOf(features),
    roads: linesOf(features, 'road'),
    frontLine: linesOf(features, 'front-line').map(({ line }) => line),
  };
}
