/**
 * Uses the page as a reader does, with mouse and keys that the browser trusts, and says how long each use took.
 * Time to the next paint is that of the browser's own Event Timing: from the press to the frame that shows its effect,
 * told in steps of 8 ms, and not told at all under 12.
 */
import type { CDPSession, Page } from '@playwright/test';

/** The ways in which the page is used, each often enough for a 98th percentile. */
export const ACTIONS = ['filter', 'search', 'slider', 'select'] as const;
export type Action = (typeof ACTIONS)[number];

const TIMES = 51;
/** A page has followed when nothing on it has changed for so long, in milliseconds. The next use comes then. */
const REST = 500;
/** What stands for a use that was over before the browser tells of it, in milliseconds. */
const UNTOLD = 8;

export interface Timing {
  /** Until the next paint after it. */
  readonly painted: readonly number[];
  /** Until the last thing on the page that follows from it has changed. */
  readonly settled: readonly number[];
  /** Processor time of the page's thread for one use, all that follows included: other programs do not lengthen it. */
  readonly processor: number;
}

declare global {
  interface Window {
    benchUse: { painted: number; start: number; changed: number };
  }
}

/** Runs in the page before its own scripts: notes the longest event and the last change since a use began. */
export function watchUses(): void {
  window.benchUse = { painted: 0, start: 0, changed: 0 };
  const events = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { benchUse } = window;
      // what moves away under a mouse that rests is no use of the reader's, and has no interaction
      const isUse = 'interactionId' in entry && entry.interactionId !== 0 && entry.startTime >= benchUse.start;
      if (isUse) benchUse.painted = Math.max(benchUse.painted, entry.duration);
    }
  });
  events.observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }));
  const changes = new MutationObserver(() => {
    window.benchUse.changed = performance.now();
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Waits until the page rests; how long it then had changed since the use began, and until when the paint came. */
function untilRest(page: Page): Promise<{ painted: number; settled: number }> {
  return page.evaluate(
    (rest) =>
      new Promise((resolve) => {
        const tell = () => {
          const { painted, start, changed } = window.benchUse;
          resolve({ painted, settled: Math.max(painted, changed - start) });
        };
        const look = () => {
          const { start, changed } = window.benchUse;
          if (performance.now() - Math.max(start, changed) <= rest) return void setTimeout(look, 50);
          // what was changed last may still be on its way to the screen
          return void requestAnimationFrame(() => requestAnimationFrame(tell));
        };
        look();
      }),
    REST,
  );
}

async function begin(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchUse = { painted: 0, start: performance.now(), changed: 0 };
  });
}

/** Takes the mouse there, as a hand does before it presses; the press comes later and is what counts. */
async function pointAt(page: Page, selector: string, index: number): Promise<void> {
  const element = page.locator(selector).nth(index);
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${selector} ${index}: not on the page`);
  await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
  await untilRest(page);
}

async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

const SEARCHED = 'bridge market';
const STEPS = 20;

/** What comes before a use, not counted, and the use itself. */
const USES: { readonly [A in Action]: (page: Page, time: number) => Promise<() => Promise<void>> } = {
  filter: async (page, time) => {
    await pointAt(page, '.filters-group input', time % 10);
    return () => press(page);
  },
  search: async (page, time) => {
    const box = page.locator('input[type=search]');
    const letter = time % SEARCHED.length;
    await box.focus();
    if (letter === 0) await box.fill('');
    await untilRest(page);
    return () => page.keyboard.press(SEARCHED.charAt(letter) === ' ' ? 'Space' : SEARCHED.charAt(letter));
  },
  slider: async (page, time) => {
    await page.locator('input[type=range]').first().focus();
    return () => page.keyboard.press(time % (STEPS + 1) === STEPS ? 'End' : 'ArrowLeft');
  },
  select: async (page, time) => {
    await pointAt(page, 'a.quote-open', time % 5);
    return () => press(page);
  },
};

/** Processor time of the page's thread so far, in milliseconds. */
export async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

export async function repeat(page: Page, session: CDPSession, action: Action): Promise<Timing> {
  const painted: number[] = [];
  const settled: number[] = [];
  let processor = 0;
  for (let time = 0; time < TIMES; time += 1) {
    await begin(page);
    const act = await USES[action](page, time);
    const before = await processorTime(session);
    await begin(page);
    await act();
    const took = await untilRest(page);
    processor += (await processorTime(session)) - before;
    painted.push(Math.max(UNTOLD, took.painted));
    settled.push(Math.max(UNTOLD, took.settled));
  }
  return { painted, settled, processor: processor / TIMES };
}
