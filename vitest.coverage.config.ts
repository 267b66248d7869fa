import { defineConfig } from 'vitest/config';
import base from './vite.config.ts';

const TESTS = ['domain', 'extract', 'pipeline', 'golden', 'view', 'words', 'fuzz'];

/** `npm run coverage`: the rooms without a page, and the tests of them. It fails where a room falls below what it has reached. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: TESTS.map((folder) => `tests/${folder}/**/*.test.ts`),
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/domain/**', 'src/extract/**', 'src/pipeline/**'],
      reporter: [['text', { skipFull: true }]],
      // percent of branches
      thresholds: {
        'src/domain/**': { branches: 99 },
        'src/extract/**': { branches: 95 },
        'src/pipeline/**': { branches: 95 },
      },
    },
  },
});
