import { GIVEN, Word } from '../words.ts';
import {
  codeAt,
  isApostropheCode,
  isDigitCode,
  isHyphenCode,
  isSpaceCode,
  isUpperCode,
  isWordCode,
} from './characters.ts';
import { Ending, endingsOf } from './endings.ts';
import type { Marked } from './marked.ts';
import { signId, signText, wordOf } from './word-table.ts';

/** piece: a whole quotation; mark: a sign of quotation that opens or closes none. */
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
  /** How the word ends: bits of `Ending`. */
  readonly endings: number;
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
  endings: 0,
  flags: 0,
  piece: -1,
  id: 0,
};

/** The token at `index`, or NO_TOKEN beyond the ends. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return (index >= 0 && index < tokens.length ? tokens[index] : undefined) ?? NO_TOKEN;
}

/** Whether the lists call a word one of what `flags` stands for, see Word. */
export function has(token: Token, flags: number): boolean {
  return (token.flags & flags) !== 0;
}

/** Whether one of the tokens `[from, to)` has one of the flags. */
export function anyHas(tokens: readonly Token[], from: number, to: number, flags: number): boolean {
  for (let at = from; at < to; at += 1) if (has(tokenAt(tokens, at), flags)) return true;
  return false;
}

/** Splits the paragraph `[from, to)` into tokens; quotation marks that were paired become tokens of type "mark". */
export function tokenize(text: string, from: number, to: number, marked: readonly Marked[]): Token[] {
  const marks = markEnds(marked);
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      at += 1;
      continue;
    }
    const token = isWordCode(code) ? wordAt(text, at, to, marks, code) : signAt(text, at, marks, code);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function markEnds(marked: readonly Marked[]): MarkEnds {
  if (marked.length === 0) return null;
  const ends = new Map<number, number>();
  for (const mark of marked) {
    ends.set(mark.outerStart, Math.min(mark.start, mark.outerStart + 7));
    if (mark.closed) ends.set(Math.max(mark.end, mark.outerEnd - 1), mark.outerEnd);
  }
  return ends;
}

/** Where the quotation marks of a paragraph end, by where they start; null where there are none. */
type MarkEnds = ReadonlyMap<number, number> | null;

function wordAt(text: string, at: number, to: number, marks: MarkEnds, code: number): Token {
  if (isDigitCode(code)) {
    const end = numberEnd(text, at, to);
    const number = text.slice(at, end);
    return plain(at, end, number, 'number', 0, endingsOf(number));
  }
  const end = wordEnd(text, at, to, marks);
  const { text: word, lower, capital, endings, flags, id } = wordOf(text, at, end);
  return { start: at, end, text: word, lower, type: 'word', capital, endings, flags, piece: -1, id };
}

function signAt(text: string, at: number, marks: MarkEnds, code: number): Token {
  const markEnd = marks?.get(at);
  if (markEnd !== undefined) return plain(at, markEnd, text.slice(at, markEnd), 'mark');
  if (isApostropheCode(code)) {
    if (codeAt(text, at + 1) === 115 && !isWordCode(codeAt(text, at + 2)))
      return plain(at, at + 2, "'s", 'possessive', 0, Ending.s);
    if (at > 0 && isWordCode(text.charCodeAt(at - 1))) return plain(at, at + 1, "'s", 'possessive', 0, Ending.s);
  }
  if (code === 45 && codeAt(text, at + 1) === 45) return plain(at, at + 2, '--', 'punct');
  return plain(at, at + 1, signText(code), 'punct', signId(code));
}

/** Digits with inner points, commas, colons and slashes, and an ordinal or unit ending: "2,300", "08/03/2017", "28th". */
function numberEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end += 1;
    else if ((code === 44 || code === 46 || code === 58 || code === 47) && isDigitCode(codeAt(text, end + 1))) end += 2;
    else if (code === 45 && isLetterCode(codeAt(text, end + 1))) end += 2;
    else break;
  }
  return Math.min(end, to);
}

function isLetterCode(code: number): boolean {
  return isWordCode(code) && !isDigitCode(code);
}

function wordEnd(text: string, at: number, to: number, marks: MarkEnds): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) {
      end += 1;
      continue;
    }
    if (isSpaceCode(code)) break;
    const next = codeAt(text, end + 1);
    if (!isWordCode(next) || end + 1 >= to || marks?.has(end) === true) {
      if (code === 46 && end - at >= 3 && text.charCodeAt(end - 2) === 46) end += 1;
      break;
    }
    if (isHyphenCode(code)) end += 2;
    else if (isApostropheCode(code)) {
      if (next === 115 && !isWordCode(codeAt(text, end + 2))) break;
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

function plain(start: number, end: number, text: string, type: TokenType, id = 0, endings = 0): Token {
  return { start, end, text, lower: text, type, capital: false, endings, flags: 0, piece: -1, id };
}

/** A whole quotation as one token. */
export function pieceToken({ outerStart: start, outerEnd: end }: Marked, piece: number): Token {
  return { start, end, text: '', lower: '', type: 'piece', capital: false, endings: 0, flags: 0, piece, id: 0 };
}

/** The tokens `[from, to)` as printed, one space between words. */
export function printed(text: string, nodes: readonly Token[], from: number, to: number): string {
  const words = text.slice(tokenAt(nodes, from).start, tokenAt(nodes, to - 1).end);
  return areSpacedOnce(text, nodes, from, to) ? words : words.replace(/\s+/g, ' ');
}

/** Whether the tokens are words, as compared, with one plain space between them: nearly all that names are made of. */
function areSpacedOnce(text: string, nodes: readonly Token[], from: number, to: number): boolean {
  let end = tokenAt(nodes, from).start - 1;
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(nodes, at);
    if (token.type !== 'word' || token.text.length !== token.end - token.start || token.start !== end + 1) return false;
    if (at > from && text.charCodeAt(end) !== 32) return false;
    end = token.end;
  }
  return true;
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
