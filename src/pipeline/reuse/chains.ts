/** Runs that follow each other in both articles: one wording, reworded here and there. */
import { numberAt } from '../../domain/column.ts';
import type { Run } from './runs.ts';
import { NAME, QUOTED, type Wording } from './wording.ts';

/** Words that two articles must have in common, names and quoted words not counted. Eight in a row, or in runs of
 * one sentence, are beyond what writers hit on by themselves; titles before names reach six ("US Secretary of State
 * John Kerry"). */
const THRESHOLD = 8;

/** Longest run that a chain must hold: scattered runs of four are formulas of the trade. */
const LONGEST_LEAST = 6;

/** Farthest that two runs of one wording stand apart, in UTF-16 units: some dozen words, reworded or put in. */
const GAP = 80;

export interface Chain {
  readonly runs: readonly Run[];
  /** All words of the runs, names included. */
  readonly words: number;
}

/** Whether a run goes on where the last one stopped, in both articles, after a gap at most. */
function follows(last: Run, next: Run, earlier: Wording, later: Wording): boolean {
  const [a, b] = [last.a + last.count, last.b + last.count];
  if (next.a < a || next.b < b) return false;
  const gapA = numberAt(earlier.starts, next.a) - numberAt(earlier.ends, a - 1);
  const gapB = numberAt(later.starts, next.b) - numberAt(later.ends, b - 1);
  return gapA <= GAP && gapB <= GAP;
}

/** Chains that a run may still be added to. */
const OPEN = 4;

function chained(runs: readonly Run[], earlier: Wording, later: Wording): Run[][] {
  const chains: Run[][] = [];
  for (const run of runs.toSorted((one, other) => one.b - other.b || one.a - other.a)) {
    const open = chains.slice(-OPEN).findLast((chain) => {
      const last = chain.at(-1);
      return last !== undefined && follows(last, run, earlier, later);
    });
    if (open === undefined) chains.push([run]);
    else open.push(run);
  }
  return chains;
}

function counted(run: Run, earlier: Wording, later: Wording): number {
  let count = 0;
  for (let step = 0; step < run.count; step += 1) {
    const one = numberAt(earlier.marks, run.a + step);
    const other = numberAt(later.marks, run.b + step);
    if (((one | other) & NAME) === 0 && (one & other & QUOTED) === 0) count += 1;
  }
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The shared wordings of a pair of articles that pass the threshold. */
export function chainsOf(runs: readonly Run[], earlier: Wording, later: Wording): Chain[] {
  return chained(runs, earlier, later)
    .filter(
      (chain) =>
        Math.max(...chain.map(({ count }) => count)) >= LONGEST_LEAST &&
        sum(chain.map((run) => counted(run, earlier, later))) >= THRESHOLD,
    )
    .map((chain) => ({ runs: chain, words: sum(chain.map(({ count }) => count)) }));
}
