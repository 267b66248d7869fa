import { isDigitCode, isSpaceCode, isUpperCode, isWordCode, nextSingleMark, visibleCode } from './characters.ts';
import { isInvisible } from './fold.ts';
import elisionList from '../lexicon/elisions.json' with { type: 'json' };
import { wordsOf } from '../words.ts';
import { type Marked, trimmed } from './marked.ts';

const elisions = new Set(wordsOf(elisionList.words));

interface Single {
  readonly at: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: 'no' | 'perhaps' | 'surely';
}

/** How far a closing mark may lie from its opening one: longer stretches are apostrophes that happen to face each other. */
const FARTHEST = 5_000;

/**
 * Pairs single marks. An apostrophe looks the same, so a closing mark is sure only before punctuation or after a letter
 * that makes no possessive: after "s" and before a word it is taken for a plural possessive while a surer mark follows.
 * Marks pair only within the same stretch of double marks, so that pairs never cross.
 */
export function pairSingles(text: string, from: number, to: number, strong: readonly Marked[]): Marked[] {
  const found: Marked[] = [];
  for (const region of regionsOf(text, from, to, strong)) pairRegion(text, from, to, region, found);
  return found;
}

function regionsOf(text: string, from: number, to: number, strong: readonly Marked[]): Single[][] {
  const singles = singleMarks(text, from, to);
  if (singles.length === 0 || strong.length === 0) return [singles];
  const regions = new Map<Marked | null, Single[]>();
  const sorted = strong.toSorted((a, b) => a.outerStart - b.outerStart);
  const around: Marked[] = [];
  let next = 0;
  for (const single of singles) {
    for (let coming = sorted[next]; coming !== undefined && coming.outerStart <= single.at; coming = sorted[next]) {
      around.push(coming);
      next += 1;
    }
    while (around.length > 0 && (around.at(-1)?.outerEnd ?? 0) <= single.at) around.pop();
    const home = around.at(-1) ?? null;
    const region = regions.get(home);
    if (region === undefined) regions.set(home, [single]);
    else region.push(single);
  }
  return [...regions.values()];
}

function singleMarks(text: string, from: number, to: number): Single[] {
  const singles: Single[] = [];
  for (let at = nextSingleMark(text, from, to); at < to; at = nextSingleMark(text, at + 1, to)) {
    if (isInsideWord(text, at, from, to)) continue;
    const single = { at, char: text.charAt(at), opens: opens(text, at, from, to), closes: closes(text, at, from, to) };
    if (single.opens || single.closes !== 'no') singles.push(single);
  }
  return singles;
}

/** "it's": what stands between two letters is an apostrophe, whichever its shape; only a low mark opens there. */
function isInsideWord(text: string, at: number, from: number, to: number): boolean {
  return (
    at > from &&
    at + 1 < to &&
    isWordCode(text.charCodeAt(at - 1)) &&
    isWordCode(text.charCodeAt(at + 1)) &&
    !isInvisible(text.charCodeAt(at - 1)) &&
    !isInvisible(text.charCodeAt(at + 1)) &&
    text.charCodeAt(at) !== 0x201a
  );
}

function opens(text: string, at: number, from: number, to: number): boolean {
  const char = text[at];
  if (char === '‚') return true;
  const before = visibleCode(text, at - 1, -1, from, to);
  const after = visibleCode(text, at + 1, 1, from, to);
  if (isWordCode(before) || isSpaceCode(after) || after === 46 || after === 44) return false;
  if (char === '’') return isUpperCode(after) && isSpaceCode(before) && !isElision(text, at);
  if (before === 41 || before === 37) return false;
  return char === '‘' ? !(isElision(text, at) && !laterCurlyClose(text, at, to)) : !isElision(text, at);
}

function laterCurlyClose(text: string, at: number, to: number): boolean {
  const close = text.indexOf('’', at + 1);
  return close >= 0 && close < Math.min(to, at + 400);
}

const WORD_START = /^[\p{L}\d]{1,8}/u;

function isElision(text: string, at: number): boolean {
  const word = WORD_START.exec(text.slice(at + 1, at + 9))?.[0].toLowerCase() ?? '';
  return elisions.has(word) || /^\d\ds?$/.test(word);
}

function closes(text: string, at: number, from: number, to: number): Single['closes'] {
  const char = text[at];
  if (char === '‚' || char === '‛') return 'no';
  const before = visibleCode(text, at - 1, -1, from, to);
  const after = visibleCode(text, at + 1, 1, from, to);
  if (isSpaceCode(before) || isWordCode(after)) return 'no';
  if (char === '‘' && !isSpaceCode(after)) return 'no';
  return isSpaceCode(after) && looksPossessive(text, at, to) ? 'perhaps' : 'surely';
}

function looksPossessive(text: string, at: number, to: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).toLowerCase();
  if (!/(?:[sxz]|in|\bo|\ban|\bn)$/.test(before)) return false;
  const following = visibleCode(text, at + 2, 1, 0, to);
  return isWordCode(following) && !isDigitCode(following);
}

function pairRegion(text: string, from: number, to: number, marks: readonly Single[], found: Marked[]): void {
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index];
    if (open === undefined || !open.opens) continue;
    const close = closingIndex(marks, index);
    const mark = marks[close];
    if (mark !== undefined) {
      found.push(marked(text, open.at, mark.at, mark.at + 1, true));
      index = close;
    } else if (staysOpen(text, open, from, to) && !hasLaterPair(marks, index)) {
      found.push(marked(text, open.at, to, to, false));
      return;
    }
  }
}

/** An opening mark without a partner goes on over the paragraph: at its start, or where the next one starts with a mark. */
function staysOpen(text: string, open: Single, from: number, to: number): boolean {
  if (open.char === '’') return false;
  if (open.at === from) return true;
  const next = /^\s*/.exec(text.slice(to, to + 20))?.[0].length ?? 0;
  return text[to + next] === open.char && isSpaceCode(visibleCode(text, open.at - 1, -1, from, to));
}

function hasLaterPair(marks: readonly Single[], index: number): boolean {
  return marks.slice(index + 1, index + 12).some((mark) => mark.opens);
}

function marked(text: string, open: number, close: number, outerEnd: number, closed: boolean): Marked {
  const { start, end } = trimmed(text, open + 1, close);
  return { start, end, outerStart: open, outerEnd, closed, depth: 0 };
}

/** Index of the mark that closes the one at `index`, or -1. A mark that can only open ends the search. */
function closingIndex(marks: readonly Single[], index: number): number {
  const open = marks[index];
  let perhaps = -1;
  for (let next = index + 1; next < marks.length; next += 1) {
    const mark = marks[next];
    if (open === undefined || mark === undefined || mark.at - open.at > FARTHEST) break;
    if (open.char === '‚' && mark.char === '‘') return next;
    if (mark.closes === 'surely' && mark.at > open.at + 1) return next;
    if (mark.closes === 'perhaps' && perhaps < 0) perhaps = next;
    if (mark.opens && mark.closes === 'no') break;
  }
  return perhaps;
}
