/** Opens a site, uses it, and says what was seen: times in milliseconds, memory in bytes. */
import type { Browser, CDPSession, Page } from '@playwright/test';

/** The ways in which the page is used, each often enough for a 98th percentile. */
export const ACTIONS = ['filter', 'search', 'slider', 'select'] as const;
export type Action = (typeof ACTIONS)[number];

const TIMES = 24;

export interface Timing {
  /** Until the control that was used has been painted in its new state. */
  readonly painted: readonly number[];
  /** Until the last thing on the page that follows from it has changed. */
  readonly settled: readonly number[];
  /** Processor time of the page's thread for one use, all that follows included: other programs do not lengthen it. */
  readonly processor: number;
}

/** While the days play. */
export interface Play {
  /** Frames in a second. */
  readonly frames: number;
  /** The longest wait between two frames but for one in fifty. */
  readonly wait: number;
}

export interface Measured {
  /** From the start of the navigation until map, chart and quotes are drawn. */
  readonly ready: number;
  /** Processor time of the page's thread for it. */
  readonly processor: number;
  /** After a collection of garbage. */
  readonly heap: number;
  readonly play: Play;
  readonly actions: { readonly [A in Action]: Timing };
}

/** Longest time that a page may take to open. */
const PATIENCE = 150_000;

/** Processor time of the page's thread so far, in milliseconds. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function repeat(page: Page, session: CDPSession, action: Action): Promise<Timing> {
  const before = await processorTime(session);
  const painted: number[] = [];
  const settled: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const took = await page.evaluate(useOnce, { action, time, rest: REST });
    painted.push(took.painted);
    settled.push(took.settled);
  }
  return { painted, settled, processor: ((await processorTime(session)) - before) / TIMES };
}

/** A page has followed when nothing on it has changed for so long, in milliseconds. The next use comes then. */
const REST = 600;

/** Runs in the page: one use of a control, timed. */
async function useOnce({ action, time, rest }: { action: string; time: number; rest: number }) {
  const write = (input: HTMLInputElement, value: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const inputs = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)];
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve());
        port1.start();
        port2.postMessage(null);
      });
    });
  const uses: Record<string, () => void> = {
    filter: () => inputs('.filters-group input')[time % 10]?.click(),
    search: () => {
      const [box] = inputs('input[type=search]');
      const word = 'bridge market';
      if (box !== undefined) write(box, word.slice(0, 1 + (time % word.length)));
    },
    slider: () => {
      const [slider] = inputs('input[type=range]');
      if (slider !== undefined) write(slider, String(Math.max(0, Number(slider.max) - 1 - (time % 20))));
    },
    select: () => document.querySelectorAll<HTMLElement>('a.quote-open')[time % 5]?.click(),
  };
  const start = performance.now();
  let changed = start;
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  uses[action]?.();
  await frame();
  const painted = performance.now() - start;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (performance.now() - changed > rest) resolve();
      else setTimeout(look, 50);
    };
    look();
  });
  watch.disconnect();
  return { painted, settled: Math.max(painted, changed - start) };
}

const PLAYED = 4000;

/** Runs in the page: waits between the frames while the days play, in milliseconds. */
async function playedFrames(time: number): Promise<number[]> {
  const button = document.querySelector<HTMLElement>('.day-play-button');
  button?.click();
  const waits: number[] = [];
  await new Promise<void>((resolve) => {
    const start = performance.now();
    let last = start;
    const note = (now: number) => {
      waits.push(now - last);
      last = now;
      if (now - start < time) requestAnimationFrame(note);
      else resolve();
    };
    requestAnimationFrame(note);
  });
  button?.click();
  return waits.slice(1);
}

async function play(page: Page): Promise<Play> {
  const waits = (await page.evaluate(playedFrames, PLAYED)).toSorted((a, b) => a - b);
  const time = waits.reduce((sum, wait) => sum + wait, 0);
  return { frames: (1000 * waits.length) / time, wait: waits[Math.floor(0.98 * waits.length)] ?? Number.NaN };
}

/** Notes in the page when it is ready, on its own clock. */
function noteReady(): void {
  const look = () => {
    // before the document there is no element to ask
    if (document.documentElement?.dataset['ready'] === 'true') Reflect.set(window, 'readyAt', performance.now());
    else requestAnimationFrame(look);
  };
  look();
}

async function readyAt(page: Page): Promise<number> {
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: PATIENCE });
  return page.evaluate(() => Number(Reflect.get(window, 'readyAt') ?? performance.now()));
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

export async function measure(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // the compiler that runs this file names functions by a helper, which the page has not
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(noteReady);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { timeout: PATIENCE });
  const ready = await readyAt(page);
  const processor = await processorTime(session);
  // the libraries that take over the first drawings come in the meantime
  await page.locator('.leaflet-container').waitFor({ timeout: PATIENCE });
  const heap = await heapOf(session);
  const played = await play(page);
  const slider = await repeat(page, session, 'slider');
  const select = await repeat(page, session, 'select');
  const filter = await repeat(page, session, 'filter');
  // whoever types has come to the box before
  await page.locator('input[type=search]').focus();
  const search = await repeat(page, session, 'search');
  await context.close();
  return { ready, processor, heap, play: played, actions: { filter, search, slider, select } };
}
