/** Lessons of one's own: made from views, kept in the browser, passed on as a file or a link. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { readLesson } from '../../src/domain/lesson/read-lesson.ts';
import { test, type Dashboard } from './dashboard.ts';

const SHELF = 'as-reported:lessons';
const FRONT = '---\ntitle: Two bridges\nlevel: all\nminutes: 20\ngoals: [Read a date]\nlanguage: en\n---\n\n';

/** Puts the view of a query into the lesson that is offered first. */
async function addView(dashboard: Dashboard, query: string, heading: string): Promise<void> {
  const { page } = dashboard;
  await dashboard.open(query);
  await page.getByRole('button', { name: 'Take away' }).click();
  const form = page.getByRole('form', { name: 'Add this view to a lesson' });
  await form.getByRole('textbox', { name: 'Heading of the step' }).fill(heading);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByText(/^Added to “My lesson” as step/)).toBeVisible();
}

/** A lesson of three views, opened to be edited. */
async function threeSteps(dashboard: Dashboard): Promise<void> {
  await addView(dashboard, 'date=2016-12-07&select=old-city', 'First');
  await addView(dashboard, 'date=2016-12-08&select=001-c2', 'Second');
  await addView(dashboard, 'panel=figures', 'Third');
  await dashboard.page.getByRole('link', { name: 'Edit My lesson' }).click();
  await expect(dashboard.page.getByRole('heading', { name: 'Edit the lesson' })).toBeVisible();
}

async function headings(page: Page): Promise<string[]> {
  return page
    .getByRole('textbox', { name: 'Heading' })
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
}

async function importText(page: Page, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
}

/** What the browser keeps, as text. */
async function kept(page: Page): Promise<string | null> {
  return page.evaluate((key) => window.localStorage.getItem(key), SHELF);
}

test.describe('a lesson of one’s own', () => {
  test('is made of views, ordered, captioned, undone, and there again after a reload', async ({ dashboard }) => {
    const { page } = dashboard;
    await threeSteps(dashboard);
    expect(await headings(page)).toEqual(['First', 'Second', 'Third']);
    await page.getByRole('button', { name: 'Move step 3 up' }).click();
    await expect.poll(() => headings(page)).toEqual(['First', 'Third', 'Second']);
    await page.getByRole('textbox', { name: 'Heading' }).first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => headings(page)).toEqual(['Third', 'First', 'Second']);
    await expect(page.getByRole('textbox', { name: 'Heading' }).nth(1)).toBeFocused();
    await page.getByRole('textbox', { name: 'Heading' }).nth(1).fill('The Old City, before');
    await page.getByRole('button', { name: 'Remove step 1' }).click();
    await expect.poll(() => headings(page)).toEqual(['The Old City, before', 'Second']);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await undo.click();
    await expect.poll(() => headings(page)).toEqual(['Third', 'First', 'Second']);
    await undo.click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Seven days');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Seven days');
    expect(await headings(page)).toEqual(['First', 'Third', 'Second']);
  });

  test('has texts, a question, an answer and what is hidden; and is walked through like any other', async ({
    dashboard,
  }) => {
    const { page } = dashboard;
    await threeSteps(dashboard);
    const second = page.getByRole('listitem', { name: 'Step 2: Second' });
    await second.getByRole('button', { name: 'Text and questions' }).click();
    await second.getByRole('textbox', { name: 'Text', exact: true }).fill('Read the *passage*.');
    await second.getByRole('textbox', { name: 'Question' }).fill('How much is it?');
    await second.getByRole('textbox', { name: 'Reveal' }).fill('75 percent or more.');
    await second.getByRole('checkbox', { name: 'Outlets' }).check();
    await second.getByRole('combobox', { name: 'The class guesses' }).selectOption({ label: 'a share in percent' });
    await page.getByRole('link', { name: 'Walk through' }).click();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const step = dashboard.region('Lesson');
    await expect(step.getByRole('heading', { level: 2 })).toHaveText('Second');
    await expect(step.getByRole('emphasis')).toHaveText('passage');
    await expect(page.getByRole('group', { name: 'Question' })).toHaveText('How much is it?');
    await expect(dashboard.region('Evidence')).toContainText('Outlet 2');
    await step.getByRole('slider').fill('80');
    await step.getByRole('button', { name: 'Add this guess' }).click();
    await step.getByRole('button', { name: 'Reveal' }).click();
    await expect(page.getByRole('group', { name: 'What the reports say' })).toHaveText('75 percent or more.');
    await expect(dashboard.region('Evidence')).toContainText('Unnamed daily');
  });

  test('refuses what a lesson cannot hold, in words, and keeps what was there', async ({ dashboard }) => {
    const { page } = dashboard;
    await threeSteps(dashboard);
    await page.getByRole('textbox', { name: 'Title' }).fill('');
    await expect(page.getByRole('alert')).toContainText('This cannot be empty: “My lesson” is kept');
    await page.getByRole('textbox', { name: 'Introduction, for teachers' }).fill('<b>bold</b>');
    await expect(page.getByRole('alert').filter({ hasText: 'Not kept:' })).toContainText('line 1: html');
    expect(await kept(page)).toContain('"title":"My lesson"');
    expect(await kept(page)).not.toContain('bold');
  });

  test('is accessible to make and to edit', async ({ dashboard }) => {
    const { page } = dashboard;
    await threeSteps(dashboard);
    await page
      .getByRole('listitem', { name: 'Step 2: Second' })
      .getByRole('button', { name: 'Text and questions' })
      .click();
    await dashboard.isAccessible();
    await page.getByRole('link', { name: 'All lessons' }).click();
    await expect(page.getByRole('heading', { name: 'Your own lessons' })).toBeVisible();
    await dashboard.isAccessible();
  });
});

