import type { ReactNode } from 'react';
import type { Corpus } from '../domain/corpus.ts';
import { later } from '../load/later.tsx';
import { SelectionProvider } from '../view/useSelection.tsx';

const SelectedInParts = later(
  'selected-in-parts',
  async () => (await import('../features/search/parts/SelectedInParts.tsx')).SelectedInParts,
);

/** What the view's filters let pass of a corpus. What finds texts in parts comes only where there are any. */
export function Selected(props: { corpus: Corpus; children: ReactNode }) {
  return props.corpus.passages.parts.length === 0 ? <SelectionProvider {...props} /> : <SelectedInParts {...props} />;
}
