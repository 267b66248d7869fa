/** A panel as the server draws it: in all the providers that it stands in on the page. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Corpus } from '../../src/domain/corpus.ts';
import { corpusQuery } from '../../src/load/queries.ts';
import { SelectionProvider } from '../../src/view/useSelection.tsx';
import { FixedView, ViewProvider } from '../../src/view/useView.tsx';
import type { View } from '../../src/view/view.ts';
import { englishWords } from '../../src/words/load-words.ts';
import { WordsProvider } from '../../src/words/WordsProvider.tsx';

/** The HTML of a panel for a corpus and a view, without a browser. */
export function drawPanel(of: Corpus, panel: ReactNode, patch: Partial<View> = {}): string {
  const queries = new QueryClient();
  queries.setQueryData(corpusQuery.queryKey, of);
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <ViewProvider corpus={of}>
        <FixedView corpus={of} patch={patch}>
          <WordsProvider words={englishWords}>
            <SelectionProvider corpus={of}>{panel}</SelectionProvider>
          </WordsProvider>
        </FixedView>
      </ViewProvider>
    </QueryClientProvider>,
  );
}

/** The text of a piece of HTML, as a reader sees it but for line breaks. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Every element of a name, as HTML, outermost only. */
export function elements(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? [];
}