test.describe('passed on', () => {
  test('as a file, it is the Markdown that the build reads, and comes back whole', async ({ dashboard }) => {
    const { page } = dashboard;
    await threeSteps(dashboard);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as file' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('my-lesson.md');
    const text = await readFile(await download.path(), 'utf8');
    const { lesson, faults } = readLesson('my-lesson', text);
    expect(faults).toEqual([]);
    expect(lesson?.steps.map(({ heading, link }) => [heading, link])).toEqual([
      ['First', 'date=2016-12-07&select=old-city'],
      ['Second', 'date=2016-12-08&select=001-c2'],
      ['Third', 'panel=figures'],
    ]);
    await page.getByRole('button', { name: 'Remove the lesson' }).click();
    await expect(page.getByText('None yet.')).toBeVisible();
    await importText(page, 'my-lesson.md', text);
    await expect(page.getByText('“My lesson” was added to your lessons.')).toBeVisible();
    await page.getByRole('link', { name: 'My lesson', exact: true }).click();
    expect(await headings(page)).toEqual(['First', 'Second', 'Third']);
  });

  test('as a link, it opens in another browser, where it can be kept', async ({ dashboard, browser, baseURL }) => {
    const { page } = dashboard;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await threeSteps(dashboard);
    await page.getByRole('button', { name: 'Copy link to the lesson' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(2000);
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await context.newPage();
    await other.goto(link);
    await expect(
      other.getByRole('region', { name: 'Lesson', exact: true }).getByRole('heading', { level: 2 }),
    ).toHaveText('First');
    await expect(other.getByRole('status').filter({ hasText: 'could not be read' })).toHaveCount(0);
    await other.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(
      other.getByRole('region', { name: 'Lesson', exact: true }).getByRole('heading', { level: 2 }),
    ).toHaveText('Second');
    await other.getByRole('link', { name: 'Lessons' }).click();
    await other.getByRole('button', { name: 'Keep in this browser' }).click();
    await expect.poll(() => headings(other)).toEqual(['First', 'Second', 'Third']);
    await context.close();
  });

  test('as a link, says when it is too long and offers the file', async ({ dashboard }) => {
    const { page } = dashboard;
    const noise = Array.from({ length: 900 }, (_, index) => Math.imul(index + 1, 2_654_435_761).toString(36)).join(' ');
    await dashboard.open('panel=lessons');
    await importText(page, 'long.md', `${FRONT}${noise}\n\n## [One](?date=2016-12-08)\n`);
    await page.getByRole('link', { name: 'Two bridges' }).click();
    await expect(page.getByText(/^This lesson is too long for a link/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link to the lesson' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Walk through' }).click();
    await expect(dashboard.region('Lesson').getByRole('heading', { level: 2 })).toHaveText('One');
  });

  test('as a link that was cut short, it says so and the page stays', async ({ dashboard }) => {
    await dashboard.open('lesson=own&own=N4IglgJiBcIE');
    await expect(dashboard.page.getByText(/^The lesson in this link is cut short or damaged/)).toBeVisible();
    await expect(dashboard.region('Map')).toBeVisible();
  });
});

test.describe('a file that is no lesson', () => {
  for (const [name, text, reason] of [
    ['letter.txt', 'Dear class, read this.', 'no front matter'],
    ['picture.md', '\u0089PNG\u0000\u0001', 'no front matter'],
    ['cut.md', FRONT, 'a lesson needs at least one step'],
    ['huge.md', FRONT + 'x'.repeat(200_001), 'larger than 200,000 characters'],
  ] as const)
    test(`(${name}) is refused with a reason, and nothing is lost`, async ({ dashboard }) => {
      const { page } = dashboard;
      await addView(dashboard, 'date=2016-12-08', 'First');
      await dashboard.open('panel=lessons');
      const before = await kept(page);
      await importText(page, name, text);
      await expect(
        page.getByText(`“${name}” is no lesson that this page can read. Nothing was changed.`),
      ).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: reason })).toBeVisible();
      await expect(page.getByRole('link', { name: 'My lesson', exact: true })).toBeVisible();
      expect(await kept(page)).toBe(before);
    });

  test('that holds more than a lesson can is added, and says what was left out', async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open('panel=lessons');
    await importText(page, 'more.md', `${FRONT}## [One](?actor=nobody)\n\n<script>alert(1)</script>\n`);
    await expect(page.getByText('“Two bridges” was added. Some of the file could not be kept:')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'line 11: html' })).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'step 1: actor=nobody is not known here' }),
    ).toBeVisible();
  });
});

