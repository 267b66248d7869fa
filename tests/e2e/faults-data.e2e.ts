/** What the page does when its files do not come as they should. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';
import { librariesDrawn } from './fresh.ts';

const TOLD = [/Failed to load resource/, /LoadProblem/, /error boundary/i];

/** An answer that waits until it is let go. */
function held(): { late: Promise<void>; answer: () => void } {
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { late, answer };
}

test.describe('a dataset that cannot be read', () => {
  const faults = [
    ['is missing', { status: 404, body: 'no' }, 'not where they should be'],
    ['fails on the server', { status: 500, body: 'no' }, 'not where they should be'],
    ['is cut short', { status: 200, body: '{"version":1,' }, 'damaged or cut short'],
    ['is of another version', { status: 200, body: '{"version":99}' }, 'another version'],
    ['breaks the schema', { status: 200, body: '{"version":1,"hash":7}' }, 'breaks its own rules'],
  ] as const;
  // the default view is in the page as it was built; that of a link is drawn when the dataset has come
  const views = [
    ['default view', './'],
    ['view of a link', './?date=2016-12-08'],
  ] as const;
  const cases = faults.flatMap((fault) => views.map((view) => [...view, ...fault] as const));
  for (const [view, address, name, answer, words] of cases) {
    test(`is told in the ${view} when it ${name}, and comes back on a retry`, async ({ dashboard }) => {
      const { page } = dashboard;
      dashboard.expected.push(...TOLD);
      await page.route('**/data/dataset.json', (route) =>
        route.fulfill({ contentType: 'application/json', ...answer }),
      );
      await page.goto(address);
      await expect(page.getByRole('alert')).toContainText(words);
      await page.unroute('**/data/dataset.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await dashboard.ready();
      await expect(dashboard.region('Quotes').getByRole('article').first()).toBeVisible();
    });
  }
});

test.describe('a dataset that comes 30 seconds late', () => {
  test('is waited for behind a default view that reads', async ({ dashboard }) => {
    const { page } = dashboard;
    const { late, answer } = held();
    await page.clock.install({ time: new Date('2026-11-25T10:00:00Z') });
    await page.route('**/data/dataset.json', (route) => late.then(() => route.continue()));
    await page.goto('./');
    await page.clock.fastForward(30_000);
    await expect(dashboard.region('Map')).toContainText('Old City');
    await expect(page.getByRole('alert')).toHaveCount(0);
    answer();
    await dashboard.ready();
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await expect(dashboard.region('Sources')).toBeVisible();
  });

  test('is waited for behind one line where a link asks for another view, and that view is then drawn', async ({
    dashboard,
  }) => {
    const { page } = dashboard;
    const { late, answer } = held();
    await page.clock.install({ time: new Date('2026-11-25T10:00:00Z') });
    await page.route('**/data/dataset.json', (route) => late.then(() => route.continue()));
    await page.goto('./?date=2016-12-07');
    await page.clock.fastForward(30_000);
    await expect(page.getByRole('status').filter({ hasText: 'Reading the reports' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    answer();
    await dashboard.ready();
    await expect(page.getByRole('slider', { name: 'Event day' })).toHaveAttribute('aria-valuetext', /7 December 2016/);
  });
});

test.describe('a network lost in the middle of use', () => {
  test('leaves every filter, day and mark of the open view at work', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(/Failed to load resource/);
    await dashboard.open();
    await page.mouse.move(400, 300);
    // what comes once somebody is there has come
    await librariesDrawn(page);
    await page.context().setOffline(true);
    await dashboard
      .region('Filters')
      .getByRole('checkbox', { name: /John Kerry/ })
      .check();
    await expect.poll(() => dashboard.query().get('actor')).toBe('kerry');
    await dashboard.region('Quotes').getByRole('link', { name: 'John Kerry' }).first().click();
    await expect(dashboard.region('Evidence')).toContainText('John Kerry');
    await page.getByRole('slider', { name: 'Event day' }).press('ArrowLeft');
    await expect.poll(() => dashboard.query().get('date')).not.toBeNull();
    await page.goBack();
    await expect.poll(() => dashboard.query().get('date')).toBeNull();
  });

  test('is told by the view that could not come, while the header goes on, and mended by a retry', async ({
    dashboard,
  }) => {
    const { page } = dashboard;
    dashboard.expected.push(...TOLD);
    await dashboard.open();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    const alert = page.getByRole('region', { name: 'Figures' }).getByRole('alert');
    await expect(alert).toContainText('The code of this part of the page did not come.');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toBeVisible();
    await page.context().setOffline(false);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(dashboard.region('Figures and events')).toBeVisible();
    // its style sheet came, too
    const sheets = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.href ?? ''));
    expect(sheets.filter((sheet) => sheet.includes('FiguresPanel'))).toHaveLength(1);
  });

  test('is told by the list of lessons when only its file is missing', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(...TOLD);
    await page.route('**/data/lessons.json', (route) => route.abort());
    await dashboard.open('date=2016-12-08');
    await page.getByRole('link', { name: 'Lessons', exact: true }).click();
    const alert = page.getByRole('region', { name: 'Lessons' }).getByRole('alert');
    await expect(alert).toContainText('could not be fetched');
    await page.unroute('**/data/lessons.json');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(dashboard.region('Lessons').getByRole('heading').first()).toBeVisible();
  });
});
