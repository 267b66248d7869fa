/**
 * The view as React state: read from the address bar, changed by writing to it. What stands in the context is a
 * store that stays the same: a panel of the built page that has not been brought to life yet is left in peace by
 * changes (React would clear it and draw it anew), and takes up the view of the moment when it comes to life.
 */
import { createContext, useContext, useDeferredValue, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Corpus } from '../domain/corpus.ts';
import type { Moment } from '../domain/status.ts';
import { knownIds } from './known.ts';
import { readLink, writeLink, type LinkProblem } from './link.ts';
import { currentQuery, go, hrefOf, linkOf, watchQuery } from './location.ts';
import { momentOf } from './moment.ts';
import type { Known } from './table.ts';
import { useSettled } from './useSettled.ts';
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

/** A view that changes. `first` is the one that the built page was drawn with. */
interface ViewStore {
  readonly watch: (listener: () => void) => () => void;
  readonly now: () => ViewState;
  readonly first: () => ViewState;
  /** The view that this one follows; null for one that follows at once. */
  readonly ahead: ViewStore | null;
}

const isEnglish = (language: string) => language === 'en';

interface ViewProviderProps {
  corpus: Corpus;
  /** Tells whether the interface speaks a language; left out: English only. */
  isLanguage?: Known['language'];
  children: ReactNode;
}

const ViewContext = createContext<ViewStore | null>(null);

/** A function that works its answer out again only when it is asked something else than the last time. */
function keepLast<Input, Output>(work: (input: Input) => Output): (input: Input) => Output {
  let last: { readonly input: Input; readonly output: Output } | null = null;
  return (input) => {
    if (last === null || last.input !== input) last = { input, output: work(input) };
    return last.output;
  };
}

/** The moments of views, the same object for as long as both clocks stand: what was worked out for it stays. */
function steadyMoments(corpus: Corpus): (view: View) => Moment {
  let last: Moment | null = null;
  return (view) => {
    const now = momentOf(view, corpus);
    if (last === null || last.day !== now.day || last.knownBy !== now.knownBy) last = now;
    return last;
  };
}

function addressView(corpus: Corpus, isLanguage: Known['language']): ViewStore {
  const known = knownIds(corpus, isLanguage);
  const momentAt = steadyMoments(corpus);
  const stateOf = (query: string): ViewState => {
    const { view, problems, others } = readLink(query, known);
    const queryOf = (patch: Partial<View>) => writeLink({ ...view, ...patch }, others);
    return {
      view,
      problems,
      moment: momentAt(view),
      change: (patch, mode = 'push') => {
        // read anew: a handler may hold a state older than the address
        const latest = readLink(currentQuery(), known);
        go(writeLink({ ...latest.view, ...patch }, latest.others), mode);
      },
      hrefTo: (patch) => hrefOf(queryOf(patch)),
      linkTo: (patch = {}) => linkOf(queryOf(patch)),
    };
  };
  const [stateAt, first] = [keepLast(stateOf), keepLast(stateOf)];
  return {
    watch: watchQuery,
    now: () => {
      const query = currentQuery();
      // the very state that the built page was drawn with: otherwise all of it would be drawn once more
      return query === '' ? first('') : stateAt(query);
    },
    first: () => first(''),
    ahead: null,
  };
}

/** Makes the view available below. */
export function ViewProvider({ corpus, isLanguage = isEnglish, children }: ViewProviderProps) {
  const store = useMemo(() => addressView(corpus, isLanguage), [corpus, isLanguage]);
  return <ViewContext value={store}>{children}</ViewContext>;
}

function useStore(): ViewStore {
  const store = useContext(ViewContext);
  if (store === null) throw new Error('useView needs a ViewProvider above it');
  return store;
}

/** From this many reports on, what a choice leads to is drawn after the choice itself. */
export const MANY_REPORTS = 500;

interface StandingProps {
  state: ViewState;
  /** True when it follows the view outside. */
  isBehind?: boolean;
  children: ReactNode;
}

/** Makes one view, as it stands, available below. */
function StandingView({ state, isBehind = false, children }: StandingProps) {
  const outer = useStore();
  const store = useMemo((): ViewStore => {
    return { watch: () => () => {}, now: () => state, first: () => state, ahead: isBehind ? outer : null };
  }, [state, isBehind, outer]);
  return <ViewContext value={store}>{children}</ViewContext>;
}

function Settled({ children }: { children: ReactNode }) {
  return (
    <StandingView state={useSettled(useView())} isBehind>
      {children}
    </StandingView>
  );
}

/**
 * Below it the view follows the address at once in a corpus of ordinary size. In a large one it follows as soon as the
 * control that was used has been painted, and a newer choice overtakes one that is still being drawn.
 */
export function SettledView({ corpus, children }: { corpus: Corpus; children: ReactNode }) {
  return corpus.reports.length < MANY_REPORTS ? children : <Settled>{children}</Settled>;
}

export function useView(): ViewState {
  const { watch, now, first } = useStore();
  return useSyncExternalStore(watch, now, first);
}

/** Whether a report is the selected one: at once also where the view follows, so that a press is seen to be heard. */
export function useIsSelected(report: string): boolean {
  const store = useStore();
  const { watch, now, first } = store.ahead ?? store;
  return useSyncExternalStore(
    watch,
    () => now().view.select === report,
    () => first().view.select === report,
  );
}

function fixedView(outer: ViewStore, corpus: Corpus, patch: Partial<View>): ViewStore {
  const momentAt = steadyMoments(corpus);
  const fix = (state: ViewState): ViewState => {
    const view = { ...state.view, ...patch };
    return {
      view,
      problems: [],
      moment: momentAt(view),
      change: state.change,
      hrefTo: (more) => state.hrefTo({ ...patch, ...more }),
      linkTo: (more) => state.linkTo({ ...patch, ...more }),
    };
  };
  const [stateAt, first] = [keepLast(fix), keepLast(fix)];
  return {
    watch: outer.watch,
    now: () => (outer.now() === outer.first() ? first(outer.first()) : stateAt(outer.now())),
    first: () => first(outer.first()),
    ahead: outer.ahead === null ? null : fixedView(outer.ahead, corpus, patch),
  };
}

/** A view that is not the address bar's: a side of a comparison, a lesson's step, a drawing for export. */
export function FixedView(props: { corpus: Corpus; patch: Partial<View>; children: ReactNode }) {
  const { corpus, patch, children } = props;
  const outer = useStore();
  const store = useMemo(() => fixedView(outer, corpus, patch), [outer, corpus, patch]);
  return <ViewContext value={store}>{children}</ViewContext>;
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
  const outer = useView();
  const live = isLive ? outer : null;
  const view = useMemo(() => (live === null ? held : heldOr(held, live.view)), [held, live]);
  const { date, knownby } = view;
  const moment = useMemo(() => momentOf({ date, knownby }, corpus), [date, knownby, corpus]);
  const state = useMemo((): ViewState => ({ ...(live ?? NOWHERE), view, moment }), [live, view, moment]);
  // what goes out of sight is put back to what it holds when there is time for it
  const calm = useDeferredValue(state);
  return <StandingView state={isLive ? state : calm}>{children}</StandingView>;
}
