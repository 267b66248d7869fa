/**
 * Moving one of the two clocks. While a pointer drags, the address is replaced; letting go makes one step of the
 * history, so that Back undoes the whole drag. Keys and play do the same from their first step until they end.
 */
import { useRef } from 'react';
import { useView } from './useView.tsx';
import type { View } from './view.ts';

export interface Scrub {
  /** The pointer is over a day. */
  readonly drag: (day: string) => void;
  /** The pointer let go. */
  readonly drop: () => void;
  /** A key, or play, moves to a day. */
  readonly step: (day: string) => void;
  /** The keys lost the focus, or play ended: the next step is a choice of its own. */
  readonly rest: () => void;
}

interface Drag {
  readonly from: string | null;
  readonly to: string | null;
}

function patchOf(clock: 'date' | 'knownby', day: string | null): Partial<View> {
  return clock === 'date' ? { date: day } : { knownby: day };
}

/** `standard` is the day that a link need not name. */
export function useScrub(clock: 'date' | 'knownby', standard: string): Scrub {
  const { view, change } = useView();
  const held = useRef<Drag | null>(null);
  const hasStepped = useRef(false);
  const now = view[clock];
  const write = (day: string | null, mode: 'push' | 'replace') => change(patchOf(clock, day), mode);
  const valueOf = (day: string) => (day === standard ? null : day);
  return {
    drag: (day) => {
      held.current = { from: held.current === null ? now : held.current.from, to: valueOf(day) };
      write(valueOf(day), 'replace');
    },
    drop: () => {
      const drag = held.current;
      held.current = null;
      if (drag === null || drag.from === drag.to) return;
      write(drag.from, 'replace');
      write(drag.to, 'push');
    },
    step: (day) => {
      if (valueOf(day) === now) return;
      write(valueOf(day), hasStepped.current ? 'replace' : 'push');
      hasStepped.current = true;
    },
    rest: () => {
      hasStepped.current = false;
    },
  };
}
