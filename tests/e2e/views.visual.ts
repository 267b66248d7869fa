/**
 * The ten most important views as pictures, at half size or less: `npm run visual` compares them with those in pictures/,
 * `npm run visual -- --update-snapshots` makes them anew. Not part of `npm test`: another version of the browser
 * draws letters a little differently, and pictures/browser.txt says with which one these were made.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { test } from './dashboard.ts';

const VIEWS = {
  first: '',
  'early-day': 'date=2016-12-02',
  evidence: 'select=000-c2',
  silence: 'map=silence',
  abroad: 'map=world',
  words: 'summary=1',
  compare: 'panel=compare',
  differences: 'panel=differences',
  sources: 'panel=sources',
  projector: 'present=1',
} as const;

// half a pixel and less for one: what moves is still seen, and the pictures stay small
test.use({ deviceScaleFactor: 0.5, reducedMotion: 'reduce' });

test.beforeAll(({ browser }) => {
  const made = readFileSync(new URL('pictures/browser.txt', import.meta.url), 'utf8').trim();
  const here = browser.version();
  if (here !== made) console.warn(`The pictures were made with Chromium ${made}; this is ${here}: letters may differ.`);
});

const WORDS = v.object({ 'core.loading': v.string() });
/** What stands where something is on its way, in each language. */
const LOADING = ['en', 'ar'].map((language) => {
  const file = new URL(`../../src/words/messages/${language}/core.json`, import.meta.url);
  return v.parse(WORDS, JSON.parse(readFileSync(file, 'utf8')))['core.loading'];
});

async function looksTheSame(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // the bar of the days comes behind the panels that make the page ready
  for (const words of LOADING) await expect(page.getByText(words)).toHaveCount(0);
  await expect(page).toHaveScreenshot(`${name}.png`, {
    animations: 'disabled',
    scale: 'device',
    maxDiffPixelRatio: 0.002,
  });
}

for (const [view, query] of Object.entries(VIEWS)) {
  test(`${view} on a laptop`, async ({ dashboard, page }) => {
    await dashboard.open(query);
    await looksTheSame(page, `${view}-laptop`);
  });

  test.describe(() => {
    test.use({ deviceScaleFactor: 0.375, viewport: { width: 1920, height: 1080 } });
    test(`${view} on a large screen`, async ({ dashboard, page }) => {
      await dashboard.open(query);
      await looksTheSame(page, `${view}-large`);
    });
  });

  test(`${view} on a phone`, async ({ dashboard, page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await dashboard.open(query);
    await looksTheSame(page, `${view}-phone`);
  });

  test(`${view} in the dark is the same: the page has one look`, async ({ dashboard, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await dashboard.open(query);
    await looksTheSame(page, `${view}-laptop`);
  });

  test(`${view} in forced colours`, async ({ dashboard, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await dashboard.open(query);
    await looksTheSame(page, `${view}-forced`);
  });

  test(`${view} in Arabic`, async ({ dashboard, page }) => {
    await dashboard.open(`${query === '' ? '' : `${query}&`}lang=ar`);
    await looksTheSame(page, `${view}-arabic`);
  });

  test(`${view} in print`, async ({ dashboard, page }) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await dashboard.open(query);
    await looksTheSame(page, `${view}-print`);
  });
}

test('the list of the keys', async ({ dashboard, page }) => {
  await dashboard.open();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await looksTheSame(page, 'keys');
});

test('what can be taken away', async ({ dashboard, page }) => {
  await dashboard.open('date=2016-12-08');
  await page.getByRole('button', { name: 'Take away' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take away' });
  await expect(dialog.getByRole('button', { name: 'Chart as PNG' })).toBeVisible();
  await looksTheSame(page, 'take-away');
});

test('the view within another page', async ({ dashboard, page }) => {
  await page.setViewportSize({ width: 1100, height: 720 });
  await dashboard.open('embed=1&date=2016-12-08');
  await looksTheSame(page, 'embed');
});
