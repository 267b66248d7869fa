/**
 * Finds a Chromium for the real-browser tests: CHROME_PATH, one installed on the system, Playwright's own, and
 * last the one that comes inside an npm package (Linux x64). Throws with what to do when there is none.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { unpackedBrowser } from './unpack-browser.ts';

/** The shell without a window comes first: it draws the same and spares a test nearly half of its time. */
const NAMES = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export interface FoundBrowser {
  readonly path: string;
  /** Variables the browser needs beside the usual ones. */
  readonly env: Readonly<Record<string, string>>;
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`CHROME_PATH: ${named}: no such file; point it to a Chrome or Chromium, or unset it`);
  }
  const installed = [onPath(), ...APPLICATIONS, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (installed !== undefined) return { path: installed, env: {} };
  const unpacked = await unpackedBrowser();
  if (unpacked !== null) return unpacked;
  throw new Error(
    'No Chrome or Chromium found for the real-browser tests. Install one, or run "npx playwright install chromium", ' +
      'or set CHROME_PATH to the program; then run the tests again.',
  );
}
