import { found, type Corpus } from '../../domain/corpus.ts';
import type { Comparison } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';

/** What stands above a side of a comparison. */
export function sideName(
  corpus: Corpus,
  { by, ...sides }: Comparison,
  side: 'a' | 'b',
  { t, name, day }: Words,
): string {
  const value = sides[side];
  if (by === 'outlet') return t('compare.side.outlet', { name: name(found(corpus.outlets, value)) });
  return t(`compare.side.${by}`, { day: day(value, 'long') });
}
