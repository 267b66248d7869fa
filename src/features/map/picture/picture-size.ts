import type { ReactNode } from 'react';
import type { Frame, Picture } from '../../../ui/picture.ts';
import type { Size } from '../projection.ts';

/** What every picture of the map is given. */
export interface MapPictureProps {
  /** The map's own part, in pixels of the drawing: the smaller, the larger its words when it is printed. */
  size: Size;
  frame: Frame;
}

const EDGE = 18;

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where what explains a map stands: below it. */
export function keyRoom({ width, height }: Size): Room {
  return { x: EDGE, y: height, width: width - 2 * EDGE };
}

/** The picture of a map of this size with `below` pixels of words under it. */
export function pictureOf(size: Size, below: number, reports: readonly string[], drawing: ReactNode): Picture {
  return { width: size.width, height: size.height + below, drawing, reports: [...new Set(reports)] };
}
