/** The bounds of a share in words, the same wherever they are told. */
import type { Bounds } from '../domain/bounds.ts';
import type { Words } from './words.ts';

function lowOnly(low: number, { lowIncluded, high }: Bounds, { t, number }: Words): string {
  const isOpen = high === null;
  if (lowIncluded) return t(isOpen ? 'bounds.atLeastOpen' : 'bounds.atLeast', { low: number(low) });
  return t(isOpen ? 'bounds.aboveOpen' : 'bounds.above', { low: number(low) });
}

function between(low: number, high: number, bounds: Bounds, { t, number }: Words): string {
  return t('bounds.between', {
    low: number(low),
    high: number(high),
    lowIncluded: bounds.lowIncluded ? 'yes' : 'no',
    highIncluded: bounds.highIncluded ? 'yes' : 'no',
  });
}

function highOnly(high: number | null, { stated, highIncluded }: Bounds, { t, number }: Words): string {
  if (high !== null) return t(highIncluded ? 'bounds.atMost' : 'bounds.below', { high: number(high) });
  return stated === null ? t('bounds.none') : t('bounds.near', { n: number(stated) });
}

/** "below 90 percent; no lower bound given". An upper bound of all, included, is no news and goes unsaid. */
export function boundsInWords(bounds: Bounds, words: Words): string {
  const { low, high, highIncluded } = bounds;
  if (low === null) return highOnly(high, bounds, words);
  if (low === high) return words.t('bounds.exact', { n: words.number(low) });
  if (high === null || (high === 100 && highIncluded)) return lowOnly(low, bounds, words);
  return between(low, high, bounds, words);
}
