/** What a search needs, got ready before its first letter. */
import type { QueryClient } from '@tanstack/react-query';
import type { Corpus } from '../../domain/corpus.ts';
import { warmEngine } from './parts/text-queries.ts';
import { indexOf } from './search-index.ts';

/** Reads and indexes the words, beside whatever else the page does. */
export function prepareSearch(client: QueryClient, corpus: Corpus): void {
  if (corpus.passages.parts.length > 0) warmEngine(client);
  else void indexOf(corpus);
}
