/** The whole drawing in pixels, from the rows of the model. Pure: the same on the build machine and in a browser. */
import { widest, wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { columnsOf, type Columns } from './columns.ts';
import { placeables, type Placeable } from './placeable.ts';
import { domainOf, linearScales, plotAbove, type Box, type Frame, type Scales } from './frame.ts';
import { labelText, wrapLabel, type LabelBlock } from './label-text.ts';
import type { ChartModel, ShareMark } from './model.ts';
import { placeEvents, type EventRows } from './place-events.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { extentOf, leftEdge, placeMarks, type PlacedMark } from './place-marks.ts';
import { shapeOf, type Shape } from './shape.ts';
import * as size from './sizes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A share of another whole: it stands apart, with its words below its own scale. */
export interface OtherMark {
  readonly mark: ShareMark;
  readonly shape: Shape;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly label: PlacedLabel;
}

/** The time before the axis: who is reported to have held the area, since which year. */
export interface Strip {
  readonly box: Box;
  readonly lines: readonly string[];
  /** On a narrow page the words run upwards, in one line. */
  readonly upright: boolean;
}

export interface Note {
  readonly x: number;
  /** Baselines of the lines are NOTE_LINE apart, from here. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** What is fixed before the scales: the frame, the columns of words, the rows of events. */
export interface Plan {
  readonly frame: Frame;
  readonly items: readonly Placeable[];
  readonly columns: Columns;
  readonly others: readonly { readonly mark: ShareMark; readonly left: number; readonly block: LabelBlock }[];
  readonly othersLeft: number;
  readonly strip: Strip | null;
  readonly events: EventRows;
}

export interface Layout {
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly others: readonly OtherMark[];
  readonly note: Note | null;
  /** Middle of the event day. */
  readonly dayX: number;
}

export const NOTE_LINE = 15;
/** The italic is narrower than the semibold that the widths were measured in. */
const ITALIC = 0.9;
const STRIP_PAD = 5;
const STRIP_UPRIGHT = 20;
const OTHER_LEAST = 58;
const OTHER_MOST = 72;
/** Its words may reach a little below the axis. */
const OTHER_BELOW = 5;

function othersOf(model: ChartModel, width: number, words: Words): Pick<Plan, 'others' | 'othersLeft'> {
  const marks = model.others.flatMap((scale) => scale.marks).filter((mark) => shapeOf(mark) !== null);
  const blocks = marks.map((mark) => ({ mark, block: wrapLabel(labelText(mark, words, true), OTHER_MOST) }));
  const room = Math.floor((width * 0.3) / OTHER_MOST);
  let left = width;
  const others = blocks
    .slice(0, room)
    .toReversed()
    .map(({ mark, block }) => {
      left -= Math.max(block.width, OTHER_LEAST);
      return { mark, block, left };
    });
  return { others: others.toReversed(), othersLeft: others.length === 0 ? width : left - size.COLUMN_GAP };
}

function stripText(model: ChartModel, words: Words): string | null {
  if (model.background === null || model.main === null) return null;
  const { year, holder } = model.background;
  return words.t('chart.since', { year, holder, area: words.name(model.main.area) });
}

function stripOf(model: ChartModel, width: number, words: Words): { width: number; lines: string[]; upright: boolean } {
  const text = stripText(model, words);
  if (text === null) return { width: 0, lines: [], upright: false };
  if (width < size.NARROW) return { width: STRIP_UPRIGHT, lines: [text], upright: true };
  const lines = wrapText(text, 'sans', size.TEXT_SIZE, OTHER_LEAST);
  return { width: widest(lines, 'sans', size.TEXT_SIZE) + 2 * STRIP_PAD, lines, upright: false };
}

/** Fixes everything that does not depend on the scales. */
export function planOf(model: ChartModel, { width, height }: Size, words: Words): Plan {
  const isNarrow = width < size.NARROW;
  const { others, othersLeft } = othersOf(model, width, words);
  const strip = stripOf(model, width, words);
  const stripRight = size.GUTTER + strip.width;
  const items = placeables(model.main?.marks ?? [], model.days, words);
  const right = others.length === 0 ? width : othersLeft - size.LABEL_GAP;
  const columns = columnsOf(items, { right, stripRight, width, dayCount: model.days.length });
  const extent = { left: size.GUTTER, right: columns.plotRight, stripRight };
  const domain = domainOf(model.days.length, extent);
  const { x } = linearScales({ domain, plot: plotAbove(0, size.GUTTER, columns.plotRight) });
  const least = isNarrow ? size.LEAST_PLOT_NARROW : size.LEAST_PLOT;
  const most = Math.max(0, Math.floor((height - size.PLOT_TOP - least - size.DAYS_HEIGHT) / size.EVENT_ROW));
  const events = placeEvents(model.events, { days: model.days, x, from: 0, to: width, firstRowTo: right }, most, words);
  const bottom = height - size.DAYS_HEIGHT - events.rows * size.EVENT_ROW;
  const plot = plotAbove(bottom, size.GUTTER, columns.plotRight);
  const box = { left: size.GUTTER, right: stripRight, top: plot.top, bottom };
  return {
    frame: { width, height, plot, domain, days: model.days, stripRight },
    items,
    columns,
    others,
    othersLeft,
    events,
    strip: strip.lines.length === 0 ? null : { box, lines: strip.lines, upright: strip.upright },
  };
}

/** "No share reported for a day before ...": at the foot of the plot, left of the first mark. */
function noteOf(model: ChartModel, { frame }: Plan, marks: readonly PlacedMark[], words: Words): Note | null {
  if (model.firstDay === null) return null;
  const x = frame.stripRight + 2 * size.COLUMN_GAP + 2;
  const right = Math.min(frame.plot.right, ...marks.map((mark) => mark.x)) - size.COLUMN_GAP;
  const text = words.t('chart.noShareBefore', {
    day: words.day(model.firstDay, 'tiny').replaceAll(' ', '\u00a0'),
  });
  const lines = wrapText(text, 'serif', size.NOTE_SIZE * ITALIC, Math.max(right - x, 60));
  return { x, lines, y: frame.plot.bottom - 16 - (lines.length - 1) * NOTE_LINE };
}

function otherMarks(plan: Plan, scales: Scales): OtherMark[] {
  return plan.others.flatMap(({ mark, left, block }): OtherMark[] => {
    const shape = shapeOf(mark);
    if (shape === null) return [];
    const { top, bottom } = extentOf(shape, scales);
    const y = Math.min(bottom + 6, plan.frame.plot.bottom + OTHER_BELOW - block.height);
    const label = { ...block, id: mark.id, x: left, y, align: 'start', leader: [] } as const;
    return [{ mark, shape, x: left + 16, top, bottom, label }];
  });
}

/** Puts marks and words onto the scales. */
export function layoutOf(model: ChartModel, plan: Plan, scales: Scales, words: Words): Layout {
  const { frame, columns } = plan;
  const marks = placeMarks(plan.items, columns.sides, frame, scales);
  const note = noteOf(model, plan, marks, words);
  const top = frame.plot.top - size.WORDS_ASCENT + size.WORDS_MIDDLE;
  const left = {
    side: 'left',
    x: leftEdge(marks, frame.plot),
    limit: columns.leftLimit,
    top,
    bottom: note === null ? frame.plot.bottom : note.y - NOTE_LINE,
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
    others: otherMarks(plan, scales),
    dayX: scales.x(index !== -1 ? index : model.eventDay < (frame.days[0] ?? '') ? 0 : last),
  };
}
