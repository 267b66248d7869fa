/** The two clocks: by keys, by pointer, by play, at any width, in the link. */
import { expect, type Locator } from '@playwright/test';
import { test } from './dashboard.ts';

/** The page's clock starts at noon, and stands still from the evening on: then only the test moves it. */
const NOON = new Date('2026-01-01T12:00:00Z');
const EVENING = new Date('2026-01-01T18:00:00Z');

async function valueOf(slider: Locator): Promise<string> {
  return (await slider.getAttribute('aria-valuetext')) ?? '';
}

test.describe('the day bar', () => {
  test('says day and reports in words, and stands on the last days by default', async ({ dashboard, page }) => {
    await dashboard.open();
    const event = page.getByRole('slider', { name: 'Event day' });
    const known = page.getByRole('slider', { name: 'Known by' });
    await expect(event).toHaveAttribute('aria-valuetext', /^Saturday 10 December 2016, \d+ reports?$/);
    await expect(known).toHaveAttribute('aria-valuetext', 'Saturday 10 December 2016, 5 of 5 articles published');
    expect([...dashboard.query().keys()]).toEqual([]);
  });

  test('moves a day by arrow keys, a week by page keys, to the ends by Home and End', async ({ dashboard, page }) => {
    await dashboard.open();
    const event = page.getByRole('slider', { name: 'Event day' });
    await event.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(event).toHaveAttribute('aria-valuetext', /^Friday 9 December 2016/);
    await expect.poll(() => dashboard.query().get('date')).toBe('2016-12-09');
    await page.keyboard.press('PageDown');
    await expect(event).toHaveAttribute('aria-valuetext', /^Friday 2 December 2016/);
    await page.keyboard.press('Home');
    await expect(event).toHaveAttribute('aria-valuetext', /^Thursday 1 December 2016/);
    await page.keyboard.press('PageUp');
    await expect(event).toHaveAttribute('aria-valuetext', /^Thursday 8 December 2016/);
    await page.keyboard.press('End');
    await expect(event).toHaveAttribute('aria-valuetext', /^Sunday 11 December 2016, 0 reports$/);
  });

  test('makes one step of the history of the keys pressed in one go', async ({ dashboard, page }) => {
    await dashboard.open('date=2016-12-08');
    await page.getByRole('slider', { name: 'Event day' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => dashboard.query().get('date')).toBe('2016-12-06');
    await page.goBack();
    await expect.poll(() => dashboard.query().get('date')).toBe('2016-12-08');
  });

  test('never takes a known-by day after the last publication', async ({ dashboard, page }) => {
    await dashboard.open('knownby=2016-12-03');
    const known = page.getByRole('slider', { name: 'Known by' });
    await expect(known).toHaveAttribute('aria-valuetext', 'Saturday 3 December 2016, 1 of 5 articles published');
    await known.focus();
    await page.keyboard.press('End');
    await expect(known).toHaveAttribute('aria-valuetext', /^Saturday 10 December 2016/);
    await expect.poll(() => dashboard.query().get('knownby')).toBeNull();
  });

  test('follows a drag on the track, and Back undoes the whole drag', async ({ dashboard, page }) => {
    await dashboard.open();
    const event = page.getByRole('slider', { name: 'Event day' });
    const box = await event.boundingBox();
    if (box === null) throw new Error('the slider is not on the page');
    const at = (share: number) => box.x + 7 + (box.width - 14) * share;
    const y = box.y + box.height / 2;
    await page.mouse.move(at(0.9), y);
    await page.mouse.down();
    await page.mouse.move(at(0.8), y, { steps: 3 });
    await page.mouse.move(at(0.6), y, { steps: 3 });
    await page.mouse.up();
    await expect(event).toHaveAttribute('aria-valuetext', /^Wednesday 7 December 2016/);
    await expect.poll(() => dashboard.query().get('date')).toBe('2016-12-07');
    await page.goBack();
    await expect(event).toHaveAttribute('aria-valuetext', /^Saturday 10 December 2016/);
  });

  test('goes to the day that is clicked', async ({ dashboard, page }) => {
    await dashboard.open();
    await page.getByText('Tue 6', { exact: true }).click({ force: true });
    await expect(page.getByRole('slider', { name: 'Event day' })).toHaveAttribute('aria-valuetext', /^Tuesday 6/);
  });

  test('counts fewer reports when less was published', async ({ dashboard, page }) => {
    await dashboard.open('date=2016-12-08');
    const all = await valueOf(page.getByRole('slider', { name: 'Event day' }));
    await dashboard.open('date=2016-12-08&knownby=2016-12-03');
    const then = await valueOf(page.getByRole('slider', { name: 'Event day' }));
    expect(then).toBe('Thursday 8 December 2016, 0 reports');
    expect(all).not.toBe(then);
  });

  test('plays a day after the other and stops at the last', async ({ dashboard, page }) => {
    await page.clock.install({ time: NOON });
    await dashboard.open('date=2016-12-08');
    await page.clock.pauseAt(EVENING);
    const event = page.getByRole('slider', { name: 'Event day' });
    await page.getByRole('button', { name: 'Play' }).click();
    await page.clock.runFor(1200);
    await expect(event).toHaveAttribute('aria-valuetext', /^Friday 9 December/);
    await page.clock.runFor(1200);
    await expect(event).toHaveAttribute('aria-valuetext', /^Saturday 10 December/);
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.goBack();
    await expect(event).toHaveAttribute('aria-valuetext', /^Thursday 8 December/);
  });

  test('plays faster when asked to, and pauses', async ({ dashboard, page }) => {
    await page.clock.install({ time: NOON });
    await dashboard.open('date=2016-12-01');
    await page.clock.pauseAt(EVENING);
    const event = page.getByRole('slider', { name: 'Event day' });
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.clock.runFor(300);
    await expect(event).toHaveAttribute('aria-valuetext', /^Friday 2 December/);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(5000);
    await expect(event).toHaveAttribute('aria-valuetext', /^Friday 2 December/);
  });

  test('steps on press when the reader wants no motion', async ({ dashboard, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await dashboard.open('date=2016-12-07');
    await page.getByRole('button', { name: 'A day on' }).click();
    await expect(page.getByRole('slider', { name: 'Event day' })).toHaveAttribute('aria-valuetext', /^Thursday 8/);
  });

  test('is 102 px high and shows its labels whole at 1440 px', async ({ dashboard }) => {
    await dashboard.open();
    const box = await dashboard.region('Day').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(102);
    for (const name of [
      'Al Arabiya English (day from outside the text)',
      'Unnamed daily',
      'The New Arab, News Week Me',
    ])
      await expect(dashboard.region('Day').getByText(name, { exact: true })).toBeVisible();
  });

  test('keeps both sliders at hand on a phone, each 44 px high', async ({ dashboard, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await dashboard.open('date=2016-12-08');
    for (const name of ['Event day', 'Known by']) {
      const box = await page.getByRole('slider', { name }).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThan(100);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    }
  });

  test('has nothing that axe finds fault with', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08&knownby=2016-12-09');
    await dashboard.isAccessible();
  });
});
