/** The quotations: what is listed, how it is grouped, what is left out, and how a card leads to its report. */
import { expect, type Locator } from '@playwright/test';
import { test, type Dashboard } from './dashboard.ts';

function cardsOf(dashboard: Dashboard): Locator {
  return dashboard.region('Quotes').getByRole('article');
}

test.describe('the quotations', () => {
  test('are all listed by default, each named by speaker, day and outlet', async ({ dashboard }) => {
    await dashboard.open();
    await expect(cardsOf(dashboard)).toHaveCount(28);
    await expect(dashboard.region('Quotes')).toContainText('28 of 28: 20 said by 10 Dec, 8 on a day not stated');
    const first = dashboard.region('Quotes').getByRole('article', {
      name: 'John Kerry, Saturday 10 December 2016, News Week Me',
    });
    await expect(first.first()).toBeVisible();
    await expect(
      dashboard.region('Quotes').getByRole('article', { name: 'Bashar al-Assad, Day not stated, Unnamed daily' }),
    ).toHaveCount(1);
  });

  test('said after the event day are left out and counted; a link shows them and marks them', async ({ dashboard }) => {
    await dashboard.open('date=2016-12-08');
    await expect(cardsOf(dashboard)).toHaveCount(17);
    await expect(dashboard.region('Quotes')).toContainText('Said later: Staffan de Mistura 5');
    await dashboard.region('Quotes').getByRole('link', { name: 'Show the quotations said later' }).click();
    await expect(cardsOf(dashboard)).toHaveCount(28);
    await expect.poll(() => dashboard.query().get('later')).toBe('1');
    await expect(cardsOf(dashboard).filter({ hasText: 'after the event day' })).toHaveCount(11);
    await dashboard.page.goBack();
    await expect(cardsOf(dashboard)).toHaveCount(17);
  });

  test('published after the known-by day are never listed, only counted', async ({ dashboard }) => {
    await dashboard.open('knownby=2016-12-09&later=1');
    await expect(cardsOf(dashboard)).toHaveCount(17);
    await expect(dashboard.region('Quotes')).toContainText('11 published later');
  });

  test('without a speaker stand apart with the reason, and no name is guessed', async ({ dashboard }) => {
    await dashboard.open();
    await expect(dashboard.region('Quotes').getByRole('article', { name: /^No speaker named/ })).toHaveCount(4);
    await expect(dashboard.region('Quotes')).toContainText('No name is guessed here.');
    await expect(dashboard.region('Quotes')).not.toContainText('Gasser');
  });

  test('can stand under their speakers, with letters, side and count', async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.region('Quotes').getByRole('link', { name: 'By actor' }).click();
    await expect.poll(() => dashboard.query().get('quotes')).toBe('speaker');
    await expect(dashboard.region('Quotes').getByRole('heading', { name: 'Staffan de Mistura' })).toHaveCount(1);
    await expect(dashboard.region('Quotes')).toContainText('Government side');
    await expect(cardsOf(dashboard)).toHaveCount(28);
    await dashboard.page.goBack();
    await expect(dashboard.region('Quotes').getByRole('link', { name: 'By actor' })).toBeVisible();
  });

  test('are one list in reading order, two columns of about one height', async ({ dashboard }) => {
    await dashboard.open();
    const boxes = await cardsOf(dashboard).evaluateAll((all) =>
      all
        .slice(0, 18)
        .map((card) => ({ left: card.getBoundingClientRect().left, top: card.getBoundingClientRect().top })),
    );
    const columns = [...new Set(boxes.map(({ left }) => Math.round(left)))];
    expect(columns).toHaveLength(2);
    const turns = boxes.filter(({ left }, index) => index > 0 && left !== boxes[index - 1]?.left);
    expect(turns).toHaveLength(1);
  });
});

test.describe('a card', () => {
  test('selects its report everywhere by a click on any part of it', async ({ dashboard }) => {
    await dashboard.open();
    await cardsOf(dashboard).filter({ hasText: 'God knows' }).getByText('God knows').click();
    await expect.poll(() => dashboard.query().get('select')).toBe('002-q3');
    await expect(dashboard.region('Evidence')).toContainText('God knows');
    await expect(cardsOf(dashboard).filter({ hasText: 'God knows' })).toHaveAttribute('aria-current', 'true');
  });

  test('is reached by arrow keys and opened by Enter', async ({ dashboard, page }) => {
    await dashboard.open();
    const links = dashboard.region('Quotes').getByRole('article').getByRole('link');
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(cardsOf(dashboard).nth(1)).toHaveAttribute('aria-current', 'true');
    const id = await cardsOf(dashboard).nth(1).getAttribute('data-report');
    await expect.poll(() => dashboard.query().get('select')).toBe(id);
  });

  test('that is selected elsewhere comes into sight without moving the page', async ({ dashboard, page }) => {
    await dashboard.open('select=003-q7');
    await expect(cardsOf(dashboard).filter({ hasText: 'What more could we want?' })).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('underlines what is searched for; yellow stays with the selection', async ({ dashboard }) => {
    await dashboard.open('q=battle');
    const match = dashboard.region('Quotes').locator('mark').first();
    await expect(match).toHaveText(/battle/i);
    await expect(match).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(match).toHaveCSS('text-decoration-line', 'underline');
  });
});

test.describe('when nothing is listed', () => {
  test('the panel says why and offers what helps', async ({ dashboard }) => {
    await dashboard.open('actor=kerry&date=2016-12-05');
    const quotes = dashboard.region('Quotes');
    await expect(quotes).toContainText('No quotation by this day.');
    await expect(quotes).toContainText('5 are later.');
    await quotes.getByRole('button', { name: 'Show the quotations said later' }).click();
    await expect(cardsOf(dashboard)).toHaveCount(5);
  });

  test('filters that are to blame are named with what letting go would bring', async ({ dashboard }) => {
    await dashboard.open('actor=kerry&outlet=new-arab');
    const quotes = dashboard.region('Quotes');
    await expect(quotes).toContainText('No quotation passes the filters.');
    await quotes.getByRole('button', { name: 'Without Outlets: 5 quotations' }).click();
    await expect(cardsOf(dashboard)).toHaveCount(5);
    await expect.poll(() => dashboard.query().get('outlet')).toBeNull();
  });
});

test('the panel is accessible in both orders, with later ones shown', async ({ dashboard }) => {
  for (const query of ['date=2016-12-08&later=1', 'quotes=speaker&q=aleppo&select=001-q4']) {
    await dashboard.open(query);
    await dashboard.isAccessible();
  }
});
