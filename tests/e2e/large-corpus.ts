/** An invented corpus of a thousand statements and hundreds of districts, in place of the site's own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from '../../src/pipeline/build.ts';
import { writeSyntheticCorpus } from '../../src/pipeline/synth/write-corpus.ts';

const FILES = ['dataset.json', 'map.json'] as const;

/** Published files by their name below data/. */
export type LargeCorpus = ReadonlyMap<string, string>;

export async function largeCorpus(): Promise<LargeCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  await writeSyntheticCorpus(folder, { statements: 1000, districts: 420, articles: 40, seed: 7 });
  const out = join(folder, 'public');
  const options = { data: join(folder, 'data'), articles: join(folder, 'texts'), out };
  const { problems } = await build({ ...options, onProgress: () => {} });
  if (problems.length > 0) throw new Error(`the invented corpus has ${problems.length} problems`);
  const read = FILES.map(async (file) => [file, await readFile(join(out, file), 'utf8')] as const);
  const corpus = new Map(await Promise.all(read));
  await rm(folder, { recursive: true });
  return corpus;
}

/** The page gets the invented corpus in place of the one it was built with. */
export async function serveLarge(page: Page, corpus: LargeCorpus): Promise<void> {
  for (const [file, body] of corpus)
    await page.route(`**/data/${file}`, (route) => route.fulfill({ contentType: 'application/json', body }));
}
