import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useDeferredValue } from 'react';
import { useForgetFailures } from '../../load/forget-failures.ts';
import { later } from '../../load/later.tsx';
import { useCorpus } from '../../load/useCorpus.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useView } from '../../view/useView.tsx';
import { bringAllWords } from '../../words/first-words.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { LEAST } from './least.ts';

const ResultList = later('result-list', async () => {
  const [{ ResultList: List }] = await Promise.all([import('./ResultList.tsx'), bringAllWords()]);
  return List;
});

/** Gets what a search needs; what fails is told when somebody searches. */
export function usePrepareSearch(): () => void {
  const client = useQueryClient();
  const corpus = useCorpus();
  return () =>
    void import('./prepare.ts').then(
      ({ prepareSearch }) => prepareSearch(client, corpus),
      () => undefined,
    );
}

function Reading() {
  const { t } = useWords();
  return <p className="visually-hidden">{t('filters.reading')}</p>;
}

/** What the typed text finds. The library and the index come with the first search. */
export function SearchResults() {
  const { view } = useView();
  const { t } = useWords();
  const query = useDeferredValue(view.q.trim());
  const isInParts = useCorpus().passages.parts.length > 0;
  const forget = useForgetFailures();
  // one letter is not listed, but may have to wait for words that are still being read
  if (query.length < (isInParts ? 1 : LEAST)) return null;
  // the box and the filters beside it go on
  const explain = (error: unknown, retry: () => void) => (
    <section aria-label={t('filters.results')}>
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
