import type { Article, Paragraph } from '../text/document.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { dateAt, isoDay, type PrintedDate } from './dates.ts';

/** How many paragraphs at the top, and at the end, may print the article's own day. */
const TOP = 10;
const END = 3;

/** The day an article was published, as it prints it on a line of its own or in its dateline; null where it does not. */
export function publicationDay(article: Article, dayFirst: boolean): string | null {
  const { text, paragraphs } = article;
  const credits = paragraphs.filter((one) => one.kind === 'credit');
  const top = paragraphs.slice(0, TOP);
  const dateline = top.find((one) => one.read > one.start);
  const bottom = paragraphs.slice(-END).filter((one) => one.end - one.start < 110);
  return (
    fullDateIn(
      credits.map((one) => tokensOf(text, one, one.end)),
      dayFirst,
    ) ??
    (dateline === undefined ? null : fullDateIn([tokensOf(text, dateline, dateline.read)], dayFirst)) ??
    fullDateIn(
      bottom.map((one) => tokensOf(text, one, one.end)),
      dayFirst,
    )
  );
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
  const found = article.text.slice(article.start, article.end).matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/g);
  for (const match of found) {
    if (Number(match[1]) > 12) return true;
    if (Number(match[2]) > 12) return false;
  }
  return true;
}

export type { PrintedDate };
