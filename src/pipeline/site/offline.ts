/** The service worker: every file of the built site, by content, so that one version never mixes with another. */
import { generateSW } from 'workbox-build';

/** Writes `sw.js` into the built site; call it last, when index.html is what it will stay. Throws on warnings. */
export async function writeServiceWorker(site: string): Promise<number> {
  const { count, warnings } = await generateSW({
    globDirectory: site,
    globPatterns: ['**/*.{html,js,css,woff2,json,svg}'],
    globIgnores: ['sw.js', 'as-reported.html', 'data/articles/**', 'data/schema.json'],
    swDest: `${site}/sw.js`,
    inlineWorkboxRuntime: true,
    mode: 'production',
    sourcemap: false,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    navigateFallback: 'index.html',
    // a view's keys are read by the page, never by the server
    ignoreURLParametersMatching: [/.*/],
    maximumFileSizeToCacheInBytes: 20_000_000,
  });
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`);
  return count;
}
