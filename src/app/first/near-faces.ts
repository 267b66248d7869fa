/**
 * The faces of the page, for readers whom they reach before the page is painted. To others the reader's own faces
 * stand in at the same measures (../../ui/stand-in-fonts.css) as long as the page stands: text that changes its face
 * moves under the eyes, and is laid out anew. The service worker keeps the faces for their next visit.
 */

/** Milliseconds there and back, above which a network is far; browsers that know nothing yet say 100. */
const FAR = 100;

/** Milliseconds in which a server near by, or the service worker, has begun its answer, busy as both may be. */
const SOON = 150;

/** What a browser knows of the network, where it tells: milliseconds there and back, and the reader's own wish. */
function isToldNear(): boolean | null {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  if (typeof connection !== 'object' || connection === null) return null;
  if ('saveData' in connection && connection.saveData === true) return false;
  return 'rtt' in connection && typeof connection.rtt === 'number' ? connection.rtt <= FAR : null;
}

function isFoundNear(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return false;
  return navigation.responseStart - navigation.requestStart < SOON;
}

function isNear(): boolean {
  // a page that the worker of an earlier visit answers has its faces with it
  return (navigator.serviceWorker?.controller ?? null) !== null || (isToldNear() ?? isFoundNear());
}

function linkTo(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  if (href.endsWith('.css')) return Object.assign(link, { rel: 'stylesheet', href });
  return Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href });
}

/** Longest time, in milliseconds, that a page waits unseen for faces that should be there at once. */
const MOMENT = 500;

const FACES = ['16px "Report Serif"', 'italic 16px "Report Serif"', '16px "Report Sans"'];

/** Resolves when text can be drawn with them, or when they cannot be had. */
async function areThere(sheet: HTMLLinkElement): Promise<void> {
  await new Promise((resolve) => {
    for (const type of ['load', 'error']) sheet.addEventListener(type, resolve);
  });
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
}

/**
 * Brings the faces where they are near: the sheet, named first, and the fonts that it names, all at once. The page
 * shows itself with them, and never moves for them.
 */
export async function bringNearFaces(files: readonly string[]): Promise<void> {
  const [sheet, ...fonts] = files.map(linkTo);
  if (sheet === undefined || !isNear()) return;
  const { dataset } = document.documentElement;
  dataset['faces'] = 'coming';
  const ready = areThere(sheet);
  document.head.append(sheet, ...fonts);
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, MOMENT))]);
  delete dataset['faces'];
}
