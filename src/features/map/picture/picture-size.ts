import type { ReactNode } from 'react';
import type { Picture } from '../../../ui/picture.ts';
import { FRAME } from '../frame.ts';

const EDGE = 18;

/** Where what explains a map stands: below it. */
export const KEY_ROOM = { x: EDGE, y: FRAME.height, width: FRAME.width - 2 * EDGE } as const;

/** The picture of a map with `below` pixels of words under it. */
export function pictureOf(below: number, reports: readonly string[], drawing: ReactNode): Picture {
  return { width: FRAME.width, height: FRAME.height + below, drawing, reports: [...new Set(reports)] };
}
