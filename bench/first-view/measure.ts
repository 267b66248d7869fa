/** Loads a page once in a fresh profile and says what was seen: times in milliseconds, sizes in bytes on the wire. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchPage, Look, Profile } from './look.ts';
import type { Seen } from './probe.ts';

export interface Measured {
  readonly visible: number;
  /** Null for a page that has nothing to answer. */
  readonly interactive: number | null;
  /** When everything on the page had followed the filter. */
  readonly followed: number | null;
  readonly shift: number;
  readonly blocked: number;
  readonly bytesVisible: number;
  readonly bytesInteractive: number | null;
  readonly bytes: number;
}

/** Longest time that a page may take. */
const PATIENCE = 60_000;
/** A page is done when nothing has come over the wire and no long task has run for so long. */
const QUIET = 1500;

interface Wire {
  /** Bytes that had arrived by a time of the page's clock. */
  readonly bytesBy: (time: number) => number;
  /** When the last bytes arrived, on the page's clock. */
  readonly last: () => number;
}

/** One answer on the wire, head and body; times are the network's, not those of the busy page. */
interface Arrival {
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/** The part of an answer that is there by a time, as if it came at an even pace. */
function arrivedBy({ from, to, bytes }: Arrival, time: number): number {
  return bytes * Math.max(0, Math.min(1, (time - from) / Math.max(0.001, to - from)));
}

/** Notes every answer that comes to the page over the network. What its service worker fetches is not the page's. */
async function watchWire(session: CDPSession, path: string): Promise<Wire> {
  const arrivals: Arrival[] = [];
  const answered = new Map<string, number>();
  let start = 0;
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    if (start === 0 && request.url.endsWith(path)) start = timestamp;
  });
  session.on('Network.responseReceived', ({ requestId, response: { timing } }) => {
    if (timing !== undefined) answered.set(requestId, timing.requestTime + timing.receiveHeadersEnd / 1000);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const since = (at: number) => (at - start) * 1000;
    const from = since(answered.get(requestId) ?? timestamp);
    arrivals.push({ from, to: since(timestamp), bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  return {
    bytesBy: (time) => arrivals.reduce((sum, arrival) => sum + arrivedBy(arrival, time), 0),
    last: () => Math.max(0, ...arrivals.map(({ to }) => to)),
  };
}

async function slowDown(session: CDPSession, { cpu, network }: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network === null) return;
  const bytes = network.bits / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}

async function untilQuiet(page: Page, wire: Wire): Promise<Seen> {
  for (;;) {
    const { seen, now } = await page.evaluate(() => ({ seen: window.benchSeen, now: performance.now() }));
    const isSeen = seen.visible !== null || seen.followed !== null;
    if (isSeen && now - Math.max(wire.last(), seen.busyUntil) > QUIET) return seen;
    if (now > PATIENCE) throw new Error(`${page.url()}: not ready in ${PATIENCE} ms`);
    await page.waitForTimeout(200);
  }
}

export interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  /** The probe as a script. */
  readonly probe: string;
  readonly page: BenchPage;
  readonly profile: Profile;
}

async function visit<T>(of: Visit, look: Look, read: (seen: Seen, wire: Wire) => T): Promise<T> {
  const { browser, origin, probe, profile } = of;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const wire = await watchWire(session, of.page.path);
    await slowDown(session, profile);
    await page.addInitScript(`${probe};startBench(${JSON.stringify(look)})`);
    await page.goto(`${origin}${of.page.path}`, { waitUntil: 'commit' });
    return read(await untilQuiet(page, wire), wire);
  } finally {
    await context.close();
  }
}

/** Two loads: one that only looks, and, where there is something to answer, one that ticks a box. */
export async function measure(of: Visit): Promise<Measured> {
  const { content, filter } = of.page;
  const looked = await visit(of, { content, filter: null }, ({ visible, shift, blocked }, wire) => ({
    visible: visible ?? Number.NaN,
    shift,
    blocked,
    bytesVisible: wire.bytesBy(visible ?? 0),
    bytes: wire.bytesBy(PATIENCE),
  }));
  if (filter === null) return { ...looked, interactive: null, followed: null, bytesInteractive: null };
  const answered = await visit(of, { content, filter }, ({ interactive, followed }, wire) => ({
    interactive: interactive ?? Number.NaN,
    followed: followed ?? Number.NaN,
    bytesInteractive: wire.bytesBy(interactive ?? 0),
  }));
  return { ...looked, ...answered };
}
