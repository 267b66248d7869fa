/**
 * `npm run bench:extract`: speed, memory and growth of the reading machine, beside compromise on the same text.
 * Times are of the processor, not of the clock, so that what else runs on the machine counts less. `-- news` or `-- hostile` runs one half of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { build } from 'vite';
import { alignedRows } from '../first-view/table.ts';
import type { ReaderName } from './reader.ts';
import { HOSTILE } from './texts.ts';

const Measured = v.object({ milliseconds: v.number(), peakBytes: v.number(), found: v.number() });
type Measured = v.InferOutput<typeof Measured>;

/** Built as the page's worker is, in a folder of its own that is removed in the end. */
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'bench/extract/reader.ts',
    outDir: folder,
    rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
  },
});

function measure(reader: ReaderName, text: string, length: number): Measured {
  const args = [join(folder, 'reader.mjs'), reader, text, String(length)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${reader} on ${text}, ${length}: ${stderr.trim() || `ended with ${String(status)}`}`);
  return v.parse(Measured, JSON.parse(stdout));
}

/** Million UTF-16 units a second; one unit is one byte in nearly all of the text. */
function speed(length: number, { milliseconds }: Measured): number {
  return length / milliseconds / 1000;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0);
const LENGTHS: readonly { length: number; name: string }[] = [
  { length: 10_000, name: '10 kB' },
  { length: 100_000, name: '100 kB' },
  { length: 1_000_000, name: '1 MB' },
  { length: 10_000_000, name: '10 MB' },
];
/** compromise takes a second or more for each 200 kB: not run on more than this. */
const COMPROMISE_MOST = 1_000_000;
/** What the ratio to compromise should reach, on the longest text that both read. */
const TIMES_WANTED = 20;

function newsRow({ length, name }: { length: number; name: string }): string[] {
  const ours = measure('suggest', 'news', length);
  const row = [name, ours.milliseconds.toFixed(0), speed(length, ours).toFixed(2), megabytes(ours.peakBytes)];
  if (length > COMPROMISE_MOST) return [...row, '-', '-', '-', '-'];
  const theirs = measure('compromise', 'news', length);
  const times = theirs.milliseconds / ours.milliseconds;
  const rest = [theirs.milliseconds.toFixed(0), speed(length, theirs).toFixed(2), megabytes(theirs.peakBytes)];
  return [...row, ...rest, `${times.toFixed(1)}${length === COMPROMISE_MOST ? ` (wanted ${TIMES_WANTED})` : ''}`];
}

/** Time for ten times the text: 10 is linear. */
function hostileRow(name: string): string[] {
  const short = measure('suggest', name, 1_000_000);
  const long = measure('suggest', name, 10_000_000);
  const growth = (long.milliseconds / short.milliseconds).toFixed(1);
  return [name, short.milliseconds.toFixed(0), long.milliseconds.toFixed(0), growth, megabytes(long.peakBytes)];
}

const NEWS_HEAD = ['news text', 'ms', 'MB/s', 'peak MB', 'compromise ms', 'MB/s', 'peak MB', 'times as fast'];
const HOSTILE_HEAD = ['hard text', '1 MB ms', '10 MB ms', 'growth', 'peak MB'];

const [part = 'all'] = process.argv.slice(2);
console.log(`Reading: quotations, speakers, shares, places, days; compromise: quotations() and people()\n`);
if (part !== 'hostile') console.log(alignedRows([NEWS_HEAD, ...LENGTHS.map(newsRow)]));
if (part !== 'news') console.log(`\n${alignedRows([HOSTILE_HEAD, ...Object.keys(HOSTILE).map(hostileRow)])}`);
rmSync(folder, { recursive: true });
