import { expect, type Page } from '@playwright/test';
import { test } from './dashboard.ts';

declare global {
  interface Window {
    /** What a test has noted, frame by frame. */
    seenHere: string[];
  }
}

test.describe('a link to another day', () => {
  test('never shows the default day first', async ({ dashboard, page }) => {
    await page.addInitScript(() => {
      window.seenHere = [];
      const look = () => {
        for (const slider of document.querySelectorAll('input[type="range"]'))
          if (slider.checkVisibility({ visibilityProperty: true }))
            window.seenHere.push(slider.getAttribute('aria-valuetext') ?? '');
        requestAnimationFrame(look);
      };
      look();
    });
    await page.route('**/data/dataset.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await dashboard.open('date=2016-12-08');
    const slider = page.getByRole('slider', { name: 'Event day' });
    const shown = await slider.getAttribute('aria-valuetext');
    expect(shown).toContain('8 Dec');
    const known = await page.getByRole('slider', { name: 'Known by' }).getAttribute('aria-valuetext');
    const seen = await page.evaluate(() => [...new Set(window.seenHere)]);
    expect(new Set(seen)).toEqual(new Set([shown, known]));
  });
});

/** Holds back every file whose address matches; they come when the returned function is called. */
async function held(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, (route) => released.then(() => route.continue()));
  return release;
}

test.describe('before any of its code has come, the default view', () => {
  test('answers filters, which go into the address; the page takes them over as they stand', async ({
    dashboard,
    page,
  }) => {
    const release = await held(page, /assets\/index-[^/]*\.js$/);
    await page.goto('./');
    const cards = dashboard.region('Quotes').getByRole('article');
    const [first, second] = [0, 1].map((index) => dashboard.region('Filters').getByRole('checkbox').nth(index));
    const all = await cards.count();
    await first?.check();
    const some = await cards.count();
    expect(some).toBeLessThan(all);
    await second?.check();
    const more = await cards.count();
    expect(more).toBeGreaterThan(some);
    expect([...dashboard.query().keys()]).toEqual(['actor']);
    release();
    await dashboard.ready();
    await expect(dashboard.region('Filters').getByRole('status')).toContainText(`${more} quotations`);
    expect(await cards.count()).toBe(more);
    await expect(first ?? page.locator('body')).toBeChecked();
    await first?.uncheck();
    await second?.uncheck();
    await expect(cards).toHaveCount(all);
    expect(dashboard.query().size).toBe(0);
  });

  test('takes a choice back with Back, and is taken over as it was', async ({ dashboard, page }) => {
    const release = await held(page, /assets\/index-[^/]*\.js$/);
    await page.goto('./');
    const cards = dashboard.region('Quotes').getByRole('article');
    const box = dashboard.region('Filters').getByRole('checkbox').first();
    const all = await cards.count();
    await box.check();
    expect(await cards.count()).toBeLessThan(all);
    await page.goBack();
    await expect(box).not.toBeChecked();
    expect(await cards.count()).toBe(all);
    release();
    await dashboard.ready();
    await expect(box).not.toBeChecked();
    expect(await cards.count()).toBe(all);
  });

  test('is seen before a script of its own is even asked for', async ({ dashboard, page }) => {
    await dashboard.open();
    const [painted, asked] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      Math.min(
        ...performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.js'))
          .map(({ startTime }) => startTime),
      ),
    ]);
    expect(asked).toBeGreaterThanOrEqual(painted ?? Number.NaN);
  });
});

test.describe('the default view', () => {
  test('answers a filter while the code of map and chart is still on its way, and they take it up', async ({
    dashboard,
    page,
  }) => {
    const release = await held(page, /(?:MapPanel|ChartPanel)-[^/]*\.js$/);
    await page.goto('./');
    const districts = dashboard.region('Map').locator('svg path, svg use');
    const drawn = await districts.count();
    const cards = dashboard.region('Quotes').getByRole('article');
    const all = await cards.count();
    const box = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox').first();
    await expect(async () => {
      await box.check();
      expect(await cards.count()).toBeLessThan(all);
    }).toPass();
    expect(await districts.count()).toBe(drawn);
    await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'true');
    release();
    await dashboard.ready();
    await expect(box).toBeChecked();
    expect(await cards.count()).toBeLessThan(all);
    await expect(dashboard.region('Map').getByRole('button').first()).toBeVisible();
  });

  test('is taken over by the libraries that move map and chart, without anybody asking for it', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open();
    await expect(page.locator('.leaflet-container')).toBeVisible();
    await expect(page.locator('.recharts-wrapper')).toBeVisible();
  });

  test('does not move when panels, libraries and faces come', async ({ dashboard, page }) => {
    await page.addInitScript(() => {
      window.seenHere = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && Number(entry.value) > 0.005) window.seenHere.push(String(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await dashboard.open();
    await expect(page.locator('.leaflet-container')).toBeVisible();
    await expect(page.locator('.recharts-wrapper')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => window.seenHere)).toEqual([]);
  });
});
