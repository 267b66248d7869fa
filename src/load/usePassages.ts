/** The words of reports: at hand where the corpus came whole, else fetched with the part that holds them. */
import { queryOptions, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Corpus, Report } from '../domain/corpus.ts';
import { passagesFrom, partsOf, type PassagesById, type PassagesOf, type PassageSource } from '../domain/passages.ts';
import { fetchText } from './fetch-text.ts';
import { useCorpus } from './useCorpus.ts';

const never = Number.POSITIVE_INFINITY;

/** A part that nothing shows any more is let go of after a while, so that memory does not grow with what was seen. */
export const partQuery = (file: string) =>
  queryOptions({
    queryKey: ['part', file],
    staleTime: never,
    retry: false,
    queryFn: async ({ signal }): Promise<PassagesById> => {
      const [{ readPart }, text] = await Promise.all([import('./read-split.ts'), fetchText(file, signal)]);
      return readPart(`data/${file}`, text);
    },
  });

function partsHere(client: QueryClient, files: readonly string[]): PassagesById[] | undefined {
  const parts = files.flatMap((file) => client.getQueryData(partQuery(file).queryKey) ?? []);
  return parts.length === files.length ? parts : undefined;
}

/** Several parts as one query; answered at once where all of them are here, so that nothing flickers. */
const partsQuery = (client: QueryClient, files: readonly string[]) =>
  queryOptions({
    queryKey: ['parts', ...files],
    staleTime: never,
    retry: false,
    structuralSharing: false,
    initialData: () => partsHere(client, files),
    queryFn: () => Promise.all(files.map((file) => client.ensureQueryData(partQuery(file)))),
  });

function filesFor({ parts }: PassageSource, numbers: readonly number[]): string[] {
  return numbers.flatMap((number) => parts[number] ?? []);
}

/** The passages of the reports. Suspends while they come, throws LoadProblem to the nearest boundary. */
export function usePassages(reports: readonly Report[]): PassagesOf {
  const { passages } = useCorpus();
  const client = useQueryClient();
  const files = useMemo(() => filesFor(passages, partsOf(passages, reports)), [passages, reports]);
  const { data } = useSuspenseQuery(partsQuery(client, files));
  return useMemo(() => passagesFrom(passages, data), [passages, data]);
}

/** The same outside of drawing, for what a press starts. Rejects with LoadProblem. */
export async function loadPassages(
  client: QueryClient,
  { passages }: Corpus,
  reports: readonly Report[],
): Promise<PassagesOf> {
  const files = filesFor(passages, partsOf(passages, reports));
  return passagesFrom(passages, await Promise.all(files.map((file) => client.ensureQueryData(partQuery(file)))));
}
