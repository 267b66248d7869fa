/** The help page. The first-visit note is tested where the page shows it. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

const PARTS = [
  'What this is',
  'What this is not',
  'From article to mark',
  'Two clocks',
  'Districts on the map',
  'Shares on the chart',
  'Days at the foot of the page',
  'What words allow',
  'Limits',
  'Keys',
  'How to cite',
  'Sources and licences',
];

test.describe('how to read this', () => {
  test('opens from the header and explains every part', async ({ dashboard, page }) => {
    await dashboard.open();
    await page.getByRole('link', { name: 'How to read this' }).first().click();
    const help = dashboard.region('How to read this');
    for (const name of PARTS) await expect(help.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect.poll(() => dashboard.query().get('panel')).toBe('help');
  });

  test('has a table of what words allow and one of the keys', async ({ dashboard, page }) => {
    await dashboard.open('panel=help');
    await expect(page.getByRole('table', { name: 'What words allow' }).getByRole('row')).toHaveCount(12);
    await expect(page.getByRole('table', { name: 'Keys' })).toBeVisible();
  });

  test('cites the view with both days and the version of the data', async ({ dashboard }) => {
    await dashboard.open('panel=help&date=2016-12-08&knownby=2016-12-09');
    const citation = dashboard.region('How to cite').getByText(/Data version [0-9a-f]{12}/);
    await expect(citation).toContainText('Thursday 8 December 2016');
    await expect(citation).toContainText('As known by Friday 9 December 2016');
    await expect(citation).toContainText('date=2016-12-08');
  });

  test('names the licence that is out of the ordinary', async ({ dashboard, page }) => {
    await dashboard.open('panel=help');
    await expect(page.getByText(/react-leaflet stands under the Hippocratic License 2\.1/)).toBeVisible();
  });

  test('has nothing that axe finds fault with, wide and narrow', async ({ dashboard, page }) => {
    await dashboard.open('panel=help');
    await dashboard.isAccessible();
    await page.setViewportSize({ width: 360, height: 740 });
    await dashboard.isAccessible();
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isTooWide).toBe(false);
  });
});

test.describe('the first-visit note', () => {
  test('says what the page is without covering anything, and stays away once read', async ({ dashboard, page }) => {
    await dashboard.open();
    const note = page.getByRole('note', { name: 'What this is' });
    await expect(note).toContainText('no map of what was the case');
    const [inner, outer] = await Promise.all([note.boundingBox(), dashboard.region('Evidence').boundingBox()]);
    expect(inner?.y ?? 0).toBeGreaterThanOrEqual(outer?.y ?? 1);
    expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect(note).toHaveCount(0);
    expect(await dashboard.region('Evidence').boundingBox()).toEqual(outer);
    await page.reload();
    await dashboard.ready();
    await expect(note).toHaveCount(0);
  });

  test('gives way to the evidence as soon as something is selected', async ({ dashboard, page }) => {
    await dashboard.open('select=old-city');
    await expect(page.getByRole('note', { name: 'What this is' })).toHaveCount(0);
  });
});
