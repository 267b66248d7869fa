/** The line of the event day in pixels. */
import type { Frame } from './frame.ts';
import { BOLD, lineWidth } from './label-text.ts';
import type { Rect } from './parts.ts';
import { META_SIZE } from './sizes.ts';

export interface DayLineParts {
  readonly line: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
  /** What the pointer takes hold of. */
  readonly target: Rect;
  readonly grip: Rect;
  readonly ring: Rect;
  readonly ridges: string;
  readonly captionX: number;
  readonly captionY: number;
  /** Place of the day in the axis, from 1. */
  readonly nth: number;
}

const TARGET_HALF = 12;
/** The focus ring stands this far from the grip. */
const RING = 3;
const GRIP = { half: 4.5, height: 12 };

/** The caption stays over the plot, so that it meets no words at the right. */
export function dayLineParts(frame: Frame, eventDay: string, x: number, caption: string): DayLineParts {
  const { plot, days } = frame;
  const half = Math.ceil((lineWidth(caption, META_SIZE) * BOLD) / 2);
  const top = plot.top - 4;
  const gripTop = Math.round(plot.bottom - GRIP.height / 2);
  // on whole pixels, so that its two ridges stay two
  const middle = Math.round(x);
  return {
    line: { x1: x, x2: x, y1: top, y2: plot.bottom },
    target: { x: x - TARGET_HALF, y: 0, width: 2 * TARGET_HALF, height: plot.bottom + GRIP.height },
    grip: { x: middle - GRIP.half, y: gripTop, width: 2 * GRIP.half, height: GRIP.height },
    ring: {
      x: middle - GRIP.half - RING,
      y: gripTop - RING,
      width: 2 * (GRIP.half + RING),
      height: GRIP.height + 2 * RING,
    },
    ridges: `M${middle - 1.5} ${gripTop + 3.5}v5M${middle + 1.5} ${gripTop + 3.5}v5`,
    captionX: Math.min(Math.max(x, plot.left + half), plot.right + 2 - half),
    captionY: plot.top - 7,
    nth: Math.max(days.indexOf(eventDay), 0) + 1,
  };
}
