/** Coasts and borders as path data; `npm run world` cuts them. */
import type { LngLat } from '../../../domain/schema/place.ts';
import { straightPath } from '../outlines.ts';
import { worldPoint } from '../projection.ts';
import lines from './lines.json';

/** A line as written by the pipeline: tenths of a degree, each point as its way from the one before. */
export function readLine(text: string): LngLat[] {
  const numbers = text.split(' ').map(Number);
  const points: LngLat[] = [];
  let [lng, lat] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    lng += numbers[index] ?? 0;
    lat += numbers[index + 1] ?? 0;
    points.push([lng / 10, lat / 10]);
  }
  return points;
}

export interface WorldPaths {
  readonly zoom: number;
  readonly land: string;
  readonly borders: string;
}

function pathOf(texts: readonly string[], zoom: number): string {
  return texts.map((text) => straightPath(readLine(text).map((place) => worldPoint(place, zoom)))).join('');
}

let last: WorldPaths | null = null;

/** The paths in pixels from the world's upper left corner, remembered for the last zoom. */
export function worldPaths(zoom: number): WorldPaths {
  if (last?.zoom !== zoom) last = { zoom, land: pathOf(lines.land, zoom), borders: pathOf(lines.borders, zoom) };
  return last;
}
