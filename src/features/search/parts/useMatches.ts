import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCorpus, useWholeCorpus } from '../../../load/useCorpus.ts';
import { NO_MATCHES, type Matches } from '../search-index.ts';
import { matchesFor } from './matches-for.ts';
import { matchesQuery } from './text-queries.ts';

/** The ranking of what a text meets in a corpus in parts; nothing until its words have been read. */
export function useMatches(query: string): Matches {
  const client = useQueryClient();
  const [corpus, whole] = [useCorpus(), useWholeCorpus()];
  const { data = NO_MATCHES } = useQuery({ ...matchesQuery(client, whole, query), placeholderData: keepPreviousData });
  return useMemo(() => matchesFor(corpus, whole, data), [corpus, whole, data]);
}
