/** Silence and the two clocks: what no report names, and what was not yet published. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('silence', () => {
  test('is counted: independent reports of every district, and those that none names', async ({ dashboard, page }) => {
    await dashboard.open('map=silence');
    const map = dashboard.region('Map');
    const names = await map
      .getByRole('button', { name: /, \d+ reports?$/ })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    const silent = names.filter((name) => name.endsWith(', 0 reports')).length;
    await expect(map).toContainText(`${silent} of ${names.length} districts are named by no report`);
    await expect(map).toContainText('6 independent reports, 7 in all');
    await expect(map).toContainText('6 reports say how much was taken, such as “nearly all”; they name no district.');
    await map.getByRole('button', { name: /^Old City, / }).focus();
    await expect(map.getByRole('tooltip')).toContainText('6 independent reports, 7 in all');
    await page.keyboard.press('Enter');
    await expect(dashboard.region('Evidence')).toContainText('7 reports, 6 independent.');
    await dashboard.isAccessible();
  });
});

test.describe('the two clocks', () => {
  test('before anything but one article is out, show only what it said, and say what came later', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open('knownby=2016-12-08');
    const map = dashboard.region('Map');
    await expect(map).toContainText('13 reports were published later');
    await expect(map).toContainText('Reports name 0 of 62 districts');
    const chart = dashboard.region('Control over time');
    await expect(chart).toContainText('All 6 reports of a share were published after 8 Dec');
    await expect(chart).not.toContainText('since 2012');
    const quotes = dashboard.region('Quotes');
    await expect(quotes.getByRole('article')).toHaveCount(2);
    for (const quote of await quotes.getByRole('article').all())
      await expect(quote).toContainText('Al Arabiya English');
    await expect(quotes).toContainText('26 published later');
    await expect(page.locator('.day-sum-known')).toContainText('1 of 5 articles published, 4 later');
    await quotes.getByRole('link', { name: /Show what was published later/ }).click();
    await expect.poll(() => dashboard.query().get('knownby')).toBeNull();
    await expect(quotes.getByRole('article')).toHaveCount(28);
  });

  test('take a range of days at its cautious end, and mark it', async ({ dashboard }) => {
    await dashboard.open('knownby=2016-12-08&select=003-d2');
    const timing = dashboard.region('Evidence').locator('header .evidence-timing');
    await expect(timing).toHaveText('published later');
    await expect(dashboard.region('Evidence')).toContainText('counts as published from Fri 9 Dec on');
    await dashboard.open('knownby=2016-12-09&select=003-d2');
    await expect(dashboard.region('Evidence')).toContainText('withdrew');
    await expect(timing).toHaveCount(0);
  });
});
