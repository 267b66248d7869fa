/**
 * `npm run bench:first-view [-- --rounds N --profile slow --pages twin,hello,dashboard]`: how soon the default view shows and answers, beside an empty page, its
 * own static twin, hello-world React and the naive stack; all in one run, a round of each in turn, cold cache.
 * Needs the built site (`npm run build`).
 */
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { PROFILES, type BenchPage, type Profile } from './look.ts';
import { measure, type Measured } from './measure.ts';
import { makePages, makeProbe, PAGES } from './pages.ts';
import { serve, type Served } from './serve.ts';
import { alignedRows, measuresTable, mediansOf, type Medians } from './table.ts';
import { targetRows } from './targets.ts';

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    profile: { type: 'string', default: '' },
    pages: { type: 'string', default: '' },
  },
});
const ROUNDS = Number(asked.rounds);

/** All of a list, or those whose names a comma-separated option gives. */
function chosen<T>(all: readonly T[], option: string, nameOf: (item: T) => string): readonly T[] {
  const names = option.split(',');
  return option === '' ? all : all.filter((item) => names.includes(nameOf(item)));
}

const CHOSEN_PAGES = chosen(PAGES, asked.pages, ({ path }) => path.replaceAll('/', ''));
const CHOSEN_PROFILES = chosen(PROFILES, asked.profile, ({ name }) => name);

async function launch(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const inherited = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return chromium.launch({
    executablePath: path,
    env: { ...Object.fromEntries(inherited), ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

type Results = ReadonlyMap<BenchPage, Medians>;

async function runProfile(browser: Browser, served: Served, probe: string, profile: Profile): Promise<Results> {
  const rounds = new Map<BenchPage, Measured[]>(CHOSEN_PAGES.map((page) => [page, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    process.stderr.write(`${profile.name}: round ${round} of ${ROUNDS}\n`);
    for (const [page, measured] of rounds)
      measured.push(await measure({ browser, origin: served.origin, probe, page, profile }));
  }
  return new Map([...rounds].map(([page, measured]) => [page, mediansOf(measured)]));
}

function resultOf(results: Results, path: string): Medians | null {
  for (const [page, medians] of results) if (page.path === path) return medians;
  return null;
}

function print(profile: Profile, results: Results): void {
  process.stdout.write(
    `
First view, ${profile.name} profile, medians of ${ROUNDS} rounds
${measuresTable(results)}
`,
  );
  const [twin, hello, dashboard] = ['/twin/', '/hello/', '/dashboard/'].map((path) => resultOf(results, path));
  if (profile.name !== 'slow' || !twin || !hello || !dashboard) return;
  const rows = [['target', 'figure', 'limit', ''], ...targetRows({ twin, hello, dashboard })];
  process.stdout.write(`
${alignedRows(rows)}
`);
}

const probe = await makeProbe();
const served = await serve(await makePages());
const browser = await launch();
try {
  for (const profile of CHOSEN_PROFILES) print(profile, await runProfile(browser, served, probe, profile));
} finally {
  await browser.close();
  served.close();
}
