/** A large corpus: a choice is answered before what follows from it is drawn, and all of it is there in the end. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';
import { isAsFresh, librariesDrawn } from './fresh.ts';
import { DISTRICTS, largeCorpus, serveFiles, type PublishedFiles } from './other-corpus.ts';

let corpus: PublishedFiles = new Map();
test.beforeAll(async () => {
  corpus = await largeCorpus();
});
test.beforeEach(async ({ dashboard }) => {
  await serveFiles(dashboard.page, corpus);
  await dashboard.open('quotes=speaker');
});

test('a press on a quotation marks it at once, and the evidence follows', async ({ dashboard }) => {
  // nothing of the page is on its way any more: what is seen after the press comes of it
  await librariesDrawn(dashboard.page);
  const opener = dashboard.region('Quotes').getByRole('article').nth(2).getByRole('link').first();
  const marked = await opener.evaluate(async (link: HTMLElement) => {
    link.click();
    await Promise.resolve();
    return [...document.querySelectorAll('[data-report][aria-current=true]')].map((card) => card.contains(link));
  });
  expect(marked).toEqual([true]);
  await expect(dashboard.region('Evidence').getByRole('blockquote').first()).toContainText(/\S/);
  expect(dashboard.query().get('select')).toMatch(/\S/);
});

test('ticks, days, a text and a selection end at what their link shows', async ({ dashboard, context }) => {
  const { page } = dashboard;
  const filters = dashboard.region('Filters');
  await filters.getByRole('checkbox').nth(1).check();
  await page.getByRole('slider').first().press('ArrowLeft');
  await page.getByRole('searchbox').pressSequentially('bri');
  await page.getByRole('searchbox').fill('');
  await dashboard.region('Quotes').getByRole('article').first().getByRole('link').first().click();
  const fresh = await context.newPage();
  await serveFiles(fresh, corpus);
  await isAsFresh(page, fresh, 'using a large corpus');
});

test('each of hundreds of districts is a button, chosen by a key, and the page is accessible', async ({
  dashboard,
}) => {
  await expect(dashboard.region('Map').locator('[data-place]')).toHaveCount(DISTRICTS);
  const told = dashboard
    .region('Map')
    .getByRole('button', { name: /report/i })
    .first();
  await told.press('Enter');
  await expect.poll(() => dashboard.query().get('select')).toMatch(/^d\d+$/);
  await expect(told).toHaveAttribute('aria-pressed', 'true');
  await dashboard.isAccessible();
});
