/** The corpus of the site in parts, as the pipeline publishes one that is too large for one file. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from '../../src/pipeline/build.ts';

/** Published files by their name below data/. */
export type SplitCorpus = ReadonlyMap<string, string>;

export async function splitCorpus(): Promise<SplitCorpus> {
  const out = await mkdtemp(join(tmpdir(), 'parts-'));
  const { problems } = await build({ data: 'data', articles: null, out, splitFrom: 0, onProgress: () => {} });
  if (problems.length > 0) throw new Error(`the corpus has ${problems.length} problems; run npm run data`);
  const dataset = await readFile(join(out, 'dataset.json'), 'utf8');
  const files = [...dataset.matchAll(/parts\/[0-9a-f]+\.json/g)].map(([file]) => file);
  const parts = files.map(async (file) => [file, await readFile(join(out, file), 'utf8')] as const);
  const corpus = new Map([['dataset.json', dataset], ...(await Promise.all(parts))]);
  await rm(out, { recursive: true });
  return corpus;
}

/** The page gets the corpus in parts in place of the one it was built with. */
export async function serveSplit(page: Page, corpus: SplitCorpus): Promise<void> {
  await page.route(/\/data\/(?:dataset|parts\/[0-9a-f]+)\.json$/, (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    const body = corpus.get(file);
    return body === undefined
      ? route.fulfill({ status: 404, body: 'no' })
      : route.fulfill({ contentType: 'application/json', body });
  });
}
