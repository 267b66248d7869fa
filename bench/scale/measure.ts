/** Opens a site, uses it, and says what was seen: times in milliseconds, memory in bytes. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { processorTime, repeat, watchUses, type Action, type Timing } from './uses.ts';

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
  await page.addInitScript(watchUses);
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
  const search = await repeat(page, session, 'search');
  await context.close();
  return { ready, processor, heap, play: played, actions: { filter, search, slider, select } };
}
