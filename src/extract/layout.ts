import { isSpaceCode, isUpperCode, isWordCode } from './characters.ts';
import junkList from './lexicon/junk.json' with { type: 'json' };

export type BlockKind = 'title' | 'body' | 'caption' | 'junk';

/** A paragraph of the text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

interface Line {
  start: number;
  end: number;
  blankBefore: boolean;
}

/** Lines that are wrapped at a column are joined when most full lines of the text go on in lower case. */
const WRAP_LEAST = 45;
const WRAP_MOST = 120;

/** Splits the stretch `[from, to)` into paragraphs and says what each is. */
export function layOut(text: string, from: number, to: number): Block[] {
  const paragraphs = unwrapped(text, linesOf(text, from, to));
  const firstBody = paragraphs.findIndex((p) => endsSentence(text, p) && p.end - p.start > 60);
  const headEnd = firstBody < 0 ? 1 : Math.min(firstBody, 8);
  const titles = new Set<string>();
  return paragraphs.map((paragraph, index) => {
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
    const kind = kindOf(text, paragraph, words, index, headEnd, titles);
    if (kind === 'title') titles.add(words);
    return { start: paragraph.start, end: paragraph.end, kind };
  });
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 || newline > to ? to : newline;
    let end = stop;
    let first = start;
    while (first < end && isSpaceCode(text.charCodeAt(first))) first += 1;
    while (end > first && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
    if (end > first) lines.push({ start: first, end, blankBefore });
    blankBefore = end === first;
    start = stop + 1;
  }
  return lines;
}

function unwrapped(text: string, lines: readonly Line[]): Line[] {
  const goesOn = (line: Line, next: Line) =>
    !next.blankBefore &&
    line.end - line.start >= WRAP_LEAST &&
    line.end - line.start <= WRAP_MOST &&
    !endsSentence(text, line);
  let full = 0;
  let lower = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || !goesOn(line, next)) return;
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

function isLowerStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) && !isUpperCode(code);
}

/** Whether a line ends as a sentence does, closing marks and brackets let off. */
function endsSentence(text: string, line: { start: number; end: number }): boolean {
  let at = line.end - 1;
  while (at > line.start && /["'”’»“)\]\s]/.test(text.charAt(at))) at -= 1;
  return /[.!?…]/.test(text.charAt(at));
}

function kindOf(
  text: string,
  line: Line,
  words: string,
  index: number,
  headEnd: number,
  titles: Set<string>,
): BlockKind {
  const lower = words.toLowerCase();
  if (junkList.captions.some((start) => lower.startsWith(start))) return 'caption';
  if (isJunk(lower, line.end - line.start)) return 'junk';
  const short = line.end - line.start < 200 && !endsSentence(text, line);
  return (index < headEnd && short) || titles.has(words) ? 'title' : 'body';
}

function isJunk(lower: string, length: number): boolean {
  if (
    length < 300 &&
    junkList.starts.some(
      (start) =>
        lower.startsWith(start) && (length < 40 || start.includes(' ') || /^\W/.test(lower.slice(start.length))),
    )
  )
    return true;
  return lower.startsWith('[') && lower.endsWith(']') && junkList.brackets.some((word) => lower.includes(word));
}
