/** The words of all articles in one row, and where each seed of them was last seen. */
import { numberAt } from '../../domain/column.ts';
import { BREAK, type Wording } from './wording.ts';

/**
 * Fewest words of a run. Runs of three are grammar ("one of the"); of four and more in one order, two in the same
 * sentence are seldom chance.
 */
export const SEED = 4;

/** Every article's words after each other; `starts[n]` is where article n begins. Each ends with a BREAK. */
export interface AllWords {
  readonly words: Int32Array;
  readonly starts: readonly number[];
}

export function allWords(wordings: readonly Wording[]): AllWords {
  const starts: number[] = [];
  let length = 0;
  for (const wording of wordings) {
    starts.push(length);
    length += wording.words.length;
  }
  const words = new Int32Array(length);
  for (const [index, wording] of wordings.entries()) words.set(wording.words, numberAt(starts, index));
  return { words, starts };
}

/** The article that holds a word, by halving: the last that begins at or before it. */
export function articleAt({ starts }: AllWords, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(starts, middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Open addressing over places in the row of words: four bytes a slot, at most half of them taken. */
export class SeedTable {
  readonly #words: Int32Array;
  /** The place after the one that was seen; 0 is a free slot. */
  readonly #slots: Int32Array;

  constructor(words: Int32Array) {
    this.#words = words;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2)));
  }

  /** A hash of the seed at a place; -1 where a stretch ends within it. */
  #hash(at: number): number {
    let hash = 17;
    for (let step = 0; step < SEED; step += 1) {
      const word = numberAt(this.#words, at + step);
      if (word === BREAK) return -1;
      hash = Math.imul(hash ^ word, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  }

  /** The place that a slot holds; -1 where it is free. */
  #heldIn(slot: number): number {
    return numberAt(this.#slots, slot) - 1;
  }

  #isSame(one: number, other: number): boolean {
    for (let step = 0; step < SEED; step += 1) if (this.#words[one + step] !== this.#words[other + step]) return false;
    return true;
  }

  /** The slot of the seed at a place: the one that holds it, or the free one where it would go. */
  #slot(at: number): number {
    const hash = this.#hash(at);
    if (hash === -1) return -1;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#heldIn(slot); held !== -1 && !this.#isSame(held, at); held = this.#heldIn(slot))
      slot = (slot + 1) & mask;
    return slot;
  }

  /** The last remembered place of the seed that stands at `at`; -1 where there is none. */
  lastPlace(at: number): number {
    const slot = this.#slot(at);
    return slot === -1 ? -1 : this.#heldIn(slot);
  }

  remember(at: number): void {
    const slot = this.#slot(at);
    if (slot !== -1) this.#slots[slot] = at + 1;
  }
}
