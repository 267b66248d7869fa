/** Sizes of the chart in a picture, in pixels. */
import type { Size } from '../plan.ts';

export const EDGE = 18;
/** Heading and key, above the lead. */
export const HEAD = 36;
export const LEAD_LINE = 18;

/** As wide as the map's picture, with room for most events. */
export const FULL: Size = { width: 680, height: 345 };

/** The plot's own size in a picture this wide. */
export function plotSize({ width, height }: Size): Size {
  return { width: width - 2 * EDGE, height };
}
