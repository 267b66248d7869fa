/** The wordings of all articles -> what they have from each other, as rows of the dataset. */
import { numberAt } from '../../domain/column.ts';
import type { Reuse } from '../../domain/schema/happening.ts';
import { chainsOf, type Chain } from './chains.ts';
import { sharedRuns, type Run } from './runs.ts';
import { SEED } from './seeds.ts';
import type { RowSpan, Wording } from './wording.ts';

type Offsets = [number, number];

function offsetsOf({ starts, ends }: Wording, at: number, count: number): Offsets {
  return [numberAt(starts, at), numberAt(ends, at + count - 1)];
}

function printed({ stretches }: Wording, [start, end]: Offsets): string {
  const holding = stretches.filter((each) => each.start <= start && end <= each.start + each.text.length);
  return holding.map((each) => each.text.slice(start - each.start, end - each.start)).join('');
}

/** A row that rests on the shared words: how many of them its passages hold. */
interface Resting {
  readonly span: RowSpan;
  readonly held: number;
}

/** Words of the runs that lie within `[start, end)`. */
function heldIn({ start, end }: RowSpan, runs: readonly { at: number; count: number }[], wording: Wording): number {
  let held = 0;
  for (const { at, count } of runs)
    for (let word = at; word < at + count; word += 1)
      if (numberAt(wording.starts, word) >= start && numberAt(wording.ends, word) <= end) held += 1;
  return held;
}

/** Rows with at least a seed's worth of the shared words, those that hold most of them first. */
function restingOn(runs: readonly { at: number; count: number }[], wording: Wording): Resting[] {
  const byRow = new Map<string, Resting>();
  for (const span of wording.spans) {
    const held = heldIn(span, runs, wording) + (byRow.get(span.id)?.held ?? 0);
    byRow.set(span.id, { span, held });
  }
  return [...byRow.values()].filter(({ held }) => held >= SEED).toSorted((one, other) => other.held - one.held);
}

/** Of the rows that hold most, one of either article; two of one kind where there are. */
function bestPair(ofA: readonly Resting[], ofB: readonly Resting[]): [string, string] | null {
  const [a] = ofA;
  const [b] = ofB;
  if (a === undefined || b === undefined) return null;
  const [topA, topB] = [ofA.filter(({ held }) => held === a.held), ofB.filter(({ held }) => held === b.held)];
  for (const one of topA)
    for (const other of topB) if (one.span.kind === other.span.kind) return [one.span.id, other.span.id];
  return [a.span.id, b.span.id];
}

function runRow(run: Run, earlier: Wording, later: Wording): Reuse['runs'][number] {
  const a = offsetsOf(earlier, run.a, run.count);
  return { text: printed(earlier, a), a, b: offsetsOf(later, run.b, run.count) };
}

function reuseOf({ runs, words }: Chain, earlier: Wording, later: Wording): Omit<Reuse, 'id'> | null {
  const ofA = restingOn(
    runs.map(({ a, count }) => ({ at: a, count })),
    earlier,
  );
  const ofB = restingOn(
    runs.map(({ b, count }) => ({ at: b, count })),
    later,
  );
  const rows = bestPair(ofA, ofB);
  if (rows === null) return null;
  const reports = [...ofA, ...ofB].map(({ span }) => span.id).toSorted();
  return { rows, reports, words, runs: runs.map((run) => runRow(run, earlier, later)) };
}

/** Every shared wording, in the order of the articles. The ids name both articles: "001-003-w1". */
export function findReuse(wordings: readonly Wording[], onArticle: (done: number) => void = () => {}): Reuse[] {
  const found: Reuse[] = [];
  for (const { earlier, later, runs } of sharedRuns(wordings, onArticle)) {
    const [a, b] = [wordings[earlier], wordings[later]];
    if (a === undefined || b === undefined) continue;
    const rows = chainsOf(runs, a, b).flatMap((chain) => reuseOf(chain, a, b) ?? []);
    found.push(...rows.map((row, index) => ({ id: `${a.article}-${b.article}-w${index + 1}`, ...row })));
  }
  return found;
}
