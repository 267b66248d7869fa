/** Days that an article speaks of, resolved against the day it was published. */
import { addDays, weekdayOf } from '../../domain/day.ts';
import calendarList from '../lexicon/calendar.json' with { type: 'json' };
import { confidenceOf } from '../confidence.ts';
import type { Reading } from '../people/reading.ts';
import type { Paragraph } from '../text/document.ts';
import { has, type Token, tokenAt, tokenize } from '../text/tokens.ts';
import { wordTest } from '../text/word-table.ts';
import type { DaySuggestion } from '../types.ts';
import { flagsOf, Word, wordsOf } from '../words.ts';
import { dateAt, isoDay, monthEnd, type PartOfMonth, partOfMonthAt, type PrintedDate } from './dates.ts';
import { anchoredAt } from './anchored.ts';
import { isPast, pointsAhead } from './direction.ts';
import { isDayFirst, publicationDay } from './publication.ts';
import { isOpener, type Relative, relativeAt } from './relative.ts';

interface Resolved {
  readonly from: string | null;
  readonly to: string | null;
}

/** A day of an article that does not say when it was published. */
const OPEN: Resolved = { from: null, to: null };

const WEEKDAYS = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').flatMap((name, index): [string, number][] => [
    [name, index],
    [`${name}s`, index],
    [name.slice(0, 3), index],
  ]),
);
for (const [short, index] of Object.entries({ tues: 2, weds: 3, thur: 4, thurs: 4 })) WEEKDAYS.set(short, index);
const FEASTS: ReadonlyMap<string, string> = new Map(Object.entries(calendarList.feasts));
const FEAST_WORDS = new Set([...FEASTS.keys()].map((name) => name.split(/[ ']/)[0] ?? ''));
const CUSTOMS = new Set(wordsOf(calendarList.customs));
const UNITS = new Set(wordsOf(calendarList.units));

/** Every day of the article, in the order of the text. */
export function findDays(reading: Reading): DaySuggestion[] {
  const { article } = reading;
  const dayFirst = isDayFirst(article);
  const published = publicationDay(article, dayFirst);
  const days: DaySuggestion[] = [];
  let told: string | null = null;
  for (const paragraph of article.paragraphs) {
    const found = daysIn(reading.text, paragraph, published, dayFirst, told);
    told = found.at(-1)?.from ?? null;
    days.push(...found);
  }
  return days;
}

/** `told`: the day told last in the paragraph before, from which "a day later" counts. */
function daysIn(
  text: string,
  paragraph: Paragraph,
  published: string | null,
  dayFirst: boolean,
  told: string | null,
): DaySuggestion[] {
  const days: DaySuggestion[] = [];
  const tokens =
    paragraph.read > paragraph.start ? tokenize(text, paragraph.start, paragraph.end, []) : paragraph.tokens;
  for (let at = 0; at < tokens.length; ) {
    const found =
      ofAnchored(tokens, at, days.at(-1)?.from ?? told ?? published) ?? dayAt(tokens, at, published, dayFirst);
    if (found === null) {
      at += 1;
      continue;
    }
    const start = tokenAt(tokens, found.from).start;
    const end = tokenAt(tokens, found.to - 1).end;
    const { from, to, resolved, rule, confidence } = found;
    days.push({
      start,
      end,
      text: text.slice(start, end),
      from: resolved.from,
      to: resolved.to,
      rule,
      confidence: confidenceOf('days', confidence),
      candidates: [],
    });
    at = Math.max(to, from + 1);
  }
  return days;
}

interface FoundDay {
  readonly from: number;
  readonly to: number;
  readonly resolved: Resolved;
  readonly rule: string;
  readonly confidence: number;
}

const isRelative = wordTest((lower) => UNITS.has(lower) || isOpener(lower) || /^\d/.test(lower));
const isOpenerWord = wordTest(isOpener);

/** Whether a day phrase could begin with a word: all that most words are asked. */
const mayBegin = wordTest(
  (lower) =>
    WEEKDAYS.has(lower) ||
    FEAST_WORDS.has(lower) ||
    (flagsOf(lower) & Word.calendar) !== 0 ||
    UNITS.has(lower) ||
    isOpener(lower) ||
    /^(?:early|mid|late)-/.test(lower),
);

function dayAt(tokens: readonly Token[], at: number, published: string | null, dayFirst: boolean): FoundDay | null {
  const token = tokenAt(tokens, at);
  if (token.type !== 'number' && (token.type !== 'word' || !mayBegin(token))) return null;
  const part = partOfMonthAt(tokens, at);
  if (part !== null) return ofPart(part, published);
  if (token.type === 'number' || has(token, Word.calendar)) {
    const date = dateAt(tokens, at, dayFirst);
    if (date !== null && isMeant(tokens, date))
      return stretchFrom(tokens, date, published, dayFirst) ?? printed(tokens, date, published);
  }
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday !== undefined && token.capital && isWeekday(tokens, at))
    return ofWeekday(tokens, at, weekday, published, dayFirst);
  if (FEAST_WORDS.has(token.lower) && token.capital) return ofFeast(tokens, at, published);
  if (!isRelative(token)) return null;
  const relative = relativeAt(tokens, at);
  return relative === null ? null : ofRelative(relative, published);
}

/** "between April 9 and April 20", "from 3 May to 8 June": one stretch of days. */
function stretchFrom(
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

/** "Sun" is a newspaper, "Sat" a verb: short forms count beside a date only. */
function isWeekday(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.lower.length > 5) return true;
  return dateAt(tokens, at + 1, true) !== null || tokenAt(tokens, at + 1).text === '.';
}

/** A month alone is a day phrase after a preposition; "March" and "May" may be something else. */
function isMeant(tokens: readonly Token[], { from, day, year }: PrintedDate): boolean {
  if (day !== null || year !== null) return true;
  const before = tokenAt(tokens, from - 1).lower;
  return /^(?:in|since|until|till|by|from|last|next|this|early|late|of|mid|through|during|before|after|and|to)$/.test(
    before,
  );
}

function printed(tokens: readonly Token[], date: PrintedDate, published: string | null): FoundDay {
  const { from, to, month } = date;
  const ahead = date.year === null && published !== null && pointsAhead(tokens, from, to);
  const over = !ahead && tokens.slice(Math.max(0, from - CLAUSE), from).some(isPast);
  const year = date.year ?? (published === null ? null : yearNear(date, published, ahead, over));
  const resolved = year === null ? OPEN : daysOf(year, month, date);
  return { from, to, resolved, rule: 'date as printed', confidence: date.year === null ? 0.9 : 0.98 };
}

/** "mid-November": ten days, so that nothing is said of which. */
function ofPart({ from, to, year, month, third }: PartOfMonth, published: string | null): FoundDay {
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

function isWithin(from: string, to: string, days: number): boolean {
  return to <= addDays(from, days);
}

function ofWeekday(
  tokens: readonly Token[],
  at: number,
  weekday: number,
  published: string | null,
  dayFirst: boolean,
): FoundDay {
  const next = tokenAt(tokens, at + 1).text === ',' || tokenAt(tokens, at + 1).text === '.' ? at + 2 : at + 1;
  const date = dateAt(tokens, next, dayFirst);
  if (date !== null && date.day !== null) return { ...printed(tokens, date, published), from: at };
  const before = tokenAt(tokens, at - 1).lower;
  const shift = before === 'last' || before === 'next' || before === 'this';
  const from = shift ? at - 1 : at;
  const part = /^(?:morning|afternoon|evening|night|lunchtime)$/.test(tokenAt(tokens, at + 1).lower) ? 1 : 0;
  const to = at + 1 + part;
  const rule = 'weekday against the day of publication';
  if (published === null) return { from, to, resolved: OPEN, rule, confidence: 0.9 };
  const every = isEvery(tokens, at);
  if (every) return { from: at, to: at + 1, resolved: OPEN, rule: 'a weekday of every week', confidence: 0.7 };
  const week = weekAfter(tokens, to);
  if (week !== null) {
    const day = addDays(published, ((weekday + 6) % 7) - ((weekdayOf(published) + 6) % 7) + 7 * week.step);
    return { from, to: week.to, resolved: { from: day, to: day }, rule: 'weekday of a week', confidence: 0.9 };
  }
  const ahead = before === 'next' || (before !== 'last' && pointsAhead(tokens, from, to));
  const day = nearWeekday(published, weekday, ahead, before);
  return { from, to, resolved: { from: day, to: day }, rule, confidence: ahead ? 0.85 : 0.92 };
}

/** "on Sundays", "Friday prayers", "a Sunday tradition". */
function isEvery(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower.endsWith('days')) return true;
  const before = tokenAt(tokens, at - 1).lower;
  return CUSTOMS.has(tokenAt(tokens, at + 1).lower) || before === 'every' || before === 'each';
}

/** "Tuesday last week", "Tuesday of this week". */
function weekAfter(tokens: readonly Token[], to: number): { step: number; to: number } | null {
  const at = tokenAt(tokens, to).lower === 'of' ? to + 1 : to;
  const step = ['last', 'this', 'next'].indexOf(tokenAt(tokens, at).lower) - 1;
  return step < -1 || tokenAt(tokens, at + 1).lower !== 'week' ? null : { step, to: at + 2 };
}

function nearWeekday(published: string, weekday: number, ahead: boolean, before: string): string {
  const today = weekdayOf(published);
  if (ahead) {
    const forward = (weekday - today + 7) % 7;
    return addDays(published, before === 'next' && forward === 0 ? 7 : forward);
  }
  const back = (today - weekday + 7) % 7;
  return addDays(published, -(before === 'last' && back === 0 ? 7 : back));
}

function ofFeast(tokens: readonly Token[], at: number, published: string | null): FoundDay | null {
  const words = [0, 1, 2].map((step) => tokenAt(tokens, at + step).lower);
  for (let count = 3; count >= 1; count -= 1) {
    const date = FEASTS.get(words.slice(0, count).join(' ').replace(" 's", "'s"));
    if (date === undefined) continue;
    const [month = 1, day = 1] = date.split('-').map(Number);
    const found = { from: at, to: at + count, year: null, month, day, lastDay: null };
    return { ...printed(tokens, found, published), rule: 'a feast with a fixed date' };
  }
  return null;
}

/** "a day later": counted from the day told before, or from publication where none was. */
function ofAnchored(tokens: readonly Token[], at: number, anchor: string | null): FoundDay | null {
  const token = tokenAt(tokens, at);
  if (token.type !== 'number' && (token.type !== 'word' || !isOpenerWord(token))) return null;
  const found = anchoredAt(tokens, at);
  if (found === null) return null;
  const day = anchor === null ? null : addDays(anchor, found.shift);
  const { from, to } = found;
  return { from, to, resolved: { from: day, to: day }, rule: 'counted from the day told before', confidence: 0.7 };
}

function ofRelative(relative: Relative, published: string | null): FoundDay {
  const { from, to, rule } = relative;
  const resolved = published === null ? OPEN : relative.resolve(published);
  return { from, to, resolved, rule, confidence: relative.sure ? 0.93 : 0.7 };
}
