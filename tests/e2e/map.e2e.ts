/** The map: districts as buttons, its three layers, and what it does when shapes are missing. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';
import { boxOf, district, isLive, map, THURSDAY } from './on-map.ts';

test.describe('the districts', () => {
  test('are buttons named by name, status in words and number of reports', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    const buttons = map(dashboard).locator('.district');
    expect(await buttons.count()).toBeGreaterThanOrEqual(60);
    for (const button of await buttons.all()) {
      await expect(button).toHaveRole('button');
      expect(await button.getAttribute('aria-label')).toMatch(/^.+, .+, \d+ reports?$/);
    }
    await expect(district(dashboard, 'Old City')).toHaveAccessibleName(/held by government and allies, in the article/);
    await expect(district(dashboard, 'Al-Sukkari')).toHaveAccessibleName(/claimed by one side; bombed, attacker not/);
    await expect(district(dashboard, 'Tariq al-Bab')).toHaveAccessibleName('Tariq al-Bab, no report, 0 reports');
  });

  test('stand under the event day, written out, and how many are named', async ({ dashboard }) => {
    await dashboard.open(`${THURSDAY}&knownby=2016-12-09`);
    await expect(map(dashboard).getByRole('heading', { name: 'Thu 8 Dec 2016' })).toBeVisible();
    await expect(map(dashboard)).toContainText('as known by Fri 9 Dec');
    await expect(map(dashboard)).toContainText(/Reports name \d of \d\d districts/);
    await expect(map(dashboard)).toContainText('Boundaries approximate, drawn from district centres');
  });

  test('are selected everywhere by a click, by Enter and by Space', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    await isLive(dashboard.page);
    await district(dashboard, 'Al-Shaar').click();
    await expect.poll(() => dashboard.query().get('select')).toBe('al-shaar');
    await expect(district(dashboard, 'Al-Shaar')).toHaveAttribute('aria-pressed', 'true');
    for (const [name, key, id] of [
      ['Salhin', 'Enter', 'salhin'],
      ['Kallaseh', 'Space', 'kallaseh'],
    ] as const) {
      await district(dashboard, name).focus();
      await dashboard.page.keyboard.press(key);
      await expect.poll(() => dashboard.query().get('select')).toBe(id);
    }
    await dashboard.page.goBack();
    await expect(district(dashboard, 'Salhin')).toHaveAttribute('aria-pressed', 'true');
  });

  test('are pressed, too, by the selection of a report that names them', async ({ dashboard }) => {
    await dashboard.open('select=003-d3');
    await expect(district(dashboard, 'Al-Shaar')).toHaveAttribute('aria-pressed', 'true');
  });

  test('are walked by Tab from north to south where told, and by arrow keys anywhere', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    await isLive(dashboard.page);
    const { page } = dashboard;
    const stops = await map(dashboard)
      .locator('.district[tabindex="0"]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(stops).toHaveLength(7);
    await district(dashboard, 'Al-Shaar').focus();
    await page.keyboard.press('Tab');
    await expect(district(dashboard, 'Old City')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.district:focus');
    await expect(focused).toHaveCount(1);
    expect((await boxOf(focused)).y).toBeGreaterThan((await boxOf(district(dashboard, 'Old City'))).y);
  });

  test('show their names in both languages, with the status, on hover and on focus', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    await isLive(dashboard.page);
    const tip = map(dashboard).getByRole('tooltip');
    await district(dashboard, 'Bab al-Nayrab').hover();
    await expect(tip).toContainText('باب النيرب');
    await expect(tip).toContainText('claimed by one side');
    await dashboard.page.mouse.move(5, 5);
    await expect(tip).toHaveCount(0);
    await district(dashboard, 'Al-Sukkari').focus();
    await expect(tip).toContainText('السكري');
  });

  test('keep their shapes in the page when the day changes: only their looks change', async ({ dashboard }) => {
    await dashboard.open();
    await isLive(dashboard.page);
    const quiet = map(dashboard).locator('.quiet').first();
    await quiet.evaluate((element) => element.setAttribute('data-mine', 'yes'));
    await dashboard.page.getByRole('slider', { name: 'Event day' }).press('Home');
    await expect(map(dashboard)).toContainText('Reports name 0 of');
    await expect(map(dashboard).locator('.quiet').first()).toHaveAttribute('data-mine', 'yes');
    await expect(district(dashboard, 'Old City')).toHaveAccessibleName('Old City, no report, 0 reports');
  });

  test('are dimmed, not lost, by a filter, and what is later is counted with a way to it', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-06&place=al-shaar');
    await expect(map(dashboard).locator('.told.is-dimmed')).not.toHaveCount(0);
    await expect(district(dashboard, 'Old City')).toBeVisible();
    await expect(map(dashboard)).toContainText(/\d+ reports are later/);
    await map(dashboard).getByRole('button', { name: 'Show' }).click();
    await expect.poll(() => dashboard.query().has('date')).toBe(false);
  });
});

test.describe('the legend', () => {
  test('names every state, and says which the day has not', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    const legend = map(dashboard).getByRole('group', { name: 'Legend' });
    for (const words of [
      'Government and allies',
      'Opposition',
      'Bombed, attacker not stated',
      'Contested',
      'Old report',
    ])
      await expect(legend).toContainText(words);
    await expect(legend.getByRole('listitem').filter({ hasText: 'Contested' })).toContainText(/None.now/);
    await expect(legend.getByRole('listitem').filter({ hasText: 'Bombed' })).not.toContainText(/None.now/);
  });
});

test.describe('the layers', () => {
  test('show how many independent reports name each district', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    await map(dashboard).getByRole('button', { name: 'Who is named' }).click();
    await expect.poll(() => dashboard.query().get('map')).toBe('silence');
    await expect(map(dashboard)).toContainText(/\d\d of \d\d districts are named by no report/);
    await expect(map(dashboard).locator('.count')).toHaveCount(7);
  });

  test('reach the cities of the talks, each happening leading to its evidence', async ({ dashboard }) => {
    await dashboard.open();
    await map(dashboard).getByRole('button', { name: 'Talks abroad' }).click();
    await expect.poll(() => dashboard.query().get('map')).toBe('world');
    for (const city of ['Geneva', 'Hamburg', 'Paris', 'Rome', 'Ankara', 'New York', 'Idlib'])
      await expect(map(dashboard).getByRole('button', { name: new RegExp(`^${city}, `) })).toBeVisible();
    const vote = map(dashboard).getByRole('button', { name: /^New York: General Assembly vote.*9.Dec.*Canada/ });
    await vote.click();
    await expect.poll(() => dashboard.query().get('select')).toBe('general-assembly-vote');
    await expect(vote).toHaveAttribute('aria-pressed', 'true');
    await dashboard.page.goBack();
    await dashboard.page.goBack();
    await expect(district(dashboard, 'Old City')).toBeVisible();
  });

  for (const query of ['', 'map=silence', 'map=world', 'date=2016-12-01', 'select=old-city&place=al-shaar'])
    test(`are accessible: ${query === '' ? 'the default' : query}`, async ({ dashboard }) => {
      await dashboard.open(query);
      await isLive(dashboard.page).catch(() => {});
      await dashboard.isAccessible();
    });
});

test.describe('where it is narrow', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the map fits, and the talks are a list', async ({ dashboard }) => {
    await dashboard.open('map=world');
    const { page } = dashboard;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const stage = await boxOf(map(dashboard).locator('.stage'));
    expect(stage.height).toBeGreaterThan(740 * 0.55);
    await map(dashboard)
      .getByRole('button', { name: /^Kerry and Lavrov talk/ })
      .click();
    await expect.poll(() => dashboard.query().get('select')).toBe('hamburg-talks');
  });
});

test.describe('without shapes', () => {
  test('the map fails alone, says so, and can be tried again', async ({ dashboard }) => {
    dashboard.expected.push(/map\.json|Failed to load resource|LoadProblem/);
    const { page } = dashboard;
    await page.route('**/data/map.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./?date=2016-12-08');
    const alert = map(dashboard).getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(dashboard.region('Quotes')).toBeVisible();
    await page.unroute('**/data/map.json');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(district(dashboard, 'Old City')).toBeVisible();
  });
});

test.describe('the reader’s own settings', () => {
  test('with forced colours, patterns and outlines still tell the districts apart', async ({ dashboard }) => {
    await dashboard.page.emulateMedia({ forcedColors: 'active' });
    await dashboard.open(THURSDAY);
    const paint = (selector: string) =>
      map(dashboard)
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    expect(await paint('.pattern-line')).not.toBe(await paint('.tint'));
    expect(await paint('.pattern-dot')).not.toBe(await paint('.tint'));
  });

  test('with reduced motion, nothing fades', async ({ dashboard }) => {
    await dashboard.page.emulateMedia({ reducedMotion: 'reduce' });
    await dashboard.open(THURSDAY);
    const durations = await map(dashboard)
      .locator('.tint, .district-shape')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).transitionDuration))]);
    expect(durations.every((each) => /^(0s(, )?)+$/.test(each))).toBe(true);
  });
});
