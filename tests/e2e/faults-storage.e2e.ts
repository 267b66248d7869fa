/** Storage of any kind, and two tabs: nothing that is kept, or cannot be kept, changes what a link shows. */
import { expect, type Page } from '@playwright/test';
import { test, Dashboard } from './dashboard.ts';
import { isAsFresh } from './fresh.ts';

const NOTE = 'as-reported.first-visit';
const SHELF = 'as-reported:lessons';

/** What the note and the shelf of lessons may hold that this version did not write. */
const STRANGE = [
  ['{"read":true}', '<script>alert(1)</script>'],
  ['v0:read', '{"version":0,"lessons":[{"name":"old"}]}'],
  ['2', '{"version":99,"shelf":{}}'],
  ['rea', '{"version":1,"lessons":[{"id":"my'],
] as const;

const understood = (page: Page) => page.getByRole('button', { name: 'Understood' });

async function works(dashboard: Dashboard): Promise<void> {
  await dashboard
    .region('Filters')
    .getByRole('checkbox', { name: /John Kerry/ })
    .check();
  await expect.poll(() => dashboard.query().get('actor')).toBe('kerry');
  await dashboard.page.getByRole('link', { name: 'Lessons', exact: true }).click();
  await expect(dashboard.region('Lessons').getByRole('heading').first()).toBeVisible();
}

test.describe('a page whose storage', () => {
  test('is full puts the note away all the same, and works', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open();
    await page.evaluate(() => {
      let piece = 'x'.repeat(4_000_000);
      while (piece.length > 0) {
        try {
          window.localStorage.setItem(`filler${piece.length}`, piece);
        } catch {
          // no room for this piece; a smaller one may find some
        }
        piece = piece.slice(0, Math.floor(piece.length / 2));
      }
    });
    await understood(page).click();
    await expect(understood(page)).toHaveCount(0);
    expect(await page.evaluate((key) => window.localStorage.getItem(key), NOTE)).toBeNull();
    await works(dashboard);
  });

  test('is denied puts the note away for this visit, and works', async ({ dashboard }) => {
    const { page } = dashboard;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await dashboard.open();
    await understood(page).click();
    await expect(understood(page)).toHaveCount(0);
    await works(dashboard);
  });

  test('holds what others, older or newer versions wrote, or half of it, shows the note and keeps what was there', async ({
    dashboard,
  }) => {
    const { page } = dashboard;
    for (const [note, shelf] of STRANGE) {
      await page.goto('./?panel=help');
      await page.evaluate(
        (entries) => {
          for (const [key, value] of entries) window.localStorage.setItem(key, value);
        },
        [
          [NOTE, note],
          [SHELF, shelf],
        ] as const,
      );
      await dashboard.open();
      await expect(understood(page)).toBeVisible();
      await works(dashboard);
      expect(await page.evaluate((key) => window.localStorage.getItem(key), SHELF)).toBe(shelf);
    }
  });
});

test.describe('two tabs of one browser', () => {
  test('keep their own views; the note goes away in both', async ({ dashboard, context, baseURL }) => {
    await dashboard.open('date=2016-12-08');
    const other = new Dashboard(await context.newPage(), new URL(baseURL ?? '').origin);
    await other.page.goto('./?date=2016-12-07&actor=assad');
    await other.ready();
    await dashboard
      .region('Filters')
      .getByRole('checkbox', { name: /John Kerry/ })
      .check();
    await other.page.getByRole('slider', { name: 'Event day' }).press('ArrowRight');
    await expect.poll(() => dashboard.query().toString()).toBe('date=2016-12-08&actor=kerry');
    await expect.poll(() => other.query().toString()).toBe('date=2016-12-08&actor=assad');
    await understood(dashboard.page).click();
    await expect(understood(other.page)).toHaveCount(0);
    const fresh = await context.newPage();
    await isAsFresh(dashboard.page, fresh, 'a choice in the other tab');
    await isAsFresh(other.page, fresh, 'a choice in the other tab');
    expect(other.faults.filter((fault) => !/Service Worker/.test(fault))).toEqual([]);
  });
});
