/** The projector's page: its keys, its notes window, and whether the last row can read it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test, type Dashboard } from './dashboard.ts';
import { LESSONS } from './lessons.ts';

/** Texts on screen whose letters are smaller than `least` pixels, and texts of the lesson that are cut off. */
async function unreadable(page: Page, least: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const zoom = Number(getComputedStyle(document.querySelector('.present') ?? document.body).zoom);
    const seen: string[] = [];
    for (const element of document.querySelectorAll('.present *')) {
      const isShown =
        element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden, svg') === null;
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
      const size = parseFloat(getComputedStyle(element).fontSize) * zoom;
      if (isShown && hasText && size < smallest - 0.05) seen.push(`${size.toFixed(1)}: ${element.textContent}`);
    }
    for (const element of document.querySelectorAll('.lesson-text *, .present-header *, .present-foot *'))
      if (
        element.closest('.visually-hidden') === null &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        getComputedStyle(element).display !== 'inline'
      )
        seen.push(`cut off: ${element.textContent}`);
    return seen;
  }, least);
}

/** Boxes that must not touch: two of them that overlap, by name. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const step = document.querySelector('.present-step:not([inert])');
    const names = ['.panel-map .stage', '.legend', '.evidence', '.present-side', '.present-header', '.present-foot'];
    const boxes = names.map((name, at) => (at < 4 ? step : document)?.querySelector(name)?.getBoundingClientRect());
    const found = names.flatMap((name, a) =>
      names.slice(a + 1).flatMap((other, after) => {
        const [x, y] = [boxes[a], boxes[a + 1 + after]];
        const apart =
          x === undefined ||
          y === undefined ||
          x.right <= y.left + 1 ||
          y.right <= x.left + 1 ||
          x.bottom <= y.top + 1 ||
          y.bottom <= x.top + 1;
        return apart ? [] : [`${name} over ${other}`];
      }),
    );
    const legend = step?.querySelector('.legend') ?? null;
    const isCut = legend !== null && legend.scrollHeight > legend.clientHeight + 1;
    return isCut ? [...found, 'the legend is cut off'] : found;
  });
}

/** The words of the selected report, and what the step is about beside them, without scrolling. */
async function showsPassageAndDrawing(dashboard: Dashboard, link: URLSearchParams): Promise<void> {
  const isHeldBack = link.has('hide') && link.get('guess') === 'share';
  if (link.has('select') && !isHeldBack) {
    const marks = dashboard.region('Evidence').locator('mark');
    if ((await marks.count()) > 0) await expect(marks.first()).toBeInViewport({ ratio: 1 });
  }
  const drawing = dashboard.region(/^(?:Control over time|Quotes)$/).first();
  await expect(drawing.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  if (!isHeldBack) expect((await shownHeight(drawing)) ?? 0).toBeGreaterThan(150);
}

/** How much of an element stands within the window, in pixels from top to bottom. */
function shownHeight(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const foot = document.querySelector('.present-foot')?.getBoundingClientRect().top ?? window.innerHeight;
    return Math.min(bottom, foot) - Math.max(top, 0);
  });
}

for (const [width, height, least] of [
  [1280, 720, 14],
  [1920, 1080, 17],
] as const)
  for (const lesson of LESSONS)
    test(`every step of "${lesson.title}" is readable from the last row at ${width} by ${height}`, async ({
      dashboard,
    }) => {
      const { page } = dashboard;
      await page.setViewportSize({ width, height });
      await dashboard.open(`lesson=${lesson.id}&present=1`);
      for (const step of lesson.steps) {
        const heading = page.getByRole('region', { name: 'Lesson' }).getByRole('heading', { level: 2 });
        await expect(heading).toHaveText(step.heading);
        await expect(heading).toBeInViewport({ ratio: 1 });
        if (step.question.length > 0)
          await expect(page.getByRole('group', { name: 'Question' })).toBeInViewport({ ratio: 1 });
        expect(await unreadable(page, least), step.heading).toEqual([]);
        expect(await overlaps(page), step.heading).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
        await expect(dashboard.region('Map')).toBeInViewport({ ratio: 1 });
        await showsPassageAndDrawing(dashboard, new URLSearchParams(step.link));
        await page.keyboard.press('PageDown');
      }
    });

