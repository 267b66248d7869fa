/** The search: results under the box, by kind, in either script, by keys; each opens in place. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('the search results', () => {
  test('stand under the box by kind, and count what the filters keep', async ({ dashboard }) => {
    await dashboard.open();
    await expect(dashboard.region('Search results')).toHaveCount(0);
    await dashboard.region('Filters').getByRole('searchbox').fill('hospital');
    const results = dashboard.region('Search results');
    await expect(results.getByRole('region', { name: 'Reports', exact: true }).getByRole('link')).not.toHaveCount(0);
    const found = dashboard.region('Filters').getByText(/^(?:No quotation|\d+ quotations?), \d+ other reports?$/);
    const [quotations = 0, reports = 0] = ((await found.textContent()) ?? '').replace('No', '0').match(/\d+/g) ?? [];
    const sum = Number(quotations) + Number(reports);
    await expect(results).toContainText(new RegExp(`${sum} reports? ha`));
  });

  test('are found with a letter amiss, and say so', async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.region('Filters').getByRole('searchbox').fill('hopsital');
    const results = dashboard.region('Search results');
    await expect(results).toContainText('No report has these words');
    await expect(results.getByText(/, similar words$/).first()).toBeVisible();
  });

  for (const typed of ['شعار', 'el shaar', 'alshaar'])
    test(`find a district typed as ${typed}`, async ({ dashboard }) => {
      await dashboard.open();
      await dashboard.region('Filters').getByRole('searchbox').fill(typed);
      const places = dashboard.region('Search results').getByRole('region', { name: 'Places', exact: true });
      await expect(places.getByRole('link').first()).toContainText('Al-Shaar');
    });

  test('are reached by the arrow keys and open in place', async ({ dashboard, page }) => {
    await dashboard.open();
    const box = dashboard.region('Filters').getByRole('searchbox');
    await box.fill('evacuated');
    const first = dashboard.region('Search results').getByRole('link').first();
    await expect(first).toBeVisible();
    await box.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => dashboard.query().get('select')).not.toBeNull();
    await expect(first).toHaveAttribute('aria-current', 'page');
    await expect(dashboard.region('Evidence')).toContainText(/evacuated/i);
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
  });
});

test('the results are accessible, wide and narrow', async ({ dashboard, page }) => {
  await dashboard.open('q=aleppo');
  await expect(dashboard.region('Search results').getByRole('link')).not.toHaveCount(0);
  await dashboard.isAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await dashboard.isAccessible();
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isTooWide).toBe(false);
});
