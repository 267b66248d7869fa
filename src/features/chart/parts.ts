/** Marks and labels as plain rectangles and lines of text, ready for SVG. */
import type { Scales } from './frame.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Shape } from './shape.ts';
import * as size from './sizes.ts';
import { BOLD, lineWidth } from './label-text.ts';
import { textWidth } from '../../ui/text-width.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MarkParts {
  readonly bar: Rect | null;
  readonly caps: readonly (Rect & { readonly included: boolean })[];
  /** From the bound outwards; `strength` 1 to 4 says how faint. */
  readonly steps: readonly (Rect & { readonly strength: number })[];
  readonly dot: { readonly cx: number; readonly cy: number; readonly r: number } | null;
}

/** Offset from the fade's start, height, and half width of the four steps. */
const STEPS = [
  [0, 5, 3.5],
  [7, 4, 3.25],
  [13, 3, 2.875],
  [18, 2, 2.625],
] as const;

function around(x: number, half: number, y: number, height: number): Rect {
  return { x: x - half, y, width: half * 2, height };
}

function stepsOf(fade: Shape['fades'][number], x: number, scales: Scales): MarkParts['steps'] {
  const bound = scales.y(fade.percent);
  const steps = STEPS.map(([offset, height, half], index) => {
    const near = size.FADE_START + offset;
    const y = fade.towards === 'less' ? bound + near : bound - near - height;
    return { x: x - half, y, width: 2 * half, height, strength: index + 1 };
  });
  // nothing can be less than none or more than all
  return steps.filter(({ y, height }) => y >= scales.y(100) && y + height <= scales.y(0));
}

function barOf({ bar }: Shape, x: number, scales: Scales): Rect | null {
  if (bar === null) return null;
  const top = scales.y(bar.high);
  return around(x, size.BAR_HALF, top, scales.y(bar.low) - top);
}

/** A shape's parts at a place on the axis. */
export function partsOf(shape: Shape, x: number, scales: Scales): MarkParts {
  return {
    bar: barOf(shape, x, scales),
    caps: shape.caps.map(({ percent, included }) => ({
      ...around(x, size.CAP_HALF, scales.y(percent) - size.CAP_RISE, 2 * size.CAP_RISE),
      included,
    })),
    steps: shape.fades.flatMap((fade) => stepsOf(fade, x, scales)),
    dot: shape.dot === null ? null : { cx: x, cy: scales.y(shape.dot), r: size.DOT },
  };
}

/** The outline of a mark as a whole. */
export function outlineOf({ x, top, bottom }: { x: number; top: number; bottom: number }): Rect {
  return around(x, size.OUTLINE_HALF, top - OUTLINE_PAD, bottom - top + 2 * OUTLINE_PAD);
}

const OUTLINE_PAD = 3;

export interface TextLine {
  readonly kind: 'words' | 'meta' | 'dispute';
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

export interface LabelParts {
  readonly lines: readonly TextLine[];
  /** Behind the words, when they are selected. */
  readonly back: readonly Rect[];
  /** Foot of the flag's pole. */
  readonly flag: { readonly x: number; readonly y: number } | null;
  /** The whole label, for the pointer. */
  readonly box: Rect;
}

function backOf(label: PlacedLabel, { text, x, y }: TextLine): Rect {
  const width = Math.ceil(wordsWidth(text)) + 2 * BACK_PAD;
  const left = label.align === 'end' ? x - width + BACK_PAD : x - BACK_PAD;
  return { x: left, y: y - size.WORDS_ASCENT - BACK_PAD, width, height: size.WORDS_LINE + BACK_PAD };
}

const BACK_PAD = 3;

function wordsWidth(text: string): number {
  return textWidth(text, 'serif', size.WORDS_SIZE);
}

function flagOf(label: PlacedLabel, first: TextLine | undefined): LabelParts['flag'] {
  if (first === undefined) return null;
  const x =
    label.align === 'end' ? Math.floor(first.x - lineWidth(first.text, size.META_SIZE) * BOLD - size.FLAG) : label.x;
  return { x, y: first.y + 1 };
}

/** A label's lines with their baselines. */
export function labelParts(label: PlacedLabel): LabelParts {
  const { words, meta, dispute, x, y } = label;
  const lines: TextLine[] = words.map((text, at) => ({
    kind: 'words',
    text,
    x,
    y: y + size.WORDS_ASCENT + at * size.WORDS_LINE,
  }));
  const below = y + words.length * size.WORDS_LINE + META_ASCENT;
  meta.forEach((text, at) => lines.push({ kind: 'meta', text, x, y: below + at * size.META_LINE }));
  const indent = label.align === 'end' ? 0 : size.FLAG;
  const flagged = dispute.map(
    (text, at): TextLine => ({
      kind: 'dispute',
      text,
      x: x + indent,
      y: below + (meta.length + at) * size.META_LINE + 1,
    }),
  );
  const width = Math.ceil(label.width);
  const left = label.align === 'end' ? x - width : x;
  return {
    lines: [...lines, ...flagged],
    back: lines.filter(({ kind }) => kind === 'words').map((line) => backOf(label, line)),
    flag: flagOf(label, flagged[0]),
    box: { x: left - BACK_PAD, y: y - 2, width: width + 2 * BACK_PAD, height: label.height + 4 },
  };
}

const META_ASCENT = 10;

/** An open line through points, as the `d` of a path. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
