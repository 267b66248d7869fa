/** Dates in figures and months: "8 December", "between 3 and 8 June", "mid-November", "Christmas Day". */
import { addDays } from '../../domain/day.ts';
import calendarList from '../lexicon/calendar.json' with { type: 'json' };
import { type Token, tokenAt } from '../text/tokens.ts';
import { stepOf } from './calendar-words.ts';
import { dateAt, isoDay, monthEnd, type PartOfMonth, type PrintedDate } from './dates.ts';
import { isPast, pointsAhead } from './direction.ts';
import { type FoundDay, OPEN, type Resolved } from './found-day.ts';

const FEASTS: ReadonlyMap<string, string> = new Map(Object.entries(calendarList.feasts));
/** First words of the feasts that have a fixed date. */
export const FEAST_WORDS = new Set([...FEASTS.keys()].map((name) => name.split(/[ ']/)[0] ?? ''));

/** "between April 9 and April 20", "from 3 May to 8 June": one stretch of days. */
export function stretchFrom(
  tokens: readonly Token[],
  date: PrintedDate,
  published: string | null,
  dayFirst: boolean,
): FoundDay | null {
  const opening = tokenAt(tokens, date.from - 1).lower;
  const link = tokenAt(tokens, date.to).lower;
  const joined = (opening === 'between' && link === 'and') || /^(?:to|through|until|till|–|—|-)$/.test(link);
  const end = joined ? dateAt(tokens, date.to + 1, dayFirst) : null;
  if (end === null || date.day === null || end.day === null) return null;
  const last = printed(tokens, end, published);
  const first = printed(tokens, { ...date, year: date.year ?? end.year }, published);
  return {
    ...first,
    to: end.to,
    rule: 'from one printed day to another',
    resolved: { from: first.resolved.from, to: last.resolved.to },
  };
}

/** A month alone is a day phrase after a preposition; "March" and "May" may be something else. */
export function isMeant(tokens: readonly Token[], { from, day, year }: PrintedDate): boolean {
  if (day !== null || year !== null) return true;
  const before = tokenAt(tokens, from - 1).lower;
  return /^(?:in|since|until|till|by|from|last|next|this|early|late|of|mid|through|during|before|after|and|to)$/.test(
    before,
  );
}

/** The day or days of a date as printed, its year worked out where it has none. */
export function printed(tokens: readonly Token[], date: PrintedDate, published: string | null): FoundDay {
  const { from, month } = date;
  const told = date.year === null && published !== null ? yearAfter(tokens, date.to, published) : null;
  const to = told === null ? date.to : date.to + 2;
  const ahead = date.year === null && published !== null && pointsAhead(tokens, from, to);
  const over = !ahead && isOver(tokens, from);
  const year = date.year ?? told ?? (published === null ? null : yearNear(date, published, ahead, over));
  const resolved = year === null ? OPEN : daysOf(year, month, date);
  return { from, to, resolved, rule: 'date as printed', confidence: date.year === null ? 0.9 : 0.98 };
}

/** "17 July last year": the year that follows in words. */
function yearAfter(tokens: readonly Token[], at: number, published: string): number | null {
  const step = stepOf(tokenAt(tokens, at).lower);
  return step === null || tokenAt(tokens, at + 1).lower !== 'year' ? null : Number(published.slice(0, 4)) + step;
}

/** "mid-November": ten days, so that nothing is said of which. */
export function ofPart({ from, to, year, month, third }: PartOfMonth, published: string | null): FoundDay {
  const whole = { from, to, year, month, day: null, lastDay: null };
  const near = year ?? (published === null ? null : yearNear(whole, published, false, false));
  const found = { from, to, rule: 'part of a month', confidence: 0.7 };
  if (near === null) return { ...found, resolved: OPEN };
  const last = third === 2 ? monthEnd(near, month) : 10 * third + 10;
  return { ...found, resolved: { from: isoDay(near, month, 10 * third + 1), to: isoDay(near, month, last) } };
}

function daysOf(year: number, month: number, { day, lastDay }: PrintedDate): Resolved {
  if (day === null) return { from: isoDay(year, month, 1), to: isoDay(year, month, monthEnd(year, month)) };
  const first = isoDay(year, month, day);
  return { from: first, to: lastDay === null ? first : isoDay(year, month, lastDay) };
}

/** How many tokens before a date may hold the past verb of its clause. */
const CLAUSE = 5;

/** The year that puts a date without one nearest before the publication day, or after it where the words point ahead. */
function yearNear(date: PrintedDate, published: string, ahead: boolean, over: boolean): number {
  const year = Number(published.slice(0, 4));
  const day = isoDay(year, date.month, date.day ?? 1) ?? published;
  if (ahead) return day < published ? year + 1 : year;
  return day > published && (over || !isWithin(published, day, 31)) ? year - 1 : year;
}

/** Whether the words before a date tell what is over; what "is published" or "is expected" on a day is not. */
function isOver(tokens: readonly Token[], from: number): boolean {
  const start = Math.max(0, from - CLAUSE);
  return tokens
    .slice(start, from)
    .some((token, index) => isPast(token) && !/^(?:is|are|be)$/.test(tokenAt(tokens, start + index - 1).lower));
}

function isWithin(from: string, to: string, days: number): boolean {
  return to <= addDays(from, days);
}

/** "Christmas Eve", "New Year's Day". */
export function ofFeast(tokens: readonly Token[], at: number, published: string | null): FoundDay | null {
  const words = [0, 1, 2, 3].map((step) => tokenAt(tokens, at + step).lower);
  for (let count = words.length; count >= 1; count -= 1) {
    const date = FEASTS.get(words.slice(0, count).join(' ').replace(" 's", "'s"));
    if (date === undefined) continue;
    const [month = 1, day = 1] = date.split('-').map(Number);
    const found = { from: at, to: at + count, year: null, month, day, lastDay: null };
    return { ...printed(tokens, found, published), rule: 'a feast with a fixed date' };
  }
  return null;
}
