/** The wording lens, and claims against interest. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('the wording lens', () => {
  test('is a table of verbs by place and outlet; each opens its passage', async ({ dashboard, page }) => {
    await dashboard.open('panel=compare&kind=wording');
    const table = dashboard.region('Compare').getByRole('table', { name: 'Verbs by place and outlet' });
    const oldCity = table.getByRole('row', { name: /^Old City/ });
    await expect(oldCity.getByRole('cell')).toHaveCount(5);
    await expect(oldCity).toContainText('retreat retreated');
    await expect(oldCity).toContainText('withdraw withdrew');
    await dashboard.isAccessible();
    await oldCity.getByRole('link', { name: 'withdraw' }).press('Enter');
    await expect.poll(() => dashboard.query().get('select')).toBe('003-d2');
    await expect(dashboard.region('Evidence')).toContainText('withdrew');
    await page.goBack();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('colours chart and quotes by the verb, which stands in words beside its tone', async ({ dashboard }) => {
    await dashboard.open('panel=compare&kind=wording');
    await dashboard.region('Compare').getByRole('link', { name: 'Colour chart and quotes by the verb' }).click();
    await expect.poll(() => dashboard.query().get('wording')).toBe('1');
    const chart = dashboard.region('Control over time');
    await expect(chart.getByRole('list', { name: 'Verbs of the shares' }).getByRole('listitem')).toHaveText([
      /control/,
      /drive/,
      /retake/,
      /seize/,
      /take control/,
    ]);
    await expect(chart.locator('.chart-label', { hasText: '“about 80%”' })).toContainText('“seize”');
    const quotes = dashboard.region('Quotes');
    const said = await quotes.locator('.quote-verb', { hasText: '“say”' }).count();
    const key = quotes.getByRole('list', { name: 'Verbs of speech' });
    await expect(key.getByRole('listitem').first()).toHaveText(`say ${said}`);
    await expect(quotes.getByRole('article').filter({ hasText: 'pleading Moscow' })).toContainText('verb: “plead”');
    await dashboard.isAccessible();
    await quotes.getByRole('link', { name: 'Without verbs' }).click();
    await expect.poll(() => dashboard.query().get('wording')).toBeNull();
    await expect(quotes.locator('.quote-verb')).toHaveCount(0);
  });
});

test('claims against interest are one box away, with the rule beside it', async ({ dashboard, page }) => {
  await dashboard.open();
  const filters = dashboard.region('Filters');
  const box = filters.getByRole('checkbox', { name: 'Against own interest' });
  await filters.getByText('The rule', { exact: true }).click();
  await expect(filters).toContainText('A claim is kept when it hurts the side of the one who makes it');
  await expect(box).toHaveAttribute('title', '3 of 3 claims, quotations and reports');
  await box.press('Space');
  await expect.poll(() => dashboard.query().get('interest')).toBe('1');
  await expect(filters).toContainText('2 quotations, 1 other report');
  await expect(dashboard.region('Quotes').getByRole('article')).toHaveCount(2);
  await dashboard.isAccessible();
  await dashboard.region('Quotes').getByRole('article').first().getByRole('link').first().click();
  await expect(dashboard.region('Evidence')).toContainText('Against own interest');
  await page.goBack();
  await box.press('Space');
  await expect.poll(() => dashboard.query().get('interest')).toBeNull();
});
