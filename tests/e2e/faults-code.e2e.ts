/** What the page does when the code of one of its parts does not come, or throws. */
import { expect, type Page } from '@playwright/test';
import { test } from './dashboard.ts';

const TOLD = [/Failed to load resource/, /LoadProblem/, /error boundary/i];

/** Answers for a chunk of the built site, by the name of its module. */
async function answerCode(page: Page, module: string, body: string | null): Promise<void> {
  await page.route(new RegExp(`/assets/${module}-[^/]*\\.js`), (route) =>
    body === null ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ contentType: 'text/javascript', body }),
  );
}

const VIEWS = [
  ['HelpPanel', 'panel=help', 'How to read this'],
  ['SourcesPanel', 'panel=sources', 'Sources'],
  ['CompareView', 'panel=compare', 'Compare'],
  ['DifferencesPanel', 'panel=differences', 'Differences'],
  ['FiguresPanel', 'panel=figures', 'Figures'],
  ['LessonsPanel', 'panel=lessons', 'Lessons'],
  ['NotesPanel', 'panel=notes', 'Notes'],
  ['WorksheetView', 'panel=worksheet', 'Worksheet'],
  ['Present', 'present=1', 'Present'],
  ['WorldLayer', 'map=world', 'Map'],
  ['SummaryPanel', 'summary=1', 'Map'],
  ['ResultList', 'q=hospital', 'Search results'],
] as const;

test.describe('the code of one part that does not come', () => {
  for (const [module, query, name] of VIEWS) {
    test(`is told where it should stand, and comes on a retry: ${module}`, async ({ dashboard }) => {
      const { page } = dashboard;
      dashboard.expected.push(...TOLD);
      await answerCode(page, module, null);
      await page.goto(`./?${query}`);
      const alert = page.getByRole('region', { name, exact: true }).getByRole('alert');
      await expect(alert).toContainText('The code of this part of the page did not come.');
      await page.unrouteAll();
      await alert.getByRole('button', { name: 'Try again' }).click();
      await dashboard.ready();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('leaves filters, days and the other panels at work', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(...TOLD);
    await answerCode(page, 'WorldLayer', null);
    await page.goto('./?map=world');
    await expect(dashboard.region('Map').getByRole('alert')).toBeVisible();
    await dashboard
      .region('Filters')
      .getByRole('checkbox', { name: /John Kerry/ })
      .check();
    await expect(dashboard.region('Quotes').getByRole('article')).toHaveCount(5);
    await page.getByRole('slider', { name: 'Event day' }).press('Home');
    await expect.poll(() => dashboard.query().get('date')).not.toBeNull();
    await expect(dashboard.region('Control over time')).toBeVisible();
  });

  for (const [module, region] of [
    ['LiveMap', 'Map'],
    ['RechartsChart', 'Control over time'],
  ] as const) {
    test(`leaves the first drawing in its place where it would only have taken over: ${module}`, async ({
      dashboard,
    }) => {
      const { page } = dashboard;
      dashboard.expected.push(...TOLD);
      await answerCode(page, module, null);
      const asked = page.waitForResponse(new RegExp(`/${module}-`));
      await dashboard.open();
      await asked;
      await expect(dashboard.region(region).getByRole('button').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('is told by the dialog of what can be taken away', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(...TOLD);
    await answerCode(page, 'TakeAwayView', null);
    await dashboard.open();
    await page.getByRole('button', { name: 'Take away' }).click();
    await expect(page.getByRole('alert')).toContainText('did not come');
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('one part that throws', () => {
  const throws = (name: string) => `export function ${name}() { throw new Error('broken on purpose'); }`;

  test('is told in its own place; the header leads on to the others', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(/broken on purpose/, /error boundary/i);
    await answerCode(page, 'SourcesPanel', throws('SourcesPanel'));
    await page.goto('./?panel=sources');
    const alert = page.getByRole('region', { name: 'Sources' }).getByRole('alert');
    await expect(alert).toContainText('This part of the page failed.');
    await expect(alert).toContainText('broken on purpose');
    await page.getByRole('link', { name: 'Differences', exact: true }).click();
    await expect(dashboard.region('Differences')).toBeVisible();
  });

  test('leaves the first drawing where a library was to take over', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(/broken on purpose/, /error boundary/i);
    await answerCode(page, 'LiveMap', throws('LiveMap'));
    await answerCode(page, 'RechartsChart', throws('RechartsChart'));
    const asked = ['LiveMap', 'RechartsChart'].map((module) => page.waitForResponse(new RegExp(`/${module}-`)));
    await dashboard.open();
    await Promise.all(asked);
    await expect.poll(() => dashboard.faults.filter((fault) => fault.includes('broken on purpose')).length).toBe(2);
    await dashboard
      .region('Map')
      .getByRole('button', { name: /^Old City/ })
      .press('Enter');
    await expect.poll(() => dashboard.query().get('select')).toBe('old-city');
    await expect(dashboard.region('Control over time').getByRole('button', { name: /80%/ })).toBeVisible();
  });

  for (const [panel, name] of [
    ['map', 'Map'],
    ['chart', 'Control over time'],
  ] as const) {
    test(`of the first screen leaves the others, and is mended by a retry: ${name}`, async ({ dashboard }) => {
      const { page } = dashboard;
      dashboard.expected.push(/broken on purpose/, /error boundary/i);
      await page.addInitScript((broken) => {
        const Sound = window.ResizeObserver;
        window.ResizeObserver = class extends Sound {
          override observe(element: Element): void {
            const isBroken = document.documentElement.dataset['mended'] === undefined;
            if (isBroken && element.closest(`.panel-${broken}`) !== null) throw new Error('broken on purpose');
            super.observe(element);
          }
        };
      }, panel);
      await page.goto('./?date=2016-12-08');
      const alert = dashboard.region(name).getByRole('alert');
      await expect(alert).toContainText('broken on purpose');
      await expect(page.getByRole('alert')).toHaveCount(1);
      await page.getByRole('slider', { name: 'Event day' }).press('ArrowRight');
      await expect.poll(() => dashboard.query().get('date')).toBe('2016-12-09');
      await page.evaluate(() => void (document.documentElement.dataset['mended'] = ''));
      await alert.getByRole('button', { name: 'Try again' }).click();
      await dashboard.ready();
      await expect(dashboard.region(name).getByRole('button').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});
