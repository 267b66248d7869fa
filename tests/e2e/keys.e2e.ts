/** The list of the keys, and the walk through the districts by keys. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('the list of the keys', () => {
  test('opens with a question mark wherever the focus is, and Escape gives the focus back', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open();
    const present = page.getByRole('button', { name: 'Present' });
    await present.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog.getByRole('table', { name: 'Keys' })).toBeVisible();
    await dashboard.isAccessible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(present).toBeFocused();
  });

  test('opens with a button that everybody sees', async ({ dashboard, page }) => {
    await dashboard.open();
    const button = page.getByRole('button', { name: 'Keys' });
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('has a switch for keys of one letter or sign, which this browser remembers', async ({ dashboard, page }) => {
    await dashboard.open();
    const keys = page.getByRole('button', { name: 'Keys' });
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    const single = dialog.getByRole('checkbox', { name: 'Keys of one letter or sign' });
    await keys.click();
    await single.focus();
    await page.keyboard.press('Space');
    await expect(single).not.toBeChecked();
    await dashboard.isAccessible();
    await page.keyboard.press('Escape');
    await page.reload();
    await dashboard.ready();
    await page.keyboard.press('?');
    await dashboard.region('Map').getByRole('button').first().focus();
    await page.keyboard.press('w');
    await expect(dialog).toHaveCount(0);
    expect(dashboard.query().get('select')).toBeNull();
    await dashboard.open('lesson=two-fridays&present=1');
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await expect.poll(() => dashboard.query().get('slide')).toBe('2');
    await expect(page.getByRole('button', { name: /^Black screen/ })).toHaveCount(0);
    await dashboard.open();
    await keys.click();
    await single.check();
    await page.keyboard.press('Escape');
    // a dialog that is closed is out of sight a moment before the page is told, and takes it away
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
  });

  test('leaves the question mark to whoever is writing', async ({ dashboard, page }) => {
    await dashboard.open();
    const search = page.getByRole('searchbox', { name: 'Search quotes and reports' });
    await search.focus();
    await page.keyboard.type('who?');
    await expect(search).toHaveValue('who?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('the walk through the districts', () => {
  test('speaks each told district, from north to south and round again', async ({ dashboard, page }) => {
    await dashboard.open();
    const districts = dashboard.region('Map').getByRole('button', { name: /, [1-9]\d* reports?$/ });
    await districts.first().focus();
    const spoken = page.getByRole('status').filter({ hasText: / of 7\. / });
    await page.keyboard.press('w');
    await expect(spoken).toHaveText(/^1 of 7\. .+December 2016, .+ reports?: “.+”/);
    const first = await spoken.textContent();
    await expect.poll(() => dashboard.query().get('select')).not.toBeNull();
    for (const step of [2, 3, 4, 5, 6, 7]) {
      await page.keyboard.press('w');
      await expect(spoken).toHaveText(new RegExp(`^${step} of 7\\. `));
    }
    await page.keyboard.press('w');
    await expect(spoken).toHaveText(first ?? '');
    await page.keyboard.press('Shift+W');
    await expect(spoken).toHaveText(
      /^7 of 7\. Al-Sukkari, Thursday 8 December 2016, one report: “still held by rebels”/,
    );
  });

  test('keeps the focus where it is, and is silent away from the map', async ({ dashboard, page }) => {
    await dashboard.open();
    const button = page.getByRole('button', { name: 'Keys' });
    await button.focus();
    await page.keyboard.press('w');
    expect(dashboard.query().get('select')).toBeNull();
    await expect(button).toBeFocused();
  });
});
