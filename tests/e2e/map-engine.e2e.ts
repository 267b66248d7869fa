/** The engine that moves the map: how it takes over, and what it does with the link. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';
import { boxOf, district, isLive, map, THURSDAY } from './on-map.ts';

test.describe('the engine that moves the map', () => {
  test('takes over at the very same place, with the focus where it was', async ({ dashboard }) => {
    const { page } = dashboard;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/LiveMap-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await dashboard.open();
    const still = map(dashboard).locator('.still');
    await expect(still).toBeVisible();
    await district(dashboard, 'Old City').focus();
    const before = await boxOf(district(dashboard, 'Old City'));
    const label = await boxOf(map(dashboard).locator('.label-name').first());
    release();
    await isLive(page);
    await expect(still).toHaveCount(0);
    const after = await boxOf(district(dashboard, 'Old City'));
    const labelAfter = await boxOf(map(dashboard).locator('.label-name').first());
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs(after[side] - before[side])).toBeLessThan(0.6);
      expect(Math.abs(labelAfter[side] - label[side])).toBeLessThan(0.6);
    }
    await expect(district(dashboard, 'Old City')).toBeFocused();
  });

  test('may fail to come: the drawing stays, with its buttons', async ({ dashboard }) => {
    dashboard.expected.push(/LiveMap|Failed to load resource/);
    await dashboard.page.route('**/LiveMap-*.js', (route) => route.abort());
    await dashboard.open(THURSDAY);
    await district(dashboard, 'Al-Shaar').click();
    await expect.poll(() => dashboard.query().get('select')).toBe('al-shaar');
    await map(dashboard).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => dashboard.query().has('at')).toBe(true);
  });

  test('drags the map, which goes into the link and chooses nothing', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    const { page } = dashboard;
    await isLive(page);
    const before = await boxOf(district(dashboard, 'Old City'));
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.down();
    await page.mouse.move(before.x + 90, before.y + 70, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => dashboard.query().has('at')).toBe(true);
    expect(dashboard.query().has('select')).toBe(false);
    expect((await boxOf(district(dashboard, 'Old City'))).x).not.toBeCloseTo(before.x, 0);
    await map(dashboard).getByRole('button', { name: 'Whole map' }).click();
    await expect.poll(() => dashboard.query().has('at')).toBe(false);
    await expect
      .poll(async () => Math.round((await boxOf(district(dashboard, 'Old City'))).x))
      .toBe(Math.round(before.x));
  });

  test('moves by wheel and by keys', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    const { page } = dashboard;
    await isLive(page);
    const width = async () => (await boxOf(district(dashboard, 'Old City'))).width;
    const before = await width();
    await district(dashboard, 'Old City').hover();
    await page.mouse.wheel(0, -240);
    await expect.poll(width).toBeGreaterThan(before * 1.05);
    await map(dashboard)
      .getByRole('group', { name: /arrow keys/ })
      .focus();
    const x = (await boxOf(district(dashboard, 'Old City'))).x;
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await boxOf(district(dashboard, 'Old City'))).x).toBeLessThan(x - 10);
  });

  test('opens a link at the place that it names, and does not change it', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08&at=36.19,37.16,14');
    await isLive(dashboard.page);
    await expect.poll(() => dashboard.query().get('at')).toBe('36.19,37.16,14');
    await expect(map(dashboard).locator('.note-name').first()).toBeVisible();
  });
});
