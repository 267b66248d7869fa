/** An event under the axis in pixels. */
import { widest } from '../../ui/text-width.ts';
import type { Rect } from './parts.ts';
import type { PlacedEvent } from './place-events.ts';
import { DAYS_HEIGHT, DIAMOND, EVENT_ROW, TEXT_SIZE } from './sizes.ts';

export interface EventParts {
  /** A diamond for a day, a bar for several. */
  readonly sign: string;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly textX: number;
  readonly align: 'start' | 'end';
  /** Behind sign and words: marked when selected, and what the pointer meets. */
  readonly back: Rect;
}

const MIDDLE = 4.5;
const BASELINE = 9;
const BAR_HALF = 3;

function signOf({ from, to }: PlacedEvent, middle: number): string {
  const side = DIAMOND;
  if (from === to) return `M${from} ${middle - side}l${side} ${side} ${-side} ${side} ${-side} ${-side}z`;
  return `M${from - BAR_HALF} ${middle - BAR_HALF}H${to + BAR_HALF}v${2 * BAR_HALF}H${from - BAR_HALF}z`;
}

/** `plotBottom`: where the axis is. */
export function eventParts(event: PlacedEvent, plotBottom: number): EventParts {
  const top = plotBottom + DAYS_HEIGHT + event.row * EVENT_ROW;
  const { lines, textX, align, from, to } = event;
  const width = Math.ceil(widest(lines, 'sans', TEXT_SIZE));
  const left = align === 'end' ? textX - width - 3 : from - DIAMOND - 3;
  const right = align === 'end' ? to + DIAMOND + 3 : textX + width + 3;
  return {
    textX,
    align,
    sign: signOf(event, top + MIDDLE),
    lines: lines.map((text, at) => ({ text, y: top + BASELINE + at * EVENT_ROW })),
    back: { x: left, y: top - 2.5, width: right - left, height: lines.length * EVENT_ROW - 1 },
  };
}
