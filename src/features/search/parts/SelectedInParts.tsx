import type { ReactNode } from 'react';
import type { Corpus } from '../../../domain/corpus.ts';
import { SelectionProvider } from '../../../view/useSelection.tsx';
import { useView } from '../../../view/useView.tsx';
import { useFoundText } from './useFoundText.ts';

/** Filters a corpus whose words come in parts by what the search has found in them. */
export function SelectedInParts({ corpus, children }: { corpus: Corpus; children: ReactNode }) {
  const { view } = useView();
  const { data = null } = useFoundText(view.q);
  return (
    <SelectionProvider corpus={corpus} sought={data}>
      {children}
    </SelectionProvider>
  );
}
