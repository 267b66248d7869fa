/**
 * Words that were seen before: a printing is looked at once, however often it stands in a text. News has few words,
 * so that nearly every look-up is a comparison of letters, without a new string.
 */
import { flagsOf } from '../words.ts';
import { isUpperCode } from './characters.ts';
import { endingsOf } from './endings.ts';
import { cleanWord } from './fold.ts';
import { ownString } from './remembered.ts';

/** A printing of a word. */
export interface Printing {
  /** A number of its own above 0; 0 for a word that is not kept. */
  readonly id: number;
  /** As printed. */
  readonly raw: string;
  /** As compared: ligatures opened, nothing invisible, straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** How it ends: bits of `Ending`. */
  readonly endings: number;
  readonly flags: number;
}

/** Printings that are kept, and the longest of them in UTF-16 units: memory stays bounded, whatever is read. */
const MOST = 1 << 16;
const LONGEST = 32;
const SLOTS = MOST << 1;

/** Signs of ASCII have ids behind those of the words. */
const SIGNS = 128;
const IDS = MOST + 1 + SIGNS;

/** The id of a sign that stands alone; 0 for one beyond ASCII. */
export function signId(code: number): number {
  return code < SIGNS ? MOST + 1 + code : 0;
}

const signs = Array.from({ length: SIGNS }, (_, code) => String.fromCharCode(code));

/** A sign as a text. */
export function signText(code: number): string {
  return signs[code] ?? String.fromCharCode(code);
}

const slots = new Uint32Array(SLOTS);
/** By their ids; 0 is none. */
const kept: Printing[] = [printingOf('', 0)];

/** The word that stands at `[start, end)` of a text. */
export function wordOf(text: string, start: number, end: number): Printing {
  const length = end - start;
  if (length > LONGEST) return printingOf(text.slice(start, end), 0);
  let hash = length;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const found = kept[slots[slot] ?? 0];
    if (found === undefined || found.id === 0) return keep(text.slice(start, end), slot);
    if (found.raw.length === length && standsAt(text, start, found.raw)) return found;
  }
}

/** Whether `word` stands at `start`: `startsWith` is slower than so few letters. */
function standsAt(text: string, start: number, word: string): boolean {
  for (let at = word.length - 1; at >= 0; at -= 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function keep(raw: string, slot: number): Printing {
  if (kept.length > MOST) return printingOf(raw, 0);
  const word = printingOf(ownString(raw), kept.length);
  kept.push(word);
  slots[slot] = word.id;
  return word;
}

function printingOf(raw: string, id: number): Printing {
  const text = cleanWord(raw);
  const lower = text.toLowerCase();
  const capital = isUpperCode(text.charCodeAt(0));
  return { id, raw, text, lower, capital, endings: endingsOf(lower), flags: flagsOf(lower) };
}

interface Known {
  readonly id: number;
  readonly lower: string;
}

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** A test of a word in lower case that is made once for each printing that is kept. */
export function wordTest(test: (lower: string) => boolean): (word: Known) => boolean {
  const answers = new Uint8Array(IDS);
  return ({ id, lower }) => {
    if (id === 0) return test(lower);
    const answer = answers[id] ?? UNKNOWN;
    if (answer !== UNKNOWN) return answer === YES;
    const holds = test(lower);
    answers[id] = holds ? YES : NO;
    return holds;
  };
}

/** A list of words in lower case; whether a word of a text is on it is looked up once for each printing that is kept. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #has: (word: Known) => boolean;

  constructor(words: Iterable<string>) {
    const set = new Set(words);
    this.#words = set;
    this.#has = wordTest((lower) => set.has(lower));
  }

  has(word: Known): boolean {
    return this.#has(word);
  }

  /** Whether a text in lower case that is no word of a sentence is on the list. */
  holds(lower: string): boolean {
    return this.#words.has(lower);
  }
}

/** Anything that a word in lower case leads to, looked up once for each printing that is kept. */
export function wordMemo<T>(of: (lower: string) => T): (word: Known) => T {
  const known = new Uint8Array(IDS);
  const results: T[] = [];
  return ({ id, lower }) => {
    const result = known[id] === YES ? results[id] : undefined;
    if (result !== undefined) return result;
    const found = of(lower);
    if (id === 0 || found === undefined) return found;
    known[id] = YES;
    results[id] = found;
    return found;
  };
}

/** A number that a word in lower case stands for, worked out once for each printing that is kept. */
export function wordNumber(numberOf: (lower: string) => number): (word: Known) => number {
  const known = new Uint8Array(IDS);
  const numbers = new Float64Array(IDS);
  return ({ id, lower }) => {
    if (id === 0) return numberOf(lower);
    if (known[id] === UNKNOWN) {
      known[id] = YES;
      numbers[id] = numberOf(lower);
    }
    return numbers[id] ?? Number.NaN;
  };
}
