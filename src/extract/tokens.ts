import { isDigitCode, isSpaceCode, isUpperCode, isWordCode } from './characters.ts';
import { cleanWord } from './fold.ts';
import type { Marked } from './marked.ts';

export type TokenType = 'word' | 'number' | 'punct' | 'possessive' | 'mark' | 'piece';

/** A word, number or sign of a paragraph. In a sentence a whole quotation is one token of type "piece". */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly type: TokenType;
  readonly capital: boolean;
  /** Index of the quotation in its paragraph, for type "piece". */
  readonly piece: number;
}

const APOSTROPHES = new Set([39, 0x2018, 0x2019, 0x201b, 0x2bc]);

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
    const markEnd = marks.get(at);
    const end = markEnd ?? tokenEnd(text, at, to, marks);
    tokens.push(...tokensOf(text, at, end, markEnd !== undefined));
    at = end;
  }
  return tokens;
}

function markEnds(marked: readonly Marked[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const mark of marked) {
    ends.set(mark.outerStart, Math.min(mark.start, mark.outerStart + 7));
    if (mark.closed) ends.set(closeStart(mark), mark.outerEnd);
  }
  return ends;
}

function closeStart(mark: Marked): number {
  return Math.max(mark.end, mark.outerEnd - 1);
}

function tokenEnd(text: string, at: number, to: number, marks: ReadonlyMap<number, number>): number {
  const code = text.charCodeAt(at);
  if (isDigitCode(code)) return numberEnd(text, at, to);
  if (isWordCode(code)) return wordEnd(text, at, to, marks);
  if (APOSTROPHES.has(code) && text.charCodeAt(at + 1) === 115 && !isWordCode(text.charCodeAt(at + 2))) return at + 2;
  return at + 1;
}

/** Digits with inner points, commas, colons and slashes, and an ordinal or unit ending: "2,300", "08/03/2017", "28th". */
function numberEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end += 1;
    else if ((code === 44 || code === 46 || code === 58 || code === 47) && isDigitCode(text.charCodeAt(end + 1)))
      end += 2;
    else if (code === 45 && isWordCode(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return Math.min(end, to);
}

function wordEnd(text: string, at: number, to: number, marks: ReadonlyMap<number, number>): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    if (isWordCode(code)) end += 1;
    else if (marks.has(end)) break;
    else if ((code === 45 || code === 0x2010 || code === 0x2011) && isWordCode(next)) end += 2;
    else if (APOSTROPHES.has(code) && isWordCode(next) && end + 1 < to) {
      if (next === 115 && !isWordCode(text.charCodeAt(end + 2))) break;
      end += 2;
    } else if (code === 46 && end - at === lastInitial(text, at, end) && isWordCode(next)) end += 2;
    else if (code === 46 && end - at >= 3 && text.charCodeAt(end - 2) === 46) end += 1;
    else break;
  }
  return Math.min(end, to);
}

/** Length of the word so far if it is initials with points between ("U", "U.N"), else -1. */
function lastInitial(text: string, at: number, end: number): number {
  const single = end - at === 1 || text.charCodeAt(end - 2) === 46;
  return single && isUpperCode(text.charCodeAt(end - 1)) ? end - at : -1;
}

function tokensOf(text: string, start: number, end: number, mark: boolean): Token[] {
  const raw = text.slice(start, end);
  if (mark) return [token(start, end, raw, 'mark')];
  const code = text.charCodeAt(start);
  if (isDigitCode(code)) return [token(start, end, raw, 'number')];
  if (isWordCode(code)) return [token(start, end, cleanWord(raw), 'word')];
  const possessive = APOSTROPHES.has(code) && (raw.length === 2 || isWordCode(text.charCodeAt(start - 1)));
  return [token(start, end, possessive ? cleanWord(raw) : raw, possessive ? 'possessive' : 'punct')];
}

function token(start: number, end: number, text: string, type: TokenType): Token {
  return { start, end, text, lower: text.toLowerCase(), type, capital: isUpperCode(text.charCodeAt(0)), piece: -1 };
}

/** A whole quotation as one token. */
export function pieceToken(marked: Marked, piece: number): Token {
  return { start: marked.outerStart, end: marked.outerEnd, text: '', lower: '', type: 'piece', capital: false, piece };
}

/** Whether the word begins a name by its look, also after an article ("al-Sukkari"). */
export function looksCapital(token: Token): boolean {
  if (token.capital) return token.type === 'word';
  const hyphen = token.text.indexOf('-');
  return token.type === 'word' && hyphen > 0 && hyphen < 4 && isUpperCode(token.text.charCodeAt(hyphen + 1));
}
