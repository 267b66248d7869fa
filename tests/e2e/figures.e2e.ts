/** The lane of what happened, the talks on a map of the world, and the figures by what they count. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

test.describe('figures and events', () => {
  test('stand under what they count, and are never added across kinds', async ({ dashboard }) => {
    await dashboard.open('panel=figures');
    const view = dashboard.region('Figures and events');
    const evacuated = view.getByRole('region', { name: 'Evacuated 4 figures' });
    await expect(evacuated).toContainText('The parts add up to 148.');
    await expect(view.getByText('The parts add up to')).toHaveCount(1);
    await expect(view.getByRole('region', { name: /^Refugees/ })).toContainText('hypothetical: it did not happen');
    await expect(view.getByText('a manner of speaking, not a count').first()).toBeVisible();
    const totals = await view.getByRole('heading', { name: / \d+ figures?$/ }).allTextContents();
    const sum = totals.reduce((all, text) => all + Number(text.match(/(\d+) figures?$/)?.[1]), 0);
    await view.getByText('All figures as a table').click();
    await expect(view.getByRole('table').getByRole('row')).toHaveCount(sum + 1);
    await dashboard.isAccessible();
  });

  test('draw the vote as such in a lane by day, and lead to the words and to the world', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open('panel=figures');
    const view = dashboard.region('Figures and events');
    const votes = view.getByRole('region', { name: 'Votes', exact: true });
    await expect(votes.getByRole('img')).toHaveAccessibleName('122 for, 13 against, 36 abstained');
    await expect(view.getByRole('region', { name: 'Before 1 Dec' })).toContainText('2012');
    await votes.getByRole('link').first().press('Enter');
    await expect(dashboard.region('Evidence')).toContainText('122');
    await page.goBack();
    await view.getByRole('link', { name: 'Where they met: the talks on a map' }).click();
    await expect.poll(() => dashboard.query().get('map')).toBe('world');
    await expect(dashboard.region('Map').getByRole('button', { name: /^Geneva, \d+ entr/ })).toBeVisible();
  });

  test('known by an early day are fewer, and say so; narrow, they fit', async ({ dashboard, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await dashboard.open('panel=figures&knownby=2016-12-03');
    const view = dashboard.region('Figures and events');
    await expect(view.getByText(/more are told only by articles published after Saturday 3 December 2016/)).toHaveCount(
      2,
    );
    await expect(view.getByRole('region', { name: 'Votes', exact: true })).toHaveCount(0);
    await dashboard.isAccessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
