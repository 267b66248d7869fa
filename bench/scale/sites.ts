/** The built site with an invented corpus of a size in place of its own data, made once and kept. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../src/pipeline/build.ts';
import { writeSyntheticCorpus } from '../../src/pipeline/synth/write-corpus.ts';

const CACHE = '.cache/scale';

export interface Scale {
  readonly statements: number;
  readonly districts: number;
  readonly articles: number;
}

export const SCALES: readonly Scale[] = [
  { statements: 1000, districts: 100, articles: 50 },
  { statements: 10_000, districts: 500, articles: 500 },
  { statements: 100_000, districts: 2000, articles: 5000 },
];

export interface Site {
  readonly folder: string;
  /** Size of what the page reads before it shows anything: dataset.json and shapes, in bytes. */
  readonly first: number;
  /** With the parts that come when they are asked for. */
  readonly json: number;
}

/** The corpus as the pipeline publishes it. Throws when the pipeline finds a problem in it. */
async function corpusOf({ statements, districts, articles }: Scale): Promise<string> {
  const folder = join(CACHE, `corpus-${statements}-${districts}-${articles}`);
  const out = join(folder, 'public');
  if (existsSync(join(out, 'dataset.json'))) return out;
  process.stderr.write(`making a corpus of ${statements} statements\n`);
  await writeSyntheticCorpus(folder, { statements, districts, articles, seed: 1 });
  const options = { data: join(folder, 'data'), articles: join(folder, 'texts'), out };
  const { problems } = await build({ ...options, onProgress: () => {} });
  if (problems.length > 0) throw new Error(`the invented corpus has ${problems.length} problems`);
  return out;
}

/** The built page holds the view of its own corpus; this one starts empty, as a link to another view does. */
function withoutPrerendered(html: string): string {
  const from = html.indexOf('<div id="root">');
  const to = html.lastIndexOf('</div>');
  return from === -1 ? html : `${html.slice(0, from)}<div id="root">${html.slice(to)}`;
}

export async function siteOf(scale: Scale): Promise<Site> {
  const corpus = await corpusOf(scale);
  const folder = join(CACHE, `site-${scale.statements}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'data'), { recursive: true });
  await cp('dist/assets', join(folder, 'assets'), { recursive: true });
  await cp(corpus, join(folder, 'data'), { recursive: true, filter: (path) => !path.includes('articles') });
  await writeFile(join(folder, 'index.html'), withoutPrerendered(await readFile('dist/index.html', 'utf8')));
  const parts = existsSync(join(corpus, 'parts'))
    ? (await readdir(join(corpus, 'parts'))).map((part) => `parts/${part}`)
    : [];
  const sizeOf = async (files: readonly string[]) => {
    const sizes = await Promise.all(files.map((file) => stat(join(corpus, file))));
    return sizes.reduce((sum, { size }) => sum + size, 0);
  };
  const first = await sizeOf(['dataset.json', 'map.json']);
  return { folder, first, json: first + (await sizeOf(parts)) };
}
