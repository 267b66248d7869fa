/** For everyone: axe on every view and mode, zoom, forced colours, reduced motion, fingers. */
import { expect, type Page } from '@playwright/test';
import { test } from './dashboard.ts';

const PANELS = ['explore', 'compare', 'differences', 'figures', 'sources', 'lessons', 'help', 'worksheet'];

async function isWiderThanPage(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

test.describe('axe finds nothing', () => {
  for (const panel of PANELS)
    test(`in ${panel}`, async ({ dashboard }) => {
      await dashboard.open(panel === 'explore' ? '' : `panel=${panel}`);
      await dashboard.isAccessible();
    });

  test('in the evidence, whatever is selected', async ({ dashboard }) => {
    for (const select of ['000-c2', '003-q4', 'old-city', 'geneva-meeting', 'share-of-the-east', '001-f4']) {
      await dashboard.open(`select=${select}`);
      await dashboard.isAccessible();
    }
  });

  test('in the modes: projector, lesson, frame, worksheet of a lesson, layers, tables, narrow', async ({
    dashboard,
    page,
  }) => {
    for (const query of [
      'present=1',
      'lesson=how-much-of-aleppo&slide=2',
      'lesson=how-much-of-aleppo&slide=2&present=1',
      'panel=worksheet&lesson=how-much-of-aleppo',
      'embed=1',
      'map=world',
      'map=silence',
      'chart=table',
      'quotes=speaker',
      'q=zzzz',
    ]) {
      await dashboard.open(query);
      await dashboard.isAccessible();
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await dashboard.open();
    await dashboard.isAccessible();
  });
});

test('at 200 percent zoom everything is there and nothing runs out of the page', async ({ dashboard, page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  for (const panel of PANELS) {
    await dashboard.open(panel === 'explore' ? '' : `panel=${panel}`);
    expect(await isWiderThanPage(page), panel).toBe(false);
  }
  await dashboard.open();
  for (const name of ['Map', 'Control over time', 'Quotes', 'Evidence']) {
    await dashboard.region(name).scrollIntoViewIfNeeded();
    await expect(dashboard.region(name)).toBeInViewport();
  }
});

test('in forced colours the marks of districts and shares keep their outlines', async ({ dashboard, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await dashboard.open();
  await dashboard.isAccessible();
  const shapes = dashboard.region('Map').locator('svg path');
  expect(await shapes.count()).toBeGreaterThan(10);
  const present = page.getByRole('button', { name: 'Present' });
  await page.keyboard.press('Tab');
  await present.focus();
  expect(await present.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
});

test('with reduced motion nothing moves', async ({ dashboard, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await dashboard.open();
  await page.getByRole('slider', { name: 'Event day' }).focus();
  await page.keyboard.press('ArrowLeft');
  const running = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((each) => each.playState === 'running' && Number(each.effect?.getComputedTiming().duration) > 1).length,
  );
  expect(running).toBe(0);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('what stands alone to be touched is 44 pixels high and wide', async ({ dashboard, page }) => {
    await dashboard.open();
    const small = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('button, select, input:not([type="range"]), nav a, a.button'),
      ];
      return all.flatMap((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1;
        const isInText = getComputedStyle(element).display === 'inline' || element.classList.contains('button-link');
        if (!isShown || isInText || (width >= 43.5 && height >= 43.5)) return [];
        return [
          `${element.textContent || element.getAttribute('aria-label')}: ${Math.round(width)} by ${Math.round(height)}`,
        ];
      });
    });
    expect(small).toEqual([]);
  });
});
