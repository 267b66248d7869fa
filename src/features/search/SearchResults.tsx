import { lazy, Suspense, useDeferredValue } from 'react';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

const ResultList = lazy(async () => ({ default: (await import('./ResultList.tsx')).ResultList }));

/** Letters from which on a search is listed: one letter finds nearly everything. */
const LEAST = 2;

function Reading() {
  const { t } = useWords();
  return <p className="visually-hidden">{t('search.reading')}</p>;
}

/** What the typed text finds. The library and the index come with the first search. */
export function SearchResults() {
  const { view } = useView();
  const query = useDeferredValue(view.q.trim());
  if (query.length < LEAST) return null;
  return (
    <Suspense fallback={<Reading />}>
      <ResultList query={query} />
    </Suspense>
  );
}
