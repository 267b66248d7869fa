/** The view as React state: read from the address bar, changed by writing to it. */
import { createContext, useContext, useDeferredValue, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Corpus } from '../domain/corpus.ts';
import type { Moment } from '../domain/status.ts';
import { knownIds } from './known.ts';
import { DEFAULT_VIEW, readLink, writeLink, type LinkProblem } from './link.ts';
import { currentQuery, go, hrefOf, linkOf, watchQuery } from './location.ts';
import { momentOf } from './moment.ts';
import type { Known } from './table.ts';
import type { View } from './view.ts';

export interface ViewState {
  readonly view: View;
  /** The view's two clocks with their defaults filled in. */
  readonly moment: Moment;
  readonly problems: readonly LinkProblem[];
  /** Changes keys of the view. `push` (the default) is a choice that Back undoes; `replace` is scrubbing. */
  readonly change: (patch: Partial<View>, mode?: 'push' | 'replace') => void;
  /** `href` of an anchor to this view with some keys changed. */
  readonly hrefTo: (patch: Partial<View>) => string;
  /** The whole link of this view with some keys changed, to copy. */
  readonly linkTo: (patch?: Partial<View>) => string;
}

const ViewContext = createContext<ViewState | null>(null);

const serverQuery = () => '';
const isEnglish = (language: string) => language === 'en';

interface ViewProviderProps {
  corpus: Corpus;
  /** Tells whether the interface speaks a language; left out: English only. */
  isLanguage?: Known['language'];
  children: ReactNode;
}

/** Makes the view available below. */
export function ViewProvider({ corpus, isLanguage = isEnglish, children }: ViewProviderProps) {
  const query = useSyncExternalStore(watchQuery, currentQuery, serverQuery);
  const known = useMemo(() => knownIds(corpus, isLanguage), [corpus, isLanguage]);
  const state = useMemo((): ViewState => {
    const { view, problems, others } = readLink(query, known);
    const queryOf = (patch: Partial<View>) => writeLink({ ...view, ...patch }, others);
    return {
      view,
      problems,
      moment: momentOf(view, corpus),
      change: (patch, mode = 'push') => {
        // read anew: a handler may hold a state older than the address
        const latest = readLink(currentQuery(), known);
        go(writeLink({ ...latest.view, ...patch }, latest.others), mode);
      },
      hrefTo: (patch) => hrefOf(queryOf(patch)),
      linkTo: (patch = {}) => linkOf(queryOf(patch)),
    };
  }, [query, known, corpus]);
  return <ViewContext value={state}>{children}</ViewContext>;
}

/** From this many reports on, what a choice leads to is drawn after the choice itself. */
export const MANY_REPORTS = 5000;

/**
 * Below it the view follows the address at once in a corpus of ordinary size. In a large one it follows as soon as the
 * control that was used has been painted, and a newer choice overtakes one that is still being drawn.
 */
export function SettledView({ corpus, children }: { corpus: Corpus; children: ReactNode }) {
  const now = useContext(ViewContext);
  const settled = useDeferredValue(now);
  return <ViewContext value={corpus.reports.length < MANY_REPORTS ? now : settled}>{children}</ViewContext>;
}

export function useView(): ViewState {
  const state = useContext(ViewContext);
  if (state === null) throw new Error('useView needs a ViewProvider above it');
  return state;
}

/** A view that is not the address bar's: a side of a comparison, a lesson's step, a drawing for export. */
export function FixedView(props: { corpus: Corpus; patch: Partial<View>; children: ReactNode }) {
  const { corpus, patch, children } = props;
  const outer = useContext(ViewContext);
  const state = useMemo((): ViewState => {
    const view = { ...(outer?.view ?? DEFAULT_VIEW), ...patch };
    return {
      view,
      problems: [],
      moment: momentOf(view, corpus),
      change: (more, mode) => outer?.change(more, mode),
      hrefTo: (more) => outer?.hrefTo({ ...patch, ...more }) ?? '',
      linkTo: (more) => outer?.linkTo({ ...patch, ...more }) ?? '',
    };
  }, [outer, corpus, patch]);
  return <ViewContext value={state}>{children}</ViewContext>;
}

interface HeldViewProps {
  corpus: Corpus;
  /** What is shown until the address bar says so too. */
  held: View;
  /** True once the address bar's view is the one to show. */
  isLive: boolean;
  children: ReactNode;
}

/** The address bar's view in the objects of `held` where both say the same: what was worked out for those stays. */
function heldOr(held: View, live: View): View {
  const { reveal, tally } = live;
  const isSame = JSON.stringify({ ...live, reveal: held.reveal, tally: held.tally }) === JSON.stringify(held);
  return isSame ? { ...held, reveal, tally } : live;
}

const NOWHERE = { problems: [], change: () => {}, hrefTo: () => '', linkTo: () => '' };

/** A view that is drawn ahead and out of sight; once it is live, it follows the address bar and can be changed. */
export function HeldView({ corpus, held, isLive, children }: HeldViewProps) {
  const outer = useContext(ViewContext);
  const live = isLive ? outer : null;
  const view = useMemo(() => (live === null ? held : heldOr(held, live.view)), [held, live]);
  const { date, knownby } = view;
  const moment = useMemo(() => momentOf({ date, knownby }, corpus), [date, knownby, corpus]);
  const state = useMemo((): ViewState => ({ ...(live ?? NOWHERE), view, moment }), [live, view, moment]);
  // what goes out of sight is put back to what it holds when there is time for it
  const calm = useDeferredValue(state);
  return <ViewContext value={isLive ? state : calm}>{children}</ViewContext>;
}
