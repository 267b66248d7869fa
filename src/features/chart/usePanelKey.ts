import { useEffect, useRef, type RefObject } from 'react';
import { isSingleKey } from '../../load/single-keys.ts';

/** Calls back when a key is pressed, alone, while the focus is within the element that holds the ref. */
export function usePanelKey(key: string, action: () => void): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = panel.current;
    const listen = (event: KeyboardEvent) => {
      if (event.key === key && isSingleKey(event)) action();
    };
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  });
  return panel;
}
