import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useWholeCorpus } from '../../../load/useCorpus.ts';
import { foundTextQuery, type FoundText } from './text-queries.ts';

/** What a text is found in; until its answer is here, that of the text before. Null for an empty text. */
export function useFoundText(q: string): UseQueryResult<FoundText | null | undefined> {
  const client = useQueryClient();
  return useQuery({ ...foundTextQuery(client, useWholeCorpus(), q), placeholderData: keepPreviousData });
}
