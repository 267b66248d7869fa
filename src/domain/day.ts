/**
 * Calendar days as ISO strings ("2016-12-08"), never as instants: a day in a report has no time zone,
 * so nothing here may shift when the reader's clock does.
 */
import * as v from 'valibot';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, for the days met so far: corpora of any size speak of a few hundred. */
const numbers = new Map<string, number>();
const MOST_NUMBERS = 10_000;

/** Days since 1970-01-01 of an ISO day; NaN when the text is no calendar day (2016-02-30 is none). */
export function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const count = countDays(day);
  if (numbers.size === MOST_NUMBERS) numbers.clear();
  numbers.set(day, count);
  return count;
}

function countDays(day: string): number {
  const match = /(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (match === null) return Number.NaN;
  const count = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY;
  // a day beyond its month has become one of the next, a year below 100 one of the last century
  return dayOfNumber(count) === day ? count : Number.NaN;
}

/** The ISO day of a day number (see dayNumber). */
export function dayOfNumber(count: number): string {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return !Number.isNaN(dayNumber(text));
}

export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Every ISO day from `from` to `to`, both included. */
export function eachDay(from: string, to: string): string[] {
  const count = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

/** 0 = Sunday ... 6 = Saturday. */
export function weekdayOf(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export const IsoDay = v.pipe(
  v.string(),
  v.check(isDay, (issue) => `${issue.received} is no calendar day; write it as YYYY-MM-DD`),
);

/** How a day is known. `outside` means: not from the article's own text. */
export const DayBasis = v.picklist(['printed', 'weekday', 'deduced', 'outside', 'publication']);
export type DayBasis = v.InferOutput<typeof DayBasis>;

/** A day, or a range when the words leave several open, with how it is known and why (our own words). */
export const Dated = v.pipe(
  v.strictObject({ from: IsoDay, to: IsoDay, basis: DayBasis, reason: v.pipe(v.string(), v.minLength(1)) }),
  v.forward(
    v.check(({ from, to }) => from <= to, 'from is after to; swap them'),
    ['from'],
  ),
);
export type Dated = v.InferOutput<typeof Dated>;

export function isOneDay(dated: Dated): boolean {
  return dated.from === dated.to;
}
