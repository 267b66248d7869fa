/**
 * The page under test. Every test that uses it fails on a console error or warning, an uncaught error, a breach
 * of the content policy, or a request to another origin; a test that expects one says so with `expected`.
 */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export class Dashboard {
  readonly page: Page;
  /** What went wrong so far, as lines of text. */
  readonly faults: string[] = [];
  /** Faults that the test is about. */
  readonly expected: RegExp[] = [/Service Worker registration blocked by Playwright/];

  constructor(page: Page, origin: string) {
    this.page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const isOurs = [origin, 'data:', 'blob:', 'file:'].some((start) => request.url().startsWith(start));
      if (!isOurs) this.faults.push(`foreign request: ${request.url()}`);
    });
  }

  /** Opens the view of a query ("date=2016-12-08") and waits until it is drawn. */
  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? './' : `./?${query}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true');
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The query of the address, decoded. */
  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Fails when axe finds anything on the page as it stands. */
  async isAccessible(): Promise<void> {
    // what passes is not reported, and no second page is opened for frames of other origins: there are none
    const axe = new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] }).withTags(AXE_TAGS);
    const { violations } = await axe.setLegacyMode().analyze();
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found).toEqual([]);
  }
}

export const test = base.extend<{ dashboard: Dashboard }>({
  dashboard: async ({ page, baseURL }, give) => {
    const dashboard = new Dashboard(page, new URL(baseURL ?? 'http://localhost').origin);
    await give(dashboard);
    const unexpected = dashboard.faults.filter((fault) => !dashboard.expected.some((pattern) => pattern.test(fault)));
    expect(unexpected).toEqual([]);
  },
});
