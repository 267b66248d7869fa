/** Worksheets: a page of paper for the view, or for every step of a lesson. */
import { expect, type Page } from '@playwright/test';
import { test } from './dashboard.ts';

const MM = 96 / 25.4;

/** Pages of the printed document. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const lesson of ['how-much-of-aleppo', 'two-fridays', 'who-said-it'])
  test(`the worksheet of "${lesson}" has one sheet for each step, on A4 and on Letter`, async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open(`panel=worksheet&lesson=${lesson}`);
    const steps = await page.getByRole('article').count();
    expect(steps).toBeGreaterThan(7);
    expect(await printed(page, 'A4')).toBe(steps);
    expect(await printed(page, 'Letter')).toBe(steps);
  });

test('a view has one sheet: pictures, passages with sources, three boxes, code and address', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('panel=worksheet&date=2016-12-08&select=001-c2');
  const sheet = page.getByRole('article');
  await expect(sheet).toHaveCount(1);
  await expect(sheet.getByRole('img', { name: 'Map of Thursday 8 December 2016' })).toBeVisible();
  await expect(sheet.getByRole('img', { name: 'Control over time of Thursday 8 December 2016' })).toBeVisible();
  for (const box of ['Reports agree', 'Reports disagree', 'Between the lines'])
    await expect(sheet.getByRole('heading', { name: box })).toBeVisible();
  const passages = sheet.getByRole('listitem');
  expect(await passages.count()).toBeGreaterThan(3);
  await expect(passages.first()).toContainText('at least three-quarters');
  await expect(passages.first()).toContainText('Unnamed daily, 9 Dec');
  await expect(sheet.getByRole('img', { name: 'Code that opens this view on a phone' })).toBeVisible();
  await expect(sheet).toContainText('/?date=2016-12-08&select=001-c2');
  expect(await printed(page, 'Letter')).toBe(1);
});

test('on paper nothing of the screen is left, and each side keeps a pattern of its own without colour', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open('panel=worksheet&date=2016-12-08');
  await page.setViewportSize({ width: Math.round(188 * MM), height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const fills = await page
    .getByRole('img', { name: /^Map of/ })
    .locator('.told-pattern')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? ''));
  expect(new Set(fills.map((fill) => fill.replace(/^.*-(lines|lines-wide|dots)\)$/, '$1')))).toEqual(
    new Set(['lines', 'lines-wide', 'dots']),
  );
  const sheet = await page.getByRole('article').boundingBox();
  expect((sheet?.height ?? 0) / MM).toBeLessThan(257.4);
});

test('a step that hides the outlets hides them on paper too, and keeps its answer back', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('panel=worksheet&date=2016-12-08&hide=outlet');
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('Outlet 2');
  await expect(sheet).not.toContainText('Al Arabiya English');
});

test('the presenter opens it, prints it, and comes back to the step', async ({ dashboard }) => {
  const { page } = dashboard;
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true');
  });
  await dashboard.open('lesson=two-fridays&slide=2&present=1');
  await page.getByRole('link', { name: 'Worksheet' }).click();
  await expect(page.getByRole('heading', { name: 'Worksheet', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
  await page.getByRole('link', { name: 'This step only' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goBack();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect.poll(() => dashboard.query().get('slide')).toBe('2');
});

test('is reached from what can be taken away', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('date=2016-12-08');
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('link', { name: 'Worksheet of this view' }).click();
  await expect(page.getByRole('article')).toContainText('Thu 8 Dec 2016');
  await dashboard.isAccessible();
});
