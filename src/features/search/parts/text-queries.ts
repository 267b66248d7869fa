/** What the search of a corpus in parts has found, as TanStack queries. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Corpus } from '../../../domain/corpus.ts';
import type { TextHits } from '../../../domain/report-texts.ts';
import { foldText } from '../../../domain/search-text.ts';
import { LoadProblem } from '../../../load/problem.ts';
import type { Problem } from './engine.ts';

const never = Number.POSITIVE_INFINITY;

/** One engine for the page; its code comes when it is first asked for. */
const engineQuery = queryOptions({
  queryKey: ['text-engine'],
  queryFn: async () => (await import('./start-engine.ts')).startTextEngine(),
  staleTime: never,
  gcTime: never,
  retry: false,
  structuralSharing: false,
});

/** Gets ready to search, so that the first letter finds the words read. What fails is told to whoever asks. */
export function warmEngine(client: QueryClient): void {
  void client.prefetchQuery(engineQuery);
}

/** What a text was found in; while words are still being read, in those that have been. */
export interface FoundText {
  /** As it was typed. */
  readonly q: string;
  readonly hits: TextHits;
  /** How many of the parts have been read. */
  readonly read: number;
  /** How many there are; null while that is not known. */
  readonly parts: number | null;
  /** What keeps the rest from being read. */
  readonly problem: Problem | null;
}

/** True once nothing is missing. */
export function isWhole({ read, parts }: FoundText): boolean {
  return read === parts;
}

/** Milliseconds between two looks at what has been read meanwhile. */
const LOOK = 400;

/** How long, in milliseconds, an answer is kept that nothing shows: it is worked out again in less time than one reads it. */
const KEPT = 30_000;

let answers = 0;

/** Where a text stands; null for an empty one, which is nowhere looked for. `reports` are those of the dataset as it came. */
export const foundTextQuery = (client: QueryClient, { reports, dataset }: Corpus, q: string) => {
  const needle = foldText(q.trim());
  return queryOptions({
    queryKey: ['text-found', dataset.hash, needle],
    queryFn: async (): Promise<FoundText | null> => {
      if (needle === '') return null;
      const engine = await client.ensureQueryData(engineQuery);
      const { hits, read, parts, hash, problem } = await engine.find(needle);
      if (hash !== null && hash !== dataset.hash)
        throw new LoadProblem('version', `data/dataset.json: hash ${hash}, wanted ${dataset.hash}`);
      answers += 1;
      return { q, hits: { id: answers, reports, found: hits }, read, parts, problem };
    },
    initialData: needle === '' ? null : undefined,
    staleTime: ({ state: { data } }) => (data === null || (data !== undefined && isWhole(data)) ? never : 0),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data === null || isWhole(data) || data.problem !== null ? false : LOOK,
    gcTime: KEPT,
    retry: false,
    structuralSharing: false,
  });
};

/** The ranked matches of a text, once all words have been read. */
export const matchesQuery = (client: QueryClient, { dataset }: Corpus, q: string) =>
  queryOptions({
    queryKey: ['text-matches', dataset.hash, q],
    queryFn: async ({ signal }) => (await client.ensureQueryData(engineQuery)).match(q, signal),
    staleTime: never,
    gcTime: KEPT,
    retry: false,
    structuralSharing: false,
  });

/** Asks anew for what did not come: parts of an engine that goes on, or the engine itself. */
export async function retryReading(client: QueryClient, goesOn: boolean): Promise<void> {
  if (goesOn) client.getQueryData(engineQuery.queryKey)?.retry();
  else client.removeQueries({ queryKey: engineQuery.queryKey });
  await client.invalidateQueries({ queryKey: ['text-found'] });
}
