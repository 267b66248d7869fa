/**
 * Whether keys of one letter or sign do something. Who speaks to the computer, or presses keys by mistake, switches
 * them off (WCAG 2.1.4). Remembered in the browser's storage, which may be denied, full, or hold what somebody else
 * wrote there: nothing but our own word switches them off, and without storage they stay off until the page is left.
 */
import { useSyncExternalStore } from 'react';

const KEY = 'as-reported.single-keys';
const OFF = 'off';

let here: boolean | null = null;
const listeners = new Set<() => void>();

function readStored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, OFF);
  } catch {
    // denied or full: `here` remembers it for this visit
  }
}

function another(event: StorageEvent): void {
  if (event.key !== KEY && event.key !== null) return;
  here = null;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', another);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', another);
  };
}

/** For handlers of keys: true where a key of one letter or sign may act. */
export function areSingleKeysOn(): boolean {
  return here ?? readStored() !== OFF;
}

/** Switches them on or off, for good as far as the browser allows. */
export function switchSingleKeys(isOn: boolean): void {
  here = isOn;
  store(isOn);
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, areSingleKeysOn, () => true);
}
