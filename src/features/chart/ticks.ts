/** Which days of the axis carry a number. */
import type { Words } from '../../words/words.ts';
import { onPixels, type Frame, type Scales } from './frame.ts';

export interface Tick {
  readonly index: number;
  readonly x: number;
  readonly label: string | null;
  readonly isCurrent: boolean;
}

/** Least space from one number's middle to the next. */
const APART = 24;
/** A day with its month is wider. */
const APART_MONTH = 36;
/** Ticks nearer than this would be a grey band. */
const LEAST_TICK = 4;
const DAYS_A_MONTH = 30.4;

/** Whether a day is one of those that carry a number at this many pixels a day. */
function roundDays(pitch: number): (day: string) => boolean {
  const step = [1, 2, 5, 10].find((days) => days * pitch >= APART);
  if (step !== undefined) return (day) => Number(day.slice(8)) % step === 0;
  const months = [1, 2, 3, 6].find((count) => count * DAYS_A_MONTH * pitch >= APART_MONTH) ?? 12;
  return (day) => day.endsWith('-01') && (Number(day.slice(5, 7)) - 1) % months === 0;
}

/** The first day of the axis and of a month stand with the month's name. */
function labelOf(day: string, isFirst: boolean, words: Words): string {
  return isFirst || day.endsWith('-01') ? words.day(day, 'tiny') : words.number(Number(day.slice(8)));
}

/** Days with a tick, those with room with their number; the event day always has its own. */
export function dayTicks({ days }: Frame, exact: Scales, eventDay: string, words: Words): Tick[] {
  const { x } = onPixels(exact);
  const pitch = exact.x(1) - exact.x(0);
  const isRound = roundDays(pitch);
  const current = days.indexOf(eventDay);
  return days.flatMap((day, index) => {
    const isCurrent = index === current;
    const isFirst = index === 0;
    const isClear = isFirst || x(index) - x(0) >= APART_MONTH;
    const near = isFirst || day.endsWith('-01') ? APART_MONTH : 15;
    const isHidden = !isCurrent && current !== -1 && Math.abs(x(index) - x(current)) < near;
    const isTold = isCurrent || ((isFirst || isRound(day)) && isClear && !isHidden);
    if (pitch < LEAST_TICK && !isTold) return [];
    return [{ index, x: x(index), isCurrent, label: isTold ? labelOf(day, isFirst, words) : null }];
  });
}

/** The sign of percent stands once, at the top. */
export function percentLabel(percent: number, { t, number }: Words): string {
  return percent === 100 ? t('chart.percent', { n: number(percent) }) : number(percent);
}
