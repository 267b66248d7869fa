/** The reports that pass the view's filters, worked out once for all panels. */
import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Corpus } from '../domain/corpus.ts';
import { selectReports, type Selection } from '../domain/filter.ts';
import { MANY_REPORTS, useView } from './useView.tsx';

const SelectionContext = createContext<Selection | null>(null);

interface SelectionProps {
  corpus: Corpus;
  children: ReactNode;
}

export function SelectionProvider({ corpus, children }: SelectionProps) {
  const now = useView();
  const settled = useDeferredValue(now);
  const { view, moment } = corpus.reports.length < MANY_REPORTS ? now : settled;
  const { actor, side, outlet, place, q, interest } = view;
  const selection = useMemo(
    () => selectReports(corpus, { actor, side, outlet, place, q, interest }, moment),
    [corpus, actor, side, outlet, place, q, interest, moment],
  );
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** What the filters keep, and the counts beside each choice. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (selection === null) throw new Error('useSelection needs a SelectionProvider above it');
  return selection;
}
