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
  let batch: Article[] = [];
  let length = 0;
  for (const article of readArticles(text)) {
    batch.push(article);
    length += article.end - article.start;
    if (length < BATCH) continue;
    readBatch(batch, text, gazetteer, all);
    batch = [];
    length = 0;
  }
  readBatch(batch, text, gazetteer, all);
  return all;
}

/**
 * So many units of a text go through one stage before the next begins: the code of a stage stays near the processor for
 * several short articles, and memory stays bounded.
 */
const BATCH = 32_000;

type Found = { -readonly [List in keyof Suggestions]: Suggestions[List][number][] };

function readBatch(articles: readonly Article[], given: string, gazetteer: Gazetteer, all: Found): void {
  const readings = articles.map(readNames);
  const read = readings.map((reading) => ({ reading, quotes: findQuotes(reading) }));
  for (const { reading, quotes } of read) append(all.quotes, suggestQuotes(reading, given, quotes));
  for (const { reading, quotes } of read) append(all.shares, findShares(reading, quotes, given));
  for (const reading of readings) append(all.places, findPlaces(reading, gazetteer));
  for (const reading of readings) append(all.days, findDays(reading));
}

function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
