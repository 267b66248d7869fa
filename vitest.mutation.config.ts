import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` asks about each mutant of the domain: its own, and those of what stands on it. */
export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts', 'tests/view/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
