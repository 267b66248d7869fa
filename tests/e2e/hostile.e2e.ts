/** Hostile words in everything that others write: they show as text, run nothing, and turn no direction. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { Dataset } from '../../src/domain/schema/dataset.ts';
import { Lessons } from '../../src/domain/schema/lesson.ts';
import { test, type Dashboard } from './dashboard.ts';

/** A word to find it by, then what would run, load, restyle or turn round if it were taken for anything but text. */
const NAME = 'Wolfsbane';
const HOSTILE = `${NAME}\u202e<script>window.hit=1</script><img src=x onerror="window.hit=1"><style>*{display:none}</style>"'</span><a href="javascript:window.hit=1">x</a>`;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const JsonValue: v.GenericSchema<Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(JsonValue), v.record(v.string(), JsonValue)]),
);

/** Fields of datasets and lessons that hold words; all others hold ids, days and numbers. */
const WORDS = new Set(
  (
    'name nameAr short title summary note reason role cue words hedge frame quotes leavesOut strengths limits oddities ' +
    'dateline credits areaWords holderWords verb unit why guess text heading goals level exact explanation pronoun file'
  ).split(' '),
);

/** The value with hostile words behind all words. */
function poisoned(value: Json, key = ''): Json {
  if (typeof value === 'string') return WORDS.has(key) ? `${value} ${HOSTILE}` : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (value === null || typeof value !== 'object') return value;
  const all = Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)] as const);
  const { start, exact, ...rest } = Object.fromEntries(all);
  if (typeof start !== 'number' || typeof exact !== 'string') return Object.fromEntries(all);
  return { ...rest, start, exact, end: start + exact.length };
}

function poisonedFile(name: string, schema: v.GenericSchema): string {
  const value = poisoned(v.parse(JsonValue, JSON.parse(readFileSync(`public/data/${name}`, 'utf8'))));
  v.parse(schema, value);
  return JSON.stringify(value);
}

/** The main views, each with what must be there before it is looked at. */
const VIEWS = [
  ['date=2016-12-08&select=001-c2', '.panel-quotes article'],
  ['date=2016-12-08&select=old-city&chart=table', '.panel-chart table'],
  ['map=world', '.leaflet-container'],
  ['map=silence&q=wolfsbane', '.search-results'],
  ['summary=1', '.panel-map h3'],
  ['panel=compare', 'main h2'],
  ['panel=differences', 'main h2'],
  ['panel=figures', 'main h2'],
  ['panel=sources', 'main h2'],
  ['panel=lessons', 'main h2'],
  ['lesson=two-fridays&slide=2', '.panel-lesson'],
  ['panel=worksheet&lesson=two-fridays&slide=2', 'main svg'],
  ['lesson=two-fridays&slide=2&present=1', 'main'],
  ['lang=ar', '.panel-quotes article'],
] as const;

interface Seen {
  readonly hit: boolean;
  readonly markup: number;
  readonly turns: boolean;
  readonly broken: readonly string[];
}

/**
 * What the hostile words did. Elements that only they could have made have attributes that no code of ours writes;
 * the page's own blocks of data are no scripts that run.
 */
function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const made =
      'img[src="x"], [onerror], a[href^="javascript" i], iframe, main style, body script:not([src], [type="application/json"])';
    const broken: unknown = Reflect.get(window, 'broken');
    return {
      hit: Reflect.has(window, 'hit'),
      markup: document.querySelectorAll(made).length,
      turns: /[\u202a-\u202e]/.test(document.body.textContent),
      broken: Array.isArray(broken) ? broken.map(String) : [],
    };
  });
}

