/** On which side of the marks their words stand, and how wide the plot then is. */
import type { Words } from '../../words/words.ts';
import { groupBy } from '../../domain/corpus.ts';
import { domainOf, linearScales, plotAbove } from './frame.ts';
import { labelText, wrapLabel, type LabelBlock, type LabelText } from './label-text.ts';
import type { ShareMark } from './model.ts';
import { CAP_HALF, COLUMN_GAP, GUTTER, LABEL_GAP, NARROW, PITCH } from './sizes.ts';

/** Earlier days have their words left of the marks, later days right of the plot. */
export type Side = 'left' | 'right';

/** A mark with a number, its words, and the place of its day in the axis. */
export interface Placeable {
  readonly mark: ShareMark;
  readonly index: number;
  readonly text: LabelText;
}

export interface Columns {
  readonly plotRight: number;
  readonly stripRight: number;
  readonly sides: ReadonlyMap<string, Side>;
  readonly leftLimit: number;
  readonly rightLimit: number;
}

interface Room {
  /** What stands right of the labels begins here. */
  readonly right: number;
  readonly stripRight: number;
  readonly width: number;
  readonly dayCount: number;
}

/** Narrower than this, words would break into a ladder. */
const LEAST_COLUMN = 84;
const MOST_COLUMN = 150;

export function placeables(marks: readonly ShareMark[], days: readonly string[], words: Words): Placeable[] {
  const last = days.length - 1;
  return marks.map((mark) => {
    const at = days.indexOf(mark.day.to);
    const index = at !== -1 ? at : mark.day.to < (days[0] ?? '') ? 0 : last;
    return { mark, index, text: labelText(mark, words) };
  });
}

function blocksOf(items: readonly Placeable[], limit: number): LabelBlock[] {
  return items.map(({ text }) => wrapLabel(text, limit));
}

function heightOf(blocks: readonly LabelBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.height + LABEL_GAP, 0);
}

interface Attempt extends Columns {
  readonly height: number;
}

/** The plot when the days before `cut` have their words left; null when there is no room for them there. */
function attempt(items: readonly Placeable[], cut: number, room: Room): Attempt | null {
  const left = items.filter(({ index }) => index < cut);
  const right = items.filter(({ index }) => index >= cut);
  const rightLimit = Math.min(Math.max(room.width * 0.25, LEAST_COLUMN), MOST_COLUMN);
  const rightBlocks = blocksOf(right, rightLimit);
  const rightWidth = rightBlocks.reduce((most, block) => Math.max(most, block.width), 0);
  const plotRight = room.right - (right.length === 0 ? CAP_HALF : rightWidth + COLUMN_GAP + LABEL_GAP);
  const extent = { left: GUTTER, right: plotRight, stripRight: room.stripRight };
  const scales = linearScales({
    plot: plotAbove(0, GUTTER, plotRight),
    domain: domainOf(room.dayCount, extent),
  });
  const firstMarks = Math.min(
    ...[...groupBy(left, (item) => String(item.index)).values()].map(
      (group) => scales.x(group[0]?.index ?? 0) - (group.length / 2) * PITCH,
    ),
  );
  const leftLimit = left.length === 0 ? 0 : firstMarks - 2 * COLUMN_GAP - (room.stripRight + COLUMN_GAP);
  if (left.length > 0 && leftLimit < LEAST_COLUMN) return null;
  const sides = new Map(items.map(({ mark, index }): [string, Side] => [mark.id, index < cut ? 'left' : 'right']));
  const leftHeight = heightOf(blocksOf(left, Math.min(leftLimit, MOST_COLUMN)));
  return {
    plotRight,
    stripRight: room.stripRight,
    sides,
    leftLimit: Math.min(leftLimit, MOST_COLUMN),
    rightLimit,
    height: Math.max(leftHeight, heightOf(rightBlocks)),
  };
}

/** The cut between days that keeps the taller column lowest; on a phone all words stand right. */
export function columnsOf(items: readonly Placeable[], room: Room): Columns {
  const all = attempt(items, 0, room);
  const cuts = room.width < NARROW ? [] : [...new Set(items.map(({ index }) => index + 1))];
  const attempts = [all, ...cuts.map((cut) => attempt(items, cut, room))].filter((each) => each !== null);
  const best = attempts.toSorted((a, b) => a.height - b.height)[0];
  if (best === undefined) throw new Error('a chart always fits with all words at the right');
  return best;
}
