/** The drawing's frame: what is drawn at 680 by 516, and how it fits a panel of any size. */
import type { Camera, Size } from './projection.ts';

/** The size that the drawing is made for: type and lines have their own size in it. */
export const FRAME: Size = { width: 680, height: 516 };

/** The panel before it is measured, and where the page is built: what it has in a window of 1440 by 900. */
export const FIRST_SIZE: Size = { width: 679, height: 516 };

/** Type and lines grow with the map, up to the presentation's size; they never shrink. */
const LARGEST = 1.65;
/** In a narrow panel the map would otherwise become a stamp. */
const SMALLEST = 0.75;
/** A low panel has room for labels at its sides: it shows all of the frame for longer. */
const SMALLEST_LOW = 0.56;

function fitScale(size: Size): number {
  return Math.min(size.width / FRAME.width, size.height / FRAME.height);
}

function isLow(size: Size): boolean {
  return size.height / FRAME.height < size.width / FRAME.width;
}

/** How much larger than in the frame type and lines are drawn in a panel of this size. */
export function drawingScale(size: Size): number {
  return Math.min(LARGEST, Math.max(1, fitScale(size)));
}

/** The panel's size in units of the drawing (see drawingScale). */
export function drawingSize(size: Size): Size {
  const scale = drawingScale(size);
  return { width: size.width / scale, height: size.height / scale };
}

/**
 * The frame's camera for a panel: the same middle, the same ground, more or less of it around. Drawn no smaller
 * than `smallest` of the frame, even if the panel then shows less than the frame.
 */
export function homeCamera(frame: Camera, size: Size, smallest = isLow(size) ? SMALLEST_LOW : SMALLEST): Camera {
  const scale = Math.max(smallest, fitScale(size)) / drawingScale(size);
  return { ...drawingSize(size), centre: frame.centre, zoom: frame.zoom + Math.log2(scale) };
}
