import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useCorpus } from '../load/useCorpus.ts';
import { ViewProvider } from '../view/useView.tsx';
import { isLanguage } from '../words/languages.ts';
import { firstWords } from '../words/first-words.ts';
import { WordsProvider } from '../words/WordsProvider.tsx';
import { DocumentState } from './DocumentState.tsx';
import { Filtered } from './Filtered.tsx';
import { Language } from './Language.tsx';
import { Layout } from './Layout.tsx';
import { Guard } from './Guard.tsx';
import { Loading } from './Loading.tsx';

function Dashboard() {
  const corpus = useCorpus();
  return (
    <ViewProvider corpus={corpus} isLanguage={isLanguage}>
      <Language>
        <Filtered>
          <DocumentState />
          <Layout />
        </Filtered>
      </Language>
    </ViewProvider>
  );
}

/** The whole page. Until the reports are read, or when they cannot be, the words are English. */
export function App({ queries }: { queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <WordsProvider words={firstWords}>
        <Guard>
          <Suspense fallback={<Loading />}>
            <Dashboard />
          </Suspense>
        </Guard>
      </WordsProvider>
    </QueryClientProvider>
  );
}
