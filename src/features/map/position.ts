/** Where the map was moved to, as the link and Leaflet name it (zoom in pixels of the screen), and as a camera. */
import type { MapPosition } from '../../view/view.ts';
import { drawingScale, drawingSize } from './frame.ts';
import type { Camera, Size } from './projection.ts';

/** How far the map can be moved away from its home, in zooms. */
const FARTHER = 1.5;
const CLOSER = 4;

export interface ZoomLimits {
  readonly least: number;
  readonly most: number;
}

/** The camera of a panel at a position. */
export function cameraAt({ lat, lng, zoom }: MapPosition, size: Size): Camera {
  return { ...drawingSize(size), centre: [lng, lat], zoom: zoom - Math.log2(drawingScale(size)) };
}

/** The inverse of cameraAt. */
export function positionOf(camera: Camera, size: Size): MapPosition {
  const [lng, lat] = camera.centre;
  return { lng, lat, zoom: camera.zoom + Math.log2(drawingScale(size)) };
}

export function zoomLimits(home: MapPosition): ZoomLimits {
  return { least: home.zoom - FARTHER, most: home.zoom + CLOSER };
}

/** Closer (positive steps) or farther, about the same middle. */
export function zoomed(position: MapPosition, by: number, { least, most }: ZoomLimits): MapPosition {
  return { ...position, zoom: Math.max(least, Math.min(most, position.zoom + by)) };
}

/** True for positions that a link does not tell apart: less than a metre and a hundredth of a zoom. */
export function isSamePosition(a: MapPosition, b: MapPosition): boolean {
  const isNear = Math.abs(a.lat - b.lat) < 1.1e-5 && Math.abs(a.lng - b.lng) < 1.1e-5;
  return isNear && Math.abs(a.zoom - b.zoom) < 0.011;
}
