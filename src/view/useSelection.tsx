/** The reports that pass the view's filters, worked out once for all panels. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Corpus } from '../domain/corpus.ts';
import { selectReports, type Choices, type Filter, type Selection } from '../domain/filter.ts';
import { onceEach } from '../domain/once.ts';
import type { TextHits } from '../domain/report-texts.ts';
import type { Moment } from '../domain/status.ts';
import { useSettled } from './useSettled.ts';
import { MANY_REPORTS, useView } from './useView.tsx';

const FilteredCorpus = createContext<Corpus | null>(null);

/** Of a large corpus: what the view selected that everything is drawn for; null in a corpus of ordinary size. */
const SettledSelection = createContext<Selection | null>(null);

/** A text and what it was found in, of a corpus whose words are not all here. It may be older than the text of the view. */
export interface Sought {
  readonly q: string;
  readonly hits: TextHits;
}

const SoughtText = createContext<Sought | null>(null);

interface SelectionProps {
  corpus: Corpus;
  /** Left out where all words are here; null while nothing is looked for, or nothing is known of it. */
  sought?: Sought | null;
  children: ReactNode;
}

function filterOf({ actor, side, outlet, place, q, interest }: Choices, sought: Sought | null): Filter {
  const choices = { actor, side, outlet, place, interest };
  return sought === null ? { ...choices, q } : { ...choices, q: sought.q, hits: sought.hits };
}

function Settled({ corpus, sought = null, children }: SelectionProps) {
  const { view, moment } = useView();
  const { actor, side, outlet, place, q, interest } = view;
  const filter = useMemo(
    () => filterOf({ actor, side, outlet, place, q, interest }, sought),
    [actor, side, outlet, place, q, interest, sought],
  );
  const asked = useSettled(useMemo(() => ({ filter, moment }), [filter, moment]));
  const selection = useMemo(() => selectReports(corpus, asked.filter, asked.moment), [corpus, asked]);
  return <SettledSelection value={selection}>{children}</SettledSelection>;
}

/** Filters `corpus` for what stands below. In a large one a choice is painted before what it leads to. */
export function SelectionProvider({ corpus, sought = null, children }: SelectionProps) {
  const isLarge = corpus.reports.length >= MANY_REPORTS;
  return (
    <FilteredCorpus value={corpus}>
      {isLarge ? (
        <Settled corpus={corpus} sought={sought}>
          {children}
        </Settled>
      ) : (
        <SoughtText value={sought}>
          <SettledSelection value={null}>{children}</SettledSelection>
        </SoughtText>
      )}
    </FilteredCorpus>
  );
}

/** Selections kept of a corpus: those of both sides of a comparison, and of a few steps back. */
const KEPT = 8;
const keptOf = onceEach<Corpus, Map<string, Selection>>(() => new Map());

function keyOf({ actor, side, outlet, place, q, hits, interest }: Filter, { day, knownBy }: Moment): string {
  return JSON.stringify([actor, side, outlet, place, q, hits?.id, interest, day, knownBy]);
}

function selectionOf(corpus: Corpus, filter: Filter, moment: Moment): Selection {
  const known = keptOf(corpus);
  const key = keyOf(filter, moment);
  const selection = known.get(key) ?? selectReports(corpus, filter, moment);
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
  const sought = useContext(SoughtText);
  const { view, moment } = useView();
  if (corpus === null) throw new Error('useSelection needs a SelectionProvider above it');
  return settled ?? selectionOf(corpus, filterOf(view, sought), moment);
}
