import { isInvisible } from './fold.ts';

const WORD_CLASS = /[\p{L}\p{M}\p{N}]/u;
const UPPER_CLASS = /\p{Lu}/u;

const wordTable = tableOf(
  (code) => WORD_CLASS.test(String.fromCharCode(code)) || isSurrogate(code) || isInvisible(code),
);
const upperTable = tableOf((code) => UPPER_CLASS.test(String.fromCharCode(code)));

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function tableOf(holds: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, code) => (holds(code) ? 1 : 0));
}

/** Whether the code unit can stand inside a word: a letter, digit, mark, half of a surrogate pair, or nothing visible. */
export function isWordCode(code: number): boolean {
  return wordTable[code] === 1;
}

export function isUpperCode(code: number): boolean {
  return upperTable[code] === 1;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10;
}

/** The nearest visible code unit at or after `at` going by `step`, or a space where the stretch ends. */
export function visibleCode(text: string, at: number, step: 1 | -1, from: number, to: number): number {
  let index = at;
  while (index >= from && index < to && isInvisible(text.charCodeAt(index))) index += step;
  return index >= from && index < to ? text.charCodeAt(index) : 32;
}