/** Keeps every breach of the policy, from the first script on. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const broken: string[] = [];
    Reflect.set(window, 'broken', broken);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      broken.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

/** Goes to a view within the page, as a press of a link does. */
async function goTo({ page }: Dashboard, query: string): Promise<void> {
  await page.evaluate((next) => {
    window.history.pushState(null, '', `?${next}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

const NOTHING: Seen = { hit: false, markup: 0, turns: false, broken: [] };

test('hostile words in articles, names, places, notes and lessons show as text in every view', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await watchPolicy(page);
  const files = [
    ['dataset.json', Dataset],
    ['lessons.json', Lessons],
  ] as const;
  for (const [name, schema] of files) {
    const body = poisonedFile(name, schema);
    await page.route(`**/data/${name}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  }
  await dashboard.open('date=2016-12-07');
  for (const [query, selector] of VIEWS)
    await test.step(query, async () => {
      await goTo(dashboard, query);
      await expect(page.locator(selector).first()).toBeVisible();
      await expect(page.locator('body')).toContainText(`${NAME}\ufffd<script>window.hit=1</script>`);
      expect(await seenOn(page)).toEqual(NOTHING);
    });
});

test('hostile links and file names are told as text', async ({ dashboard }) => {
  const { page } = dashboard;
  await watchPolicy(page);
  const part = encodeURIComponent(HOSTILE);
  await page.goto(`./?actor=${part}&select=javascript:${part}&q=${part}&own=${part}&${part}=${part}`);
  await dashboard.ready();
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toContainText(
    `actor=${NAME}\ufffd<sc`,
  );
  await expect(page.getByRole('searchbox')).toHaveValue(HOSTILE);
  expect(await seenOn(page)).toEqual(NOTHING);
  await page.goto('./?panel=lessons');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const text = `---\ntitle: ${NAME}\u202e<b onclick=x>\nlevel: all\nminutes: 1\ngoals: [a]\nlanguage: en\n---\n\n## [Step](?date=2016-12-08)\n\n<script>window.hit=1</script>\n\n[x](javascript:window.hit=1) ![x](x)\n`;
  await (await choosing).setFiles({
    name: `${NAME}<img src=x onerror=hit()>.md`,
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  });
  await expect(page.locator('.own-outcome')).toContainText(`${NAME}\ufffd<b onclick=x>`);
  expect(await seenOn(page)).toEqual(NOTHING);
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await again).setFiles({
    name: `${NAME}\u202e<img src=x onerror=hit()>.md`,
    mimeType: 'text/markdown',
    buffer: Buffer.from('no lesson'),
  });
  await expect(page.locator('.own-outcome')).toContainText(`${NAME}\ufffd<img src=x onerror=hit()>.md`);
  expect(await seenOn(page)).toEqual(NOTHING);
});

test.describe('the policy of the page', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is kept by every view, the map engine, the charts and the service worker', async ({ dashboard }) => {
    const { page } = dashboard;
    await watchPolicy(page);
    await dashboard.open();
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await expect(page.locator('.leaflet-container')).toBeVisible();
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    for (const [query, selector] of VIEWS.filter(([view]) => !view.includes('wolfsbane'))) {
      await goTo(dashboard, query);
      await expect(page.locator(selector).first()).toBeVisible();
    }
    expect(await seenOn(page)).toEqual(NOTHING);
  });

  test('stops markup, inline and evaluated script, inline style and other origins', async ({ dashboard }) => {
    const { page } = dashboard;
    dashboard.expected.push(/violates|Trusted|foreign request|Content Security Policy/i);
    await watchPolicy(page);
    await dashboard.open();
    const threw = await page.evaluate(async () => {
      const attempt = (act: () => void) => {
        try {
          act();
          return false;
        } catch {
          return true;
        }
      };
      const script = document.createElement('script');
      const markup = attempt(() => void (document.body.innerHTML = '<b>x</b>'));
      const source = attempt(() => void (script.text = 'window.hit=1'));
      // in a task of its own: what a debugger evaluates may evaluate
      const built = await new Promise<boolean>((resolve) => {
        window.setTimeout(() => resolve(attempt(() => void Reflect.construct(Function, ['window.hit=1']))));
      });
      const image = new Image();
      image.src = 'https://elsewhere.invalid/x.png';
      const style = document.createElement('style');
      style.textContent = '* { color: red }';
      document.head.append(style);
      return { markup, source, built };
    });
    expect(threw).toEqual({ markup: true, source: true, built: true });
    const stopped = async () => (await seenOn(page)).broken.map((each) => each.split(' ')[0]).toSorted();
    await expect
      .poll(async () => new Set(await stopped()))
      .toEqual(new Set(['img-src', 'require-trusted-types-for', 'style-src-elem']));
    expect((await seenOn(page)).hit).toBe(false);
  });
});
