/** What is fixed before anything is put onto the scales: frame, columns of words, strip, rows of events. */
import { widest, wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { columnsOf, type Columns } from './columns.ts';
import { domainOf, linearScales, plotAbove, type Box, type Frame } from './frame.ts';
import { lineWidth } from './label-text.ts';
import type { ChartModel } from './model.ts';
import { othersOf, type OtherPlans } from './other-wholes.ts';
import { placeEvents, type EventRows } from './place-events.ts';
import { placeables, type Placeable } from './placeable.ts';
import * as size from './sizes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The time before the axis: who is reported to have held the area, since which year. */
export interface Strip {
  readonly box: Box;
  readonly lines: readonly string[];
  /** On a narrow page the words run upwards, in one line. */
  readonly upright: boolean;
}

export interface Plan extends OtherPlans {
  readonly frame: Frame;
  readonly items: readonly Placeable[];
  readonly columns: Columns;
  readonly strip: Strip | null;
  readonly events: EventRows;
}

const STRIP_PAD = 5;
const STRIP_UPRIGHT = 20;
/** Leaders that pass under marks push words down: on a phone the plot grows for them. */
const LEADERS = 1.2;
/** A phone keeps at least so many rows of events. */
const NARROW_ROWS = 7;
/** Words across the strip are no wider. */
const STRIP_MOST = 58;

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
  const across = wrapText(full, 'sans', size.TEXT_SIZE, STRIP_MOST);
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
  const height = plotHeight + size.TO_MIDDLE;
  const [across, up = across] = stripTexts(model, plotHeight, words);
  const beside = (strip: StripText): Sides => {
    const stripRight = size.GUTTER + strip.width;
    const dayCount = model.days.length;
    return { strip, columns: columnsOf(items, { right, stripRight, width: room.width, dayCount, height }) };
  };
  const level = beside(across);
  return level.columns.fits && !isNarrow ? level : beside(up);
}

/** The strip's words for the plot as it came to be: those that run upwards must not run out of it. */
function stripLines({ lines, upright }: StripText, model: ChartModel, plotHeight: number, words: Words) {
  const isLong = lines.some((line) => lineWidth(line, size.TEXT_SIZE) > plotHeight - 2 * STRIP_PAD);
  if (!upright || !isLong || model.background === null) return lines;
  const { year, holder } = model.background;
  return [words.t('chart.since.short', { year, holder })];
}

/** Height that the plot must have for its words. */
function leastPlot({ height }: Columns, width: number): number {
  return width < size.NARROW ? Math.max(height * LEADERS, size.LEAST_PLOT) : size.LEAST_PLOT;
}

/** How high a plot can be above so many rows of events. */
function highestPlot(height: number, rows: number): number {
  return height - size.PLOT_TOP - size.DAYS_HEIGHT - rows * size.EVENT_ROW;
}

/** Rows of events that fit below a plot of this height or more. */
function rowsBelow(least: number, { height }: Size): number {
  return Math.max(0, Math.floor((height - size.PLOT_TOP - least - size.DAYS_HEIGHT) / size.EVENT_ROW));
}

/** Fixes everything that does not depend on the scales. */
export function planOf(model: ChartModel, room: Size, words: Words): Plan {
  const { width, height } = room;
  const { others, othersLeft, apart } = othersOf(
    model,
    width,
    Math.min(size.LEAST_PLOT, highestPlot(height, 2)),
    words,
  );
  const items = placeables(model.drawn, model.days, words);
  const right = others.length === 0 ? width : othersLeft - size.LABEL_GAP;
  const { strip, columns } = sidesOf(model, items, right, room, words);
  const { plotRight, stripRight } = columns;
  const domain = domainOf(model.days.length, { left: size.GUTTER, right: plotRight, stripRight });
  const { x } = linearScales({ domain, plot: plotAbove(0, size.GUTTER, plotRight) });
  // the way to the other events has a row, and stands clear of the name of another whole
  const rows = others.length === 0 ? 1 : 2;
  const least = Math.min(leastPlot(columns, width), highestPlot(height, rows));
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
    apart,
    events,
    strip:
      strip.lines.length === 0
        ? null
        : { box, lines: stripLines(strip, model, plot.bottom - plot.top, words), upright: strip.upright },
  };
}
