/** Sizes of the chart in a picture, in pixels; as wide as the map's picture, so that both print to one scale. */
export const WIDTH = 680;
export const EDGE = 18;
/** Heading and key, above the lead. */
export const HEAD = 36;
export const LEAD_LINE = 18;
export const PLOT = { width: WIDTH - 2 * EDGE, height: 345 } as const;
