/** On which side of the marks their words stand, and how wide the plot then is. */
import { domainOf, linearScales, plotAbove } from './frame.ts';
import { wrapLabel, type LabelBlock } from './label-text.ts';
import { leftEdge, placeMarks } from './place-marks.ts';
import type { Placeable, Side } from './placeable.ts';
import { CAP_HALF, COLUMN_GAP, GUTTER, LABEL_GAP, LEAST_PLOT, NARROW, PLOT_TOP } from './sizes.ts';

export interface Columns {
  readonly plotRight: number;
  readonly stripRight: number;
  readonly sides: ReadonlyMap<string, Side>;
  readonly leftLimit: number;
  readonly rightLimit: number;
  /** What the taller column needs, with the note below the left one. */
  readonly height: number;
  /** True when no words are left out for want of height. */
  readonly fits: boolean;
}

interface Room {
  /** What stands right of the labels begins here. */
  readonly right: number;
  readonly stripRight: number;
  readonly width: number;
  readonly dayCount: number;
  /** Height that the words may take. */
  readonly height: number;
}

/** Narrower than this, words would break into a ladder. */
const LEAST_COLUMN = 84;
const MOST_COLUMN = 150;
/** Right of the plot, but for a phone, a short quotation stands in one line. */
const LEAST_RIGHT = 128;
/** Below the words at the left stands the note on the days without a share. */
export const NOTE_ROOM = 40;

function blocksOf(items: readonly Placeable[], limit: number): LabelBlock[] {
  return items.map(({ text }) => wrapLabel(text, limit));
}

function heightOf(blocks: readonly LabelBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.height + LABEL_GAP, 0);
}

interface Attempt extends Columns {
  /** Pixels from day to day. */
  readonly pitch: number;
}

function widthOf(blocks: readonly LabelBlock[]): number {
  return blocks.reduce((most, block) => Math.max(most, block.width), 0);
}

/** Room for words between the strip and the leftmost of the marks that have theirs at the left. */
function leftRoom(items: readonly Placeable[], sides: Columns['sides'], plotRight: number, room: Room): number {
  const extent = { left: GUTTER, right: plotRight, stripRight: room.stripRight };
  const plot = plotAbove(PLOT_TOP + LEAST_PLOT, GUTTER, plotRight);
  const scales = linearScales({ plot, domain: domainOf(room.dayCount, extent) });
  const marks = placeMarks(items, sides, { plot, stripRight: room.stripRight }, scales);
  return leftEdge(marks, plot) - room.stripRight - COLUMN_GAP;
}

/** The plot when the days before `cut` have their words left; null when there is no room for them there. */
function attempt(items: readonly Placeable[], cut: number, room: Room): Attempt | null {
  const left = items.filter(({ index }) => index < cut);
  const right = items.filter(({ index }) => index >= cut);
  const sides = new Map(items.map(({ mark, index }): [string, Side] => [mark.id, index < cut ? 'left' : 'right']));
  const rightLimit = Math.min(
    Math.max(room.width * 0.25, room.width < NARROW ? LEAST_COLUMN : LEAST_RIGHT),
    MOST_COLUMN,
  );
  const rightBlocks = blocksOf(right, rightLimit);
  const beside = right.length === 0 ? CAP_HALF : widthOf(rightBlocks) + COLUMN_GAP + LABEL_GAP;
  const plotRight = Math.floor(room.right - beside);
  const leftLimit = Math.min(leftRoom(items, sides, plotRight, room), MOST_COLUMN);
  const leftBlocks = blocksOf(left, leftLimit);
  if (left.length > 0 && (leftLimit < LEAST_COLUMN || widthOf(leftBlocks) > leftLimit)) return null;
  const height = Math.max(left.length === 0 ? 0 : heightOf(leftBlocks) + NOTE_ROOM, heightOf(rightBlocks));
  const pitch = (plotRight - room.stripRight) / Math.max(room.dayCount, 1);
  const fits = height <= room.height;
  return { plotRight, stripRight: room.stripRight, sides, leftLimit, rightLimit, height, fits, pitch };
}

/** Below this, marks of one day reach far into the next. */
const GOOD_PITCH = 16;

/** First that all words fit, then that the days stand well apart, then that the taller column is low. */
function byFit(a: Attempt, b: Attempt): number {
  const overflow = (each: Attempt) => (each.fits ? 0 : each.height);
  const crowding = (each: Attempt) => Math.max(0, GOOD_PITCH - each.pitch);
  return overflow(a) - overflow(b) || crowding(a) - crowding(b) || a.height - b.height;
}

/** So many words fit no column: then it is not worth trying. */
const CROWD = 40;

/** Of all cuts between days the one that serves the words best. */
export function columnsOf(items: readonly Placeable[], room: Room): Columns {
  const cuts = items.length > CROWD ? [] : [...new Set(items.map(({ index }) => index + 1))];
  const attempts = [0, ...cuts].map((cut) => attempt(items, cut, room)).filter((each) => each !== null);
  const best = attempts.toSorted(byFit)[0];
  if (best === undefined) throw new Error('a chart can always have all words at the right');
  return best;
}
