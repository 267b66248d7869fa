import { isDigitCode, isSpaceCode, isWordCode, visibleCode } from './characters.ts';
import { type Marked, trimmed } from './marked.ts';
import { pairSingles } from './single-marks.ts';

/** A mark that waits for its partner. */
interface Open {
  readonly at: number;
  readonly width: number;
  readonly family: 'double' | 'angle';
  readonly char: string;
}

const STRONG = /["“”„‟«»]|``|''|&(?:quot|ldquo|rdquo|laquo|raquo);/g;
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
  const all = [...strong, ...pairSingles(text, from, to, strong)];
  return nested(all);
}

function pairStrong(text: string, from: number, to: number): Marked[] {
  const found: Marked[] = [];
  const stack: Open[] = [];
  for (const mark of strongMarks(text, from, to)) {
    const open = { at: mark.at, width: mark.char.length, family: familyOf(mark.char), char: mark.char };
    const depth = lastOf(stack, open.family);
    if (depth < 0) {
      if (opensAlone(mark)) stack.push(open);
      continue;
    }
    const partner = stack[depth];
    if (partner === undefined) continue;
    if (reopens(mark, partner)) stack.splice(depth, stack.length, open);
    else if (nestsIn(mark, partner)) stack.push(open);
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
  STRONG.lastIndex = from;
  for (let hit = STRONG.exec(text); hit !== null && hit.index < to; hit = STRONG.exec(text)) {
    const char = hit[0];
    if (char === "''" && !isDoubleApostrophe(text, hit.index)) continue;
    const before = visibleCode(text, hit.index - 1, -1, from, to);
    const after = visibleCode(text, hit.index + char.length, 1, from, to);
    const canOpen = !isWordCode(before) && !isSpaceCode(after) && (isSpaceCode(before) || !isSpaceLike(after));
    const canClose = !isSpaceCode(before) && !isWordCode(after);
    if (char === '"' && isDigitCode(before) && isInches(marks, after)) continue;
    marks.push({ at: hit.index, char, neutralAfter: 0, canOpen, canClose });
  }
  let neutral = 0;
  for (const mark of marks.toReversed()) {
    mark.neutralAfter = neutral;
    if (mark.char === '"') neutral += 1;
  }
  return marks;
}

function isDoubleApostrophe(text: string, at: number): boolean {
  return text[at - 1] !== "'" && text[at + 2] !== "'";
}

/** A straight mark after a digit with no open mark before it measures length. */
function isInches(marks: readonly Strong[], after: number): boolean {
  const last = marks.findLast((mark) => mark.char === '"');
  return (last === undefined || last.canClose) && after !== 44;
}

function isSpaceLike(code: number): boolean {
  return isSpaceCode(code) || code === 46 || code === 44 || code === 59;
}

function familyOf(char: string): 'double' | 'angle' {
  return ANGLES.has(char) ? 'angle' : 'double';
}

function lastOf(stack: readonly Open[], family: string): number {
  return stack.findLastIndex((open) => open.family === family);
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

function closedPair(text: string, open: Open, close: Strong): Marked {
  const { start, end } = trimmed(text, open.at + open.width, close.at);
  return { start, end, outerStart: open.at, outerEnd: close.at + close.char.length, closed: true, depth: 0 };
}

function unclosed(text: string, open: Open, to: number): Marked {
  const { start, end } = trimmed(text, open.at + open.width, to);
  return { start, end, outerStart: open.at, outerEnd: to, closed: false, depth: 0 };
}

/** Sets how deep every stretch lies, outermost first; drops empty ones. */
function nested(all: readonly Marked[]): Marked[] {
  const sorted = all
    .filter((m) => m.end > m.start)
    .toSorted((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  const around: Marked[] = [];
  for (const marked of sorted) {
    while (around.length > 0 && (around.at(-1)?.outerEnd ?? 0) <= marked.outerStart) around.pop();
    marked.depth = around.length;
    around.push(marked);
  }
  return sorted;
}
