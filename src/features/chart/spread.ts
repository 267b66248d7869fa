/** Moves points on a line apart, as little as can be. */

interface Block {
  readonly sum: number;
  readonly count: number;
}

/** The nondecreasing numbers nearest to the given ones (least squares), by merging neighbours out of order. Linear. */
function monotone(values: readonly number[]): number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/** Running sums, from 0: one more than there are gaps. */
export function sums(gaps: readonly number[]): number[] {
  const all = [0];
  for (const gap of gaps) all.push((all.at(-1) ?? 0) + gap);
  return all;
}

/**
 * Places for points that want `wanted`, in that order, at least `gaps[i]` between the i-th and the next, all
 * between `from` and `to`: the least squares of moves. When they cannot fit, all gaps shrink alike until they do.
 */
export function spread(wanted: readonly number[], gaps: readonly number[], from: number, to: number): number[] {
  if (wanted.length === 0) return [];
  const full = sums(gaps.slice(0, wanted.length - 1));
  const total = full.at(-1) ?? 0;
  const shrink = total > to - from ? (to - from) / total : 1;
  const offsets = full.map((offset) => offset * shrink);
  const room = to - total * shrink;
  const places = monotone(wanted.map((place, index) => place - (offsets[index] ?? 0)));
  return places.map((place, index) => Math.min(Math.max(place, from), Math.max(from, room)) + (offsets[index] ?? 0));
}
