/**
 * Whether the reader has put the first-visit note away. It is remembered in the browser's storage, which may be
 * denied, full, or hold what somebody else wrote there; nothing but our own word counts, and without storage the
 * note stays away until the page is left.
 */
import { useSyncExternalStore } from 'react';

const KEY = 'as-reported.first-visit';
const PUT_AWAY = 'read';

let isAwayHere = false;
const listeners = new Set<() => void>();

function readStored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(): void {
  try {
    window.localStorage.setItem(KEY, PUT_AWAY);
  } catch {
    // denied or full: isAwayHere remembers it for this visit
  }
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function isPutAway(): boolean {
  return isAwayHere || readStored() === PUT_AWAY;
}

/** Puts the note away for good, as far as the browser allows. */
export function putAway(): void {
  isAwayHere = true;
  store();
  for (const listener of listeners) listener();
}

/** True on the build machine: the note appears when the browser knows that it was not read before. */
export function usePutAway(): boolean {
  return useSyncExternalStore(watch, isPutAway, () => true);
}
