/** The faces of the page, when they did not come with it (see app/first/near-faces.ts). */
import { useEffect } from 'react';

/** Brings them. What stands in for them stays when they cannot be had. */
export function bringFaces(): void {
  void import('./fonts.css').catch(() => {});
}

/** Brings them with a view that is drawn anew in any case, so that nothing moves for them. */
export function useFaces(): void {
  useEffect(bringFaces, []);
}