test('the next step is drawn before it is asked for, out of everybody’s way, and shown as it stands', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  const [lesson] = LESSONS;
  const headings = page.locator('.lesson-text h2');
  await dashboard.open(`lesson=${lesson?.id}&slide=4&present=1`);
  const heading = page.locator('h2', { hasText: lesson?.steps[4]?.heading ?? '' });
  const ahead = page.locator('.present-step[inert]').filter({ has: heading });
  await expect(ahead.locator('.evidence mark')).toHaveCount(1);
  await expect(headings).toHaveCount(3);
  await expect(ahead).not.toBeVisible();
  await dashboard.isAccessible();
  await ahead.locator('.evidence mark').evaluate((mark) => mark.setAttribute('data-drawn', 'ahead'));
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-drawn="ahead"]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Step 5 of' })).toBeVisible();
  await expect(dashboard.region('Evidence')).toHaveCount(1);
});

test.describe('the presenter’s keys', () => {
  test('go on after a button was pressed, and leave space to that button', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=how-much-of-aleppo&slide=3&present=1');
    await page.getByRole('button', { name: 'Reveal' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => [dashboard.query().get('reveal'), dashboard.query().get('slide')]).toEqual(['1', '3']);
    await page.getByRole('button', { name: 'Back', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => dashboard.query().get('slide')).toBe('4');
  });

  test('make the screen black and bring it back, by b or Escape; Escape then closes', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=two-fridays&present=1');
    const black = page.getByRole('button', { name: 'Black screen. Press b to go on.' });
    for (const end of ['b', 'Escape']) {
      await page.keyboard.press('b');
      await expect(black).toHaveCSS('background-color', 'rgb(0, 0, 0)');
      await page.keyboard.press(end);
      await expect(black).toHaveCount(0);
    }
    await page.keyboard.press('Escape');
    await expect
      .poll(() => [dashboard.query().has('present'), dashboard.query().get('lesson')])
      .toEqual([false, 'two-fridays']);
  });

  test('fill the screen and leave it', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=two-fridays&present=1');
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
  });

  test('run quickly through the steps without being thrown back', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=two-fridays&present=1');
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('PageDown');
    await expect.poll(() => dashboard.query().get('slide')).toBe('9');
    await page.keyboard.press('PageUp');
    await expect(page.getByRole('status').filter({ hasText: /^Step/ })).toHaveText('Step 8 of 11');
  });

  test('move the days where a step asks for it', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('lesson=two-fridays&slide=6&present=1');
    await expect(page.getByRole('slider', { name: 'Known by' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Days' }).click();
    await page.getByRole('slider', { name: 'Known by' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => [dashboard.query().get('knownby'), dashboard.query().get('slide')])
      .toEqual(['2016-12-09', '6']);
  });
});

test('the notes window shows notes, clock and next step, and both windows move together', async ({ dashboard }) => {
  const { page } = dashboard;
  const [lesson] = LESSONS;
  await dashboard.open(`lesson=${lesson?.id}&slide=2&present=1`);
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('n');
  const notes = await opening;
  const panel = notes.getByRole('region', { name: 'Notes' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(lesson?.steps[1]?.heading ?? '');
  await expect(panel).toContainText(`Next: ${lesson?.steps[2]?.heading}`);
  await expect(panel.getByRole('timer')).toHaveText(/^0:\d\d$/);
  await page.keyboard.press('PageDown');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(lesson?.steps[2]?.heading ?? '');
  await notes.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Step/ })).toHaveText(/Step 4 of/);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(lesson?.steps[3]?.heading ?? '');
});

test('the sentences can be put away and shown again', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('lesson=how-much-of-aleppo&slide=3&present=1');
  await expect(dashboard.region('Evidence')).toBeVisible();
  await page.getByRole('button', { name: 'Sentences' }).click();
  await expect(dashboard.region('Evidence')).toHaveCount(0);
});
