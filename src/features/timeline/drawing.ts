/** The day bar ready to draw: places along the axis in percent of its width, heights in pixels from the top. */
import { onceEach } from '../../domain/once.ts';
import type { Words } from '../../words/words.ts';
import type { Bar, DayModel, DayRow } from './model.ts';
import { along, percent } from './along.ts';
import { publicationDrawings, type PublicationDrawing } from './publication-drawing.ts';

/** Heights: foot of the bars, the two tracks, the tick labels, the marks of articles. */
export const HEIGHTS = { bars: 33, event: 43, ticks: 61, known: 73, marks: 85 };

const BAR = { width: 12, pitch: 2.7, gap: 0.7, room: 30 };

/** Bars closer than this, in pixels, cannot be told apart: those of one look are drawn as one. */
const LEAST_PITCH = 1;

/** Ticks and counts that an axis has room for. */
const MOST_TICKS = 24;

/** Bars of one look as one path. */
export interface Bricks {
  readonly key: string;
  readonly className: string;
  readonly d: string;
}

export interface Column {
  readonly day: string;
  readonly x: string;
  readonly tick: string;
  readonly isEventDay: boolean;
  readonly isClock: boolean;
  readonly bricks: readonly Bricks[];
  /** The count beside the bars; empty where there is none. */
  readonly count: string;
}

export interface DayDrawing {
  readonly columns: readonly Column[];
  /** The two clocks along the axis. */
  readonly event: string;
  readonly known: string;
  readonly publications: readonly PublicationDrawing[];
  /** What stands outside the axis, in words; empty where there is nothing. */
  readonly ends: { readonly earlier: string; readonly beyond: string; readonly undated: string };
}

function lookOf({ kind, timing, isKept }: Bar): string {
  const look = `day-bar day-bar-${kind} day-bar-${timing}`;
  return isKept ? look : `${look} day-bar-dimmed`;
}

/** How many bars stand one above the other in a run, from a level on. */
interface Stack {
  readonly look: string;
  readonly level: number;
  readonly count: number;
}

function stacksOf(bars: readonly Bar[], isJoined: boolean): Stack[] {
  const stacks: Stack[] = [];
  bars.forEach((bar, level) => {
    const look = lookOf(bar);
    const last = stacks.at(-1);
    if (isJoined && last?.look === look) stacks[stacks.length - 1] = { ...last, count: last.count + 1 };
    else stacks.push({ look, level, count: 1 });
  });
  return stacks;
}

/** Bars stacked from the foot; where they are many, they close up to stay below the top. */
function stackedBricks(bars: readonly Bar[]): Bricks[] {
  const pitch = Math.min(BAR.pitch, BAR.room / Math.max(1, bars.length));
  const gap = Math.min(BAR.gap, pitch / 3);
  const paths = new Map<string, string>();
  for (const { look, level, count } of stacksOf(bars, pitch < LEAST_PITCH)) {
    const y = (HEIGHTS.bars - (level + count) * pitch).toFixed(2);
    const brick = `M${-BAR.width / 2} ${y}h${BAR.width}v${(count * pitch - gap).toFixed(2)}h${-BAR.width}z`;
    paths.set(look, (paths.get(look) ?? '') + brick);
  }
  return [...paths].map(([className, d]) => ({ key: className, className, d }));
}

/** A row that stays keeps its bricks. */
const bricksOf = onceEach(({ bars }: DayRow): readonly Bricks[] => stackedBricks(bars));

function countOf({ tally }: DayRow, { t, number }: Words): string {
  const count = tally.places.length + tally.shares.length;
  if (tally.total === 0) return '';
  return count === tally.total
    ? number(count)
    : t('timeline.histogram.cut', { count: number(count), total: number(tally.total) });
}

/** The days of a long axis stand so close that a count has no room beside its bars, but for that of a clock. */
function isLong({ rows }: DayModel): boolean {
  return rows.length > MOST_TICKS;
}

/** True for the days that have room for their names: all of a short axis, every so many of a long one, and the clocks. */
function spokenDays({ moment, rows }: DayModel): (index: number) => boolean {
  const every = Math.ceil(rows.length / MOST_TICKS);
  if (every === 1) return () => true;
  const clocks = [moment.day, moment.knownBy].map((clock) => rows.findIndex(({ day }) => day === clock));
  const isBesideClock = (index: number) => clocks.some((clock) => clock >= 0 && Math.abs(clock - index) < every);
  return (index) => clocks.includes(index) || (index % every === 0 && !isBesideClock(index));
}

function columnOf(row: DayRow, model: DayModel, days: readonly string[], isSpoken: boolean, words: Words): Column {
  const { day, knownBy } = model.moment;
  const isClock = row.day === day || row.day === knownBy;
  return {
    day: row.day,
    x: percent(along(row.day, days)),
    tick: isSpoken ? words.day(row.day, 'tick') : '',
    isEventDay: row.day === day,
    isClock,
    bricks: bricksOf(row),
    count: isClock || !isLong(model) ? countOf(row, words) : '',
  };
}

function endOf(key: 'earlier' | 'beyond' | 'undated', model: DayModel, { t, number }: Words): string {
  const { length } = model[key];
  return length === 0 ? '' : t(`timeline.${key}`, { count: number(length) });
}

/** `width`: pixels of the axis, for the labels; all else is in percent and holds at any width. */
export function dayDrawing(model: DayModel, width: number, words: Words): DayDrawing {
  const days = model.rows.map(({ day }) => day);
  const isSpoken = spokenDays(model);
  return {
    columns: model.rows.map((row, index) => columnOf(row, model, days, isSpoken(index), words)),
    event: percent(along(model.moment.day, days)),
    known: percent(along(model.moment.knownBy, days)),
    ends: {
      earlier: endOf('earlier', model, words),
      beyond: endOf('beyond', model, words),
      undated: endOf('undated', model, words),
    },
    publications: publicationDrawings(model.publications, days, width, words),
  };
}
