import { existsSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledMessages, wholeLanguages } from './src/pipeline/vite-messages.ts';

const port = Number(process.env['PORT'] ?? 5173);

/** Articles whose whole text lies beside the dataset, on the computer of whoever built it; none in a clone. */
function wholeTexts(folder = 'public/data/articles'): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
}

/** Files that would otherwise fall into many small ones, each a request more before the page is whole. */
const GROUPS = [
  // of its own: a browser reads a script of this size for longer than a frame, and pauses between two
  { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\//, priority: 3 },
  { name: 'index', test: /\/src\/app\/main\.tsx$/, priority: 2 },
  {
    name: 'panels',
    test: /\/src\/(?:words\/(?:panel-words|bounds|counts)\.ts|domain\/place-status\.ts|ui\/patterns\.tsx|features\/timeline\/DayBar\.tsx|features\/summary\/SpokenWalk\.tsx)$/,
    priority: 1,
  },
  { name: 'MapPanel', test: /\/src\/features\/map\/MapPanel\.tsx$/, priority: 0 },
  { name: 'ChartPanel', test: /\/src\/features\/chart\/ChartPanel\.tsx$/, priority: 0 },
  {
    name: 'ResultList',
    test: /\/src\/features\/search\/(?:ResultList\.tsx|prepare\.ts|search-index\.ts)$/,
    priority: 0,
  },
  { name: 'SelectedInParts', test: /\/src\/features\/search\/parts\/SelectedInParts\.tsx$/, priority: 1 },
];

export default defineConfig({
  // relative, so that the built site works from any folder of any host
  base: './',
  define: { 'import.meta.env.VITE_WHOLE_TEXTS': JSON.stringify(wholeTexts().join(',')) },
  plugins: [compiledMessages(), wholeLanguages(), react()],
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
  // a worker shares modules with the page, and is one itself
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      // every browser that runs what is built asks ahead by itself
      polyfill: false,
      // a script asks for those it imports; naming all of them in the first one costs every reader a kilobyte
      resolveDependencies: (_file, deps) => deps.filter((file) => file.endsWith('.css')),
    },
    // what the page's own script needs at once comes in one file, and what several panels share in another
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // laws try hundreds of inputs, on machines of any speed
    testTimeout: 60_000,
  },
});
