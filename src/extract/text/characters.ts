import { isInvisible } from './fold.ts';

/** What a code unit can be, as bits: one look at a table answers every question about it. */
const WORD = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;
const APOSTROPHE = 16;
const HYPHEN = 32;
/** A double mark, or what may begin one that is written with several signs. */
const DOUBLE_MARK = 64;
const SINGLE_MARK = 128;

const WORD_CLASS = /[\p{L}\p{M}\p{N}]/u;
const UPPER_CLASS = /\p{Lu}/u;
const APOSTROPHES: ReadonlySet<number> = new Set([39, 0x2018, 0x2019, 0x201b, 0x2bc]);
const HYPHENS: ReadonlySet<number> = new Set([45, 0x2010, 0x2011]);

const DOUBLE_MARKS: ReadonlySet<string> = new Set('"“”„‟«»`\'&');
const SINGLE_MARKS: ReadonlySet<string> = new Set("'‘’‚‛`´");

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  const char = String.fromCharCode(code);
  const word = WORD_CLASS.test(char) || isSurrogate(code) || isInvisible(code) ? WORD : 0;
  const upper = UPPER_CLASS.test(char) ? UPPER : 0;
  const digit = code >= 48 && code <= 57 ? DIGIT : 0;
  const space = code === 32 || code === 10 ? SPACE : 0;
  const inWord = (APOSTROPHES.has(code) ? APOSTROPHE : 0) | (HYPHENS.has(code) ? HYPHEN : 0);
  const mark = (DOUBLE_MARKS.has(char) ? DOUBLE_MARK : 0) | (SINGLE_MARKS.has(char) ? SINGLE_MARK : 0);
  return word | upper | digit | space | inWord | mark;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Stands beyond the end of a text: nothing at all. */
const NOTHING = 0;

/** The code unit at `at`, or 0 beyond the end of the text. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : NOTHING;
}

function isKind(code: number, kind: number): boolean {
  return ((kinds[code] ?? 0) & kind) !== 0;
}

/** Whether the code unit can stand inside a word: a letter, digit, mark, half of a surrogate pair, or nothing visible. */
export function isWordCode(code: number): boolean {
  return isKind(code, WORD);
}

/** Whether a code unit is a capital letter. */
export function isUpperCode(code: number): boolean {
  return isKind(code, UPPER);
}

/** Whether a code unit is a digit. */
export function isDigitCode(code: number): boolean {
  return isKind(code, DIGIT);
}

/** Whether a code unit is white space. */
export function isSpaceCode(code: number): boolean {
  return isKind(code, SPACE);
}

/** Whether a code unit may be an apostrophe. */
export function isApostropheCode(code: number): boolean {
  return isKind(code, APOSTROPHE);
}

/** Whether a code unit joins the parts of a word. */
export function isHyphenCode(code: number): boolean {
  return isKind(code, HYPHEN);
}

/** Whether the code unit is a quotation mark or an apostrophe, or a sign that may begin one that is written out. */
export function isMarkCode(code: number): boolean {
  return isKind(code, DOUBLE_MARK | SINGLE_MARK);
}

/** Where the next double mark, or what may begin one, stands in `[at, to)`; `to` where none does. */
export function nextDoubleMark(text: string, at: number, to: number): number {
  return next(text, at, to, DOUBLE_MARK);
}

/** Where the next single mark or apostrophe stands in `[at, to)`; `to` where none does. */
export function nextSingleMark(text: string, at: number, to: number): number {
  return next(text, at, to, SINGLE_MARK);
}

function next(text: string, from: number, to: number, kind: number): number {
  let at = from;
  while (at < to && !isKind(text.charCodeAt(at), kind)) at += 1;
  return at;
}

/** The nearest visible code unit at or after `at` going by `step`, or a space where the stretch ends. */
export function visibleCode(text: string, at: number, step: 1 | -1, from: number, to: number): number {
  let index = at;
  while (index >= from && index < to && isInvisible(text.charCodeAt(index))) index += step;
  return index >= from && index < to ? text.charCodeAt(index) : 32;
}

/** Whether a code unit may be trimmed from the ends of a line: white space, a form feed, a byte order mark. */
export function isEdgeCode(code: number): boolean {
  return isSpaceCode(code) || code === 12 || code === 0xfeff;
}
