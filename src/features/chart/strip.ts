/** The strip of the time before the axis, in pixels. */
import type { Strip } from './layout.ts';
import { pathThrough, type Rect } from './parts.ts';

export interface StripParts {
  readonly ground: Rect;
  /** The torn edge between the years before and the days of the axis. */
  readonly tear: string;
  readonly lines: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly turn: string | undefined;
  }[];
}

const LINE = 14.5;
const PAD = 5;
const FOOT = 10;

/** Sideways moves of the tear, and how far down they are reached, as shares of the height. */
const TEAR = [
  [2, 0],
  [6, 0.03],
  [-2, 0.25],
  [6, 0.5],
  [-2, 0.75],
  [2, 1],
] as const;

export function stripParts({ box, lines, upright }: Strip): StripParts {
  const { left, top, right, bottom } = box;
  const height = bottom - top;
  const first = bottom - FOOT - (lines.length - 1) * LINE;
  const x = upright ? left + 14 : left + PAD;
  return {
    ground: { x: left, y: top, width: right - left, height },
    tear: pathThrough(TEAR.map(([move, share]) => [right + move, top + share * height])),
    lines: lines.map((text, at) => {
      const y = upright ? bottom - 8 : first + at * LINE;
      return { text, x, y, turn: upright ? `rotate(-90 ${x} ${y})` : undefined };
    }),
  };
}
