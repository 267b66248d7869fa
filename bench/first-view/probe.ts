/**
 * Runs inside every measured page, before its own scripts: sees when the main content has been painted and when
 * a filter answers. It is bundled alone and given to the browser, so that all pages are watched by the same eyes.
 */
import type { Look } from './look.ts';

export interface Seen {
  /** Milliseconds since the navigation began, at the end of the frame; null while it has not come. */
  visible: number | null;
  interactive: number | null;
  /** When the whole page had followed the filter, its numbers, too. */
  followed: number | null;
  /** Sum of layout shifts so far. */
  shift: number;
  /** Sum over long tasks of what each took above 50 ms. */
  blocked: number;
  /** When the last long task ended. */
  busyUntil: number;
}

declare global {
  interface Window {
    benchSeen: Seen;
    startBench: (look: Look) => void;
  }
}

interface Shift extends PerformanceEntry {
  readonly value: number;
}

const isShift = (entry: PerformanceEntry): entry is Shift => 'value' in entry;

const seen: Seen = { visible: null, interactive: null, followed: null, shift: 0, blocked: 0, busyUntil: 0 };
window.benchSeen = seen;

function watch(type: string, see: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
}

watch('layout-shift', (entry) => {
  if (isShift(entry)) seen.shift += entry.value;
});
watch('longtask', ({ startTime, duration }) => {
  seen.blocked += duration - 50;
  seen.busyUntil = startTime + duration;
});

/** Calls back once the frame that is being made has been given to the screen. */
function afterFrame(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then);
    port1.start();
    port2.postMessage(null);
  });
}

function isShown({ selector, least }: Look['content'][number]): boolean {
  const found = document.querySelectorAll(selector);
  const last = found[found.length - 1];
  return found.length >= least && last !== undefined && last.checkVisibility({ visibilityProperty: true });
}

function lookForContent(content: Look['content']): void {
  afterFrame(() => {
    if (content.every(isShown)) seen.visible = performance.now();
    else lookForContent(content);
  });
}

const textOf = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent).join();

function lookForFollowing(follows: string, before: string): void {
  afterFrame(() => {
    if (textOf(follows) !== before) seen.followed = performance.now();
    else lookForFollowing(follows, before);
  });
}

/** Ticks the box until what it filters changes. A tick that nobody heard is taken back. */
function tryFilter(look: NonNullable<Look['filter']>): void {
  const { box, filtered, follows } = look;
  const again = () => setTimeout(() => tryFilter(look), 20);
  const element = document.querySelector<HTMLInputElement>(box);
  // while the page is still being read, more of what is counted may come without any answer
  if (element === null || document.readyState === 'loading') return void again();
  const count = () => [...document.querySelectorAll(filtered)].filter((each) => each.checkVisibility()).length;
  const [before, textBefore] = [count(), textOf(follows)];
  element.click();
  afterFrame(() => {
    if (count() !== before) {
      seen.interactive = performance.now();
      lookForFollowing(follows, textBefore);
    } else {
      element.checked = false;
      again();
    }
  });
}

window.startBench = ({ content, filter }) => {
  if (filter === null) lookForContent(content);
  else tryFilter(filter);
};
