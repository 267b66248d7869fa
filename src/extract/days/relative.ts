import { addDays, weekdayOf } from '../../domain/day.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { numberAt, numberOf } from '../shares/numbers.ts';
import { DAY_PARTS, stepOf } from './calendar-words.ts';
import { pointsAhead } from './direction.ts';
import { isoDay, monthEnd } from './dates.ts';

/** A phrase such as "yesterday" or "last week"; token indices `[from, to)`. */
export interface Relative {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly sure: boolean;
  /** First and last day for an article of the day given. */
  readonly resolve: (published: string) => { from: string; to: string };
}

const one = (shift: number) => (published: string) => {
  const day = addDays(published, shift);
  return { from: day, to: day };
};

const WORDS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };

const OPENERS = new Set([
  ...Object.keys(WORDS),
  ...'overnight last past previous this next a an the early late mid beginning start middle end'.split(' '),
]);

/** Whether a relative day phrase can begin with the word; digits can, too. */
export function isOpener(lower: string): boolean {
  return OPENERS.has(lower) || !Number.isNaN(numberOf(lower));
}

/** The relative day phrase that starts at `at`, or null. */
export function relativeAt(tokens: readonly Token[], at: number): Relative | null {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const shift = Object.hasOwn(WORDS, token.lower) ? WORDS[token.lower] : undefined;
  if (shift !== undefined) {
    const part = DAY_PARTS.has(next.lower) ? 1 : 0;
    return phrase(at, at + 1 + part, 'word for a day', true, one(shift));
  }
  if (token.lower === 'the' && next.lower === 'day') return besideAt(tokens, at);
  if (token.lower === 'overnight')
    return isWeekdayAfter(tokens, at + 1)
      ? null
      : phrase(at, at + 1, 'night before publication', false, (day) => ({ from: addDays(day, -1), to: day }));
  const back = backFrom(tokens, at);
  if (back !== null) return back;
  const step = stepOf(token.lower);
  if (step !== null) return withUnit(tokens, at, step);
  return agoAt(tokens, at) ?? weekendAt(tokens, at);
}

/** "the day before yesterday", "the day after tomorrow". */
function besideAt(tokens: readonly Token[], at: number): Relative | null {
  const words = `${tokenAt(tokens, at + 2).lower} ${tokenAt(tokens, at + 3).lower}`;
  const shift = words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : 0;
  return shift === 0 ? null : phrase(at, at + 4, 'word for a day', true, one(shift));
}

/** "overnight on Tuesday", "overnight into Wednesday": the weekday tells which night. */
function isWeekdayAfter(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:on|into|from|to|between)$/.test(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).lower.endsWith('day')
  );
}

/** "the past week", "the last three days": so many days back from publication, its own day included. */
function backFrom(tokens: readonly Token[], at: number): Relative | null {
  if (tokenAt(tokens, at - 1).lower !== 'the' || !/^(?:last|past|previous)$/.test(tokenAt(tokens, at).lower))
    return null;
  const given = numberAt(tokens, at + 1);
  const count = given >= 1 && given <= 60 ? given : 1;
  const unit = at + (count === given ? 2 : 1);
  const length = DAYS_IN.get(tokenAt(tokens, unit).lower);
  if (length === undefined) return null;
  const back = Math.round(count) * length;
  return phrase(at - 1, unit + 1, 'counted back from publication', false, (day) => ({
    from: addDays(day, -back),
    to: day,
  }));
}

function phrase(from: number, to: number, rule: string, sure: boolean, resolve: Relative['resolve']): Relative {
  return { from, to, rule, sure, resolve };
}

/** "last week", "next month", "this morning", "last night", "last weekend". */
function withUnit(tokens: readonly Token[], at: number, step: number): Relative | null {
  const unit = tokenAt(tokens, at + 1).lower;
  if (unit === 'night' && step === -1) return phrase(at, at + 2, 'night before publication', true, one(-1));
  if (DAY_PARTS.has(unit) && step === 0) return phrase(at, at + 2, 'part of the day of publication', true, one(0));
  if (unit === 'week') return phrase(at, at + 2, 'calendar week', true, (day) => weekOf(day, step));
  if (unit === 'month') return phrase(at, at + 2, 'calendar month', true, (day) => monthOfDay(day, step));
  if (unit === 'year' && step === -1) return phrase(at, at + 2, 'calendar year', true, (day) => yearOf(day, step));
  if (unit !== 'weekend') return null;
  const ahead = step === 0 && pointsAhead(tokens, at, at + 2);
  return phrase(at, at + 2, 'weekend', true, (day) => weekendOf(day, ahead && !isWeekend(day) ? 1 : step));
}

/** Monday to Sunday. */
function weekOf(day: string, step: number): { from: string; to: string } {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * step);
  return { from: monday, to: addDays(monday, 6) };
}

function monthOfDay(day: string, step: number): { from: string; to: string } {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return { from: isoDay(year, month, 1) ?? day, to: isoDay(year, month, monthEnd(year, month)) ?? day };
}

function yearOf(day: string, step: number): { from: string; to: string } {
  const year = Number(day.slice(0, 4)) + step;
  return { from: isoDay(year, 1, 1) ?? day, to: isoDay(year, 12, 31) ?? day };
}

function isWeekend(day: string): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

/** Saturday and Sunday: the last ones that have begun, or the next. */
function weekendOf(day: string, step: number): { from: string; to: string } {
  const back = (weekdayOf(day) + 1) % 7;
  const saturday = addDays(day, step > 0 ? 7 - back : -back);
  return { from: saturday, to: addDays(saturday, 1) };
}

/** How many days a unit has. */
export const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['night', 1],
  ['nights', 1],
]);

/** "two days ago", "a week ago", "three weeks earlier". */
function agoAt(tokens: readonly Token[], at: number): Relative | null {
  const token = tokenAt(tokens, at);
  if (tokenAt(tokens, at + 2).lower !== 'ago') return null;
  const count = token.lower === 'a' ? 1 : numberAt(tokens, at);
  const unit = tokenAt(tokens, at + 1).lower;
  if (count >= 1 && count <= 60 && /^(?:month|year)s?$/.test(unit)) return longAgo(at, Math.round(count), unit);
  const length = DAYS_IN.get(tokenAt(tokens, at + 1).lower);
  if (!(count >= 1 && count <= 60) || length === undefined) return null;
  return phrase(at, at + 3, 'counted back from publication', length === 1, one(-Math.round(count) * length));
}

/** "two months ago", "a year ago": the calendar month or year, since the words say no more. */
function longAgo(at: number, count: number, unit: string): Relative {
  const resolve = unit.startsWith('month')
    ? (day: string) => monthOfDay(day, -count)
    : (day: string) => yearOf(day, -count);
  return phrase(at, at + 3, 'counted back from publication', false, resolve);
}

function weekendAt(tokens: readonly Token[], at: number): Relative | null {
  if (tokenAt(tokens, at).lower !== 'the' || tokenAt(tokens, at + 1).lower !== 'weekend') return null;
  const before = tokenAt(tokens, at - 1).lower;
  if (!/^(?:over|at|during|since|by|before|until|after|of|on|for)$/.test(before)) return null;
  const ahead = pointsAhead(tokens, at, at + 2);
  return phrase(at, at + 2, 'weekend', true, (day) => weekendOf(day, ahead && !isWeekend(day) ? 1 : 0));
}
