/** Comparing reports: who says what of one thing, and two sides next to each other. */
import { expect, type Locator } from '@playwright/test';
import { test, type Dashboard } from './dashboard.ts';

const OUTLETS = 'panel=compare&compare=outlet,unnamed-daily,unnamed-aggregation';

function compare(dashboard: Dashboard): Locator {
  return dashboard.region('Compare');
}

test.describe('who says what', () => {
  test('of the Old City: two outlets in columns, agreement, difference and silence in words', async ({ dashboard }) => {
    await dashboard.open('panel=compare&select=old-city');
    const view = compare(dashboard);
    await expect(view.getByRole('heading', { name: 'Who says what about Old City' })).toBeVisible();
    await expect(view).toContainText('On the place itself: 7 reports, 6 independent.');
    const daily = view.getByRole('region', { name: 'Unnamed daily' });
    const aggregation = view.getByRole('region', { name: 'Unnamed aggregation' });
    await expect(daily.getByRole('listitem').filter({ hasText: 'on Tuesday' })).toContainText(
      'verb: take over · Tue 6 Dec · says International Committee of the Red Cross',
    );
    await expect(daily.getByRole('listitem').filter({ hasText: 'retreated' })).toContainText('Wed 7 Dec');
    await expect(aggregation.getByRole('listitem').filter({ hasText: 'rebel-held' })).toContainText('Fri 2 Dec');
    await expect(aggregation.getByRole('listitem').filter({ hasText: 'Wednesday night' })).toContainText('withdraw');
    const relations = view.getByRole('region', { name: 'How they stand to each other' });
    await expect(relations.getByRole('region', { name: 'They agree (2)' })).toContainText('withdrew');
    await expect(relations.getByRole('region', { name: 'They agree once the parts are added (1)' })).toContainText(
      '118 patients',
    );
    await expect(relations.getByRole('region', { name: 'They speak of different days (1)' })).toContainText(
      'Fri 2 Dec',
    );
    await expect(relations.getByRole('region', { name: 'They are silent' })).toContainText(
      'The New Arab, Al Arabiya English and News Week Me say nothing of it.',
    );
    await dashboard.isAccessible();
  });

  test('tells the same words once, has a table twin, and opens the words in place', async ({ dashboard, page }) => {
    await dashboard.open('panel=compare&select=old-city');
    const evacuated = compare(dashboard)
      .getByRole('region', { name: 'Unnamed aggregation' })
      .getByRole('listitem')
      .filter({ hasText: 'evacuated from a hospital' });
    await expect(evacuated).toHaveCount(1);
    await expect(evacuated.getByRole('link')).toHaveCount(4);
    await compare(dashboard).getByRole('button', { name: 'Table' }).click();
    const table = compare(dashboard).getByRole('table', { name: 'What each outlet says of Old City' });
    await expect(table.getByRole('row')).toHaveCount(12);
    await table.getByRole('link', { name: /retreated from the Old City/ }).press('Enter');
    await expect.poll(() => dashboard.query().get('select')).toBe('001-d1');
    await expect(dashboard.region('Evidence')).toContainText('retreated');
    await page.goBack();
    await compare(dashboard).getByRole('combobox', { name: 'About' }).selectOption('east-aleppo');
    await expect.poll(() => dashboard.query().get('select')).toBe('east-aleppo');
    await expect(compare(dashboard)).toContainText('2012');
  });

  test('marks what was published later, and leaves it out of the counts', async ({ dashboard }) => {
    await dashboard.open('panel=compare&select=old-city&knownby=2016-12-08');
    await expect(compare(dashboard).getByText('published later')).toHaveCount(11);
    await expect(compare(dashboard).getByText('no report', { exact: true })).toBeVisible();
  });
});

test.describe('two sides', () => {
  test('show what each outlet reports, and nothing where it is silent', async ({ dashboard }) => {
    await dashboard.open(OUTLETS);
    const [daily, aggregation] = [dashboard.region('Unnamed daily'), dashboard.region('Unnamed aggregation')];
    const district = (side: Locator, name: string) => side.getByRole('button', { name: new RegExp(`^${name}, `) });
    await expect(district(daily, 'Salhin')).toHaveAccessibleName(/held by government and allies.*, 1 report$/);
    await expect(district(aggregation, 'Salhin')).toHaveAccessibleName(/no report, 0 reports$/);
    await expect(district(daily, 'Kallaseh')).toHaveAccessibleName(/no report, 0 reports$/);
    await expect(district(aggregation, 'Kallaseh')).toHaveAccessibleName(/held by opposition/);
    await expect(daily.getByRole('button', { name: /“at least three-quarters”/ })).toHaveCount(1);
    await expect(aggregation.getByRole('button', { name: /“at least three-quarters”/ })).toHaveCount(0);
    const changes = dashboard.region('What changes from left to right');
    await expect(changes.getByRole('row')).toHaveCount(8);
    await expect(changes.getByRole('row', { name: /Kallaseh/ })).toContainText('no report');
    await expect(changes).toContainText('Only on the left: 62 reports, 62 independent');
    await dashboard.isAccessible();
  });

  test('point together, are swapped by one key, and Back swaps them again', async ({ dashboard, page }) => {
    await dashboard.open(OUTLETS);
    const sides = page.locator('.side');
    await expect(sides.first()).toHaveAccessibleName('Unnamed daily');
    await sides
      .first()
      .getByRole('button', { name: /^Old City, / })
      .focus();
    await expect(sides.last().getByRole('tooltip')).toContainText('Old City');
    await page.keyboard.press('x');
    await expect(sides.first()).toHaveAccessibleName('Unnamed aggregation');
    await expect.poll(() => dashboard.query().get('compare')).toBe('outlet,unnamed-aggregation,unnamed-daily');
    await page.goBack();
    await expect(sides.first()).toHaveAccessibleName('Unnamed daily');
    const box = (side: Locator) => side.locator('.stage').boundingBox();
    const [left, right] = [await box(sides.first()), await box(sides.last())];
    expect([left?.width, left?.height, left?.y]).toEqual([right?.width, right?.height, right?.y]);
  });

  test('of two days list the districts that change, and fit a narrow page', async ({ dashboard, page }) => {
    await dashboard.open('panel=compare&compare=day,2016-12-05,2016-12-10');
    const changes = dashboard.region('What changes from left to right');
    await expect(changes.getByRole('row', { name: /^Old City/ })).toContainText('held by the opposition');
    await expect(dashboard.region('Event day Monday 5 December 2016')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await dashboard.isAccessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Two known-by days' }).click();
    await expect.poll(() => dashboard.query().get('compare')).toMatch(/^knownby,/);
    await expect(dashboard.region('Known by Saturday 10 December 2016')).toBeVisible();
  });
});
