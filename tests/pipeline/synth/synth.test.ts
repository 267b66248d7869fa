import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dataset } from '../../../src/domain/schema/dataset.ts';
import { build } from '../../../src/pipeline/build.ts';
import { writeSyntheticCorpus } from '../../../src/pipeline/synth/write-corpus.ts';
import { nameOf } from '../../../src/pipeline/synth/wording.ts';
import { readFolder } from '../corpus-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const SIZE = { statements: 200, districts: 30, articles: 12, seed: 7 };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synth-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a synthetic corpus', () => {
  test('passes every check of the pipeline, its texts included, and has the size that was asked for', async () => {
    await writeSyntheticCorpus(folder, SIZE);
    const out = join(folder, 'out');
    const { problems } = await build({
      data: join(folder, 'data'),
      articles: join(folder, 'texts'),
      out,
      onProgress: () => {},
    });
    expect(problems).toEqual([]);
    const dataset = v.parse(Dataset, JSON.parse((await readFolder(out)).get('dataset.json') ?? ''));
    expect(dataset.statements).toHaveLength(200);
    expect(dataset.articles).toHaveLength(12);
    expect(dataset.places.filter(({ kind }) => kind === 'district')).toHaveLength(30);
  });

  test('is the same for the same seed, and another for another', async () => {
    const parts = ['one', 'again', 'other'].map((name) => join(folder, name));
    const [one = '', again = '', other = ''] = parts;
    await writeSyntheticCorpus(one, SIZE);
    await writeSyntheticCorpus(again, SIZE);
    await writeSyntheticCorpus(other, { ...SIZE, seed: 8 });
    const files = await readFolder(one);
    expect(await readFolder(again)).toEqual(files);
    expect((await readFolder(other)).get('data/articles.json')).not.toBe(files.get('data/articles.json'));
  });

  test('has no two names alike', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => nameOf(index));
    expect(new Set(names).size).toBe(names.length);
  });
});
