import { useEffect, useRef, type RefObject } from 'react';
import { areSingleKeysOn } from '../../load/single-keys.ts';

function isPlain({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey;
}

/** Calls back when a key is pressed, alone, while the focus is within the element that holds the ref. */
export function usePanelKey(key: string, action: () => void): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = panel.current;
    const listen = (event: KeyboardEvent) => {
      if (event.key === key && isPlain(event) && areSingleKeysOn()) action();
    };
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  });
  return panel;
}
