/** A corpus in place of the one that the page was built with: the same in parts, or an invented one of many districts. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type BuildOptions } from '../../src/pipeline/build.ts';
import { writeSyntheticCorpus } from '../../src/pipeline/synth/write-corpus.ts';

/** Published files by their name below data/. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** What the pipeline makes of a corpus; `options` are asked for with a folder that is there until all is read. */
async function published(
  options: (folder: string) => Promise<Omit<BuildOptions, 'out' | 'onProgress'>>,
  others: (dataset: string) => readonly string[],
): Promise<PublishedFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const out = join(folder, 'public');
  const { problems } = await build({ ...(await options(folder)), out, onProgress: () => {} });
  if (problems.length > 0) throw new Error(`the corpus has ${problems.length} problems; run npm run data`);
  const read = async (file: string) => [file, await readFile(join(out, file), 'utf8')] as const;
  const dataset = await read('dataset.json');
  const files = new Map([dataset, ...(await Promise.all(others(dataset[1]).map(read)))]);
  await rm(folder, { recursive: true });
  return files;
}

/** The corpus of the site as the pipeline publishes one that is too large for one file. */
export function splitCorpus(): Promise<PublishedFiles> {
  return published(
    async () => ({ data: 'data', articles: null, splitFrom: 0 }),
    (dataset) => [...dataset.matchAll(/parts\/[0-9a-f]+\.json/g)].map(([file]) => file),
  );
}

/** Districts of the large corpus: enough to be drawn together. */
export const DISTRICTS = 420;

/** A thousand invented statements on hundreds of districts. */
export function largeCorpus(): Promise<PublishedFiles> {
  return published(
    async (folder) => {
      await writeSyntheticCorpus(folder, { statements: 1000, districts: DISTRICTS, articles: 40, seed: 7 });
      return { data: join(folder, 'data'), articles: join(folder, 'texts') };
    },
    () => ['map.json'],
  );
}

/** The page, and its worker, get these files; a part that is not among them is none. */
export async function serveFiles(page: Page, files: PublishedFiles): Promise<void> {
  await page.route(/\/data\/(?:dataset|map|parts\/\w+)\.json$/, (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    const body = files.get(file);
    if (body !== undefined) return route.fulfill({ contentType: 'application/json', body });
    return file.startsWith('parts/') ? route.fulfill({ status: 404, body: 'no' }) : route.fallback();
  });
}
