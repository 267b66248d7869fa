import { codeAt, isDigitCode, isSpaceCode, isMarkCode, isWordCode, nextDoubleMark, visibleCode } from './characters.ts';
import { type Marked, trimmed } from './marked.ts';
import { pairSingles } from './single-marks.ts';

/** A mark that waits for its partner. */
interface Open {
  readonly at: number;
  readonly width: number;
  readonly family: 'double' | 'angle';
  readonly char: string;
  /** Index of the nearest open mark of the other family below it; -1 where there is none. */
  readonly other: number;
}

/** Marks as the signs of a page's source. */
const WRITTEN_OUT = ['&quot;', '&ldquo;', '&rdquo;', '&laquo;', '&raquo;'];
const OPEN_SHAPES = new Set(['“', '„', '‟', '``', '&ldquo;']);
const CLOSE_SHAPES = new Set(['”', "''", '&rdquo;']);
const ANGLES = new Set(['«', '»', '&laquo;', '&raquo;']);

interface Strong {
  readonly at: number;
  readonly char: string;
  /** How many marks of no shape follow in the paragraph: an odd number says that this one opens. */
  neutralAfter: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Pairs the quotation marks of one paragraph `[from, to)`. Pairs never cross; linear in the length of the paragraph. */
export function pairMarks(text: string, from: number, to: number): Marked[] {
  const strong = pairStrong(text, from, to);
  const singles = pairSingles(text, from, to, strong);
  return nested(text, singles.length === 0 ? strong : [...strong, ...singles]);
}

function pairStrong(text: string, from: number, to: number): Marked[] {
  const found: Marked[] = [];
  const stack: Open[] = [];
  for (const mark of strongMarks(text, from, to)) {
    const family = familyOf(mark.char);
    const depth = lastOf(stack, family);
    const partner = depth < 0 ? undefined : stack[depth];
    if (partner === undefined) {
      if (opensAlone(mark)) open(stack, mark, family);
    } else if (reopens(mark, partner)) {
      stack.length = depth;
      open(stack, mark, family);
    } else if (nestsIn(mark, partner)) open(stack, mark, family);
    else {
      found.push(closedPair(text, partner, mark));
      stack.length = depth;
    }
  }
  const left = stack[0];
  if (left !== undefined) found.push(unclosed(text, left, to));
  return found;
}

function strongMarks(text: string, from: number, to: number): Strong[] {
  const marks: Strong[] = [];
  let last: Strong | null = null;
  for (let at = nextDoubleMark(text, from, to); at < to; ) {
    const char = markAt(text, at);
    const end = at + Math.max(1, char.length);
    if (char !== '' && (char !== "''" || isDoubleApostrophe(text, at))) {
      const before = visibleCode(text, at - 1, -1, from, to);
      const after = visibleCode(text, end, 1, from, to);
      const canOpen = !isWordCode(before) && !isSpaceCode(after) && (isSpaceCode(before) || !isSpaceLike(after));
      const canClose = !isSpaceCode(before) && !isWordCode(after);
      if (char !== '"' || !isDigitCode(before) || !isInches(last, after)) {
        const mark = { at, char, neutralAfter: 0, canOpen, canClose };
        marks.push(mark);
        if (char === '"') last = mark;
      }
    }
    at = nextDoubleMark(text, end, to);
  }
  let neutral = 0;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark === undefined) break;
    mark.neutralAfter = neutral;
    if (mark.char === '"') neutral += 1;
  }
  return marks;
}

/** The double mark that stands at `at`, as written; "" where none does. */
function markAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === 38) return WRITTEN_OUT.find((mark) => text.startsWith(mark, at)) ?? '';
  if (code === 39 || code === 96) return codeAt(text, at + 1) === code ? text.slice(at, at + 2) : '';
  return text.charAt(at);
}

function isDoubleApostrophe(text: string, at: number): boolean {
  return text[at - 1] !== "'" && text[at + 2] !== "'";
}

/** A straight mark after a digit measures length, where the straight mark before it left none open. */
function isInches(last: Strong | null, after: number): boolean {
  return (last === null || last.canClose) && after !== 44;
}

function isSpaceLike(code: number): boolean {
  return isSpaceCode(code) || code === 46 || code === 44 || code === 59;
}

function open(stack: Open[], { at, char }: Strong, family: Open['family']): void {
  const top = stack.at(-1);
  const other = top === undefined ? -1 : top.family === family ? top.other : stack.length - 1;
  stack.push({ at, width: char.length, family, char, other });
}

function familyOf(char: string): 'double' | 'angle' {
  return ANGLES.has(char) ? 'angle' : 'double';
}

/** Index of the last open mark of the family, or -1. */
function lastOf(stack: readonly Open[], family: string): number {
  const top = stack.at(-1);
  if (top === undefined) return -1;
  return top.family === family ? stack.length - 1 : top.other;
}

function opensAlone(mark: Strong): boolean {
  if (OPEN_SHAPES.has(mark.char) || mark.char === '«') return true;
  if (CLOSE_SHAPES.has(mark.char)) return mark.canOpen && !mark.canClose;
  if (mark.char === '»') return mark.canOpen;
  return mark.canOpen || !mark.canClose;
}

/** The earlier mark was never closed, and this one starts a new quotation. */
function reopens(mark: Strong, partner: Open): boolean {
  if (mark.char === '"') return mark.canOpen && !mark.canClose && mark.neutralAfter % 2 === 1;
  return OPEN_SHAPES.has(mark.char) && partner.char !== '„' && mark.canOpen && !mark.canClose;
}

function nestsIn(mark: Strong, partner: Open): boolean {
  return mark.char === '«' && partner.char === '«' && mark.canOpen;
}

function closedPair(text: string, opening: Open, close: Strong): Marked {
  const { start, end } = trimmed(text, opening.at + opening.width, close.at);
  return { start, end, outerStart: opening.at, outerEnd: close.at + close.char.length, closed: true, depth: 0 };
}

function unclosed(text: string, opening: Open, to: number): Marked {
  const { start, end } = trimmed(text, opening.at + opening.width, to);
  return { start, end, outerStart: opening.at, outerEnd: to, closed: false, depth: 0 };
}

/** Marks that hold no more than this are looked at for words. */
const SHORT = 8;

/** Whether a stretch holds something besides marks: `“”` and `“‘“` are no quotations. */
function holdsWords(text: string, { start, end }: Marked): boolean {
  if (end - start > SHORT) return true;
  for (let at = start; at < end; at += 1) if (!isMarkCode(text.charCodeAt(at))) return true;
  return false;
}

/** Sets how deep every stretch lies, outermost first; drops those without words. */
function nested(text: string, all: readonly Marked[]): Marked[] {
  if (all.length === 0) return [];
  const sorted = all
    .filter((marked) => holdsWords(text, marked))
    .toSorted((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  const around: Marked[] = [];
  for (const marked of sorted) {
    while (around.length > 0 && (around.at(-1)?.outerEnd ?? 0) <= marked.outerStart) around.pop();
    marked.depth = around.length;
    around.push(marked);
  }
  return sorted;
}
