/** Whether the reader has put the first-visit note away. */
import { useSyncExternalStore } from 'react';
import { remembered } from '../../load/remembered.ts';

const away = remembered('as-reported.first-visit', 'read');

/** Puts the note away for good, as far as the browser allows. */
export function putAway(): void {
  away.say(true);
}

/** True on the build machine: the note appears when the browser knows that it was not read before. */
export function usePutAway(): boolean {
  return useSyncExternalStore(away.watch, away.isYes, () => true);
}
