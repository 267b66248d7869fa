/** The view in words: it says what map, chart and quotations show. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('the view in words', () => {
  test('opens in place of the map and stands in the link', async ({ dashboard, page }) => {
    await dashboard.open();
    const toggle = page.getByRole('button', { name: 'In words' });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await toggle.click();
    await expect(dashboard.region('This view in words')).toBeVisible();
    await expect(dashboard.region('Map')).toHaveCount(0);
    expect(dashboard.query().get('summary')).toBe('1');
    await page.goBack();
    await expect(dashboard.region('Map')).toBeVisible();
  });

  test('counts what the picture counts, and tells every district as its button does', async ({ dashboard, page }) => {
    await dashboard.open('date=2016-12-08');
    const names = await dashboard
      .region('Map')
      .getByRole('button', { name: /, [1-9]\d* reports?$/ })
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    const cards = await dashboard.region('Quotes').getByRole('article').count();
    await page.getByRole('button', { name: 'In words' }).click();
    const districts = dashboard.region('Districts').getByRole('listitem');
    await expect(districts).toHaveCount(names.length);
    for (const name of names) await expect(districts.filter({ hasText: name.split(',')[0] ?? '' })).not.toHaveCount(0);
    await expect(dashboard.region('Districts')).toContainText(`${names.length} of 62 districts are named by a report`);
    await expect(dashboard.region('Quotations')).toContainText(`${cards} quotations are listed.`);
    await expect(dashboard.region('Shares of control')).toContainText('After the event day');
  });

  test('walks through the districts by button, and selects each', async ({ dashboard, page }) => {
    await dashboard.open('summary=1');
    const walk = page.getByRole('group', { name: 'Walk through the districts' });
    await walk.getByRole('button', { name: 'Next district' }).click();
    await expect(walk).toContainText('1 of 7. ');
    await walk.getByRole('button', { name: 'Previous district' }).click();
    await expect(walk).toContainText('7 of 7. Al-Sukkari');
    expect(dashboard.query().get('select')).toBe('al-sukkari');
    await expect(dashboard.region('Evidence')).toContainText('Al-Sukkari');
  });

  for (const query of ['summary=1', 'summary=1&lang=ar', 'summary=1&outlet=new-arab', 'summary=1&date=2016-12-01'])
    test(`is accessible with ${query}`, async ({ dashboard }) => {
      await dashboard.open(query);
      await dashboard.isAccessible();
    });
});
