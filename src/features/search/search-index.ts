/** The index: MiniSearch over every document, built in slices so that the page stays answering. */
import MiniSearch from 'minisearch';
import type { Corpus } from '../../domain/corpus.ts';
import { passagesHere } from '../../domain/passages.ts';
import { idle } from '../../load/pause.ts';
import { documentsOf, type Document } from './documents.ts';
import { foldWord, wordsOf } from './fold.ts';

/** Milliseconds of indexing before the page gets its turn again: half of a frame. */
const SLICE = 8;

/** Shorter words must be typed right: one letter off makes another word of them. */
const FUZZY_FROM = 4;

export interface Match {
  readonly id: string;
  readonly score: number;
  /** The indexed words that were met. */
  readonly words: readonly string[];
}

export interface SearchIndex {
  /** Best first. Every word of the query must be met: from its beginning, or with a letter or two amiss. */
  readonly search: (query: string) => Match[];
}

function asIndex(index: MiniSearch<Document>): SearchIndex {
  return {
    search: (query) => index.search(query).map(({ id, score, terms }) => ({ id: String(id), score, words: terms })),
  };
}

/** Longest wait, in milliseconds, for a page that is never idle. */
const PATIENCE = 200;

/** Indexes the documents as they come. Those of a large corpus take seconds, which are spread among what the page does. */
export async function buildIndex(documents: Iterable<Document>): Promise<SearchIndex> {
  const index = new MiniSearch<Document>({
    fields: ['names', 'text'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length < FUZZY_FROM ? false : 0.2),
      boost: { names: 2 },
    },
  });
  let since = performance.now();
  for (const document of documents) {
    index.add(document);
    if (performance.now() - since < SLICE) continue;
    // what is typed meanwhile is drawn first
    await idle(PATIENCE);
    since = performance.now();
  }
  return asIndex(index);
}

const indexes = new WeakMap<Corpus, Promise<SearchIndex>>();

/** The index of a corpus, built once. */
export function indexOf(corpus: Corpus): Promise<SearchIndex> {
  const known = indexes.get(corpus) ?? buildIndex(documentsOf(corpus, passagesHere(corpus)));
  indexes.set(corpus, known);
  return known;
}
