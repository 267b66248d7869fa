/** What the tests of the map look for on it. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Dashboard } from './dashboard.ts';

export const THURSDAY = 'date=2016-12-08';

export function map(dashboard: Dashboard): Locator {
  return dashboard.region('Map');
}

export function district(dashboard: Dashboard, name: string): Locator {
  return map(dashboard).getByRole('button', { name: new RegExp(`^${name}, `) });
}

/** Waits until Leaflet carries the drawing. */
export async function isLive(page: Page): Promise<void> {
  await expect(page.locator('.leaflet-container .district').first()).toBeAttached();
}

/** Where an element is drawn, in pixels of the page. Throws when it is not. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${String(locator)}: not drawn`);
  return box;
}
