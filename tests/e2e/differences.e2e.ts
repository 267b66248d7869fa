/** The differences: classed, explained, with the passages; and the wording that articles share. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

const CLASSES = ['Real difference', 'Different day', 'Different quantity', 'Same figure, added up', 'Apparent only'];

test.describe('the differences', () => {
  test('are 22, and each class lists as many as its button says', async ({ dashboard, page }) => {
    await dashboard.open('panel=differences');
    const view = dashboard.region('Differences');
    await expect(view.getByRole('status')).toHaveText('22 differences');
    let sum = 0;
    for (const name of CLASSES) {
      const button = view.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
      await button.click();
      const count = Number(((await button.textContent()) ?? '').match(/\d+$/)?.[0]);
      await expect(page.getByText(name, { exact: true }).and(page.locator('.difference-class'))).toHaveCount(count);
      sum += count;
    }
    expect(sum).toBe(22);
    await page.goBack();
    await expect(view.getByRole('button', { name: /^Same figure, added up/ })).toHaveAttribute('aria-pressed', 'true');
    const hospital = view.getByRole('article', { name: 'How many people were brought out of the hospital' });
    await expect(hospital).toContainText('the reports agree');
    await hospital.getByRole('link', { name: 'Read the evidence' }).first().click();
    await expect(dashboard.region('Evidence')).toContainText(/150|118/);
  });

  test('hold two Fridays, a table twin, and shared wording side by side', async ({ dashboard, page }) => {
    await dashboard.open('panel=differences');
    const view = dashboard.region('Differences');
    const fridays = view.getByRole('article').filter({ hasText: 'Friday' }).filter({ hasText: 'Different day' });
    await expect(fridays.first()).toBeVisible();
    const shared = view.getByRole('region', { name: 'Not independent: shared wording' });
    await expect(shared.getByRole('article')).toHaveCount(2);
    await expect(shared.locator('mark').first()).toBeVisible();
    await dashboard.isAccessible();
    await view.getByRole('button', { name: 'Table' }).click();
    await expect(view.getByRole('table').getByRole('row')).toHaveCount(23);
    await page.setViewportSize({ width: 390, height: 844 });
    await dashboard.isAccessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('that need an article of a later day are counted as such', async ({ dashboard }) => {
    await dashboard.open('panel=differences&knownby=2016-12-09');
    const view = dashboard.region('Differences');
    const numberIn = (text: string | null) => Number(text?.match(/\d+/)?.[0]);
    const known = numberIn(await view.getByRole('status').textContent());
    const later = numberIn(await view.getByText(/only in articles published after/).textContent());
    expect(later).toBeGreaterThan(0);
    expect(known + later).toBe(22);
  });
});
