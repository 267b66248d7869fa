import type { Article, Paragraph } from '../text/document.ts';
import { weekdayOf } from '../../domain/day.ts';
import { isPublicationLine } from '../text/segments.ts';
import { type Token, tokenAt, tokenize } from '../text/tokens.ts';
import { COVERS, WEEKDAY_NAMES } from './calendar-words.ts';
import { dateAt, isoDay } from './dates.ts';
import { pointsAhead } from './direction.ts';

/** How many paragraphs at the top, and at the end, may print the article's own day. */
const TOP = 10;
/** So many lines may stand above and around the headline of a page that was copied with its menu. */
const MENU = 20;
const END = 3;

/** The day an article was published, as it prints it on a line of its own or in its dateline; null where it does not. */
export function publicationDay(article: Article, dayFirst: boolean): string | null {
  const { text, paragraphs } = article;
  const credits = paragraphs.filter((one) => one.kind === 'credit' && !coversDays(text, one));
  const menu = paragraphs
    .slice(0, MENU)
    .filter(
      (one) => one.kind === 'head' && isPublicationLine(text.slice(one.start, one.end)) && !coversDays(text, one),
    );
  const top = paragraphs.slice(0, TOP);
  const dateline = top.find((one) => one.read > one.start);
  const bottom = paragraphs.slice(-END).filter((one) => one.kind !== 'caption' && one.end - one.start < 110);
  return (
    fullDateIn(
      credits.map((one) => tokensOf(text, one, one.end)),
      dayFirst,
    ) ??
    (dateline === undefined ? null : fullDateIn([tokensOf(text, dateline, dateline.read)], dayFirst)) ??
    fullDateIn(
      menu.map((one) => tokensOf(text, one, one.end)),
      dayFirst,
    ) ??
    fullDateIn(
      bottom.map((one) => tokensOf(text, one, one.end)),
      dayFirst,
    ) ??
    (dateline === undefined ? null : yearWorkedOut(article, dateline, dayFirst))
  );
}

/** "Reporting period: 5 to 11 June 2017": the days that a report covers, not its own. */
function coversDays(text: string, paragraph: Paragraph): boolean {
  return tokensOf(text, paragraph, paragraph.end).some(({ lower }) => COVERS.has(lower));
}

/** How far ahead of the last year that an article names its own may lie. */
const YEARS_AHEAD = 6;

/**
 * A dateline without a year ("PARIS, Dec 10 –"): the first year, from the last one that the article names, in which that
 * day falls on the weekday of the opening sentence, which by custom is the dateline's own. Null where either is missing.
 */
function yearWorkedOut({ text, start, end }: Article, dateline: Paragraph, dayFirst: boolean): string | null {
  const tokens = tokensOf(text, dateline, dateline.end);
  const date = tokens.map((_, at) => dateAt(tokens, at, dayFirst)).find((one) => one?.day != null) ?? null;
  const weekday = tokens.findIndex(
    (token) => token.start >= dateline.read && WEEKDAY_NAMES.has(token.lower) && token.capital,
  );
  const years = text.slice(start, end).match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (date?.day == null || tokenAt(tokens, date.from).start >= dateline.read || weekday < 0 || years.length === 0)
    return null;
  if (pointsAhead(tokens, weekday, weekday + 1)) return null;
  const last = Math.max(...years.map(Number));
  for (let year = last; year <= last + YEARS_AHEAD; year += 1) {
    const day = isoDay(year, date.month, date.day);
    if (day !== null && weekdayOf(day) === WEEKDAY_NAMES.get(tokenAt(tokens, weekday).lower)) return day;
  }
  return null;
}

function tokensOf(text: string, { start }: Paragraph, end: number): Token[] {
  return tokenize(text, start, end, []);
}

function fullDateIn(lines: readonly (readonly Token[])[], dayFirst: boolean): string | null {
  for (const tokens of lines) {
    for (let at = 0; at < tokens.length; at += 1) {
      const date = dateAt(tokens, at, dayFirst);
      if (date !== null && date.year !== null && date.day !== null) return isoDay(date.year, date.month, date.day);
    }
  }
  return null;
}

/** Whether "08/03/2017" has the day first: unless a date of the article only makes sense the other way round. */
export function isDayFirst(article: Article): boolean {
  const found = article.text.slice(article.start, article.end).matchAll(/\b(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)\b/g);
  for (const match of found) {
    if (Number(match[1]) > 12) return true;
    if (Number(match[2]) > 12) return false;
  }
  return !printsMonthFirst(article);
}

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?`;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b`, 'u');
const DAY_FIRST = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19|20)\d\d\b`, 'u');

/** An article that writes "December 8, 2016" and never "8 December 2016" writes 12/8/2016, too. */
function printsMonthFirst({ text, start, end }: Article): boolean {
  const own = text.slice(start, end);
  return MONTH_FIRST.test(own) && !DAY_FIRST.test(own);
}
