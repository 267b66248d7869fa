/** Marks and words in pixels, from the rows of the model and its plan. Pure: the same on the build machine and in a browser. */
import { wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { linearScales, onPixels, type Scales } from './frame.ts';
import { unbroken } from './label-text.ts';
import type { ChartModel } from './model.ts';
import { otherMarks, type OtherMark } from './other-wholes.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { leftEdge, placeMarks, type PlacedMark } from './place-marks.ts';
import type { Plan } from './plan.ts';
import * as size from './sizes.ts';

export interface Note {
  readonly x: number;
  /** Baselines of the lines are NOTE_LINE apart, from here. */
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Layout {
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly others: readonly OtherMark[];
  readonly note: Note | null;
  /** Middle of the event day. */
  readonly dayX: number;
}

const NOTE_LINE = 15;
const NOTE_FOOT = 13;
export const NOTE_ASCENT = 12;
/** The italic is narrower than the semibold that the widths were measured in. */
export const ITALIC = 0.9;

/** How many marks have no room for their words. */
export function unlabelledOf(model: ChartModel, plan: Plan, words: Words): number {
  const { marks, labels } = layoutOf(model, plan, linearScales(plan.frame), words);
  return marks.length - labels.length;
}

/** A note of fewer pixels across would stand on the marks. */
const LEAST_NOTE = 60;

/** "No share reported for a day before ...": at the foot of the plot, left of the first mark, where there is room. */
function noteOf(model: ChartModel, { frame }: Plan, marks: readonly PlacedMark[], words: Words): Note | null {
  if (model.firstDay === null) return null;
  const x = frame.stripRight + 2 * size.COLUMN_GAP + 2;
  const room = (marks[0]?.x ?? frame.plot.right) - size.COLUMN_GAP - x;
  if (room < LEAST_NOTE) return null;
  const day = unbroken(words.day(model.firstDay, 'tiny'));
  const wrapped = (key: 'chart.noShareBefore' | 'chart.noShareBefore.short') =>
    wrapText(words.t(key, { day }), 'serif', size.NOTE_SIZE * ITALIC, room);
  const full = wrapped('chart.noShareBefore');
  const lines = full.length > 2 ? wrapped('chart.noShareBefore.short') : full;
  return { x, lines, y: frame.plot.bottom - NOTE_FOOT - (lines.length - 1) * NOTE_LINE };
}

/** Puts marks and words onto the scales. */
export function layoutOf(model: ChartModel, plan: Plan, exact: Scales, words: Words): Layout {
  const scales = onPixels(exact);
  const { frame, columns } = plan;
  const marks = placeMarks(plan.items, columns.sides, frame, scales);
  const note = noteOf(model, plan, marks, words);
  const top = frame.plot.top - size.TO_MIDDLE;
  const left = {
    side: 'left',
    x: leftEdge(marks, frame.plot),
    limit: columns.leftLimit,
    top,
    bottom: note === null ? frame.plot.bottom : note.y - NOTE_ASCENT,
  } as const;
  const right = {
    side: 'right',
    x: frame.plot.right + size.COLUMN_GAP,
    limit: columns.rightLimit,
    top,
    bottom: frame.plot.bottom,
  } as const;
  const index = frame.days.indexOf(model.eventDay);
  const last = frame.days.length - 1;
  return {
    marks,
    note,
    labels: [...placeLabels(marks, left), ...placeLabels(marks, right)],
    others: otherMarks(plan.others, scales),
    dayX: scales.x(index !== -1 ? index : model.eventDay < (frame.days[0] ?? '') ? 0 : last),
  };
}
