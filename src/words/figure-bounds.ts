import type { Words } from './words.ts';

/** A number's bounds, in its own unit; null where the words give none (data/README.md). */
export interface FigureBounds {
  readonly stated: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure's bounds in words; a bound that nobody gave is not made up. */
export function figureBounds({ stated, low, high }: FigureBounds, words: Words): string {
  const { t, number } = words;
  if (low !== null && high !== null)
    return low === high
      ? t('figures.bounds.exact', { n: number(low) })
      : t('figures.bounds.between', { low: number(low), high: number(high) });
  if (low !== null) return t('figures.bounds.low', { low: number(low) });
  if (high !== null) return t('figures.bounds.high', { high: number(high) });
  return stated === null ? t('figures.bounds.none') : t('figures.bounds.near', { n: number(stated) });
}
