/** A dataset in parts: the page says what it says of one file, and what has yet to come is told where it is missing. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';
import { isAsFresh } from './fresh.ts';
import { serveFiles, splitCorpus, type PublishedFiles } from './other-corpus.ts';

let corpus: PublishedFiles = new Map();
test.beforeAll(async () => {
  corpus = await splitCorpus();
});

const VIEWS = [
  'date=2016-12-09',
  'quotes=speaker&later=1',
  'select=001-c2',
  'select=old-city&date=2016-12-07',
  'panel=compare&select=old-city',
  'panel=differences',
  'panel=figures',
  'hide=speaker,outlet&select=001-q2',
  'chart=table&summary=1',
] as const;

for (const view of VIEWS)
  test(`the page of ?${view} says what it says of the dataset in one file`, async ({ dashboard, context }) => {
    await serveFiles(dashboard.page, corpus);
    await dashboard.open(view);
    const whole = await context.newPage();
    await isAsFresh(dashboard.page, whole, 'reading it in parts');
  });

test('words that are on their way are told as such, and then stand there', async ({ dashboard }) => {
  const { page } = dashboard;
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await serveFiles(page, corpus);
  await page.route('**/data/parts/*', (route) => late.then(() => route.fallback()));
  await dashboard.open('date=2016-12-09');
  const card = dashboard.region('Quotes').getByRole('article').first();
  await expect(card).toContainText('The words are on their way');
  await expect(card.getByRole('link')).toBeVisible();
  answer();
  await expect(card.getByRole('blockquote')).not.toContainText('on their way');
  await expect(card.getByRole('blockquote')).toContainText(/“\S.*”/);
});

test('words that do not come are told where they are missing, and come on a retry', async ({ dashboard }) => {
  const { page } = dashboard;
  dashboard.expected.push(/Failed to load resource/, /LoadProblem/, /error boundary/i);
  await serveFiles(page, corpus);
  await page.route('**/data/parts/*', (route) => route.fulfill({ status: 404, body: 'no' }));
  await dashboard.open('date=2016-12-09');
  const card = dashboard.region('Quotes').getByRole('article').first();
  await expect(card.getByRole('alert')).toContainText('The words did not come');
  await expect(dashboard.region('Map')).toContainText('Old City');
  await dashboard.isAccessible();
  await page.unroute('**/data/parts/*');
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card.getByRole('blockquote')).toContainText(/“\S.*”/);
});

test('what is taken away holds the words of every part; without them no file is written, and the page says so', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  dashboard.expected.push(/Failed to load resource/, /LoadProblem/, /error boundary/i);
  await serveFiles(page, corpus);
  await page.route('**/data/parts/*', (route) => route.fulfill({ status: 500, body: 'no' }));
  await dashboard.open('later=1');
  await page.getByRole('button', { name: 'Take away' }).click();
  const part = page.getByRole('region', { name: 'Data' });
  await part.getByRole('button', { name: /CSV/ }).first().click();
  await expect(part.getByRole('alert')).toContainText('No file was written');
  await page.unroute('**/data/parts/*');
  const coming = page.waitForEvent('download');
  await part.getByRole('button', { name: /CSV/ }).first().click();
  const table = await readFile(await (await coming).path(), 'utf8');
  await expect(part.getByRole('alert')).toHaveCount(0);
  const [, text = ''] = [...corpus].find(([file]) => file.startsWith('parts/')) ?? [];
  const plain = [...text.matchAll(/"exact":"([A-Za-z ]+)"/g)].map(([, words = '']) => words);
  expect(plain.length).toBeGreaterThan(5);
  for (const words of plain) expect(table).toContain(words);
});
