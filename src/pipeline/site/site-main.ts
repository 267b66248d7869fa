/** `npm run build`: the client, the default view drawn into its page, the policy, the service worker. Into dist/. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { facesOf, withFacesAlone } from './faces.ts';
import { withInlineStyles } from './inline.ts';
import { writeServiceWorker } from './offline.ts';
import { prerenderedPage } from './prerender.ts';

const SCRATCH = 'node_modules/.cache/as-reported/server';

await build({ logLevel: 'warn' });
const built = await withInlineStyles(await readFile('dist/index.html', 'utf8'), 'dist');
const faces = await facesOf('dist');
const html = withFacesAlone(built, faces[0] ?? '');
await writeFile('dist/index.html', await prerenderedPage({ html, faces }, 'public/data', SCRATCH));
await rm(SCRATCH, { recursive: true });
await writeServiceWorker('dist');
