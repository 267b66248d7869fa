/** Lessons: walked through from the first step to the last, left and taken up again, guessed and revealed. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';
import { LESSONS, showsStep } from './lessons.ts';

const KEYS = ['ArrowRight', 'Space', 'PageDown', 'ArrowDown'];

test.describe('every lesson', () => {
  for (const lesson of LESSONS) {
    test(`"${lesson.title}" is walked through from its card to its last step`, async ({ dashboard }) => {
      const { page } = dashboard;
      await dashboard.open('panel=lessons');
      const card = page.getByRole('article', { name: lesson.title });
      await expect(card).toContainText(`${lesson.steps.length} steps`);
      await card.getByRole('link', { name: 'Walk through' }).click();
      const next = page.getByRole('button', { name: 'Next', exact: true });
      for (const [index] of lesson.steps.entries()) {
        await showsStep(dashboard, lesson, index + 1);
        await expect(page.getByRole('status').filter({ hasText: /^Step/ })).toHaveText(
          `Step ${index + 1} of ${lesson.steps.length}`,
        );
        if (index + 1 < lesson.steps.length) await next.click();
      }
      await expect(next).toBeDisabled();
    });

    test(`"${lesson.title}" is presented by keys to its last step and back`, async ({ dashboard }) => {
      const { page } = dashboard;
      await page.setViewportSize({ width: 1280, height: 720 });
      await dashboard.open(`lesson=${lesson.id}&present=1`);
      for (const [index] of lesson.steps.entries()) {
        await showsStep(dashboard, lesson, index + 1);
        await page.keyboard.press(KEYS[index % KEYS.length] ?? 'PageDown');
      }
      await showsStep(dashboard, lesson, lesson.steps.length);
      for (const [at, key] of ['PageUp', 'ArrowLeft', 'ArrowUp'].entries()) {
        await page.keyboard.press(key);
        await showsStep(dashboard, lesson, lesson.steps.length - at - 1);
      }
    });
  }
});

test.describe('a lesson', () => {
  test('is left to explore, and taken up again at the same step', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=how-much-of-aleppo&slide=5&present=1');
    await page.getByRole('button', { name: 'Explore this step' }).click();
    await dashboard
      .region('Filters')
      .getByRole('checkbox', { name: /John Kerry/ })
      .click();
    await page.getByRole('link', { name: 'Differences' }).click();
    await expect(dashboard.region('Differences')).toBeVisible();
    await page.getByRole('link', { name: 'Explore', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Step 5 of 10' })).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => [dashboard.query().get('slide'), dashboard.query().get('actor')]).toEqual(['6', null]);
    await page.getByRole('button', { name: 'Leave the lesson' }).click();
    await expect.poll(() => dashboard.query().has('lesson')).toBe(false);
  });

  test('steps back through the history of the browser', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=two-fridays&present=1');
    await page.keyboard.press('PageDown');
    await expect.poll(() => dashboard.query().get('slide')).toBe('2');
    await page.goBack();
    await expect(page.getByRole('status').filter({ hasText: 'Step 1 of' })).toBeVisible();
  });

  test('that is not here is told, and the page stays', async ({ dashboard }) => {
    await dashboard.open('lesson=nowhere');
    await expect(dashboard.page.getByText('There is no lesson “nowhere” here.')).toBeVisible();
    await expect(dashboard.region('Map')).toBeVisible();
  });

  test('moves neither the map nor its link when panels change their size', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=how-much-of-aleppo&slide=2');
    await expect(dashboard.region('Map').locator('.leaflet-container')).toBeVisible();
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1500, height: 960 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await expect(page.getByRole('status').filter({ hasText: 'Step 5 of 10' })).toBeVisible();
    await dashboard.ready();
    expect(dashboard.query().has('at')).toBe(false);
    await expect(page.getByRole('button', { name: 'Whole map' })).toHaveCount(0);
  });
});

test.describe('a guess', () => {
  test('of a share is tallied in the link, taken back, and revealed beside the report', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=how-much-of-aleppo&slide=2&present=1');
    const box = dashboard.region('Your guess');
    const slider = box.getByRole('slider', { name: 'What share is it, in percent?' });
    await expect(dashboard.region('Control over time')).not.toContainText('three-quarters');
    await slider.focus();
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', '60 percent');
    await box.getByRole('button', { name: 'Add this guess' }).click();
    await slider.fill('85');
    await box.getByRole('button', { name: 'Add this guess' }).click();
    await expect.poll(() => dashboard.query().get('tally')).toBe('60,85');
    await expect(box.getByRole('img', { name: 'Guesses so far: 60, 85' })).toBeVisible();
    await box.getByRole('button', { name: 'Take back the last one' }).click();
    await expect(box).toContainText('1 guess');
    expect(dashboard.query().get('slide')).toBe('2');
    await page.getByRole('button', { name: 'Reveal' }).click();
    await expect(page.getByRole('group', { name: 'What the reports say' })).toContainText('75');
    await expect(box.getByRole('img', { name: 'Guesses so far: 60' })).toBeVisible();
    await page.reload();
    await expect(dashboard.region('Your guess')).toContainText('1 guess');
  });

  test('of a speaker hides every name until the reveal', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=who-said-it&slide=2');
    const panels = ['Evidence', 'Quotes', 'Filters', 'Map'].map((name) => dashboard.region(name));
    for (const panel of panels) await expect(panel).not.toContainText('Kerry');
    await expect(dashboard.region('Evidence')).toContainText(/Speaker \d+/);
    await dashboard
      .region('Your guess')
      .getByRole('button', { name: /^James Denslow/ })
      .click();
    await dashboard
      .region('Your guess')
      .getByRole('button', { name: /^John Kerry/ })
      .click();
    await expect.poll(() => dashboard.query().get('tally')).toBe('denslow,kerry');
    await page.getByRole('button', { name: 'Reveal' }).click();
    await expect(dashboard.region('Evidence')).toContainText('John Kerry');
  });

  test('of a district’s status is counted by its four answers', async ({ dashboard }) => {
    await dashboard.open('lesson=two-fridays&slide=6&date=2016-12-07&select=old-city&guess=status');
    const box = dashboard.region('Your guess');
    for (const answer of ['Opposition', 'Contested', 'Opposition'])
      await box.getByRole('button', { name: new RegExp(`^${answer}`) }).click();
    await expect(box.getByRole('button', { name: 'Opposition 2' })).toBeVisible();
    await expect(box.getByRole('button', { name: 'No report says 0' })).toBeVisible();
  });

  test('hides the outlets in every panel, and what comes later', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=two-fridays&slide=6&date=2016-12-08&hide=outlet,later&select=001-q5');
    for (const name of ['Evidence', 'Quotes', 'Filters', 'Control over time'])
      await expect(dashboard.region(name)).not.toContainText(/New Arab|Al Arabiya|News Week/);
    await expect(dashboard.region('Quotes')).not.toContainText('Sat 10 Dec');
    await page.getByRole('button', { name: 'Reveal' }).click();
    await expect(dashboard.region('Filters')).toContainText('New Arab');
  });

  test('sends nothing anywhere', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=how-much-of-aleppo&slide=2');
    await expect(dashboard.region('Your guess')).toBeVisible();
    await expect(dashboard.region('Map').locator('.leaflet-container')).toBeVisible();
    const requests: string[] = [];
    // files of the page itself may still be coming, and the browser asks for the icon again whenever
    // the address changes: their addresses are the same whatever was guessed
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      const fileOfThePage = pathname === '/icon.svg' || pathname.startsWith('/assets/');
      if (!fileOfThePage || search !== '' || request.method() !== 'GET')
        requests.push(`${request.method()} ${request.url()}`);
    });
    await dashboard.region('Your guess').getByRole('button', { name: 'Add this guess' }).click();
    await page.getByRole('button', { name: 'Reveal' }).click();
    await expect.poll(() => dashboard.query().get('reveal')).toBe('1');
    expect(requests).toEqual([]);
  });
});

test('lessons and their steps are accessible', async ({ dashboard }) => {
  for (const query of ['panel=lessons', 'lesson=how-much-of-aleppo&slide=2', 'lesson=who-said-it&slide=2&present=1']) {
    await dashboard.open(query);
    await dashboard.isAccessible();
  }
});
