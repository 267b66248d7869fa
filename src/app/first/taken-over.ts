/** The moment at which React has the page in its hands, and the first answer (first-filter.ts) has to let go. */
export const TAKEN_OVER = 'page-taken-over';

/** Says so, to whoever waits for it. */
export function tellTakenOver(): void {
  document.dispatchEvent(new Event(TAKEN_OVER));
}
