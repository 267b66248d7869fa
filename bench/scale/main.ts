/**
 * `npm run bench:scale [-- STATEMENTS...]`: how the page opens and answers with invented corpora of three sizes.
 * Needs the built site (`npm run build`). "painted": the next paint after a use, by the browser's Event Timing (8 stands
 * for under 12 ms); "settled": all that follows from it; "processor": time of the page's thread for all of it, which
 * other programs do not lengthen.
 */
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { serve } from '../first-view/serve.ts';
import { alignedRows } from '../first-view/table.ts';
import { measure, type Measured } from './measure.ts';
import { SCALES, siteOf, type Scale, type Site } from './sites.ts';
import { ACTIONS } from './uses.ts';

const wanted = process.argv.slice(2).map(Number);

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function both(times: readonly number[]): string {
  return `${percentile(times, 0.5).toFixed(0)} / ${percentile(times, 0.98).toFixed(0)}`;
}

function rowOf(
  { statements }: Scale,
  { first, json }: Site,
  { ready, processor, heap, play, actions }: Measured,
): string[] {
  const of = (part: 'painted' | 'settled') => ACTIONS.map((action) => both(actions[action][part]));
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const times = (heap / json).toFixed(1);
  return [
    String(statements),
    `${megabytes(first)} / ${megabytes(json)}`,
    `${ready.toFixed(0)} / ${processor.toFixed(0)}`,
    `${megabytes(heap)} (${times}x)`,
    `${play.frames.toFixed(0)} / ${play.wait.toFixed(0)}`,
    ...of('painted'),
    ...of('settled'),
    ACTIONS.map((action) => actions[action].processor.toFixed(0)).join(' / '),
  ];
}

const HEAD = [
  [
    '',
    'JSON at first / in all',
    'open',
    'heap',
    'play',
    ...ACTIONS.map((action) => `${action} painted`),
    ...ACTIONS.map((action) => `${action} settled`),
    ACTIONS.join(' / '),
  ],
  [
    'statements',
    'MB',
    'ms / processor',
    'MB',
    'fps / p98 ms',
    ...Array.from({ length: 2 * ACTIONS.length }, () => 'p50 / p98 ms'),
    'processor ms',
  ],
];

const scales = SCALES.filter(({ statements }) => wanted.length === 0 || wanted.includes(statements));
const sites = new Map<string, Site>();
for (const scale of scales) sites.set(String(scale.statements), await siteOf(scale));
const served = await serve(new Map([...sites].map(([name, { folder }]) => [name, folder])));
const { path, env } = await findBrowser();
const inherited = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
const launch = {
  executablePath: path,
  env: { ...Object.fromEntries(inherited), ...env },
  args: ['--no-sandbox', '--disable-gpu'],
};
const rows: string[][] = [];
for (const scale of scales) {
  const name = String(scale.statements);
  const site = sites.get(name);
  if (site === undefined) continue;
  // packed once by the server, which is no part of the measure
  await (await fetch(`${served.origin}/${name}/data/dataset.json`)).arrayBuffer();
  const browser = await chromium.launch(launch);
  // with a query, as a link to another view: the page does not wait until it has painted what was drawn at build
  rows.push(rowOf(scale, site, await measure(browser, `${served.origin}/${name}/?scale=${name}`)));
  await browser.close();
}
served.close();
process.stdout.write(`\nScale\n${alignedRows([...HEAD, ...rows])}\n`);
