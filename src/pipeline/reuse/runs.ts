/** Word runs that an article has in common with an earlier one. */
import { BREAK, type Wording } from './wording.ts';

/**
 * Fewest words of a run. Runs of three are grammar ("one of the"); of four and more in one order, two in the same
 * sentence are seldom chance.
 */
export const SEED = 4;

/** `count` words from word `a` of the earlier article and word `b` of the later one. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** The runs of a later article (by its number in the list) with one earlier article. */
export interface RunsOfPair {
  readonly earlier: number;
  readonly later: number;
  readonly runs: readonly Run[];
}

/** Two 26-bit hashes side by side in one exact number: a key for SEED words. Clashes only cost a comparison. */
function keyOf(words: Int32Array, at: number): number {
  let one = 17;
  let other = 31;
  for (let step = 0; step < SEED; step += 1) {
    const word = words[at + step] ?? BREAK;
    if (word === BREAK) return -1;
    one = (Math.imul(one, 0x01000193) ^ word) >>> 0;
    other = (Math.imul(other, 0x5bd1e995) + word * 0x9e3779b1) >>> 0;
  }
  return (one >>> 6) * 0x4000000 + (other >>> 6);
}

function isSame(one: Int32Array, a: number, other: Int32Array, b: number): boolean {
  const word = one[a];
  return word !== undefined && word !== BREAK && word === other[b];
}

/** Where a seed was last seen: the article's number and the word's, in one number. */
const WORDS_LIMIT = 0x1000000;

function stretched(earlier: Wording, a: number, later: Wording, b: number): Run | null {
  let before = 0;
  while (isSame(earlier.words, a - before - 1, later.words, b - before - 1)) before += 1;
  let after = 0;
  while (isSame(earlier.words, a + after, later.words, b + after)) after += 1;
  const count = before + after;
  return count < SEED ? null : { a: a - before, b: b - before, count };
}

function* runsOf(
  wordings: readonly Wording[],
  later: number,
  seen: ReadonlyMap<number, number>,
): Generator<{ earlier: number; run: Run }> {
  const wording = wordings[later];
  if (wording === undefined) return;
  // how far each diagonal (earlier article, distance of the two places) has been compared
  const compared = new Map<string, number>();
  for (let b = 0; b + SEED <= wording.words.length; b += 1) {
    const at = seen.get(keyOf(wording.words, b));
    if (at === undefined) continue;
    const [earlier, a] = [Math.floor(at / WORDS_LIMIT), at % WORDS_LIMIT];
    const source = wordings[earlier];
    const diagonal = `${earlier} ${b - a}`;
    if (source === undefined || (compared.get(diagonal) ?? -1) > b) continue;
    const run = stretched(source, a, wording, b);
    if (run === null) continue;
    compared.set(diagonal, run.b + run.count);
    yield { earlier, run };
  }
}

function remember({ words }: Wording, number: number, seen: Map<number, number>): void {
  for (let at = 0; at + SEED <= words.length; at += 1) {
    const key = keyOf(words, at);
    if (key !== -1) seen.set(key, number * WORDS_LIMIT + at);
  }
}

/**
 * Every run of SEED or more words that an article shares with the latest earlier one that has them. Wording that
 * many articles pass on thus gives a chain of pairs and not all pairs of them: linear in the words.
 */
export function* sharedRuns(wordings: readonly Wording[]): Generator<RunsOfPair> {
  const seen = new Map<number, number>();
  for (const [later, wording] of wordings.entries()) {
    const pairs = new Map<number, Run[]>();
    for (const { earlier, run } of runsOf(wordings, later, seen)) {
      const runs = pairs.get(earlier);
      if (runs === undefined) pairs.set(earlier, [run]);
      else runs.push(run);
    }
    for (const [earlier, runs] of pairs) yield { earlier, later, runs };
    remember(wording, later, seen);
  }
}
