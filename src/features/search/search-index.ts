/** The index: MiniSearch over every document, built in slices so that the page stays answering. */
import MiniSearch from 'minisearch';
import type { Corpus } from '../../domain/corpus.ts';
import { pause } from '../../load/pause.ts';
import { documentsOf, type Document } from './documents.ts';
import { foldWord, wordsOf } from './fold.ts';

/** Documents indexed before the page gets its turn again. */
const SLICE = 400;

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

/** Indexes the documents as they come: a slice is made and indexed in one go. */
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
  let count = 0;
  for (const document of documents) {
    index.add(document);
    count += 1;
    if (count % SLICE === 0) await pause();
  }
  return asIndex(index);
}

const indexes = new WeakMap<Corpus, Promise<SearchIndex>>();

/** The index of a corpus, built once. */
export function indexOf(corpus: Corpus): Promise<SearchIndex> {
  const known = indexes.get(corpus) ?? buildIndex(documentsOf(corpus));
  indexes.set(corpus, known);
  return known;
}
