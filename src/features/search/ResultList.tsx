import { use, useMemo } from 'react';
import { later } from '../../load/later.tsx';
import { useCorpus } from '../../load/useCorpus.ts';
import { bringAllWords } from '../../words/first-words.ts';
import { FoundList } from './FoundList.tsx';
import { indexOf } from './search-index.ts';

const ListInParts = later('list-in-parts', async () => {
  const [{ ListInParts: List }] = await Promise.all([import('./parts/ListInParts.tsx'), bringAllWords()]);
  return List;
});

function WholeList({ query }: { query: string }) {
  const index = use(indexOf(useCorpus()));
  const matches = useMemo(() => index.search(query), [index, query]);
  return <FoundList query={query} matches={matches} />;
}

/** A list for each kind of thing that the text finds. */
export function ResultList({ query }: { query: string }) {
  const { parts } = useCorpus().passages;
  return parts.length === 0 ? <WholeList query={query} /> : <ListInParts query={query} />;
}
