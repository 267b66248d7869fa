/**
 * Storms: what no reader does on purpose. After every action the page is what a fresh open of its link is, and its
 * link is one that the page itself would write. `npm run storms` runs all of it; a failing run names its seed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { indexDataset } from '../../src/domain/corpus.ts';
import { Dataset } from '../../src/domain/schema/dataset.ts';
import { knownIds } from '../../src/view/known.ts';
import { readLink, writeLink } from '../../src/view/link.ts';
import { randomFrom } from '../fuzz/mutate.ts';
import { test } from './dashboard.ts';
import { isAsFresh, librariesDrawn } from './fresh.ts';
import { heldBytes } from './held.ts';

const isFull = process.env['STORMS'] === 'full';
/** A full run is 1,000 actions and 1,000 view changes, each action followed by a fresh open. */
const SEEDS = isFull ? [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023] : [2016];
const ACTIONS = isFull ? 125 : 40;
const COMPARE_EVERY = isFull ? 1 : 5;
const CHANGES = isFull ? 1000 : 80;

const known = knownIds(indexDataset(v.parse(Dataset, JSON.parse(readFileSync('public/data/dataset.json', 'utf8')))));

/** Fails unless the page's link reads without a problem and is written back as it stands. */
function isOwnLink(page: Page, after: string): void {
  const query = new URL(page.url()).search.slice(1);
  const { view, others, problems } = readLink(query, known);
  expect(problems, after).toEqual([]);
  expect(writeLink(view, others), after).toBe(query);
}

/** What can be pressed and changes the view; what leaves the page or opens a dialog is not pressed. */
const PRESSABLE = 'main a[href^="?"], .layout a[href^="?"], main button, input[type=checkbox], main [role=button]';
const NOT =
  /copy|download|save|print|take away|keys|full screen|play|open a file|write a lesson|read in place|speak|listen/i;

const Messages = v.record(v.string(), v.string());

function messagesOf(language: string): Record<string, string> {
  const folder = `src/words/messages/${language}`;
  return Object.assign({}, ...readdirSync(folder).map((file) => messagesIn(`${folder}/${file}`)));
}

function messagesIn(file: string): Record<string, string> {
  return v.parse(Messages, JSON.parse(readFileSync(file, 'utf8')));
}

