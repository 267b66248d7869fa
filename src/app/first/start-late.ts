/** Brings the page's code once the page has been seen: nothing stands between its text and the screen. */

function bring(entry: string, beside: readonly string[]): void {
  const links = beside.map((href) => {
    const link = document.createElement('link');
    const isCode = href.endsWith('.js');
    return Object.assign(link, {
      rel: isCode ? 'modulepreload' : 'preload',
      as: isCode ? '' : 'fetch',
      href,
      crossOrigin: '',
    });
  });
  document.head.append(...links);
  void import(/* @vite-ignore */ entry);
}

/** Longest wait, in milliseconds, for a browser to say that it has painted. */
const PATIENCE = 2000;

/** Resolves once something of the page is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    const see = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    see.observe({ type: 'paint', buffered: true });
  });
}

/**
 * Imports `entry`, and asks at once for the files that it will need `beside` it; addresses from the page. A link to
 * another view has nothing to be seen before, and a page that nobody looks at paints nothing: those start at once.
 */
export function startLate(entry: string, beside: readonly string[]): void {
  const start = () => bring(entry, beside);
  if ('linked' in document.documentElement.dataset || document.hidden) return start();
  // what came last may want a frame of its own: its callbacks run before it is painted, a timer of theirs after
  const afterFrame = () => requestAnimationFrame(() => setTimeout(start));
  return document.addEventListener('DOMContentLoaded', () => void painted().then(afterFrame));
}
