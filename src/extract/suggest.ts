import { findDays } from './days/days.ts';
import { readNames } from './people/reading.ts';
import { type Gazetteer, gazetteerOf } from './places/gazetteer.ts';
import { findPlaces } from './places/places.ts';
import { findQuotes, suggestQuotes } from './quotes/quotes.ts';
import { findShares } from './shares/shares.ts';
import { type Article, readArticles } from './text/document.ts';
import type { GazetteerPlace, Suggestions } from './types.ts';

/**
 * Reads news text and proposes what a curator then confirms. Offsets are UTF-16 units into `text` as given; never
 * throws; the same text always gives the same suggestions. `places` are the ones that may be found. A text of several
 * articles (see splitArticles) is read one by one: what is found in one never depends on the next.
 */
export function suggest(text: string, places: readonly GazetteerPlace[]): Suggestions {
  const gazetteer = gazetteerOf(places);
  const all: Found = { quotes: [], shares: [], places: [], days: [] };
  for (const article of readArticles(text)) {
    const { quotes, shares, places: named, days } = suggestIn(article, text, gazetteer);
    for (const each of quotes) all.quotes.push(each);
    for (const each of shares) all.shares.push(each);
    for (const each of named) all.places.push(each);
    for (const each of days) all.days.push(each);
  }
  return all;
}

type Found = { -readonly [List in keyof Suggestions]: Suggestions[List][number][] };

function suggestIn(article: Article, given: string, gazetteer: Gazetteer): Suggestions {
  const reading = readNames(article);
  const quotes = findQuotes(reading);
  return {
    quotes: suggestQuotes(reading, given, quotes),
    shares: findShares(reading, quotes, given),
    places: findPlaces(reading, gazetteer),
    days: findDays(reading),
  };
}
