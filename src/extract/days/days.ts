/** Days that an article speaks of, resolved against the day it was published. */
import { addDays, weekdayOf } from '../../domain/day.ts';
import calendarList from '../lexicon/calendar.json' with { type: 'json' };
import { confidenceOf } from '../confidence.ts';
import type { Reading } from '../people/reading.ts';
import type { Paragraph } from '../text/document.ts';
import { has, type Token, tokenAt, tokenize } from '../text/tokens.ts';
import { wordTest, WordSet } from '../text/word-table.ts';
import type { DaySuggestion } from '../types.ts';
import { flagsOf, Word, wordsOf } from '../words.ts';
import { anchoredAt } from './anchored.ts';
import { DAY_PARTS, stepOf, WEEKDAY_NAMES } from './calendar-words.ts';
import { dateAt, partOfMonthAt } from './dates.ts';
import { pointsAhead } from './direction.ts';
import { type FoundDay, OPEN } from './found-day.ts';
import { FEAST_WORDS, isMeant, ofFeast, ofPart, printed, stretchFrom } from './printed.ts';
import { isDayFirst, publicationDay } from './publication.ts';
import { isOpener, type Relative, relativeAt } from './relative.ts';

const WEEKDAYS = new Map(
  [...WEEKDAY_NAMES].flatMap(([name, index]): [string, number][] => [
    [name, index],
    [`${name}s`, index],
    [name.slice(0, 3), index],
  ]),
);
for (const [short, index] of Object.entries({ tues: 2, weds: 3, thur: 4, thurs: 4 })) WEEKDAYS.set(short, index);
const CUSTOMS = new WordSet(wordsOf(calendarList.customs));
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

/** "Sun" is a newspaper, "Sat" a verb: short forms count beside a date only. */
function isWeekday(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.lower.length > 5) return true;
  return dateAt(tokens, at + 1, true) !== null || tokenAt(tokens, at + 1).text === '.';
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
  const from = stepOf(before) === null ? at : at - 1;
  const part = DAY_PARTS.has(tokenAt(tokens, at + 1).lower) ? 1 : 0;
  const to = at + 1 + part;
  const rule = 'weekday against the day of publication';
  if (published === null) return { from, to, resolved: OPEN, rule, confidence: 0.9 };
  const every = isEvery(tokens, at);
  if (every) return { from: at, to: at + 1, resolved: OPEN, rule: 'a weekday of every week', confidence: 0.7 };
  const week = weekAfter(tokens, to);
  if (week !== null) {
    const day = weekdayOfWeek(published, weekday, week.step);
    return { from, to: week.to, resolved: { from: day, to: day }, rule: 'weekday of a week', confidence: 0.9 };
  }
  if (before === 'this') {
    const day = weekdayOfWeek(published, weekday, 0);
    return { from, to, resolved: { from: day, to: day }, rule: 'weekday of a week', confidence: 0.85 };
  }
  const ahead = before === 'next' || (before !== 'last' && pointsAhead(tokens, from, to));
  const day = nearWeekday(published, weekday, ahead, before);
  return { from, to, resolved: { from: day, to: day }, rule, confidence: ahead ? 0.85 : 0.92 };
}

/** A weekday of the week of publication, Monday to Sunday, or of one before or after it. */
function weekdayOfWeek(published: string, weekday: number, step: number): string {
  return addDays(published, ((weekday + 6) % 7) - ((weekdayOf(published) + 6) % 7) + 7 * step);
}

/** "on Sundays", "Friday prayers", "a Sunday tradition". */
function isEvery(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower.endsWith('days')) return true;
  const before = tokenAt(tokens, at - 1).lower;
  return CUSTOMS.has(tokenAt(tokens, at + 1)) || before === 'every' || before === 'each';
}

/** "Tuesday last week", "Tuesday of this week". */
function weekAfter(tokens: readonly Token[], to: number): { step: number; to: number } | null {
  const at = tokenAt(tokens, to).lower === 'of' ? to + 1 : to;
  const step = stepOf(tokenAt(tokens, at).lower);
  return step === null || tokenAt(tokens, at + 1).lower !== 'week' ? null : { step, to: at + 2 };
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
