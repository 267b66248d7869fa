/** Shares of another whole: each stands apart, on a scale of its own, with its words below its mark or beside it. */
import type { Words } from '../../words/words.ts';
import type { Scales } from './frame.ts';
import { labelText, wrapLabel, type LabelBlock } from './label-text.ts';
import type { ChartModel } from './model.ts';
import type { PlacedLabel } from './place-labels.ts';
import { extentOf } from './place-marks.ts';
import { shapeOf, type Shape } from './shape.ts';
import type { ShareMark } from './share-marks.ts';
import * as size from './sizes.ts';

/** A share of another whole and its words, before it is put onto the scales. */
export interface OtherPlan {
  readonly mark: ShareMark;
  readonly shape: Shape;
  /** The words do not fit below the mark: they stand beside it. */
  readonly isBeside: boolean;
  readonly block: LabelBlock;
  readonly left: number;
}

export interface OtherPlans {
  readonly others: readonly OtherPlan[];
  readonly othersLeft: number;
  /** Published shares of other wholes that find no room: only the table has them. */
  readonly apart: number;
}

export interface OtherMark {
  readonly mark: ShareMark;
  readonly shape: Shape;
  /** Left end of its column. */
  readonly left: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly label: PlacedLabel;
}

/** Share of the chart's width that other wholes may take. */
const MOST = 0.3;
const LEAST_COLUMN = 58;
/** Widths of columns that are tried, in pixels: the narrowest whose words fit below the mark is taken. */
const COLUMNS = [72, 84] as const;
/** From the left end of the column to the middle of the mark, above its words and beside them. */
const MARK_ABOVE = 16;
const MARK_BESIDE = 10;
/** From the left end of the column to words beside a mark. */
const WORDS_BESIDE = MARK_BESIDE + size.OUTLINE_HALF + size.CLEAR;
/** From the mark down to its words. */
const BELOW_MARK = 6;
/** Words may reach a little below the axis. */
const BELOW_PLOT = 5;

type Written = Omit<OtherPlan, 'left'> & { readonly width: number };

function written(mark: ShareMark, shape: Shape, plotHeight: number, words: Words): Written {
  const text = labelText(mark, words, true);
  const scales: Scales = { x: () => 0, y: (percent) => plotHeight * (1 - percent / 100) };
  const room = plotHeight + BELOW_PLOT - extentOf(shape, scales).bottom - BELOW_MARK;
  const below = COLUMNS.map((column) => wrapLabel(text, column)).find(({ height }) => height <= room);
  if (below !== undefined) {
    const width = Math.ceil(Math.max(below.width, LEAST_COLUMN));
    return { mark, shape, isBeside: false, block: below, width };
  }
  const block = wrapLabel(text, COLUMNS[0]);
  return { mark, shape, isBeside: true, block, width: Math.ceil(block.width + WORDS_BESIDE) };
}

/** Columns at the right end of a chart whose plot is as high as `plotHeight` or higher. */
export function othersOf(model: ChartModel, width: number, plotHeight: number, words: Words): OtherPlans {
  const all = model.others
    .flatMap((scale) => scale.marks)
    .flatMap((mark) => {
      const shape = shapeOf(mark);
      return shape === null ? [] : [{ mark, shape }];
    });
  let taken = 0;
  const shown: Written[] = [];
  for (const { mark, shape } of all) {
    const each = written(mark, shape, plotHeight, words);
    taken += each.width;
    // there is no room after the first that finds none, so the words of the rest need not be set
    if (taken > width * MOST) break;
    shown.push(each);
  }
  let left = width;
  const others = shown.toReversed().map(({ width: column, ...each }) => {
    left -= column;
    return { ...each, left };
  });
  const apart = all.slice(shown.length).filter(({ mark }) => mark.timing !== 'unpublished').length;
  return { others: others.toReversed(), othersLeft: others.length === 0 ? width : left - size.COLUMN_GAP, apart };
}

/** The columns on the scales of a plot. */
export function otherMarks(plans: readonly OtherPlan[], scales: Scales): OtherMark[] {
  const lowest = scales.y(0) + BELOW_PLOT;
  return plans.map(({ mark, shape, isBeside, left, block }) => {
    const { top, bottom } = extentOf(shape, scales);
    const y = Math.min(isBeside ? top : bottom + BELOW_MARK, lowest - block.height);
    const label = {
      ...block,
      id: mark.id,
      x: left + (isBeside ? WORDS_BESIDE : 0),
      y,
      align: 'start',
      leader: [],
    } as const;
    return { mark, shape, left, x: left + (isBeside ? MARK_BESIDE : MARK_ABOVE), top, bottom, label };
  });
}
