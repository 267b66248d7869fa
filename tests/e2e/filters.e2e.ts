/** The filters: ticking, typing, letting go; by pointer and by keys; at any width; always in the link. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('the filters', () => {
  test('are a search box and four groups of boxes to tick', async ({ dashboard }) => {
    await dashboard.open();
    const filters = dashboard.region('Filters');
    await expect(filters.getByRole('searchbox', { name: 'Search quotes and reports' })).toBeVisible();
    for (const name of ['Actors', 'Sides', 'Outlets', 'Places'])
      expect(await filters.getByRole('group', { name, exact: true }).getByRole('checkbox').count()).toBeGreaterThan(3);
    await expect(filters.getByRole('group', { name: 'Actors' }).getByRole('checkbox')).toHaveCount(8);
  });

  test('write each choice into the link, and Back undoes it', async ({ dashboard, page }) => {
    await dashboard.open();
    const filters = dashboard.region('Filters');
    await filters.getByRole('checkbox', { name: 'John Kerry' }).check();
    await expect.poll(() => dashboard.query().get('actor')).toBe('kerry');
    await filters.getByRole('checkbox', { name: 'Bashar al-Assad' }).check();
    await filters.getByRole('checkbox', { name: 'News Week Me' }).check();
    await expect.poll(() => dashboard.query().get('actor')).toBe('kerry,assad');
    await expect.poll(() => dashboard.query().get('outlet')).toBe('news-week-me');
    await expect(dashboard.region('Quotes').getByRole('article')).toHaveCount(5);
    await page.goBack();
    await expect(dashboard.region('Quotes').getByRole('article')).toHaveCount(7);
    await page.goForward();
    await expect(filters.getByRole('checkbox', { name: 'News Week Me' })).toBeChecked();
  });

  test('count beside each choice what the other filters leave', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08');
    const filters = dashboard.region('Filters');
    const kerry = filters.getByRole('checkbox', { name: 'John Kerry' });
    await expect(kerry).toHaveAccessibleDescription('0 of 5 quotations');
    await filters.getByRole('checkbox', { name: 'Unnamed daily' }).check();
    await expect(kerry).toHaveAccessibleDescription('0 of 0 quotations');
    await expect(filters.getByRole('checkbox', { name: 'Bashar al-Assad' })).toHaveAccessibleDescription(
      '1 of 1 quotation',
    );
    await kerry.check();
    await expect(dashboard.region('Quotes')).toContainText('No quotation passes the filters.');
  });

  test('are let go of by group and all at once', async ({ dashboard }) => {
    await dashboard.open('actor=kerry&side=state&q=aleppo');
    const filters = dashboard.region('Filters');
    await filters.getByRole('button', { name: 'clear Sides' }).click();
    await expect.poll(() => dashboard.query().get('side')).toBeNull();
    await expect.poll(() => dashboard.query().get('actor')).toBe('kerry');
    await filters.getByRole('button', { name: 'Clear all' }).click();
    expect(dashboard.query().toString()).toBe('');
    await expect(filters.getByRole('searchbox')).toHaveValue('');
  });

  test('find the words that nobody is named for', async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.region('Filters').getByRole('checkbox', { name: 'No speaker named' }).check();
    await expect.poll(() => dashboard.query().get('actor')).toBe('unattributed');
    await expect(dashboard.region('Quotes').getByRole('article')).toHaveCount(4);
  });

  test('open a group in place, and keep a checked choice in sight when it is closed', async ({ dashboard }) => {
    await dashboard.open();
    const actors = dashboard.region('Filters').getByRole('group', { name: 'Actors' });
    await actors.getByRole('button', { name: /more Actors$/ }).click();
    await actors.getByRole('checkbox', { name: 'Syrian state media' }).check();
    await actors.getByRole('button', { name: 'Fewer Actors' }).click();
    await expect(actors.getByRole('checkbox', { name: 'Syrian state media' })).toBeChecked();
    await expect(actors.getByRole('checkbox')).toHaveCount(9);
  });

  test('are worked by keys alone', async ({ dashboard, page }) => {
    await dashboard.open();
    await dashboard.region('Filters').getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await expect(dashboard.region('Filters').getByRole('button', { name: /more Actors$/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => dashboard.query().get('actor')).toBe('de-mistura');
    await expect(dashboard.region('Filters').getByRole('checkbox', { name: 'Staffan de Mistura' })).toBeFocused();
  });
});

test.describe('the search', () => {
  test('follows every key, and is one step of the history', async ({ dashboard, page }) => {
    await dashboard.open('date=2016-12-08');
    const box = dashboard.region('Filters').getByRole('searchbox');
    await box.pressSequentially('hospital ');
    await expect(box).toHaveValue('hospital ');
    await expect.poll(() => dashboard.query().get('q')).toBe('hospital ');
    await expect(dashboard.region('Filters').getByRole('status')).toContainText('other reports');
    await page.goBack();
    await expect.poll(() => dashboard.query().get('q')).toBeNull();
    await expect(box).toHaveValue('');
  });

  test('finds names and places whatever their case or accents', async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.region('Filters').getByRole('searchbox').fill('KRZYSIEK');
    await expect(dashboard.region('Quotes').getByRole('article')).toHaveCount(3);
  });

  test('that finds nothing says what to let go of', async ({ dashboard }) => {
    await dashboard.open('place=old-city');
    const filters = dashboard.region('Filters');
    await filters.getByRole('searchbox').fill('interfax');
    await expect(filters).toContainText('Nothing passes all of these filters.');
    await filters.getByRole('button', { name: /^Without Search: \d+ reports$/ }).click();
    await expect.poll(() => dashboard.query().get('q')).toBeNull();
    await expect.poll(() => dashboard.query().get('place')).toBe('old-city');
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('the filters stand behind one button that counts them, with room for a finger', async ({ dashboard }) => {
    await dashboard.open('actor=kerry&q=aleppo');
    const filters = dashboard.region('Filters');
    await expect(filters.getByRole('searchbox')).toBeHidden();
    const open = filters.getByRole('button', { name: 'Filters (2)' });
    await open.click();
    await expect(open).toHaveAttribute('aria-expanded', 'true');
    const label = filters.locator('label').filter({ hasText: 'John Kerry' });
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await open.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await filters.getByRole('checkbox', { name: 'Sergei Ryabkov' }).check();
    await expect(filters.getByRole('button', { name: 'Filters (3)' })).toBeVisible();
    await filters.getByRole('button', { name: /^Show \d+ quotations?$/ }).click();
    await expect(filters.getByRole('searchbox')).toBeHidden();
  });

  test('the open filters are accessible and as wide as the page', async ({ dashboard, page }) => {
    await dashboard.open();
    await dashboard.region('Filters').getByRole('button', { name: 'Filters' }).click();
    await dashboard.isAccessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('the filters are accessible while something and while nothing is found', async ({ dashboard }) => {
  for (const query of ['actor=kerry&side=state&date=2016-12-05', 'actor=kerry&place=old-city&q=interfax']) {
    await dashboard.open(query);
    await dashboard.isAccessible();
  }
});
