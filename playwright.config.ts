import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4179);
const browser = await findBrowser();
const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

/** Real-browser tests, on the built site. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // long enough for a machine that is busy with other things; nothing waits when nothing has to
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    // a worker would fetch the whole site again for every test; tests of being offline allow it
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser.path,
      env: { ...Object.fromEntries(inherited), ...browser.env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
    },
  },
  webServer: {
    command: 'npx vite preview',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
