/** The fixed parts of the drawing: where the plot, the days and the percentages stand. Pixels from the top left. */
import { PLOT_TOP } from './sizes.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Day (as its place in the axis, from 0) and percent (0-100) to pixels. */
export interface Scales {
  readonly x: (index: number) => number;
  readonly y: (percent: number) => number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** ISO days of the axis. */
  readonly days: readonly string[];
  /** The days, as places in the axis, at the plot's left and right edge: they reach beyond the first and the last. */
  readonly domain: readonly [number, number];
  /** The plot's marks keep right of this: the strip of the time before the axis ends here. */
  readonly stripRight: number;
}

/** Percentages with a line and a number. */
export const PERCENT_TICKS = [0, 25, 50, 75, 100] as const;

/** From the break to the first day, and from the last day to the plot's edge. */
const LEAD = 18;
const TAIL = 3;

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly stripRight: number;
}

/** The days' places at both edges of a plot, so that first and last day stand a little inside. */
export function domainOf(dayCount: number, { left, right, stripRight }: Extent): [number, number] {
  const first = stripRight + LEAD;
  const pitch = Math.max(right - TAIL - first, 1) / Math.max(dayCount - 1, 1);
  return [(left - first) / pitch, (right - first) / pitch];
}

/** The scales of a frame; the charting library's own, over the same domains, give the same pixels. */
export function linearScales({ plot, domain: [first, last] }: Pick<Frame, 'plot' | 'domain'>): Scales {
  const { left, right, top, bottom } = plot;
  return {
    x: (index) => left + ((index - first) / (last - first)) * (right - left),
    y: (percent) => bottom - (percent / 100) * (bottom - top),
  };
}

/** The same on whole pixels: crisp lines, short numbers, and both drawings alike. */
export function onPixels({ x, y }: Scales): Scales {
  return { x: (index) => Math.round(x(index)), y: (percent) => Math.round(y(percent)) };
}

/** The plot above `bottom`. */
export function plotAbove(bottom: number, left: number, right: number): Box {
  return { left, right, top: PLOT_TOP, bottom };
}

/** The day of the axis nearest to a place in pixels. */
export function dayAt(frame: Frame, x: number): string {
  const { plot, domain, days } = frame;
  const [first, last] = domain;
  const index = Math.round(first + ((x - plot.left) / (plot.right - plot.left)) * (last - first));
  return days[Math.min(Math.max(index, 0), days.length - 1)] ?? '';
}
