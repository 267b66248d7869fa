/** Draws the default view into the built index.html. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { withFirstScript } from './first-script.ts';
import { jsonInScript } from './pack.ts';
import { withPolicy } from './policy.ts';

interface Published {
  readonly dataset: string;
  readonly geometry: string;
  readonly parts: ReadonlyMap<string, string>;
}

interface Renderer {
  renderPage: (
    published: Published,
  ) => Promise<{ content: string; keeps: string; places: { id: string; text: string } }>;
}

/** The files below `parts/`, named as the dataset names them. */
async function partsIn(data: string): Promise<ReadonlyMap<string, string>> {
  const files = existsSync(join(data, 'parts')) ? await readdir(join(data, 'parts')) : [];
  const texts = files.map(
    async (file) => [`parts/${file}`, await readFile(join(data, 'parts', file), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
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

export interface Built {
  /** The text of the built index.html. */
  readonly html: string;
  /** Addresses of its faces, the sheet first. */
  readonly faces: readonly string[];
}

/** The page of the default view, with its policy; `data` is the folder of published files. */
export async function prerenderedPage({ html, faces }: Built, data: string, scratch: string): Promise<string> {
  const { renderPage } = await renderer(scratch);
  const [dataset, geometry] = await Promise.all(
    ['dataset.json', 'map.json'].map((file) => readFile(join(data, file), 'utf8')),
  );
  if (dataset === undefined || geometry === undefined || !html.includes(ROOT))
    throw new Error(`index.html: has no ${ROOT}; put it back`);
  const { content, keeps, places } = await renderPage({ dataset, geometry, parts: await partsIn(data) });
  const page = await withFirstScript(html, { faces, keeps }, join(scratch, 'first'));
  const element = `<script type="application/json" id="${places.id}">${jsonInScript(places.text)}</script>`;
  return withPolicy(
    page.replace(ROOT, () => `<div id="root">${content}</div>\n    ${element}`),
    false,
  );
}
