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
const APART_MONTH = 32;

function stepOf(pitch: number): number {
  return [1, 2, 5, 10, 15].find((step) => step * pitch >= APART) ?? 30;
}

/** The first day stands with its month; the event day always has its number. */
export function dayTicks({ days }: Frame, exact: Scales, eventDay: string, words: Words): Tick[] {
  const scales = onPixels(exact);
  const step = stepOf(scales.x(1) - scales.x(0));
  const current = days.indexOf(eventDay);
  return days.map((day, index) => {
    const x = scales.x(index);
    const dayOfMonth = Number(day.slice(8));
    const isCurrent = index === current;
    const isFirst = index === 0;
    const isRound = dayOfMonth % step === 0 && x - scales.x(0) >= APART_MONTH;
    const isHidden = !isCurrent && current !== -1 && Math.abs(x - scales.x(current)) < (isFirst ? APART_MONTH : 15);
    const label = isFirst ? words.day(day, 'tiny') : words.number(dayOfMonth);
    return { index, x, isCurrent, label: (isFirst || isRound || isCurrent) && !isHidden ? label : null };
  });
}

/** The sign of percent stands once, at the top. */
export function percentLabel(percent: number, { t, number }: Words): string {
  return percent === 100 ? t('chart.percent', { n: number(percent) }) : number(percent);
}
