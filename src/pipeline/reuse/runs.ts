/** Word runs that an article has in common with an earlier one. */
import { numberAt } from '../../domain/column.ts';
import { allWords, articleAt, SEED, SeedTable, type AllWords } from './seeds.ts';
import { BREAK, type Wording } from './wording.ts';

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

function isSame(words: Int32Array, a: number, b: number): boolean {
  const word = words[a];
  return word !== undefined && word !== BREAK && word === words[b];
}

/** The longest run around two places that hold the same seed. */
function stretched(words: Int32Array, a: number, b: number): Run {
  let before = 0;
  while (isSame(words, a - before - 1, b - before - 1)) before += 1;
  let after = SEED;
  while (isSame(words, a + after, b + after)) after += 1;
  return { a: a - before, b: b - before, count: before + after };
}

function endOf({ starts, words }: AllWords, article: number): number {
  return starts[article + 1] ?? words.length;
}

/** Runs of one article with what is remembered, by places in the row of all words. */
function* runsOf(all: AllWords, later: number, table: SeedTable): Generator<Run> {
  // how far each diagonal (distance of the two places) has been compared
  const compared = new Map<number, number>();
  const end = endOf(all, later);
  for (let b = numberAt(all.starts, later); b < end; b += 1) {
    const a = table.lastPlace(b);
    if (a === -1 || (compared.get(b - a) ?? -1) > b) continue;
    const run = stretched(all.words, a, b);
    compared.set(b - a, run.b + run.count);
    yield run;
  }
}

function pairsOf(all: AllWords, later: number, table: SeedTable): RunsOfPair[] {
  const pairs = new Map<number, Run[]>();
  for (const { a, b, count } of runsOf(all, later, table)) {
    const earlier = articleAt(all, a);
    const run = { a: a - numberAt(all.starts, earlier), b: b - numberAt(all.starts, later), count };
    const runs = pairs.get(earlier);
    if (runs === undefined) pairs.set(earlier, [run]);
    else runs.push(run);
  }
  return [...pairs].map(([earlier, runs]) => ({ earlier, later, runs }));
}

/**
 * Every run of SEED or more words that an article shares with the latest earlier one that has them. Wording that
 * many articles pass on thus gives a chain of pairs and not all pairs of them: linear in the words.
 */
export function* sharedRuns(wordings: readonly Wording[], onArticle: (done: number) => void): Generator<RunsOfPair> {
  const all = allWords(wordings);
  const table = new SeedTable(all.words);
  for (const later of wordings.keys()) {
    yield* pairsOf(all, later, table);
    const end = endOf(all, later);
    for (let at = numberAt(all.starts, later); at < end; at += 1) table.remember(at);
    onArticle(later + 1);
  }
}
