/** What is written beside named districts on the layer that counts reports. */
import type { Words } from '../../words/words.ts';
import { Block, type LabelBlock } from './label-blocks.ts';
import type { CountRow } from './silence.ts';

/** How many reports there are without those that only tell another again, and how many with them. */
export function independentWords(count: number, total: number, { t }: Words): string {
  return count === total ? t('map.independent', { count }) : t('map.independent.of', { count, total });
}

/** Blocks for the layer that counts reports: a district's name and its number in words. */
export function countBlocks(counts: readonly CountRow[], words: Words): LabelBlock[] {
  const named = counts.filter(({ count }) => count > 0);
  return named.map(
    ({ row, count }) => new Block([row], words, () => [independentWords(count, row.reports.length, words)]),
  );
}
