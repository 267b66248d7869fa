/** The service worker: every file of the built site, by content, so that one version never mixes with another. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';

/**
 * The parts of a large dataset are kept when they have been shown: all of them would be too much to fetch ahead. They
 * never change under their names. A dataset in one file has none, and its worker no code for them.
 */
const PARTS = {
  urlPattern: /\/data\/parts\/[0-9a-f]+\.json$/,
  handler: 'CacheFirst',
  options: { cacheName: 'parts', expiration: { maxEntries: 400 } },
} as const;

/** Writes `sw.js` into the built site; call it last, when index.html is what it will stay. Throws on warnings. */
export async function writeServiceWorker(site: string): Promise<number> {
  const { count, warnings } = await generateSW({
    globDirectory: site,
    globPatterns: ['**/*.{html,js,css,woff2,json,svg}'],
    globIgnores: ['sw.js', 'as-reported.html', 'data/articles/**', 'data/parts/**', 'data/schema.json'],
    swDest: `${site}/sw.js`,
    inlineWorkboxRuntime: true,
    mode: 'production',
    sourcemap: false,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    navigateFallback: 'index.html',
    runtimeCaching: existsSync(join(site, 'data/parts')) ? [PARTS] : [],
    // a view's keys are read by the page, never by the server
    ignoreURLParametersMatching: [/.*/],
    maximumFileSizeToCacheInBytes: 20_000_000,
  });
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`);
  return count;
}
