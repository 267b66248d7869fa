/** The reports that pass the view's filters, worked out once for all panels. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Corpus } from '../domain/corpus.ts';
import { selectReports, type Filter, type Selection } from '../domain/filter.ts';
import type { Moment } from '../domain/status.ts';
import { useSettled } from './useSettled.ts';
import { MANY_REPORTS, useView, type ViewState } from './useView.tsx';

const FilteredCorpus = createContext<Corpus | null>(null);

/** Of a large corpus: what the view selected that everything is drawn for; null in a corpus of ordinary size. */
const SettledSelection = createContext<Selection | null>(null);

interface SelectionProps {
  corpus: Corpus;
  children: ReactNode;
}

function Settled({ corpus, children }: SelectionProps) {
  const { view, moment } = useSettled(useView());
  const { actor, side, outlet, place, q, interest } = view;
  const selection = useMemo(
    () => selectReports(corpus, { actor, side, outlet, place, q, interest }, moment),
    [corpus, actor, side, outlet, place, q, interest, moment],
  );
  return <SettledSelection value={selection}>{children}</SettledSelection>;
}

/** Filters `corpus` for what stands below. In a large one a choice is painted before what it leads to. */
export function SelectionProvider({ corpus, children }: SelectionProps) {
  const isLarge = corpus.reports.length >= MANY_REPORTS;
  return (
    <FilteredCorpus value={corpus}>
      {isLarge ? (
        <Settled corpus={corpus}>{children}</Settled>
      ) : (
        <SettledSelection value={null}>{children}</SettledSelection>
      )}
    </FilteredCorpus>
  );
}

/** Selections kept of a corpus: those of both sides of a comparison, and of a few steps back. */
const KEPT = 8;
const kept = new WeakMap<Corpus, Map<string, Selection>>();

function keyOf({ actor, side, outlet, place, q, interest }: Filter, { day, knownBy }: Moment): string {
  return JSON.stringify([actor, side, outlet, place, q, interest, day, knownBy]);
}

function selectionOf(corpus: Corpus, { view, moment }: ViewState): Selection {
  const known = kept.get(corpus) ?? new Map<string, Selection>();
  kept.set(corpus, known);
  const key = keyOf(view, moment);
  const selection = known.get(key) ?? selectReports(corpus, view, moment);
  // the newest last, so that the oldest goes first
  known.delete(key);
  known.set(key, selection);
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(oldest);
  }
  return selection;
}

/** What the filters keep, and the counts beside each choice. */
export function useSelection(): Selection {
  const corpus = useContext(FilteredCorpus);
  const settled = useContext(SettledSelection);
  const state = useView();
  if (corpus === null) throw new Error('useSelection needs a SelectionProvider above it');
  return settled ?? selectionOf(corpus, state);
}
