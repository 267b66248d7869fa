/** The drawing as parts ready for SVG, with the name of everything that can be pressed. */
import { groupBy } from '../../domain/corpus.ts';
import { wrapText } from '../../ui/text-width.ts';
import type { Words } from '../../words/words.ts';
import { dayLineParts, type DayLineParts } from './day-line.ts';
import { eventParts, type EventParts } from './event-parts.ts';
import type { EventRow } from './event-rows.ts';
import { onPixels, PERCENT_TICKS, type Scales } from './frame.ts';
import { layoutOf, type Note } from './layout.ts';
import { type Plan } from './plan.ts';
import type { ChartModel } from './model.ts';
import type { ShareMark } from './share-marks.ts';
import { labelParts, outlineOf, partsOf, pathThrough, type LabelParts, type MarkParts, type Rect } from './parts.ts';
import type { PlacedMark } from './place-marks.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Shape } from './shape.ts';
import { CAP_HALF, META_SIZE, OUTLINE_HALF } from './sizes.ts';
import { backgroundName, eventName, markName } from './speak.ts';
import { stripParts, type StripParts } from './strip.ts';

export interface DrawnMark {
  readonly mark: ShareMark;
  readonly name: string;
  readonly parts: MarkParts;
  readonly outline: Rect;
  readonly isOnLine: boolean;
  readonly label: { readonly parts: LabelParts; readonly align: 'start' | 'end' } | null;
}

export interface DrawnEvent {
  readonly event: EventRow;
  readonly name: string;
  readonly parts: EventParts;
}

export interface TextAt {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Picture {
  readonly strip: { readonly parts: StripParts; readonly name: string; readonly reports: readonly string[] } | null;
  readonly dayLine: DayLineParts;
  readonly note: readonly TextAt[];
  /** `d` of the leaders, with the mark each belongs to. */
  readonly leaders: readonly { readonly id: string; readonly d: string }[];
  readonly marks: readonly DrawnMark[];
  readonly events: readonly DrawnEvent[];
  readonly others: OtherParts | null;
  /** On the axis, from the first mark of a day to its last. */
  readonly spans: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly moreEvents: TextAt | null;
}

/** The scale of another whole: where it is parted from the main one, its ends, its names. */
export interface OtherParts {
  readonly partingX: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly names: readonly TextAt[];
}

const NOTE_LINE = 15;
const META_LINE = 13;
const OTHER_TICK = 4;
const OTHER_NAME = 64;

interface Placed {
  readonly mark: ShareMark;
  readonly shape: Shape;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function drawnMark(
  placed: Placed,
  label: PlacedLabel | undefined,
  dayX: number,
  scales: Scales,
  words: Words,
): DrawnMark {
  return {
    mark: placed.mark,
    name: markName(placed.mark, words),
    parts: partsOf(placed.shape, placed.x, scales),
    outline: outlineOf(placed),
    isOnLine: Math.abs(placed.x - dayX) < OUTLINE_HALF,
    label: label === undefined ? null : { parts: labelParts(label), align: label.align },
  };
}

function linesOf(lines: readonly string[], x: number, y: number, gap: number): TextAt[] {
  return lines.map((text, at) => ({ text, x, y: y + at * gap }));
}

function noteLines(note: Note | null): TextAt[] {
  return note === null ? [] : linesOf(note.lines, note.x, note.y, NOTE_LINE);
}

function otherParts(plan: Plan, layout: ReturnType<typeof layoutOf>, scales: Scales, words: Words): OtherParts | null {
  if (layout.others.length === 0) return null;
  const { bottom } = plan.frame.plot;
  return {
    bottom,
    partingX: plan.othersLeft,
    top: plan.frame.plot.top,
    ticks: PERCENT_TICKS.map((percent) => ({
      x1: plan.othersLeft,
      x2: plan.othersLeft + OTHER_TICK,
      y: scales.y(percent),
    })),
    names: layout.others.flatMap(({ mark, left }) => [
      { text: words.name(mark.area), x: left, y: plan.frame.plot.top - 7 },
      ...linesOf(wrapText(words.t('chart.anotherWhole'), 'sans', META_SIZE, OTHER_NAME), left, bottom + 16, META_LINE),
    ]),
  };
}

/** Marks of one day stand side by side, and so beside their day: the axis shows which are one day's. */
function daySpans(marks: readonly PlacedMark[], y: number): Picture['spans'] {
  return [...groupBy(marks, ({ index }) => String(index)).values()].map((group) => {
    const xs = group.map(({ x }) => x);
    return { x1: Math.min(...xs) - CAP_HALF, x2: Math.max(...xs) + CAP_HALF, y };
  });
}

function moreEvents({ events, frame }: Plan, words: Words): TextAt | null {
  if (events.left === 0) return null;
  const text = words.t('chart.moreEvents', { count: events.left });
  return { text, x: frame.width, y: frame.height - 6 };
}

function drawnEvents(plan: Plan, words: Words): DrawnEvent[] {
  return plan.events.placed
    .filter(({ event }) => event.timing !== 'unpublished')
    .map((placed) => ({
      event: placed.event,
      name: eventName(placed.event, words),
      parts: eventParts(placed, plan.frame.plot.bottom),
    }));
}

function stripOf(model: ChartModel, plan: Plan, words: Words): Picture['strip'] {
  if (plan.strip === null || model.background === null || model.main === null) return null;
  if (model.background.reports.length === 0) return null;
  const name = backgroundName(model.background, words.name(model.main.area), words);
  return { name, parts: stripParts(plan.strip), reports: model.background.reports };
}

/** Unpublished rows keep their place, so that nothing moves when they appear; they are not drawn. */
export function pictureOf(model: ChartModel, plan: Plan, exact: Scales, words: Words): Picture {
  const scales = onPixels(exact);
  const layout = layoutOf(model, plan, scales, words);
  const labels = new Map(layout.labels.map((label) => [label.id, label]));
  const isShown = ({ mark }: { mark: ShareMark }) => mark.timing !== 'unpublished';
  const shown = layout.marks.filter(isShown);
  const others = layout.others.filter(isShown);
  const draw = (placed: Placed, label: PlacedLabel | undefined) => drawnMark(placed, label, layout.dayX, scales, words);
  return {
    strip: stripOf(model, plan, words),
    dayLine: dayLineParts(plan.frame, model.eventDay, layout.dayX, words.t('chart.eventDay')),
    note: shown.length === 0 ? [] : noteLines(layout.note),
    leaders: shown.flatMap(({ mark }) => {
      const leader = labels.get(mark.id)?.leader ?? [];
      return leader.length === 0 ? [] : [{ id: mark.id, d: pathThrough(leader) }];
    }),
    marks: [
      ...shown.map((placed) => draw(placed, labels.get(placed.mark.id))),
      ...others.map((placed) => draw(placed, placed.label)),
    ],
    events: drawnEvents(plan, words),
    moreEvents: moreEvents(plan, words),
    spans: daySpans(shown, plan.frame.plot.bottom),
    others: otherParts(plan, layout, scales, words),
  };
}
