/** Control over time: every mark leads to its report, the event day can be dragged, the table says the same. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test, type Dashboard } from './dashboard.ts';

const NEARLY_90 = /^“nearly 90 percent” of “what was once rebel-held territory”/;

function chart(dashboard: Dashboard): Locator {
  return dashboard.region('Control over time');
}

/** Waits until the charting library has taken over from the drawing of the built page. */
async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('.chart .recharts-wrapper')).toBeVisible();
  await expect(page.locator('.chart-drawings > svg')).toHaveCount(0);
}

test.describe('the control chart', () => {
  test('names six reports of a share in full, each a button', async ({ dashboard }) => {
    await dashboard.open();
    const marks = chart(dashboard).getByRole('button', { name: /held by government and allies/ });
    await expect(marks).toHaveCount(6);
    await expect(chart(dashboard).getByRole('button', { name: NEARLY_90 })).toHaveAccessibleName(
      /below 90 percent; no lower bound given\. The New Arab, for Sat 10 Dec 2016, published Sat 10 Dec 2016\. Claimed by .+\. Disputed by .+\.$/,
    );
  });

  test('writes the words of each report, its outlet and its dispute', async ({ dashboard }) => {
    await dashboard.open();
    for (const words of ['“about 80%”', '“nearly all”', '“nearly 90 percent”', 'opposition disputes', 'News Week Me'])
      await expect(chart(dashboard).getByText(words, { exact: true }).first()).toBeVisible();
  });

  test('selects a report by click and by Enter, for the whole page', async ({ dashboard, page }) => {
    await dashboard.open();
    const mark = chart(dashboard).getByRole('button', { name: NEARLY_90 });
    await mark.click();
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => dashboard.query().get('select')).toBe('000-c2');
    await page.goBack();
    await expect(mark).toHaveAttribute('aria-pressed', 'false');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => dashboard.query().get('select')).toBe('000-c2');
  });

  test('is drawn before any script, and Recharts takes over without moving a mark or losing the focus', async ({
    dashboard,
    page,
  }) => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route(/RechartsChart/, async (route) => {
      await opened;
      await route.continue();
    });
    await dashboard.open();
    const mark = chart(dashboard).getByRole('button', { name: NEARLY_90 });
    await mark.focus();
    const before = await mark.boundingBox();
    open();
    await takenOver(page);
    expect(await mark.boundingBox()).toEqual(before);
    await expect(mark).toBeFocused();
  });

  test('stays usable when the charting library cannot be had', async ({ dashboard, page }) => {
    dashboard.expected.push(/Failed to load resource/);
    await page.route(/RechartsChart/, (route) => route.abort());
    await dashboard.open();
    await chart(dashboard).getByRole('button', { name: NEARLY_90 }).click();
    await expect.poll(() => dashboard.query().get('select')).toBe('000-c2');
  });

  test('selects a happening under the axis', async ({ dashboard }) => {
    await dashboard.open();
    await chart(dashboard)
      .getByRole('button', { name: /^General Assembly vote|^The UN General Assembly adopts/ })
      .click();
    await expect.poll(() => dashboard.query().get('select')).toBe('general-assembly-vote');
  });

  test('keeps reports of later days, and counts what was published later', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08');
    await expect(chart(dashboard).getByRole('button', { name: NEARLY_90 })).toHaveAccessibleName(
      /After the event day\.$/,
    );
    await dashboard.open('knownby=2016-12-09');
    await expect(chart(dashboard).getByRole('button', { name: NEARLY_90 })).toHaveCount(0);
    await expect(chart(dashboard)).toContainText('3 published later');
  });

  test('dims what the filters leave out, and says how to get it back when nothing is left', async ({ dashboard }) => {
    await dashboard.open('outlet=news-week-me');
    await expect(chart(dashboard).getByRole('button', { name: NEARLY_90 })).toHaveAccessibleName(
      /Left out by the filters\.$/,
    );
    await dashboard.open('outlet=al-arabiya-english');
    await expect(chart(dashboard).getByRole('status')).toContainText(
      'None of 6 reports of a share passes the filters.',
    );
    await chart(dashboard).getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(() => dashboard.query().get('outlet')).toBeNull();
  });
});

