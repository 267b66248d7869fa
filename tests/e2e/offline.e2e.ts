/** Without a network: the site after one visit, a newer version of it, and the page in one file. */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { Dashboard } from './dashboard.ts';
import { LESSONS, showsStep } from './lessons.ts';
import { builtText, serveSite, type SiteServer } from './site-server.ts';

const PACKED = fileURLToPath(new URL('../../dist/as-reported.html', import.meta.url));

/** Loads every face of the page's own; a face that cannot be had rejects. (Faces that stand in are the system's, or not.) */
async function loadsFonts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const faces = [...document.fonts].filter(({ family }) => family.includes('Report'));
    await Promise.all(faces.map((face) => face.load()));
    return faces.length;
  });
}

/** Every view, and what each must show. */
const VIEWS = [
  ['', 'region', 'Map'],
  ['date=2016-12-07&select=old-city', 'region', 'Evidence'],
  ['map=silence', 'region', 'Map'],
  ['map=world', 'button', /^Geneva/],
  ['chart=table', 'table', 'Shares of control: every mark of the chart as a row'],
  ['panel=compare', 'region', 'Compare'],
  ['panel=differences', 'region', 'Differences'],
  ['panel=figures', 'region', 'Figures and events'],
  ['panel=sources', 'region', 'Sources'],
  ['panel=lessons', 'heading', 'Your own lessons'],
  ['panel=help', 'region', 'How to read this'],
  ['panel=worksheet&lesson=two-fridays', 'button', 'Print'],
  ['lesson=two-fridays&slide=2&present=1', 'button', 'Notes window'],
  ['panel=notes&lesson=two-fridays&slide=2', 'timer', /./],
] as const;

async function usesEverything(dashboard: Dashboard, open: (query: string) => Promise<void>): Promise<void> {
  const { page } = dashboard;
  for (const [query, role, name] of VIEWS) {
    await open(query);
    await expect(page.getByRole(role, { name }).first()).toBeVisible();
  }
  await open('lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[\u0600-\u06ff]/);
  await expect.poll(() => loadsFonts(page)).toBeGreaterThan(2);
  await open('date=2016-12-08');
  await dashboard
    .region('Filters')
    .getByRole('checkbox', { name: /John Kerry/ })
    .click();
  await expect.poll(() => page.url()).toContain('actor=kerry');
  await expect(dashboard.region('Map').locator('.leaflet-container')).toBeVisible();
  await page.getByRole('button', { name: 'Take away' }).click();
  await expect(page.getByRole('form', { name: 'Add this view to a lesson' })).toBeVisible();
}

test.describe('the site after one visit', () => {
  test.use({ serviceWorkers: 'allow' });
  let server: SiteServer;
  test.beforeEach(async () => {
    server = await serveSite();
  });
  test.afterEach(() => server.stop());

  async function visit(page: Page): Promise<Dashboard> {
    const dashboard = new Dashboard(page, server.origin);
    await page.goto(`${server.origin}/`);
    await dashboard.ready();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null)).toBe('activated');
    return dashboard;
  }

  test('works whole without a network: every view, language, layer and face', async ({ page, context }) => {
    const dashboard = await visit(page);
    await server.stop();
    await context.setOffline(true);
    await usesEverything(dashboard, async (query) => {
      await page.goto(`${server.origin}/?${query}`);
      await dashboard.ready();
    });
    expect(dashboard.faults).toEqual([]);
  });

  test('presents a whole lesson without a network', async ({ page, context }) => {
    const dashboard = await visit(page);
    await server.stop();
    await context.setOffline(true);
    for (const lesson of LESSONS.slice(0, 1)) {
      await page.goto(`${server.origin}/?lesson=${lesson.id}&present=1`);
      for (const [index] of lesson.steps.entries()) {
        await showsStep(dashboard, lesson, index + 1);
        await page.keyboard.press('PageDown');
      }
    }
    expect(dashboard.faults).toEqual([]);
  });

  test('announces a newer version, and keeps the old one whole until it is asked to change', async ({ page }) => {
    const dashboard = await visit(page);
    const [html, worker] = await Promise.all([builtText('index.html'), builtText('sw.js')]);
    const newer = worker.replace(/(url:"index\.html",revision:")[0-9a-f]{32}/, `$1${'0'.repeat(32)}`);
    expect(newer).not.toBe(worker);
    server.instead.set('/index.html', html.replace('<title>', '<meta name="edition" content="second" /><title>'));
    server.instead.set('/sw.js', newer);
    const edition = page.locator('meta[name="edition"]');
    const notice = page.getByRole('status').filter({ hasText: 'A newer version of this page is ready.' });

    await page.reload();
    await expect(notice).toBeVisible();
    await expect(edition).toHaveCount(0);
    await page.goto(`${server.origin}/?panel=sources`);
    await expect(notice).toBeVisible();
    await expect(edition).toHaveCount(0);

    await notice.getByRole('button', { name: 'Load it' }).click();
    await expect(edition).toHaveCount(1);
    await expect(dashboard.region('Sources')).toBeVisible();
    await expect(notice).toHaveCount(0);
    expect(dashboard.faults).toEqual([]);
  });
});

test.describe('the page in one file', () => {
  const address = pathToFileURL(PACKED).href;
  test.beforeEach(async ({ context }) => {
    if (!existsSync(PACKED))
      throw new Error('dist/as-reported.html is missing: run "npm run pack", then the tests again');
    await context.setOffline(true);
  });

  test('opens from the disk without a network, with every view behind a hash link', async ({ page }) => {
    const dashboard = new Dashboard(page, 'file://');
    await usesEverything(dashboard, async (query) => {
      // a link of the page changes the hash only; a double click opens it anew
      await page.goto('about:blank');
      await page.goto(query === '' ? address : `${address}#?${query}`);
      await dashboard.ready();
    });
    expect(dashboard.faults).toEqual([]);
  });

  test('moves by hash, with Back and Forward', async ({ page }) => {
    const dashboard = new Dashboard(page, 'file://');
    await page.goto(address);
    await dashboard.ready();
    await page.getByRole('link', { name: 'Differences' }).click();
    await expect(dashboard.region('Differences')).toBeVisible();
    expect(page.url()).toBe(`${address}#?panel=differences`);
    await page.getByRole('link', { name: 'Lessons' }).click();
    await page.getByRole('article', { name: 'Two Fridays' }).getByRole('link', { name: 'Present' }).click();
    await expect(page.getByRole('button', { name: 'Notes window' })).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(dashboard.region('Differences')).toBeVisible();
    await page.goForward();
    await expect(page.getByRole('article', { name: 'Two Fridays' })).toBeVisible();
    expect(dashboard.faults).toEqual([]);
  });

  test('shows the same as the site', async ({ page, browser, baseURL }) => {
    const query = 'date=2016-12-08&knownby=2016-12-09&select=001-c2&outlet=unnamed-daily';
    const dashboard = new Dashboard(page, 'file://');
    await page.goto(`${address}#?${query}`);
    await dashboard.ready();
    const context = await browser.newContext({
      serviceWorkers: 'block',
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const served = new Dashboard(await context.newPage(), baseURL ?? '');
    await served.open(query);
    for (const name of ['Map', 'Quotes', 'Evidence', 'Filters'])
      await expect(async () => {
        expect(await dashboard.region(name).innerText()).toBe(await served.region(name).innerText());
      }).toPass();
    await context.close();
  });
});
