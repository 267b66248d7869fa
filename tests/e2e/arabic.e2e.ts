/** The page in Arabic: from right to left, with its own digits and names; quotations and days keep their direction. */
import { expect } from '@playwright/test';
import { test } from './dashboard.ts';

const PANELS = ['explore', 'compare', 'differences', 'figures', 'sources', 'lessons', 'help', 'worksheet'];

test.describe('in Arabic', () => {
  test('the page turns round: the filters stand at the right, the quotations at the left', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open();
    await page.getByRole('link', { name: 'العربية' }).click();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('dir', 'rtl');
    await expect(html).toHaveAttribute('lang', 'ar');
    await expect(page).toHaveTitle('حلب كما رُويت');
    const left = async (name: string) => (await dashboard.region(name).boundingBox())?.x ?? -1;
    const [filters, map, quotes] = [await left('التصفية'), await left('الخريطة'), await left('الاقتباسات')];
    expect(filters).toBeGreaterThan(map);
    expect(map).toBeGreaterThan(quotes);
    expect(dashboard.query().get('lang')).toBe('ar');
  });

  test('days run from left to right: an arrow to the right is a day on', async ({ dashboard, page }) => {
    await dashboard.open('lang=ar&date=2016-12-06');
    const slider = page.getByRole('slider', { name: 'يوم الحدث' });
    await expect(slider).toHaveAttribute('aria-valuetext', /^الثلاثاء، ٦ كانون الأول ٢٠١٦/);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', /^الأربعاء، ٧ كانون الأول ٢٠١٦/);
  });

  test('districts have their Arabic names and numbers Arabic digits', async ({ dashboard }) => {
    await dashboard.open('lang=ar');
    const map = dashboard.region('الخريطة');
    await expect(map.getByRole('button', { name: /^السكري، بيد المعارضة، .*تقرير واحد$/ })).toHaveCount(1);
    await expect(map.getByText('تسمّي التقارير ٧ من ٦٢ حيًّا')).toBeVisible();
  });

  test('quotations stay in their language, with its direction', async ({ dashboard }) => {
    await dashboard.open('lang=ar');
    const quotations = dashboard.region('الاقتباسات').locator('blockquote');
    await expect(quotations.first()).toBeVisible();
    expect(await quotations.count()).toBeGreaterThan(20);
    await expect(dashboard.region('الاقتباسات').locator('blockquote:not([lang="en"][dir="ltr"])')).toHaveCount(0);
  });

  test('our own words are Arabic too: roles, titles, differences, reasons, and names are not cut off', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open('lang=ar&select=000-c2');
    const roles = dashboard.region('الاقتباسات').locator('.quote-role:not(:empty)');
    await expect(roles.first()).toHaveAttribute('lang', 'ar');
    for (const role of await roles.allTextContents()) expect(role).not.toMatch(/[a-z]/i);
    await dashboard.region('الدليل').locator('summary').click();
    await expect(dashboard.region('الدليل')).toContainText('يسيطر على أقل قليلًا من تسعة أعشار');
    const cut = await dashboard
      .region('التصفية')
      .locator('.filters-name')
      .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth + 1).length);
    expect(cut).toBe(0);
    await dashboard.open('lang=ar&select=old-city-evacuation');
    await expect(dashboard.region('الدليل')).toContainText('إجلاء مرضى ومدنيين آخرين من مستشفى في المدينة القديمة');
    await dashboard.open('lang=ar&panel=differences');
    await expect(page.getByRole('heading', { name: 'كم كان بيد الحكومة من الشرق' })).toBeVisible();
    await page.getByRole('link', { name: 'EN' }).click();
    await expect(page.getByRole('heading', { name: 'How much of the east the government held' })).toBeVisible();
  });

  test('no message is left in English, and no digit of the interface is Latin', async ({ dashboard, page }) => {
    for (const panel of PANELS) {
      await dashboard.open(`lang=ar&panel=${panel}`);
      const words = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const own = node.parentElement?.closest('[lang]')?.getAttribute('lang');
          const isShown = node.parentElement?.checkVisibility() ?? false;
          const isCode = node.parentElement?.closest('script, style, textarea, kbd, [dir="ltr"], svg') !== null;
          if (isShown && own === 'ar' && !isCode) found.push(node.textContent ?? '');
        }
        return found;
      });
      const isEnglish = /\b(?:the|of|and|report|reports|day|known)\b/;
      // words of an article stand between isolates or Arabic quotation marks
      const bare = words.map((text) => text.replaceAll(/«[^»]*»|\u2068[^\u2069]*\u2069/gu, ''));
      expect(bare.filter((text) => isEnglish.test(text))).toEqual([]);
    }
  });

  for (const panel of PANELS)
    test(`${panel} is accessible, and nothing is wider than the page, wide and narrow`, async ({ dashboard, page }) => {
      await dashboard.open(`lang=ar&panel=${panel}`);
      await dashboard.isAccessible();
      await page.setViewportSize({ width: 390, height: 844 });
      await dashboard.isAccessible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

  test('evidence, lesson, projector, frame and take-away are accessible', async ({ dashboard, page }) => {
    for (const query of [
      'select=000-c2',
      'select=old-city',
      'select=geneva-meeting',
      'lesson=how-much-of-aleppo&slide=2',
      'lesson=how-much-of-aleppo&slide=2&present=1',
      'embed=1',
      'map=world',
      'map=silence',
      'chart=table',
    ]) {
      await dashboard.open(`lang=ar&${query}`);
      await dashboard.isAccessible();
    }
    await dashboard.open('lang=ar&select=000-c2');
    await page.getByRole('button', { name: 'خذه معك' }).click();
    await expect(page.getByRole('dialog', { name: 'خذه معك' })).toBeVisible();
    await dashboard.isAccessible();
  });
});
