/** The sources: what each article is, what it holds, and the way into the dashboard. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

const OUTLETS = ['Al Arabiya English', 'Unnamed daily', 'Unnamed aggregation', 'The New Arab', 'News Week Me'];

test.describe('the sources', () => {
  test('describe each article by facts, with headings for all that the reader asks', async ({ dashboard }) => {
    await dashboard.open('panel=sources');
    const sources = dashboard.region('Sources');
    for (const name of OUTLETS) {
      const source = sources.getByRole('article', { name });
      for (const part of ['What it tells', 'Whom it quotes', 'What it leaves out', 'Strengths', 'Limits', 'Oddities'])
        await expect(source.getByRole('heading', { name: part })).toBeVisible();
      await expect(source.getByText('Published', { exact: true })).toBeVisible();
    }
  });

  test('count the same quotations as the page quotes', async ({ dashboard }) => {
    await dashboard.open('panel=sources');
    const table = dashboard.region('What each article holds').getByRole('table');
    const numbers = await table.getByRole('row').locator('td:nth-child(3)').allTextContents();
    const sum = await table
      .getByRole('row', { name: /^All articles/ })
      .getByRole('cell')
      .first()
      .textContent();
    expect(Number(sum)).toBe(28);
    expect(numbers.slice(0, 5).reduce((total, text) => total + Number(text), 0)).toBe(28);
  });

  test('lead to what one speaker says in one outlet', async ({ dashboard, page }) => {
    await dashboard.open('panel=sources');
    await page.getByRole('link', { name: 'James Denslow, 2 quotations in Unnamed daily' }).click();
    await expect.poll(() => dashboard.query().get('outlet')).toBe('unnamed-daily');
    await expect.poll(() => dashboard.query().get('actor')).toBe('denslow');
    await expect.poll(() => dashboard.query().get('panel')).toBeNull();
    await page.goBack();
    await expect(dashboard.region('Sources')).toBeVisible();
  });

  test('say which articles were not out by the known-by day', async ({ dashboard, page }) => {
    await dashboard.open('panel=sources&knownby=2016-12-03');
    await expect(page.getByText('Not out yet on Saturday 3 December 2016')).toHaveCount(4);
  });

  test('have nothing that axe finds fault with, wide and narrow', async ({ dashboard, page }) => {
    await dashboard.open('panel=sources');
    await dashboard.isAccessible();
    await page.setViewportSize({ width: 390, height: 844 });
    await dashboard.isAccessible();
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isTooWide).toBe(false);
  });
});
