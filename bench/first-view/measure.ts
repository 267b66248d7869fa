/** Loads a page once in a fresh profile and says what was seen: times in milliseconds, sizes in bytes on the wire. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchPage, Look, Profile } from './look.ts';
import type { Seen } from './probe.ts';

export interface Measured {
  readonly visible: number;
  /** Null for a page that has nothing to answer. */
  readonly interactive: number | null;
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

/** Notes every byte of an answer, head and body, as it comes. */
async function watchWire(session: CDPSession, path: string): Promise<Wire> {
  const arrivals: { at: number; bytes: number }[] = [];
  let start = 0;
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    if (start === 0 && request.url.endsWith(path)) start = timestamp;
  });
  session.on('Network.responseReceived', ({ timestamp, response }) => {
    arrivals.push({ at: timestamp, bytes: response.encodedDataLength });
  });
  session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => {
    arrivals.push({ at: timestamp, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  const since = (at: number) => (at - start) * 1000;
  return {
    bytesBy: (time) => arrivals.filter(({ at }) => since(at) <= time).reduce((sum, { bytes }) => sum + bytes, 0),
    last: () => Math.max(0, ...arrivals.map(({ at }) => since(at))),
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
    const isSeen = seen.visible !== null || seen.interactive !== null;
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
    bytes: wire.bytesBy(Number.POSITIVE_INFINITY),
  }));
  if (filter === null) return { ...looked, interactive: null, bytesInteractive: null };
  const answered = await visit(of, { content, filter }, ({ interactive }, wire) => ({
    interactive: interactive ?? Number.NaN,
    bytesInteractive: wire.bytesBy(interactive ?? 0),
  }));
  return { ...looked, ...answered };
}
