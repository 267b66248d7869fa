/** The strip of the time before the axis, in pixels. */
import type { Strip } from './plan.ts';
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
const ASCENT = 14;

/** Sideways moves of the tear, and how far down they are reached, as shares of the height. */
const TEAR = [
  [2, 0],
  [6, 0.03],
  [-2, 0.25],
  [6, 0.5],
  [-2, 0.75],
  [2, 1],
] as const;

function across({ box, lines }: Strip): StripParts['lines'] {
  const first = box.bottom - FOOT - (lines.length - 1) * LINE;
  return lines.map((text, at) => ({ text, x: box.left + PAD, y: first + at * LINE, turn: undefined }));
}

/** Turned a quarter to the left, the first line nearest to the percentages. */
function upwards({ box, lines }: Strip): StripParts['lines'] {
  const y = box.bottom - PAD;
  return lines.map((text, at) => {
    const x = box.left + ASCENT + at * LINE;
    return { text, x, y, turn: `rotate(-90 ${x} ${y})` };
  });
}

export function stripParts(strip: Strip): StripParts {
  const { left, top, right, bottom } = strip.box;
  const height = bottom - top;
  return {
    ground: { x: left, y: top, width: right - left, height },
    tear: pathThrough(TEAR.map(([move, share]) => [right + move, top + share * height])),
    lines: strip.upright ? upwards(strip) : across(strip),
  };
}
