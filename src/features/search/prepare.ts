/** What a search needs, got ready before its first letter. */
import type { QueryClient } from '@tanstack/react-query';
import type { Corpus } from '../../domain/corpus.ts';
import { bringAllWords } from '../../words/first-words.ts';
import { warmEngine } from './parts/text-queries.ts';
import { indexOf } from './search-index.ts';

/** Brings our own words of it, reads and indexes those of the reports, beside whatever else the page does. */
export function prepareSearch(client: QueryClient, corpus: Corpus): void {
  // what fails is told by the list, which asks again
  void bringAllWords().catch(() => undefined);
  if (corpus.passages.parts.length > 0) warmEngine(client);
  else void indexOf(corpus);
}
