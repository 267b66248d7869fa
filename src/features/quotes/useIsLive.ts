import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while the page is drawn on a server or taken over from it; true ever after. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
