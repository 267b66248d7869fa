import { useRef } from 'react';
import type { Corpus } from '../../domain/corpus.ts';
import { lastEventDay } from '../../domain/days-of-corpus.ts';
import { useView } from '../../view/useView.tsx';
import type { ChartActions } from './Layer.tsx';

type DayActions = Pick<ChartActions, 'onScrub' | 'onSettle' | 'onStep' | 'onLeave'>;

/** The day that a key leads to: a place in the axis, from 0; null when the key means nothing here. */
export function stepTo(key: string, index: number, last: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    PageDown: index - 7,
    PageUp: index + 7,
    Home: 0,
    End: last,
  };
  const wanted = to[key];
  return wanted === undefined ? null : Math.min(Math.max(wanted, 0), last);
}

/**
 * Moving the event day from the chart. While it is dragged the address is replaced; letting go makes one step
 * of the history, so that Back undoes the whole drag. Keys do the same from the first press until focus leaves.
 */
export function useDayLine(corpus: Corpus, days: readonly string[]): DayActions {
  const { view, moment, change } = useView();
  const before = useRef<{ date: string | null; now: string | null } | null>(null);
  const hasStepped = useRef(false);
  const dateOf = (day: string) => (day === lastEventDay(corpus) ? null : day);
  return {
    onScrub: (day) => {
      if (day === moment.day) return;
      const now = dateOf(day);
      before.current = { date: before.current === null ? view.date : before.current.date, now };
      change({ date: now }, 'replace');
    },
    onSettle: () => {
      const drag = before.current;
      before.current = null;
      if (drag === null) return;
      change({ date: drag.date }, 'replace');
      change({ date: drag.now });
    },
    onStep: (key) => {
      const to = stepTo(key, days.indexOf(moment.day), days.length - 1);
      const day = to === null ? undefined : days[to];
      if (day === undefined) return false;
      if (day !== moment.day) change({ date: dateOf(day) }, hasStepped.current ? 'replace' : 'push');
      hasStepped.current = true;
      return true;
    },
    onLeave: () => {
      hasStepped.current = false;
    },
  };
}
