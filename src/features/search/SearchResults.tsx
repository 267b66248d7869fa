import { later } from '../../load/later.tsx';
import { Suspense, useDeferredValue } from 'react';
import { useForgetFailures } from '../../load/forget-failures.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

const ResultList = later('result-list', async () => (await import('./ResultList.tsx')).ResultList);

/** Letters from which on a search is listed: one letter finds nearly everything. */
const LEAST = 2;

function Reading() {
  const { t } = useWords();
  return <p className="visually-hidden">{t('search.reading')}</p>;
}

/** What the typed text finds. The library and the index come with the first search. */
export function SearchResults() {
  const { view } = useView();
  const { t } = useWords();
  const query = useDeferredValue(view.q.trim());
  const forget = useForgetFailures();
  if (query.length < LEAST) return null;
  // the box and the filters beside it go on
  const explain = (error: unknown, retry: () => void) => (
    <section aria-label={t('search.results')}>
      <Failure
        what={t('core.failed.code')}
        where={String(error)}
        remedy={t('core.remedy.code')}
        retryLabel={t('core.retry')}
        onRetry={retry}
      />
    </section>
  );
  return (
    <Boundary fallback={explain} onRetry={forget}>
      <Suspense fallback={<Reading />}>
        <ResultList query={query} />
      </Suspense>
    </Boundary>
  );
}