test.describe('the day line of the chart', () => {
  test('follows the event day, and moves it by keys in one step of the history', async ({ dashboard, page }) => {
    await dashboard.open('date=2016-12-08');
    const line = chart(dashboard).getByRole('separator', { name: 'Day line' });
    await expect(line).toHaveAttribute('aria-valuetext', 'Thursday 8 December 2016');
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(line).toHaveAttribute('aria-valuetext', 'Tuesday 6 December 2016');
    await expect.poll(() => dashboard.query().get('date')).toBe('2016-12-06');
    await page.goBack();
    await expect(line).toHaveAttribute('aria-valuetext', 'Thursday 8 December 2016');
  });

  test('is dragged with the pointer, in one step of the history', async ({ dashboard, page }) => {
    await dashboard.open('date=2016-12-08');
    await takenOver(page);
    const line = chart(dashboard).getByRole('separator', { name: 'Day line' });
    const box = await line.boundingBox();
    const axis = await chart(dashboard).getByText('4', { exact: true }).boundingBox();
    if (box === null || axis === null) throw new Error('the day line is not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 30);
    await page.mouse.down();
    await page.mouse.move(axis.x + 40, box.y + 100, { steps: 4 });
    await page.mouse.move(axis.x + axis.width / 2, box.y + 100, { steps: 4 });
    await expect(line).toHaveAttribute('aria-valuetext', 'Sunday 4 December 2016');
    await page.mouse.up();
    await expect.poll(() => dashboard.query().get('date')).toBe('2016-12-04');
    await page.goBack();
    await expect(line).toHaveAttribute('aria-valuetext', 'Thursday 8 December 2016');
  });
});

test.describe('the table twin', () => {
  test('is one keystroke away from any mark, and says the same', async ({ dashboard, page }) => {
    await dashboard.open();
    await chart(dashboard).getByRole('button', { name: NEARLY_90 }).focus();
    await page.keyboard.press('t');
    const table = chart(dashboard).getByRole('table', { name: /Shares of control/ });
    await expect(table.getByRole('row')).toHaveCount(7);
    const row = table.getByRole('row', { name: /nearly 90 percent/ });
    await expect(row).toContainText('below 90 percent; no lower bound given');
    await expect(row).toContainText('opposition disputes');
    await row.getByRole('button').click();
    await expect.poll(() => dashboard.query().get('select')).toBe('000-c2');
    await chart(dashboard).getByRole('link', { name: 'Chart' }).click();
    await expect(chart(dashboard).getByRole('button', { name: NEARLY_90 })).toHaveAttribute('aria-pressed', 'true');
  });

  test('opens by its link', async ({ dashboard }) => {
    await dashboard.open();
    await chart(dashboard).getByRole('link', { name: 'Table' }).click();
    await expect.poll(() => dashboard.query().get('chart')).toBe('table');
    await expect(chart(dashboard).getByRole('table', { name: 'Events under the axis' })).toBeVisible();
  });
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [390, 844],
  [360, 740],
] as const) {
  test(`every report keeps its words at ${width} x ${height}`, async ({ dashboard, page }) => {
    await page.setViewportSize({ width, height });
    await dashboard.open();
    await takenOver(page);
    await expect(chart(dashboard).getByRole('status')).not.toContainText('in the table');
    await expect(chart(dashboard).locator('.chart-label')).toHaveCount(6);
    const panel = await chart(dashboard).boundingBox();
    for (const text of await chart(dashboard).locator('svg text').all()) {
      const box = await text.boundingBox();
      if (panel === null || box === null) throw new Error('the chart is not drawn');
      expect(box.x).toBeGreaterThanOrEqual(panel.x);
      expect(box.x + box.width).toBeLessThanOrEqual(panel.x + panel.width + 1);
    }
  });
}
