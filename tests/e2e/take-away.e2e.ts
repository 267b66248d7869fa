/** Taking a view away: pictures, data, citations, code to embed. */
import { readFile } from 'node:fs/promises';
import { expect, type Download, type Page } from '@playwright/test';
import { test, type Dashboard } from './dashboard.ts';

async function openDialog({ page }: Dashboard) {
  await page.getByRole('button', { name: 'Take away' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take away' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** Share of a picture's pixels (in percent) that have one of the colours, drawn anew in a page of its own. */
async function colourShares(page: Page, file: Buffer, type: string, colours: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ({ base64, media, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
      const url = URL.createObjectURL(new Blob([bytes], { type: media }));
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const counts = new Map(wanted.map((colour) => [colour, 0]));
      for (let at = 0; at < data.length; at += 4) {
        const parts = [data[at], data[at + 1], data[at + 2]];
        const hex = `#${parts.map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`;
        const count = counts.get(hex);
        if (count !== undefined) counts.set(hex, count + 1);
      }
      return wanted.map((colour) => (100 * (counts.get(colour) ?? 0)) / (data.length / 4));
    },
    { base64: file.toString('base64'), media: type, wanted: [...colours] },
  );
}

const GOV_STATED = '#cc6e4e';
const GOV_CLAIMED = '#e3ab92';
const OPP_CLAIMED = '#bfe2d8';
const MARK = '#f5da67';

test('the map is in its PNG: each side by its colour, with nothing cut off', async ({ dashboard }) => {
  await dashboard.open('date=2016-12-08');
  await openDialog(dashboard);
  const download = await saved(dashboard.page, 'Map as PNG');
  expect(download.suggestedFilename()).toBe('as-reported-map-2016-12-08.png');
  const png = await readFile(await download.path());
  const shares = await colourShares(dashboard.page, png, 'image/png', [GOV_STATED, GOV_CLAIMED, OPP_CLAIMED]);
  for (const share of shares) expect(share).toBeGreaterThan(0.3);
});

test('the map as SVG stands alone: no class, no variable, no foreign address; days, outlets and link are in it', async ({
  dashboard,
}) => {
  await dashboard.open('date=2016-12-08');
  await openDialog(dashboard);
  const text = await textOf(await saved(dashboard.page, 'Map as SVG'));
  expect(text.match(/ class=|var\(--|<script|<image|href=| style="|tabindex|aria-|data-/g)).toBeNull();
  expect(text.match(/url\((?!#|"data:)/g)).toBeNull();
  for (const words of [
    'Aleppo, as reported',
    'Thu 8 Dec 2016',
    'Boundaries are approximate.',
    'As of Thursday 8 December 2016, known by Saturday 10 December 2016.',
    'Unnamed daily',
    'Al-Sukkari',
    '/?date=2016-12-08',
    'Data version',
  ])
    expect(text.includes(words), words).toBe(true);
  const shares = await colourShares(dashboard.page, Buffer.from(text), 'image/svg+xml', [GOV_STATED, OPP_CLAIMED]);
  for (const share of shares) expect(share).toBeGreaterThan(0.3);
});

test('the chart as PNG holds the selected mark; filters are named in its SVG', async ({ dashboard }) => {
  await dashboard.open('select=000-c2&outlet=new-arab');
  await openDialog(dashboard);
  const png = await readFile(await (await saved(dashboard.page, 'Chart as PNG')).path());
  const [mark] = await colourShares(dashboard.page, png, 'image/png', [MARK]);
  expect(mark).toBeGreaterThan(0.1);
  const text = await textOf(await saved(dashboard.page, 'Chart as SVG'));
  expect(text.includes('nearly 90 percent')).toBe(true);
  expect(text.match(/Filters are set: \d+ of \d+ reports pass\./g)).toHaveLength(1);
});

test.describe('the data', () => {
  test('are the reports that pass filters and days, as CSV and as JSON alike', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08&outlet=unnamed-daily');
    const dialog = await openDialog(dashboard);
    const csv = await textOf(await saved(dashboard.page, 'CSV'));
    const json: unknown = JSON.parse(await textOf(await saved(dashboard.page, 'JSON')));
    const ids = [...csv.matchAll(/^([0-9]{3}-[a-z]\d+),(?:statement|control|share|figure|event),/gm)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.every((id) => id?.startsWith('001-'))).toBe(true);
    expect(json).toMatchObject({
      about: { event_day: '2016-12-08', known_by: '2016-12-10' },
      reports: ids.map((id) => ({ id })),
    });
    await expect(dialog.getByText(`${ids.length} reports pass filters and days.`)).toBeVisible();
  });

  test('come with a dictionary of every column', async ({ dashboard }) => {
    await dashboard.open();
    await openDialog(dashboard);
    const csv = await textOf(await saved(dashboard.page, 'CSV'));
    const dictionary = await textOf(await saved(dashboard.page, 'Data dictionary'));
    const columns = csv.slice(1).split('\r\n')[0]?.split(',');
    expect(
      dictionary
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).toEqual(columns);
  });

  test('say so when nothing passes', async ({ dashboard }) => {
    await dashboard.open('q=zzzz');
    const dialog = await openDialog(dashboard);
    await expect(dialog.getByText('No report passes filters and days.')).toBeVisible();
    expect((await textOf(await saved(dashboard.page, 'CSV'))).trim().split('\r\n')).toHaveLength(1);
    const map = await textOf(await saved(dashboard.page, 'Map as SVG'));
    expect(map.match(/Filters are set: 0 of/g)).toHaveLength(1);
  });
});

test.describe('citations', () => {
  test('come in three formats, with the link of the view', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08');
    const dialog = await openDialog(dashboard);
    const text = dialog.getByRole('textbox', { name: 'Citations of this view and of the articles it shows' });
    await expect(text).toHaveValue(/Aleppo, as reported: Thursday 8 December 2016\..*\?date=2016-12-08/);
    await dialog.getByRole('radio', { name: 'BibTeX' }).check();
    await expect(text).toHaveValue(/^@misc\{aleppo-2016-view,/);
    await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
    await expect(text).toHaveValue(/"type": "article-newspaper"/);
    const download = await saved(dashboard.page, 'Save as file');
    expect(download.suggestedFilename()).toBe('as-reported-citations.json');
    expect(JSON.parse(await textOf(download))).toHaveLength(6);
  });

  test('the selected report is copied as evidence', async ({ dashboard, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dashboard.open('select=000-c2');
    const dialog = await openDialog(dashboard);
    await dialog.getByRole('button', { name: 'Copy as evidence' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await dashboard.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“.*nearly 90 percent.*”\n/);
    for (const part of [
      'Outlet: The New Arab',
      'Disputed by: ',
      'characters ',
      'SHA-256',
      'Report: 000-c2',
      'select=000-c2',
    ])
      expect(copied).toContain(part);
  });
});

test('the code to embed opens this view in a frame of another page', async ({ dashboard, browser, baseURL }) => {
  await dashboard.open('date=2016-12-08');
  const dialog = await openDialog(dashboard);
  const code = await dialog.getByRole('textbox', { name: 'Code for another page' }).inputValue();
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.setContent(`<!doctype html><html lang="en"><title>Host</title><body>${code}</body></html>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Map' })).toContainText('Thu 8 Dec 2016');
  await expect(frame.getByRole('link', { name: 'Open the whole page' })).toBeVisible();
  const map = await frame.getByRole('region', { name: 'Map' }).boundingBox();
  expect(map?.width ?? 0).toBeGreaterThan(500);
  await context.close();
});

test.describe('the dialog', () => {
  test('opens and closes by key, and gives the focus back', async ({ dashboard }) => {
    await dashboard.open();
    const { page } = dashboard;
    const button = page.getByRole('button', { name: 'Take away' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Take away' });
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  for (const width of [1440, 390])
    test(`is accessible at a width of ${width}`, async ({ dashboard }) => {
      await dashboard.page.setViewportSize({ width, height: 900 });
      await dashboard.open('select=000-c2');
      await openDialog(dashboard);
      await dashboard.isAccessible();
    });

  test('adds nothing to the first view', async ({ dashboard }) => {
    const scripts: string[] = [];
    dashboard.page.on('response', (response) => scripts.push(response.url()));
    await dashboard.open();
    expect(scripts.filter((url) => /TakeAway(?:View|Dialog)/.test(url))).toEqual([]);
  });
});