/** The same buttons in Arabic, by the messages that name them: the storm may change the language. */
function unpressed(): string {
  const [english, arabic] = [messagesOf('en'), messagesOf('ar')];
  const names = Object.keys(english).filter((key) => NOT.test(english[key] ?? '') && !/[{.]/.test(english[key] ?? ''));
  return [NOT.source, ...names.map((key) => `^${arabic[key]}$`)].join('|');
}

/** Presses one of the visible things, chosen by `at` in [0, 1). Returns its name, or null when there is none. */
function press(page: Page, at: number): Promise<string | null> {
  return page.evaluate(
    ({ pressable, not, share }) => {
      const nameOf = (element: Element) =>
        (
          element.getAttribute('aria-label') ??
          element.closest('label')?.textContent ??
          element.textContent ??
          ''
        ).trim();
      const all = [...document.querySelectorAll(pressable)].filter(
        (element) => element.checkVisibility() && !new RegExp(not, 'i').test(nameOf(element)),
      );
      const chosen = all[Math.floor(share * all.length)];
      if (chosen === undefined) return null;
      chosen.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
      return nameOf(chosen).slice(0, 60);
    },
    { pressable: PRESSABLE, not: unpressed(), share: at },
  );
}

async function typeWord(page: Page, random: () => number): Promise<string> {
  const box = page.getByRole('searchbox', { name: 'Search quotes and reports' });
  const words = ['', 'city', 'hospital', 'Aleppo', '90', '“', '<b>', 'مدينة'];
  const word = words[Math.floor(random() * words.length)] ?? '';
  if (await box.isVisible()) await box.fill(word);
  return `typing "${word}"`;
}

async function moveDay(page: Page, random: () => number): Promise<string> {
  const slider = page.getByRole('slider', { name: random() < 0.5 ? 'Event day' : 'Known by' });
  const keys = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
  const key = keys[Math.floor(random() * keys.length)] ?? 'Home';
  if (await slider.isVisible()) await slider.press(key);
  return `pressing ${key} on a day`;
}

async function goSomewhere(page: Page, random: () => number): Promise<string> {
  const steps = Math.floor(random() * 7) - 4;
  // told now and done afterwards: the step may leave the page that was told
  await page.evaluate((by) => void window.setTimeout(() => window.history.go(by)), steps);
  return `going ${steps} in the history`;
}

async function act(page: Page, random: () => number): Promise<string> {
  const dice = random();
  if (dice < 0.1) return typeWord(page, random);
  if (dice < 0.25) return moveDay(page, random);
  if (dice < 0.35) return goSomewhere(page, random);
  return `pressing "${await press(page, random())}"`;
}

/** Until no navigation is under way and what was pressed has drawn its view. */
async function calm(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** A step far back leaves the page: then back to it, as often as a step that was under way leaves it again. */
async function staysOn(page: Page): Promise<void> {
  await expect(async () => {
    await calm(page);
    if (!page.url().startsWith('http')) await page.goForward();
    expect(page.url()).toMatch(/^http/);
  }).toPass();
}

for (const seed of SEEDS)
  test(`after each of ${ACTIONS} random actions the page is a fresh open of its link (seed ${seed})`, async ({
    dashboard,
    context,
  }) => {
    test.setTimeout(60_000 + ACTIONS * 20_000);
    const { page } = dashboard;
    const random = randomFrom(seed);
    const fresh = await context.newPage();
    await dashboard.open();
    const done: string[] = [];
    for (let count = 1; count <= ACTIONS; count += 1) {
      done.push(await act(page, random));
      await staysOn(page);
      const after = `action ${count} of seed ${seed}: ${done.slice(-4).join('; ')}`;
      isOwnLink(page, after);
      if (count % COMPARE_EVERY === 0 || count === ACTIONS) await isAsFresh(page, fresh, after);
    }
  });

test('a storm of Back and Forward ends at the view of the address', async ({ dashboard, context }) => {
  const { page } = dashboard;
  const random = randomFrom(60);
  await dashboard.open();
  for (const name of ['Compare', 'Differences', 'Figures', 'Sources', 'Explore'])
    await page.getByRole('link', { name, exact: true }).click();
  for (const name of [/John Kerry/, /Bashar al-Assad/])
    await dashboard.region('Filters').getByRole('checkbox', { name }).click();
  await page.getByRole('slider', { name: 'Event day' }).press('Home');
  const steps = Array.from({ length: 60 }, () => (random() < 0.5 ? -1 : 1) * (1 + Math.floor(random() * 3)));
  // told now and done afterwards: the storm may leave the page that was told
  await page.evaluate((all) => {
    window.setTimeout(() => {
      for (const step of all) window.history.go(step);
    });
  }, steps);
  await staysOn(page);
  await isAsFresh(page, await context.newPage(), 'the storm');
});

const ROUND = [
  'date=2016-12-07',
  'actor=kerry&select=004-q1',
  'panel=figures',
  'date=2016-12-05&side=government',
  'panel=differences',
  'q=city&place=old-city',
  'panel=sources',
  'chart=table&map=silence',
  'panel=compare',
  '',
];

/** Opens every other view once and waits for it: its code is held from then on. */
async function fetchViews(page: Page): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views' });
  for (const name of ['Compare', 'Differences', 'Figures', 'Sources']) {
    await views.getByRole('link', { name }).click();
    await expect(page.locator('main h2').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  await views.getByRole('link', { name: 'Explore' }).click();
}

/** Goes through the round of views `times` times, each drawn before the next. */
async function goRound(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ({ queries, count }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      for (let time = 0; time < count; time += 1)
        for (const query of queries) {
          window.history.pushState(null, '', query === '' ? window.location.pathname : `?${query}`);
          window.dispatchEvent(new PopStateEvent('popstate'));
          await frame();
          await frame();
        }
    },
    { queries: ROUND, count: times },
  );
}

test(`after ${CHANGES} changes of the view no more memory is held than before`, async ({ dashboard, context }) => {
  const { page } = dashboard;
  test.setTimeout(900_000);
  const session = await context.newCDPSession(page);
  await dashboard.open();
  await librariesDrawn(page);
  // what comes or is worked out once, comes before the count
  await fetchViews(page);
  await goRound(page, 3);
  const before = await heldBytes(session);
  await goRound(page, CHANGES / ROUND.length);
  const after = await heldBytes(session);
  test.info().annotations.push({ type: 'heap', description: `${before} bytes before, ${after} after` });
  expect(after / before).toBeLessThan(1.1);
});
