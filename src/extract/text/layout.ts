import junkList from '../lexicon/junk.json' with { type: 'json' };
import type { Span } from '../types.ts';
import { isUpperCode, isWordCode, isEdgeCode } from './characters.ts';
import { isByline, isPublicationLine } from './segments.ts';
import { datelineLength } from './datelines.ts';

/** head: headline, standfirst or crosshead. credit: byline or publication line. junk: the page's own, not the article's. */
export type BlockKind = 'head' | 'credit' | 'body' | 'caption' | 'junk';

/** A paragraph of the text. `read` is where its sentences begin, after a dateline. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly read: number;
}

interface Line {
  start: number;
  end: number;
  blankBefore: boolean;
}

/** Lines that are wrapped at a column are joined when most full lines of the text go on in lower case. */
const WRAP_LEAST = 45;
const WRAP_MOST = 120;
/** How many paragraphs at the top may belong to the head. */
const HEAD_MOST = 8;

const JUNK_LINE = new RegExp(junkList.lines.map((line) => `(?:${line})`).join('|'), 'i');
const CAPTIONS = byFirstLetter(junkList.captions);
const JUNK_STARTS = byFirstLetter(junkList.starts);
/** No beginning of a line in the lists is longer. */
const LONGEST_START = 40;

/** Beginnings of lines by the letter that they begin with: most lines begin with none of them. */
function byFirstLetter(starts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const start of starts) {
    const list = lists.get(start.charAt(0));
    if (list === undefined) lists.set(start.charAt(0), [start]);
    else list.push(start);
  }
  return lists;
}

/** Splits the article `[from, to)` into paragraphs and says what each is. */
export function layOut(text: string, from: number, to: number): Block[] {
  const paragraphs = unwrapped(text, linesOf(text, from, to));
  const headEnd = headEndOf(text, paragraphs);
  const heads = new Set<string>();
  const lengths = new Set<number>();
  return paragraphs.map((paragraph, index) => {
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
    const repeated = lengths.has(words.length) && heads.has(words);
    const kind = kindOf(text, paragraph, words, index < headEnd, repeated);
    if (kind === 'head') {
      heads.add(words);
      lengths.add(words.length);
    }
    const read = kind === 'body' ? paragraph.start + datelineLength(words) : paragraph.start;
    return { start: paragraph.start, end: paragraph.end, kind, read };
  });
}

/** The head ends after the last credit line near the top; without one, before the first long sentence. */
function headEndOf(text: string, paragraphs: readonly Line[]): number {
  const top = paragraphs.slice(0, HEAD_MOST);
  const credit = top.findLastIndex((p) => isCredit(text.slice(p.start, p.end).trim()));
  const firstBody = top.findIndex((p) => endsSentence(text, p));
  if (firstBody < 0) return credit >= 0 ? credit + 1 : Math.min(1, top.length);
  return credit >= 0 && credit <= firstBody + 3 ? credit + 1 : firstBody;
}

function isCredit(line: string): boolean {
  return isByline(line) || isPublicationLine(line);
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 || newline > to ? to : newline;
    let end = stop;
    let first = start;
    while (first < end && isEdgeCode(text.charCodeAt(first))) first += 1;
    while (end > first && isEdgeCode(text.charCodeAt(end - 1))) end -= 1;
    if (end > first) lines.push({ start: first, end, blankBefore });
    blankBefore = end === first;
    start = stop + 1;
  }
  return lines;
}

function unwrapped(text: string, lines: readonly Line[]): Line[] {
  let full = 0;
  let lower = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || !goesOn(text, line, next)) return;
    full += 1;
    if (isLowerStart(text, next.start)) lower += 1;
  });
  if (lower < 3 || lower * 2 < full) return [...lines];
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = joined.at(-1);
    const wraps = before !== undefined && !line.blankBefore && before.end - before.start >= WRAP_LEAST;
    if (wraps && last !== undefined) last.end = line.end;
    else joined.push({ ...line });
  });
  return joined;
}

function goesOn(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  return !next.blankBefore && length >= WRAP_LEAST && length <= WRAP_MOST && !endsSentence(text, line);
}

function isLowerStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) && !isUpperCode(code);
}

/** Whether a line ends as a sentence does, closing marks and brackets let off. */
function endsSentence(text: string, line: Span): boolean {
  let at = line.end - 1;
  while (at > line.start && /["'”’»“)\]\s]/.test(text.charAt(at))) at -= 1;
  return /[.!?…]/.test(text.charAt(at));
}

/** `repeated`: the line stood among the heads before. */
function kindOf(text: string, line: Line, words: string, inHead: boolean, repeated: boolean): BlockKind {
  const opening = words.slice(0, LONGEST_START).toLowerCase();
  if (CAPTIONS.get(opening.charAt(0))?.some((start) => opening.startsWith(start)) === true) return 'caption';
  if (isJunk(words, opening, line.end - line.start)) return 'junk';
  if (inHead) return isCredit(words) ? 'credit' : 'head';
  if (repeated) return 'head';
  return isCrosshead(text, line) ? 'head' : 'body';
}

/** A short line without an end among the paragraphs: a crosshead. */
function isCrosshead(text: string, line: Line): boolean {
  const length = line.end - line.start;
  if (length >= 80 || !line.blankBefore || endsSentence(text, line)) return false;
  if (/[.!?,]["”’»]/.test(text.slice(line.start, line.end))) return false;
  return !/[,:;]$/.test(text.slice(line.end - 1, line.end)) && !/\bsaid\b/.test(text.slice(line.start, line.end));
}

/** A quotation with its cue: such a line is the article's, whatever it begins with. */
const SPOKEN = /[,.?!]["”’»],? (?:\p{L}+ ){0,3}(?:said|says|told|added)\b/u;

function isJunk(words: string, opening: string, length: number): boolean {
  const starts = length < 300 ? JUNK_STARTS.get(opening.charAt(0)) : undefined;
  if (starts?.some((start) => startsJunk(opening, start, length)) === true) return !SPOKEN.test(words);
  if (length < 160 && JUNK_LINE.test(words)) return true;
  if (!words.startsWith('[') || !words.endsWith(']')) return false;
  const lower = words.toLowerCase();
  return junkList.brackets.some((word) => lower.includes(word));
}

function startsJunk(lower: string, start: string, length: number): boolean {
  if (!lower.startsWith(start)) return false;
  return length < 40 || start.includes(' ') || /^[^\p{L}\d]/u.test(lower.slice(start.length));
}
