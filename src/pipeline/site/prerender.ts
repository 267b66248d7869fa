/** Draws the default view into the built index.html. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { withPolicy } from './policy.ts';

interface Renderer {
  renderPage: (dataset: string, geometry: string) => Promise<string>;
}

function isRenderer(module: unknown): module is Renderer {
  return typeof module === 'object' && module !== null && 'renderPage' in module;
}

async function renderer(folder: string): Promise<Renderer> {
  await build({ logLevel: 'warn', build: { ssr: 'src/app/server.tsx', outDir: folder, emptyOutDir: true } });
  const module: unknown = await import(pathToFileURL(join(folder, 'server.js')).href);
  if (!isRenderer(module)) throw new Error(`${folder}/server.js: has no renderPage; build it again`);
  return module;
}

const ROOT = '<div id="root"></div>';

/** The page of the default view: `html` is the built index.html, `data` the folder of published files. */
export async function prerenderedPage(html: string, data: string, scratch: string): Promise<string> {
  const { renderPage } = await renderer(scratch);
  const [dataset, geometry] = await Promise.all(
    ['dataset.json', 'map.json'].map((file) => readFile(join(data, file), 'utf8')),
  );
  if (dataset === undefined || geometry === undefined || !html.includes(ROOT))
    throw new Error(`index.html: has no ${ROOT}; put it back`);
  const content = await renderPage(dataset, geometry);
  return withPolicy(
    html.replace(ROOT, () => `<div id="root">${content}</div>`),
    false,
  );
}
