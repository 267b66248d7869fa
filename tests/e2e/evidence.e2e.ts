/** The evidence: from any mark to the words behind it, and from there to the other reports. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('the evidence', () => {
  test('says how to begin while nothing is selected', async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.page.getByRole('button', { name: 'Understood' }).click();
    await expect(dashboard.region('Evidence')).toHaveText(
      /^Evidence\s*Choose any mark, district or quotation to read the words behind it\.$/,
    );
  });

  test('of a share marks its number, and tells source, days, claimant, dispute and bounds', async ({ dashboard }) => {
    await dashboard.open('select=000-c2');
    const evidence = dashboard.region('Evidence');
    await expect(evidence.locator('mark')).toHaveText('nearly 90 percent');
    await expect(evidence.locator('mark')).toHaveCSS('background-color', 'rgb(245, 218, 103)');
    for (const [term, value] of [
      ['Outlet', 'The New Arab (name found outside)'],
      ['Published', 'Sat 10 Dec 2016 (printed in the text)'],
      ['Claimed by', 'Syrian government forces'],
      ['Disputed by', 'Syrian opposition'],
      ['Bounds', 'below 90 percent; no lower bound given'],
    ] as const) {
      const row = evidence
        .locator('dl > div')
        .filter({ has: dashboard.page.getByRole('term').filter({ hasText: term }) });
      await expect(row.getByRole('definition').first()).toHaveText(value);
    }
  });

  test('keeps what can be done in sight however far one reads', async ({ dashboard }) => {
    await dashboard.open('select=001-d1');
    const evidence = dashboard.region('Evidence');
    await evidence.getByText('How this is known').click();
    await evidence.getByText('Remark').scrollIntoViewIfNeeded();
    await expect(evidence.getByRole('button', { name: 'Copy citation' })).toBeInViewport();
  });

  test('leads to the other reports of the same thing, and Back returns', async ({ dashboard, page }) => {
    await dashboard.open('select=001-d1');
    const evidence = dashboard.region('Evidence');
    await expect(evidence).toContainText(/\d+ other reports of the same thing/);
    await evidence.getByRole('link', { name: '“withdrew”' }).click();
    await expect.poll(() => dashboard.query().get('select')).toBe('003-d2');
    await page.goBack();
    await expect.poll(() => dashboard.query().get('select')).toBe('001-d1');
  });

  test('steps through the reports of a place by buttons', async ({ dashboard }) => {
    await dashboard.open('select=003-d1');
    const evidence = dashboard.region('Evidence');
    await expect(evidence.getByRole('button', { name: 'Previous report of Old City' })).toBeDisabled();
    await evidence.getByRole('button', { name: 'Next report of Old City' }).click();
    await expect(evidence).toContainText(/2 of \d/);
    await evidence.getByRole('button', { name: 'Previous report of Old City' }).click();
    await expect.poll(() => dashboard.query().get('select')).toBe('003-d1');
  });

  test('of words without a speaker tells why, and a guess only as a guess', async ({ dashboard }) => {
    await dashboard.open('select=003-q4');
    const evidence = dashboard.region('Evidence');
    await expect(evidence).toContainText('No speaker named');
    await expect(evidence).toContainText('Why no name');
    await evidence.getByText('How this is known').click();
    await expect(evidence).toContainText('This is a guess and not in the article.');
  });

  test('is closed by its button', async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.page.getByRole('button', { name: 'Understood' }).click();
    await dashboard.open('select=000-c2');
    await dashboard.region('Evidence').getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => dashboard.query().get('select')).toBeNull();
    await expect(dashboard.region('Evidence')).toContainText('Choose any mark');
  });
});

test.describe('a citation', () => {
  test('is copied as plain text with passage, source, offsets, data version and link', async ({
    dashboard,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dashboard.open('select=000-c2');
    await dashboard.region('Evidence').getByRole('button', { name: 'Copy citation' }).click();
    await expect(dashboard.region('Evidence').getByRole('button', { name: 'Copied' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'nearly 90 percent',
      'The New Arab',
      'Saturday 10 December 2016 (printed',
      '000-c2',
      page.url(),
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/characters \d+ to \d+/);
  });

  test('that the browser does not let be copied is shown, to be taken by hand', async ({ dashboard, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await dashboard.open('select=000-c2');
    await dashboard.region('Evidence').getByRole('button', { name: 'Copy link' }).click();
    const fallback = dashboard.region('Evidence').getByRole('textbox');
    await expect(fallback).toHaveValue(page.url());
    await expect(dashboard.region('Evidence')).toContainText('The browser did not allow copying.');
  });
});

test.describe('the evidence of a place', () => {
  test('has both names, the status in words, and every report in order', async ({ dashboard }) => {
    await dashboard.open('select=old-city&date=2016-12-08');
    const evidence = dashboard.region('Evidence');
    await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Old City');
    await expect(evidence.locator('[lang="ar"]')).not.toBeEmpty();
    await expect(evidence).toContainText('On Thu 8 Dec: held by government and allies, in the article’s own voice.');
    const rows = evidence.getByRole('table').getByRole('row');
    await expect(rows.nth(1)).toContainText('Fri 2 Dec');
    await expect(rows.nth(1)).toContainText('a photo caption');
    await rows.nth(1).getByRole('link').click();
    await expect.poll(() => dashboard.query().get('select')).toBe('003-d1');
  });

  test('greys what is published later, and says so in words', async ({ dashboard }) => {
    await dashboard.open('select=old-city&knownby=2016-12-08');
    const row = dashboard.region('Evidence').getByRole('row').filter({ hasText: 'Wed 7 Dec' }).first();
    await expect(row).toContainText('published later');
  });

  test('says that no report names it by the day, or at all', async ({ dashboard }) => {
    await dashboard.open('select=al-shaar&date=2016-12-05');
    await expect(dashboard.region('Evidence')).toContainText('No report names Al-Shaar by this day. 1 names it later.');
    await dashboard.open('select=hanano-masaken-hanano');
    await expect(dashboard.region('Evidence')).toContainText('No report of the corpus names');
  });

  test('filters by the place when asked to', async ({ dashboard }) => {
    await dashboard.open('select=old-city');
    await dashboard.region('Evidence').getByRole('link', { name: 'Filter by this place' }).click();
    await expect.poll(() => dashboard.query().get('place')).toBe('old-city');
    await expect(dashboard.region('Filters').getByRole('checkbox', { name: 'Old City' })).toBeChecked();
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the evidence is a sheet that can be closed and leaves the rest at work', async ({ dashboard, page }) => {
    await dashboard.open('select=001-q8');
    const evidence = dashboard.region('Evidence');
    const box = await evidence.boundingBox();
    expect(box?.height).toBeLessThan(844 / 2);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(700);
    expect(
      (await evidence.getByRole('button', { name: 'Copy citation' }).boundingBox())?.height,
    ).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(evidence).toContainText('001-q8');
    await evidence.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('slider', { name: 'Event day' })).toBeInViewport();
    await expect.poll(() => dashboard.query().get('select')).toBeNull();
  });
});
