/** Days are written days, not moments: no time zone and no clock of a reader shifts one. */
import { expect, type Browser } from '@playwright/test';
import { Dashboard, test } from './dashboard.ts';
import { librariesDrawn, saidBy, settle } from './fresh.ts';

const NOON = '2026-11-25T12:00:00Z';

const READERS = [
  ['11 hours behind Greenwich', 'Pacific/Pago_Pago', NOON],
  ['14 hours before it', 'Pacific/Kiritimati', NOON],
  ['in summer time in December', 'America/Santiago', NOON],
  ['in summer time by half an hour', 'Australia/Lord_Howe', '2016-12-08T00:00:00Z'],
  ['in the hour in which the clocks change', 'Europe/Berlin', '2040-03-25T01:00:00Z'],
] as const;

/** What the page says to a reader in a zone, and each day that the slider walks through. */
async function saidIn(browser: Browser, baseURL: string, timezoneId: string, now: string): Promise<unknown[]> {
  const context = await browser.newContext({ baseURL, timezoneId, viewport: { width: 1440, height: 900 } });
  const dashboard = new Dashboard(await context.newPage(), new URL(baseURL).origin);
  const { page } = dashboard;
  await page.clock.setFixedTime(new Date(now));
  await dashboard.open('date=2016-12-08&knownby=2016-12-09');
  await librariesDrawn(page);
  await settle(page);
  const said: unknown[] = [await saidBy(page)];
  const slider = page.getByRole('slider', { name: 'Event day' });
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End', 'ArrowLeft']) {
    await slider.press(key);
    said.push([await slider.getAttribute('aria-valuetext'), dashboard.query().get('date')]);
  }
  await page.getByRole('link', { name: 'Figures', exact: true }).click();
  await expect(dashboard.region('Figures and events')).toBeVisible();
  said.push(await saidBy(page));
  expect(dashboard.faults.filter((fault) => !/Service Worker/.test(fault))).toEqual([]);
  await context.close();
  return said;
}

test('every day on the page stays where it is, whatever zone and clock a reader has', async ({ browser, baseURL }) => {
  const plain = await saidIn(browser, baseURL ?? '', 'UTC', NOON);
  for (const [name, zone, now] of READERS)
    await test.step(`${name} (${zone}, ${now})`, async () => {
      expect(await saidIn(browser, baseURL ?? '', zone, now)).toEqual(plain);
    });
});
