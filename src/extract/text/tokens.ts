import { GIVEN, Word } from '../words.ts';
import { isDigitCode, isSpaceCode, isUpperCode, isWordCode } from './characters.ts';
import type { Marked } from './marked.ts';
import { signId, wordOf } from './word-table.ts';

export type TokenType = 'word' | 'number' | 'punct' | 'possessive' | 'mark' | 'piece';

/** A word, number or sign of a paragraph. In a sentence a whole quotation is one token of type "piece". */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As compared: ligatures opened, nothing invisible, straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly type: TokenType;
  readonly capital: boolean;
  /** What the word lists say: bits of `Word`. */
  readonly flags: number;
  /** Index of the quotation among the paragraph's outer ones, for type "piece". */
  readonly piece: number;
  /** The number of the word's printing, see wordTest; 0 for what is no word or not kept. */
  readonly id: number;
}

/** Stands where a sentence has no further token. */
export const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  type: 'punct',
  capital: false,
  flags: 0,
  piece: -1,
  id: 0,
};

/** The token at `index`, or NO_TOKEN beyond the ends. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}

export function has(token: Token, flags: number): boolean {
  return (token.flags & flags) !== 0;
}

const APOSTROPHES = new Set([39, 0x2018, 0x2019, 0x201b, 0x2bc]);
const HYPHENS = new Set([45, 0x2010, 0x2011]);

/** Splits the paragraph `[from, to)` into tokens; quotation marks that were paired become tokens of type "mark". */
export function tokenize(text: string, from: number, to: number, marked: readonly Marked[]): Token[] {
  const marks = markEnds(marked);
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      at += 1;
      continue;
    }
    const markEnd = marks?.get(at);
    const end = markEnd ?? tokenEnd(text, at, to, marks);
    tokens.push(markEnd === undefined ? tokenOf(text, at, end, code) : plain(at, end, text.slice(at, end), 'mark'));
    at = end;
  }
  return tokens;
}

function markEnds(marked: readonly Marked[]): Map<number, number> | null {
  if (marked.length === 0) return null;
  const ends = new Map<number, number>();
  for (const mark of marked) {
    ends.set(mark.outerStart, Math.min(mark.start, mark.outerStart + 7));
    if (mark.closed) ends.set(Math.max(mark.end, mark.outerEnd - 1), mark.outerEnd);
  }
  return ends;
}

function tokenEnd(text: string, at: number, to: number, marks: ReadonlyMap<number, number> | null): number {
  const code = text.charCodeAt(at);
  if (isDigitCode(code)) return numberEnd(text, at, to);
  if (isWordCode(code)) return wordEnd(text, at, to, marks);
  const next = text.charCodeAt(at + 1);
  if (APOSTROPHES.has(code) && next === 115 && !isWordCode(text.charCodeAt(at + 2))) return at + 2;
  return code === 45 && next === 45 ? at + 2 : at + 1;
}

/** Digits with inner points, commas, colons and slashes, and an ordinal or unit ending: "2,300", "08/03/2017", "28th". */
function numberEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end += 1;
    else if ((code === 44 || code === 46 || code === 58 || code === 47) && isDigitCode(text.charCodeAt(end + 1)))
      end += 2;
    else if (code === 45 && isWordCode(text.charCodeAt(end + 1)) && !isDigitCode(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return Math.min(end, to);
}

function wordEnd(text: string, at: number, to: number, marks: ReadonlyMap<number, number> | null): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) {
      end += 1;
      continue;
    }
    const next = text.charCodeAt(end + 1);
    if (!isWordCode(next) || end + 1 >= to || marks?.has(end) === true) {
      if (code === 46 && end - at >= 3 && text.charCodeAt(end - 2) === 46) end += 1;
      break;
    }
    if (HYPHENS.has(code)) end += 2;
    else if (APOSTROPHES.has(code)) {
      if (next === 115 && !isWordCode(text.charCodeAt(end + 2))) break;
      end += 2;
    } else if (code === 46 && endsInInitial(text, at, end)) end += 2;
    else break;
  }
  return Math.min(end, to);
}

/** Whether the word so far is initials with points between: "U", "U.N". */
function endsInInitial(text: string, at: number, end: number): boolean {
  return (end - at === 1 || text.charCodeAt(end - 2) === 46) && isUpperCode(text.charCodeAt(end - 1));
}

function tokenOf(text: string, start: number, end: number, code: number): Token {
  if (isDigitCode(code)) return plain(start, end, text.slice(start, end), 'number');
  if (isWordCode(code)) {
    const { text: word, lower, capital, flags, id } = wordOf(text, start, end);
    return { start, end, text: word, lower, type: 'word', capital, flags, piece: -1, id };
  }
  const possessive = APOSTROPHES.has(code) && (end - start === 2 || isWordCode(text.charCodeAt(start - 1)));
  return possessive
    ? plain(start, end, "'s", 'possessive')
    : plain(start, end, text.slice(start, end), 'punct', end - start === 1 ? signId(code) : 0);
}

function plain(start: number, end: number, text: string, type: TokenType, id = 0): Token {
  return { start, end, text, lower: text, type, capital: false, flags: 0, piece: -1, id };
}

/** A whole quotation as one token. */
export function pieceToken({ outerStart: start, outerEnd: end }: Marked, piece: number): Token {
  return { start, end, text: '', lower: '', type: 'piece', capital: false, flags: 0, piece, id: 0 };
}

/** Whether the word begins a name by its look, also after an article ("al-Sukkari"). Calendar words never do. */
export function looksCapital(token: Token): boolean {
  if (token.type !== 'word' || isCalendarName(token)) return false;
  if (token.capital) return true;
  const hyphen = token.text.indexOf('-');
  return hyphen > 0 && hyphen < 4 && isUpperCode(token.text.charCodeAt(hyphen + 1));
}

/** "April", "June" and "May" are given names as well: left open here, the name finder looks at what follows. */
function isCalendarName(token: Token): boolean {
  return has(token, Word.calendar) && !has(token, GIVEN);
}
