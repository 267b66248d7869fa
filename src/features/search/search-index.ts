/** The index: MiniSearch over every document, built in slices so that whoever waits gets a turn. */
import MiniSearch from 'minisearch';
import type { Corpus } from '../../domain/corpus.ts';
import { onceEach } from '../../domain/once.ts';
import { idle } from '../../load/pause.ts';
import { documentsOf, printedHere, type Document } from './documents.ts';
import { foldWord, wordsOf } from './fold.ts';

/** Milliseconds of indexing before others get their turn: half of a frame. */
const SLICE = 8;

/** Shorter words must be typed right: one letter off makes another word of them. */
const FUZZY_FROM = 4;

/** What a query meets, best first. */
export interface Matches {
  /** Documents, by the numbers that `Document` tells. */
  readonly numbers: ArrayLike<number>;
  /** The indexed words that were met in the one at this place of the ranking. */
  readonly wordsAt: (rank: number) => readonly string[];
}

export const NO_MATCHES: Matches = { numbers: [], wordsAt: () => [] };

export interface SearchIndex {
  /** Every word of the query must be met: from its beginning, or with a letter or two amiss. */
  readonly search: (query: string) => Matches;
}

function asIndex(index: MiniSearch<Document>): SearchIndex {
  return {
    search: (query) => {
      const found = index.search(query);
      return {
        numbers: Uint32Array.from(found, ({ id }) => Number(id)),
        wordsAt: (rank) => found[rank]?.terms ?? [],
      };
    },
  };
}

/** Longest wait, in milliseconds, for a page that is never idle. */
const PATIENCE = 200;

/** Indexes the documents as they come. Those of a large corpus take seconds, which are spread among what else is done. */
export async function buildIndex(
  documents: Iterable<Document>,
  rest: () => Promise<void> = () => idle(PATIENCE),
): Promise<SearchIndex> {
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
    await rest();
    since = performance.now();
  }
  return asIndex(index);
}

/** The index of a corpus that came whole, built once. */
export const indexOf = onceEach((corpus: Corpus) => buildIndex(documentsOf(corpus, printedHere(corpus))));
