/**
 * `npm run bench:first-view [-- ROUNDS]`: how soon the default view shows and answers, beside an empty page, its
 * own static twin, hello-world React and the naive stack; all in one run, a round of each in turn, cold cache.
 * Needs the built site (`npm run build`).
 */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { PROFILES, type BenchPage, type Profile } from './look.ts';
import { measure, type Measured } from './measure.ts';
import { makePages, makeProbe, PAGES } from './pages.ts';
import { serve, type Served } from './serve.ts';
import { alignedRows, measuresTable, mediansOf, type Medians } from './table.ts';
import { targetRows } from './targets.ts';

const ROUNDS = Number(process.argv[2] ?? 7);

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
  const rounds = new Map<BenchPage, Measured[]>(PAGES.map((page) => [page, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    process.stderr.write(`${profile.name}: round ${round} of ${ROUNDS}\n`);
    for (const [page, measured] of rounds)
      measured.push(await measure({ browser, origin: served.origin, probe, page, profile }));
  }
  return new Map([...rounds].map(([page, measured]) => [page, mediansOf(measured)]));
}

function resultOf(results: Results, path: string): Medians {
  for (const [page, medians] of results) if (page.path === path) return medians;
  throw new Error(`${path}: no such page in the bench`);
}

function print(profile: Profile, results: Results): void {
  const of = (path: string) => resultOf(results, path);
  const targets = targetRows({ twin: of('/twin/'), hello: of('/hello/'), dashboard: of('/dashboard/') });
  process.stdout.write(
    `\nFirst view, ${profile.name} profile, medians of ${ROUNDS} rounds\n${measuresTable(results)}\n`,
  );
  if (profile.name === 'slow')
    process.stdout.write(`\n${alignedRows([['target', 'figure', 'limit', ''], ...targets])}\n`);
}

const probe = await makeProbe();
const served = await serve(await makePages());
const browser = await launch();
try {
  for (const profile of PROFILES) print(profile, await runProfile(browser, served, probe, profile));
} finally {
  await browser.close();
  served.close();
}
