/** Web Mercator as Leaflet has it, so that the drawing before Leaflet and the one within it show the same picture. */
import type { LngLat } from '../../domain/schema/place.ts';

/** x to the right, y down, in pixels of the drawing. */
export type Point = readonly [number, number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a drawing shows: the place at its middle, Leaflet's zoom (not whole), its size in pixels. */
export interface Camera extends Size {
  readonly centre: LngLat;
  readonly zoom: number;
}

/** Side of the world's square at zoom 0, in pixels. */
const TILE = 256;
/** Leaflet cuts the world at this latitude, where its square ends. */
const MAX_LATITUDE = 85.0511287798;

const RADIANS = Math.PI / 180;

/** Pixels from the world's upper left corner at a zoom. */
export function worldPoint([lng, lat]: LngLat, zoom: number): Point {
  const scale = TILE * 2 ** zoom;
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * RADIANS);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [scale * (lng / 360 + 0.5), scale * y];
}

/** The inverse of worldPoint. */
export function lngLatAt([x, y]: Point, zoom: number): LngLat {
  const scale = TILE * 2 ** zoom;
  const lat = (2 * Math.atan(Math.exp((0.5 - y / scale) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return [(x / scale - 0.5) * 360, lat];
}

/** Where the world's upper left corner stands in the drawing: add it to a world point at the camera's zoom. */
export function cameraOffset(camera: Camera): Point {
  const [x, y] = worldPoint(camera.centre, camera.zoom);
  return [camera.width / 2 - x, camera.height / 2 - y];
}

/** Pixels in the drawing of a place on earth. */
export function screenPoint(camera: Camera, place: LngLat): Point {
  const [left, top] = cameraOffset(camera);
  const [x, y] = worldPoint(place, camera.zoom);
  return [x + left, y + top];
}

/**
 * The camera that holds all `places` within a share of its width and height (0-1), for what must stand around
 * them. Places must not be empty.
 */
export function fitCamera(places: readonly LngLat[], size: Size, share: { x: number; y: number }): Camera {
  // the farthest places on earth are the farthest on the plane
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of places) {
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  const [[left, top], [right, bottom]] = [worldPoint([west, north], 0), worldPoint([east, south], 0)];
  const scale = Math.min(
    (size.width * share.x) / Math.max(right - left, 1e-9),
    (size.height * share.y) / Math.max(bottom - top, 1e-9),
  );
  const centre = lngLatAt([(left + right) / 2, (top + bottom) / 2], 0);
  return { ...size, centre, zoom: Math.log2(scale) };
}
