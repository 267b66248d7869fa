import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/domain/schema/dataset.ts';
import { datasetChunks } from '../../../src/pipeline/write/dataset-text.ts';
import { datasetJsonSchema } from '../../../src/pipeline/write/json-schema.ts';
import { Publication } from '../../../src/pipeline/write/publication.ts';
import { Spool } from '../../../src/pipeline/write/spool.ts';
import { dataset } from '../../domain/tiny-corpus.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

describe('the spool', () => {
  test('gives the rows back in their order, also when they went to disk', async () => {
    const spool = await Spool.open();
    const rows = Array.from({ length: 3000 }, (_, id) => ({ id, text: 'ä'.repeat(500) }));
    for (const row of rows) await spool.add('figures', [row]);
    expect(JSON.parse(`[${await textOf(spool.texts('figures'))}]`)).toEqual(rows);
    await spool.close();
  });

  test('has nothing for a kind without rows', async () => {
    const spool = await Spool.open();
    expect(await textOf(spool.texts('events'))).toBe('');
    await spool.close();
  });
});

describe('the text of a dataset', () => {
  test("is the dataset, in the schema's key order", async () => {
    const rows = await Spool.open();
    const tiny = dataset();
    const text = await textOf(datasetChunks({ ...tiny, rows }, 'tiny'));
    await rows.close();
    expect(JSON.parse(text)).toEqual(tiny);
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(Dataset.entries));
  });
});

describe('a publication', () => {
  test('shows nothing before it is finished', async () => {
    const publication = new Publication(folder);
    await publication.add('a.json', ['{}']);
    const names = await readdir(folder);
    expect(names.some((name) => name.endsWith('.json'))).toBe(false);
    await publication.finish();
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('given up leaves what was there', async () => {
    await writeFile(join(folder, 'a.json'), 'before');
    const publication = new Publication(folder);
    await publication.add('a.json', ['after']);
    await publication.abandon();
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('that breaks off while writing can be given up', async () => {
    function* broken(): Generator<string> {
      yield 'half';
      throw new Error('broken off');
    }
    const publication = new Publication(folder);
    await expect(publication.add('a.json', broken())).rejects.toThrow('broken off');
    await publication.abandon();
    expect(await readdir(folder)).toEqual([]);
  });
});

test('the JSON Schema names every part of the dataset as required', () => {
  expect(JSON.parse(datasetJsonSchema(false))).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    required: Object.keys(Dataset.entries),
    additionalProperties: false,
  });
});
