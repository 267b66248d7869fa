/** Lets the browser draw and answer between two pieces of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}

/**
 * A moment in which the page has nothing else to do; at the latest after `most` milliseconds. A browser that cannot
 * tell such a moment, and Node, go on after a pause.
 */
export function idle(most: number): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return pause();
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: most });
  });
}
