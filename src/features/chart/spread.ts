/** Moves points on a line apart, as little as can be. */

interface Block {
  /** Sum over the block's points of (wanted place - place within the block). */
  readonly sum: number;
  readonly count: number;
}

function startOf(block: Block): number {
  return block.sum / block.count;
}

/**
 * Places for points that want `wanted` (ascending) but must stand `gap` apart: the least squares of moves, by
 * merging neighbours that would touch. Order is kept. Linear.
 */
export function spread(wanted: readonly number[], gap: number): number[] {
  const blocks: Block[] = [];
  for (const place of wanted) {
    let block: Block = { sum: place, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (startOf(last) + last.count * gap <= startOf(block)) break;
      blocks.pop();
      block = { sum: last.sum + block.sum - block.count * last.count * gap, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, index) => startOf(block) + index * gap));
}

/** Like `spread`, and then shifted so that all stand between `from` and `to`, where they fit. */
export function spreadWithin(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const clamped = wanted.map((place, index) =>
    Math.min(Math.max(place, from + index * gap), to - (wanted.length - 1 - index) * gap),
  );
  return spread(clamped, gap);
}
