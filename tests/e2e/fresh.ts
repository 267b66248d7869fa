/** The law of the address: a page shows what a fresh open of its link shows. */
import { expect, type Page } from '@playwright/test';

/**
 * What a page says, by the name of its regions: the words of each in alphabetical order, since the libraries that
 * take over the first drawings write the same words in another order. Boxes that are ticked count as words.
 */
export function saidBy(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
      '';
    const textsOf = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
      return texts;
    };
    const wordsOf = (element: Element) => {
      const labels = [...element.querySelectorAll('[aria-label]')].map(nameOf);
      const ticked = [...element.querySelectorAll('input:checked')].map(
        (box) => `ticked ${box.parentElement?.textContent}`,
      );
      const values = [...element.querySelectorAll('[aria-valuetext]')].map((at) => at.getAttribute('aria-valuetext'));
      const words = [...textsOf(element), ...labels, ...ticked, ...values].join(' ').split(/\s+/);
      return words
        .filter((word) => word !== '')
        .toSorted()
        .join(' ');
    };
    const regions = [...document.querySelectorAll('main section, .layout > .panel > section, main > article')];
    return Object.fromEntries(regions.map((region, at) => [`${at} ${nameOf(region)}`, wordsOf(region)]));
  });
}

/** Until the libraries have taken over the first drawings of the first screen. */
export async function librariesDrawn(page: Page): Promise<void> {
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
}

/** Moves pointer and focus to where nothing answers: what a hover or a focus shows is no part of the view. */
export async function settle(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
      document.activeElement.blur();
  });
}

/** Fails unless `page` says what `fresh` says once it has opened the link of `page`. */
export async function isAsFresh(page: Page, fresh: Page, after: string): Promise<void> {
  await settle(page);
  const link = page.url();
  await fresh.goto(link);
  await expect(fresh.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(async () => {
    expect(await saidBy(page), `${link} after ${after}`).toEqual(await saidBy(fresh));
  }).toPass({ timeout: 20_000 });
}
