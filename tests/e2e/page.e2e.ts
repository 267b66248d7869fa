/** The page as a whole: its links, its history, and what it says when something is wrong. */
import { expect } from '@playwright/test';
import { test, Dashboard } from './dashboard.ts';

test.describe('the link', () => {
  test('of a filtered view opens the same view in another browser profile', async ({ dashboard, browser, baseURL }) => {
    await dashboard.open('date=2016-12-08&actor=assad&place=old-city&select=001-d1');
    const link = dashboard.page.url();
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = new Dashboard(await context.newPage(), new URL(link).origin);
    await other.page.goto(link);
    await other.ready();
    // The chart's library may take over later in one window than in the other, and writes the same words in another order.
    await expect(async () => {
      for (const name of ['Map', 'Control over time', 'Quotes', 'Filters', 'Evidence'])
        expect(await other.region(name).innerText()).toBe(await dashboard.region(name).innerText());
    }).toPass();
    await context.close();
  });

  test('holds nothing while nothing is chosen', async ({ dashboard }) => {
    await dashboard.open();
    expect(dashboard.query().toString()).toBe('');
  });

  test('keeps keys that are not ours', async ({ dashboard }) => {
    await dashboard.open('utm=class');
    await dashboard.page.getByRole('link', { name: 'Sources' }).click();
    await expect.poll(() => dashboard.query().get('utm')).toBe('class');
    await expect.poll(() => dashboard.query().get('panel')).toBe('sources');
  });

  test('that holds something unreadable says so, and shows the rest', async ({ dashboard }) => {
    await dashboard.open('date=2016-13-40&actor=kerry,nobody');
    const notice = dashboard.page.getByRole('status').filter({ hasText: 'could not be read' });
    await expect(notice).toContainText('date=2016-13-40');
    await expect(notice).toContainText('actor=nobody');
    await expect(dashboard.region('Filters').getByRole('checkbox', { name: /John Kerry/ })).toBeChecked();
  });

  test('shows what it holds as text, never as markup', async ({ dashboard }) => {
    await dashboard.open(
      `q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&select=${encodeURIComponent('"><b>x')}`,
    );
    await expect(dashboard.page.locator('img, b').filter({ hasText: 'x' })).toHaveCount(0);
    await expect(dashboard.page.getByRole('status').filter({ hasText: '<b>x' })).toBeVisible();
  });
});

test.describe('Back and Forward', () => {
  test('undo and redo the last choice', async ({ dashboard }) => {
    await dashboard.open();
    const { page } = dashboard;
    await page.getByRole('link', { name: 'Differences' }).click();
    await expect(dashboard.region('Differences')).toBeVisible();
    await page.getByRole('link', { name: 'Figures' }).click();
    await expect(dashboard.region('Figures and events')).toBeVisible();
    await page.goBack();
    await expect(dashboard.region('Differences')).toBeVisible();
    await page.goBack();
    await expect(dashboard.region('Map')).toBeVisible();
    await page.goForward();
    await expect(dashboard.region('Differences')).toBeVisible();
  });
});

test.describe('when the shapes cannot be read', () => {
  test('the other panels stay as they are, and the map comes on a retry', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(/Failed to load resource/, /LoadProblem/, /error boundary/i);
    await page.route('**/data/map.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./?date=2016-12-08');
    await expect(dashboard.region('Map').getByRole('alert')).toBeVisible();
    await expect(dashboard.region('Quotes').getByRole('article').first()).toBeVisible();
    await page.unroute('**/data/map.json');
    await dashboard.region('Map').getByRole('button', { name: 'Try again' }).click();
    await dashboard.ready();
  });
});

test.describe('the page', () => {
  test('reads without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Aleppo, as reported' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Map', exact: true })).toContainText('Old City');
    await expect(page.getByRole('region', { name: 'Quotes', exact: true }).getByRole('article').first()).toBeVisible();
    await context.close();
  });

  test('does not scroll at 1440 by 900', async ({ dashboard }) => {
    await dashboard.open();
    const { height, width } = await dashboard.page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }));
    expect([width, height]).toEqual([1440, 900]);
  });

  test('has no sideways scroll at 360 pixels', async ({ dashboard }) => {
    await dashboard.page.setViewportSize({ width: 360, height: 740 });
    for (const query of [
      '',
      'panel=compare',
      'panel=differences',
      'panel=figures',
      'panel=sources',
      'panel=lessons',
      'panel=help',
    ]) {
      await dashboard.open(query);
      expect(await dashboard.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });

  test('copies the link of the view', async ({ dashboard, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dashboard.open('actor=kerry');
    await dashboard.page.getByRole('button', { name: 'Copy link' }).first().click();
    await expect(dashboard.page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await dashboard.page.evaluate(() => navigator.clipboard.readText())).toBe(dashboard.page.url());
  });
});