test.describe('the browser’s storage', () => {
  test('denied: the lesson lives as long as the page, which says so', async ({ dashboard }) => {
    const { page } = dashboard;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await dashboard.open('panel=lessons');
    await page.getByRole('button', { name: 'New lesson' }).click();
    await expect(page.getByText(/^This browser does not let the page keep anything/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save as file' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Title' }).fill('Unkept');
    await page.getByRole('link', { name: 'All lessons' }).click();
    await expect(page.getByRole('link', { name: 'Unkept' })).toBeVisible();
  });

  test('full: the change stays on screen, and what was kept stays kept', async ({ dashboard }) => {
    const { page } = dashboard;
    await addView(dashboard, 'date=2016-12-08', 'First');
    const before = await kept(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('link', { name: 'Edit My lesson' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Too much');
    await expect(page.getByText(/^The browser has no room for the last change/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Too much');
    expect(await kept(page)).toBe(before);
  });

  for (const [kind, text, words] of [
    ['foreign', 'somebody else’s', /is not a list of lessons that this page can read/],
    ['of another version', '{"version":2,"shelves":[]}', /were written by another version of this page/],
  ] as const)
    test(`${kind}: it is told, put aside whole, and can be saved`, async ({ dashboard }) => {
      const { page } = dashboard;
      await page.addInitScript(
        ([key, value]) => {
          if (window.localStorage.length === 0) window.localStorage.setItem(key, value);
        },
        [SHELF, text] as const,
      );
      await dashboard.open('panel=lessons');
      await expect(page.getByText(words)).toBeVisible();
      expect(await kept(page)).toBe(text);
      await page.getByRole('button', { name: 'New lesson' }).click();
      await expect(page.getByText(/was put aside, whole/)).toBeVisible();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save it as a file' }).click();
      expect(await readFile(await (await saving).path(), 'utf8')).toBe(text);
      await page.getByRole('button', { name: 'Throw it away' }).click();
      await expect(page.getByText(/was put aside, whole/)).toHaveCount(0);
      expect(await kept(page)).toContain('My lesson');
    });

  test('shared by two windows: each sees what the other keeps', async ({ dashboard, context }) => {
    const { page } = dashboard;
    await addView(dashboard, 'date=2016-12-08', 'First');
    await page.getByRole('link', { name: 'Edit My lesson' }).click();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('textbox', { name: 'Title' }).fill('From the other window');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('From the other window');
    await page.getByRole('textbox', { name: 'Level' }).fill('From this one');
    await expect(other.getByRole('textbox', { name: 'Level' })).toHaveValue('From this one');
    await expect(other.getByRole('textbox', { name: 'Title' })).toHaveValue('From the other window');
  });
});
