import { isSpaceCode } from './characters.ts';
import type { Span } from '../types.ts';

/** Longest stretch, in UTF-16 units, that is read as one article: all work and memory stay bounded by it. */
const LONGEST = 200_000;
/** How many lines after a headline may pass before a byline or a publication line. */
const HEAD_LINES = 5;

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)';
const FULL_DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b`,
  'i',
);
/** Every full date has one. */
const YEAR = /\d{4}/;
const BYLINE = /^(?:by|words by|story by|from|posted by|conversation by|interview by)\s+\p{Lu}/iu;

/** Whether a line is nothing but the article's own date, place or hour: "Sat 6 Apr 2019 08.00 BST". */
export function isPublicationLine(line: string): boolean {
  return (
    line.length < 110 &&
    YEAR.test(line) &&
    FULL_DATE.test(line) &&
    !/[.!?]["”’]?$/.test(line.replace(/\b(?:[ap]\.m\.)$/, ''))
  );
}

/** Whether a line names the writer: "By Ann Fox". */
export function isByline(line: string): boolean {
  return line.length < 90 && BYLINE.test(line) && !/[.!?]$/.test(line);
}

/**
 * Cuts a file that holds several articles: at form feeds, and where a headline with a byline or a publication line
 * follows a blank line. What is found in one article never depends on the next. `text` has only LF breaks.
 */
export function splitArticles(text: string): Span[] {
  const seams = [0, ...seamsOf(text), text.length];
  const spans: Span[] = [];
  for (let index = 1; index < seams.length; index += 1) {
    const [start, end] = [seams[index - 1] ?? 0, seams[index] ?? 0];
    for (let from = start; from < end; ) {
      const to = end - from <= LONGEST ? end : cutBefore(text, from + LONGEST, from);
      spans.push({ start: from, end: to });
      from = to;
    }
  }
  return spans;
}

/** The last line break before `limit`, so that no word is cut where lines exist; else the limit. */
function cutBefore(text: string, limit: number, from: number): number {
  const newline = text.lastIndexOf('\n', limit);
  if (newline > from) return newline;
  const space = text.lastIndexOf(' ', limit);
  return space > from + LONGEST / 2 ? space : limit;
}

function seamsOf(text: string): number[] {
  const seams: number[] = [];
  let bodies = 0;
  let blankBefore = false;
  const lines = linesFrom(text, 0);
  for (let line = lines.next(); !line.done; line = lines.next()) {
    const { start, end, newArticle } = line.value;
    const blank = isBlank(text, start, end);
    if (newArticle) {
      seams.push(start);
      bodies = 0;
    } else if (!blank && blankBefore && bodies >= 3 && isHead(text, start, end)) {
      seams.push(start);
      bodies = 0;
    } else if (end - start > 60) bodies += 1;
    blankBefore = blank;
  }
  return seams;
}

interface Line extends Span {
  readonly newArticle: boolean;
}

function* linesFrom(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end, newArticle: start > 0 && text.charCodeAt(start) === 12 };
    start = end + 1;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpaceCode(text.charCodeAt(at))) return false;
  return true;
}

function isHead(text: string, start: number, end: number): boolean {
  if (end - start > 160 || end - start < 12 || !/\S\s\S+\s\S/.test(text.slice(start, end))) return false;
  if (/[.!?]\s*$/.test(text.slice(Math.max(start, end - 3), end))) return false;
  let seen = 0;
  for (const line of linesFrom(text, end + 1)) {
    if (isBlank(text, line.start, line.end)) continue;
    seen += 1;
    const words = text.slice(line.start, Math.min(line.end, line.start + 120)).trim();
    if (line.end - line.start < 110 && (isByline(words) || isPublicationLine(words))) return true;
    if (seen >= HEAD_LINES || line.end - line.start > 300) return false;
  }
  return false;
}
