/** The map: districts as buttons, the engine that moves it, its three layers, and what it does when shapes are missing. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test, type Dashboard } from './dashboard.ts';

const THURSDAY = 'date=2016-12-08';

function map(dashboard: Dashboard): Locator {
  return dashboard.region('Map');
}

function district(dashboard: Dashboard, name: string): Locator {
  return map(dashboard).getByRole('button', { name: new RegExp(`^${name}, `) });
}

/** Waits until Leaflet carries the drawing. */
async function isLive(page: Page): Promise<void> {
  await expect(page.locator('.leaflet-container .district').first()).toBeAttached();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${String(locator)}: not drawn`);
  return box;
}

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

test.describe('the engine that moves the map', () => {
  test('takes over at the very same place, with the focus where it was', async ({ dashboard }) => {
    const { page } = dashboard;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/LiveMap-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await dashboard.open();
    const still = map(dashboard).locator('.still');
    await expect(still).toBeVisible();
    await district(dashboard, 'Old City').focus();
    const before = await boxOf(district(dashboard, 'Old City'));
    const label = await boxOf(map(dashboard).locator('.label-name').first());
    release();
    await isLive(page);
    await expect(still).toHaveCount(0);
    const after = await boxOf(district(dashboard, 'Old City'));
    const labelAfter = await boxOf(map(dashboard).locator('.label-name').first());
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs(after[side] - before[side])).toBeLessThan(0.6);
      expect(Math.abs(labelAfter[side] - label[side])).toBeLessThan(0.6);
    }
    await expect(district(dashboard, 'Old City')).toBeFocused();
  });

  test('may fail to come: the drawing stays, with its buttons', async ({ dashboard }) => {
    dashboard.expected.push(/LiveMap|Failed to load resource/);
    await dashboard.page.route('**/LiveMap-*.js', (route) => route.abort());
    await dashboard.open(THURSDAY);
    await district(dashboard, 'Al-Shaar').click();
    await expect.poll(() => dashboard.query().get('select')).toBe('al-shaar');
    await map(dashboard).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => dashboard.query().has('at')).toBe(true);
  });

  test('drags the map, which goes into the link and chooses nothing', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    const { page } = dashboard;
    await isLive(page);
    const before = await boxOf(district(dashboard, 'Old City'));
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.down();
    await page.mouse.move(before.x + 90, before.y + 70, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => dashboard.query().has('at')).toBe(true);
    expect(dashboard.query().has('select')).toBe(false);
    expect((await boxOf(district(dashboard, 'Old City'))).x).not.toBeCloseTo(before.x, 0);
    await map(dashboard).getByRole('button', { name: 'Whole map' }).click();
    await expect.poll(() => dashboard.query().has('at')).toBe(false);
    await expect
      .poll(async () => Math.round((await boxOf(district(dashboard, 'Old City'))).x))
      .toBe(Math.round(before.x));
  });

  test('moves by wheel and by keys', async ({ dashboard }) => {
    await dashboard.open(THURSDAY);
    const { page } = dashboard;
    await isLive(page);
    const width = async () => (await boxOf(district(dashboard, 'Old City'))).width;
    const before = await width();
    await district(dashboard, 'Old City').hover();
    await page.mouse.wheel(0, -240);
    await expect.poll(width).toBeGreaterThan(before * 1.05);
    await map(dashboard)
      .getByRole('group', { name: /arrow keys/ })
      .focus();
    const x = (await boxOf(district(dashboard, 'Old City'))).x;
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await boxOf(district(dashboard, 'Old City'))).x).toBeLessThan(x - 10);
  });

  test('opens a link at the place that it names, and does not change it', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08&at=36.19,37.16,14');
    await isLive(dashboard.page);
    await expect.poll(() => dashboard.query().get('at')).toBe('36.19,37.16,14');
    await expect(map(dashboard).locator('.note-name').first()).toBeVisible();
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
