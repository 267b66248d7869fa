import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { useCorpus } from '../load/useCorpus.ts';
import { SelectionProvider } from '../view/useSelection.tsx';
import { ViewProvider } from '../view/useView.tsx';
import { isLanguage } from '../words/languages.ts';
import { englishWords } from '../words/load-words.ts';
import { WordsProvider } from '../words/WordsProvider.tsx';
import { DocumentState } from './DocumentState.tsx';
import { Language } from './Language.tsx';
import { Layout } from './Layout.tsx';
import { Masked } from './Masked.tsx';
import { Guard } from './Guard.tsx';
import { Loading } from './Loading.tsx';

/** The filters apply to what the view leaves to see. */
function Filtered({ children }: { children: ReactNode }) {
  return <SelectionProvider corpus={useCorpus()}>{children}</SelectionProvider>;
}

function Dashboard() {
  const corpus = useCorpus();
  return (
    <ViewProvider corpus={corpus} isLanguage={isLanguage}>
      <Language>
        <Masked>
          <Filtered>
            <DocumentState />
            <Layout />
          </Filtered>
        </Masked>
      </Language>
    </ViewProvider>
  );
}

/** The whole page. Until the reports are read, or when they cannot be, the words are English. */
export function App({ queries }: { queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <WordsProvider words={englishWords}>
        <Guard>
          <Suspense fallback={<Loading />}>
            <Dashboard />
          </Suspense>
        </Guard>
      </WordsProvider>
    </QueryClientProvider>
  );
}
