/** The whole drawing in pixels, from the rows of the model. Pure: the same on the build machine and in a browser. */
import { widest, wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { columnsOf, type Columns } from './columns.ts';
import { placeables, type Placeable } from './placeable.ts';
import { domainOf, linearScales, onPixels, plotAbove, type Box, type Frame, type Scales } from './frame.ts';
import { labelText, lineWidth, unbroken, wrapLabel, type LabelBlock } from './label-text.ts';
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

const NOTE_LINE = 15;
const NOTE_FOOT = 13;
export const NOTE_ASCENT = 12;
/** The italic is narrower than the semibold that the widths were measured in. */
const ITALIC = 0.9;
/** Words at the top of the scale reach this far above it. */
const ABOVE_PLOT = size.WORDS_ASCENT - size.WORDS_MIDDLE;
const STRIP_PAD = 5;
const STRIP_UPRIGHT = 20;
/** Leaders that pass under marks push words down: on a phone the plot grows for them. */
const LEADERS = 1.2;
/** A phone keeps at least so many rows of events. */
const NARROW_ROWS = 7;
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
      left -= Math.ceil(Math.max(block.width, OTHER_LEAST));
      return { mark, block, left };
    });
  return { others: others.toReversed(), othersLeft: others.length === 0 ? width : left - size.COLUMN_GAP };
}

interface StripText {
  readonly width: number;
  readonly lines: readonly string[];
  readonly upright: boolean;
}

/** Words across the strip; or, where the days need the room, upwards in one line, cut short where it is too long. */
function stripTexts({ background, main }: ChartModel, plotHeight: number, words: Words): [StripText, ...StripText[]] {
  if (background === null || main === null) return [{ width: 0, lines: [], upright: false }];
  const values = { year: background.year, holder: background.holder, area: words.name(main.area) };
  const full = words.t('chart.since', values);
  const across = wrapText(full, 'sans', size.TEXT_SIZE, OTHER_LEAST);
  const isLong = lineWidth(full, size.TEXT_SIZE) > plotHeight - 2 * STRIP_PAD;
  const up = isLong ? words.t('chart.since.short', values) : full;
  return [
    { lines: across, width: Math.ceil(widest(across, 'sans', size.TEXT_SIZE)) + 2 * STRIP_PAD, upright: false },
    { lines: [up], width: STRIP_UPRIGHT, upright: true },
  ];
}

interface Sides {
  readonly strip: StripText;
  readonly columns: Columns;
}

/** The strip and the columns of words, as the plot's height allows. */
function sidesOf(model: ChartModel, items: readonly Placeable[], right: number, room: Size, words: Words): Sides {
  const isNarrow = room.width < size.NARROW;
  const most = room.height - size.PLOT_TOP - size.DAYS_HEIGHT - NARROW_ROWS * size.EVENT_ROW;
  const plotHeight = isNarrow ? Math.max(most, size.LEAST_PLOT) : size.LEAST_PLOT;
  const height = plotHeight + ABOVE_PLOT;
  const [across, up = across] = stripTexts(model, plotHeight, words);
  const beside = (strip: StripText): Sides => {
    const stripRight = size.GUTTER + strip.width;
    const dayCount = model.days.length;
    return { strip, columns: columnsOf(items, { right, stripRight, width: room.width, dayCount, height }) };
  };
  const level = beside(across);
  return level.columns.fits && !isNarrow ? level : beside(up);
}

/** Rows of events that fit below a plot of this height or more. */
function rowsBelow(least: number, { height }: Size): number {
  return Math.max(0, Math.floor((height - size.PLOT_TOP - least - size.DAYS_HEIGHT) / size.EVENT_ROW));
}

/** Fixes everything that does not depend on the scales. */
export function planOf(model: ChartModel, room: Size, words: Words): Plan {
  const { width, height } = room;
  const { others, othersLeft } = othersOf(model, width, words);
  const items = placeables(model.main?.marks ?? [], model.days, words);
  const right = others.length === 0 ? width : othersLeft - size.LABEL_GAP;
  const { strip, columns } = sidesOf(model, items, right, room, words);
  const { plotRight, stripRight } = columns;
  const domain = domainOf(model.days.length, { left: size.GUTTER, right: plotRight, stripRight });
  const { x } = linearScales({ domain, plot: plotAbove(0, size.GUTTER, plotRight) });
  const least = width < size.NARROW ? Math.max(columns.height * LEADERS, size.LEAST_PLOT) : size.LEAST_PLOT;
  const axis = { days: model.days, x, from: 0, to: width, firstRowTo: right };
  const events = placeEvents(model.events, axis, rowsBelow(least, room), words);
  const plot = plotAbove(height - size.DAYS_HEIGHT - events.rows * size.EVENT_ROW, size.GUTTER, plotRight);
  const box = { left: size.GUTTER, right: stripRight, top: plot.top, bottom: plot.bottom };
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

/** How many marks have no room for their words. */
export function unlabelledOf(model: ChartModel, plan: Plan, words: Words): number {
  const { marks, labels } = layoutOf(model, plan, linearScales(plan.frame), words);
  return marks.length - labels.length;
}

/** "No share reported for a day before ...": at the foot of the plot, left of the first mark. */
function noteOf(model: ChartModel, { frame }: Plan, marks: readonly PlacedMark[], words: Words): Note | null {
  if (model.firstDay === null) return null;
  const x = frame.stripRight + 2 * size.COLUMN_GAP + 2;
  const right = Math.min(frame.plot.right, ...marks.map((mark) => mark.x)) - size.COLUMN_GAP;
  const day = unbroken(words.day(model.firstDay, 'tiny'));
  const wrapped = (key: 'chart.noShareBefore' | 'chart.noShareBefore.short') =>
    wrapText(words.t(key, { day }), 'serif', size.NOTE_SIZE * ITALIC, Math.max(right - x, 60));
  const full = wrapped('chart.noShareBefore');
  const lines = full.length > 2 ? wrapped('chart.noShareBefore.short') : full;
  return { x, lines, y: frame.plot.bottom - NOTE_FOOT - (lines.length - 1) * NOTE_LINE };
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
export function layoutOf(model: ChartModel, plan: Plan, exact: Scales, words: Words): Layout {
  const scales = onPixels(exact);
  const { frame, columns } = plan;
  const marks = placeMarks(plan.items, columns.sides, frame, scales);
  const note = noteOf(model, plan, marks, words);
  const top = frame.plot.top - ABOVE_PLOT;
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
    others: otherMarks(plan, scales),
    dayX: scales.x(index !== -1 ? index : model.eventDay < (frame.days[0] ?? '') ? 0 : last),
  };
}
