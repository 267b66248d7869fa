/** A large corpus: a choice is answered before what follows from it is drawn, and all of it is there in the end. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';
import { isAsFresh } from './fresh.ts';
import { largeCorpus, serveLarge, type LargeCorpus } from './large-corpus.ts';

let corpus: LargeCorpus = new Map();
test.beforeAll(async () => {
  corpus = await largeCorpus();
});
test.beforeEach(async ({ dashboard }) => {
  await serveLarge(dashboard.page, corpus);
  await dashboard.open('quotes=speaker');
});

test('a press on a quotation marks it at once, and the evidence follows', async ({ dashboard }) => {
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
  await serveLarge(fresh, corpus);
  await isAsFresh(page, fresh, 'using a large corpus');
});

test('hundreds of districts are seen before they can be pressed, each by its name, and the page is accessible', async ({
  dashboard,
}) => {
  const map = dashboard.region('Map');
  await expect(map.locator('[data-place]')).toHaveCount(420);
  const told = map.getByRole('button', { name: /report/i }).first();
  await told.press('Enter');
  await expect.poll(() => dashboard.query().get('select')).toMatch(/^d\d+$/);
  await expect(told).toHaveAttribute('aria-pressed', 'true');
  await dashboard.isAccessible();
});
