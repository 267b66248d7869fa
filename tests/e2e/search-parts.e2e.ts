/** The search of a dataset in parts: what it finds, what it says while words come, and when they do not. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { Dataset } from '../../src/domain/schema/dataset.ts';
import { splitDataset } from '../domain/split-dataset.ts';
import { test, type Dashboard } from './dashboard.ts';
import { serveFiles, type PublishedFiles } from './other-corpus.ts';

let files: PublishedFiles = new Map();
test.beforeAll(async () => {
  files = splitDataset(v.parse(Dataset, JSON.parse(await readFile('public/data/dataset.json', 'utf8'))));
});

const boxOf = (dashboard: Dashboard) => dashboard.region('Filters').getByRole('searchbox');
const resultsOf = (dashboard: Dashboard) => dashboard.region('Search results');
const reading = (page: Page) => page.getByText(/^Reading the words/);
const LAST = 'parts/0000000000000004.json';

/** A word that stands in the passages of the last part, and nowhere else. */
function onlyInLast(): string {
  const others = [...files].filter(([file]) => file !== LAST).map(([, text]) => text.toLowerCase());
  const words = [...(files.get(LAST) ?? '').matchAll(/"exact":"([^"]*)"/g)].flatMap(
    ([, exact = '']) => exact.match(/[a-z]{6,}/g) ?? [],
  );
  return words.find((word) => !others.some((text) => text.includes(word))) ?? 'none';
}

for (const typed of ['evacuated', 'hopsital', 'شعار', 'the last', 'kerry', 'no such words'])
  test(`finds "${typed}" where the dataset in one file has it`, async ({ dashboard, context, baseURL }) => {
    const whole = await context.newPage();
    await whole.goto(`${baseURL}?q=${encodeURIComponent(typed)}&date=2016-12-15`);
    const expected = whole.getByRole('region', { name: 'Search results', exact: true });
    await expect(expected).toBeVisible();
    await serveFiles(dashboard.page, files);
    await dashboard.open('date=2016-12-15');
    await boxOf(dashboard).pressSequentially(typed);
    await expect(reading(dashboard.page)).toHaveCount(0);
    await expect(resultsOf(dashboard)).toHaveText((await expected.textContent()) ?? '');
    const state = (page: Page) => page.locator('.filters-state');
    await expect(state(dashboard.page)).toHaveText((await state(whole).textContent()) ?? '');
  });

test('a link with words to look for is answered, in the cards, too', async ({ dashboard }) => {
  await serveFiles(dashboard.page, files);
  await dashboard.open('q=evacuated&date=2016-12-09');
  await expect(resultsOf(dashboard).getByRole('link').first()).toBeVisible();
  await expect(dashboard.region('Quotes').locator('mark').first()).toHaveText(/evacuated/i);
  await dashboard.isAccessible();
});

test('nothing is read for the search before somebody searches', async ({ dashboard }) => {
  const { page } = dashboard;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await serveFiles(page, files);
  await dashboard.open('date=2016-12-09');
  await expect(dashboard.region('Quotes').getByRole('blockquote').first()).toContainText('“');
  expect(asked.filter((url) => url.includes('text-worker'))).toEqual([]);
  await boxOf(dashboard).focus();
  await expect.poll(() => asked.filter((url) => url.includes('text-worker'))).toHaveLength(1);
});

test('while words are on their way the page says so, and counts anew when they have come', async ({ dashboard }) => {
  const { page } = dashboard;
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await serveFiles(page, files);
  await page.route(`**/data/${LAST}`, (route) => late.then(() => route.fallback()));
  await dashboard.open('date=2016-12-09');
  await boxOf(dashboard).fill(onlyInLast());
  await expect(reading(page)).toHaveText(/^Reading the words: 4 of 5 parts/);
  await expect(resultsOf(dashboard)).toContainText('No report has these words');
  answer();
  await expect(reading(page)).toHaveCount(0);
  await expect(resultsOf(dashboard)).toContainText(/^\d+ reports? ha(?:s|ve) these words/);
});

test('a part that does not come is told, the rest is searched, and a retry mends it', async ({ dashboard }) => {
  const { page } = dashboard;
  dashboard.expected.push(/Failed to load resource/, /LoadProblem/, /error boundary/i);
  await serveFiles(page, files);
  await page.route(`**/data/${LAST}`, (route) => route.fulfill({ status: 404, body: 'no' }));
  await dashboard.open('date=2016-12-09');
  await boxOf(dashboard).fill('aleppo');
  const alert = dashboard.region('Filters').getByRole('alert').filter({ hasText: 'Not all words' });
  await expect(alert).toContainText('Not all words could be read');
  await expect(alert).toContainText(`data/${LAST}: HTTP 404`);
  await expect(resultsOf(dashboard).getByRole('link').first()).toBeVisible();
  await dashboard.isAccessible();
  await page.unroute(`**/data/${LAST}`);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(reading(page)).toHaveCount(0);
});

test('a worker that does not start is told, and started anew on a retry', async ({ dashboard }) => {
  const { page } = dashboard;
  dashboard.expected.push(/Failed to load resource/, /LoadProblem/);
  await serveFiles(page, files);
  await page.route('**/assets/text-worker-*.js', (route) => route.fulfill({ status: 404, body: 'no' }));
  await dashboard.open('date=2016-12-09');
  await boxOf(dashboard).fill('aleppo');
  const alert = dashboard.region('Filters').getByRole('alert');
  await expect(alert).toContainText('text-worker: it did not start');
  await page.unroute('**/assets/text-worker-*.js');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(resultsOf(dashboard).getByRole('link').first()).toBeVisible();
});
