import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { Dataset } from '../../src/domain/schema/dataset.ts';
import { MapGeometry } from '../../src/domain/schema/geometry.ts';
import { CorpusFolder, goldenOutput } from './corpus-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

function checked<Schema extends v.GenericSchema>(schema: Schema, text: string | undefined): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(text ?? ''));
}

describe('the build', () => {
  test('of the invented corpus gives the golden files', async () => {
    const corpus = await CorpusFolder.copy();
    expect(await corpus.build()).toMatchObject({ problems: [] });
    expect(await corpus.published()).toEqual(await goldenOutput());
  });

  test('gives the same dataset byte for byte without the texts', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.build({ articles: null });
    const [bare, golden] = [await corpus.published(), await goldenOutput()];
    expect([...bare.keys()]).toEqual(['dataset.json', 'lessons.json', 'map.json', 'schema.json']);
    for (const [name, text] of bare) expect(text).toBe(golden.get(name));
  });

  test('takes the texts from articles/text in the data folder where they lie there', async () => {
    const corpus = await CorpusFolder.copy();
    await mkdir(join(corpus.data, 'articles'));
    await cp(corpus.texts, join(corpus.data, 'articles', 'text'), { recursive: true });
    await corpus.build({ articles: null });
    expect(await corpus.published()).toEqual(await goldenOutput());
  });

  test('says which articles were not anchored again where that folder lacks them, and goes on', async () => {
    const corpus = await CorpusFolder.copy();
    await mkdir(join(corpus.data, 'articles', 'text'), { recursive: true });
    await cp(corpus.path('a.txt'), join(corpus.data, 'articles', 'text', 'a.txt'));
    const { hash, problems } = await corpus.build({ articles: null });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['AR112', join(corpus.data, 'articles', 'text', 'b.txt')],
    ]);
    expect(hash).not.toBeNull();
  });

  test('writes what the client reads', async () => {
    const files = await goldenOutput();
    const dataset = checked(Dataset, files.get('dataset.json'));
    expect(dataset.statements.map(({ id }) => id)).toEqual(['a-q1', 'a-s1', 'b-q1']);
    expect(checked(MapGeometry, files.get('map.json')).shapes.map(({ place }) => place)).toEqual([
      'mill-quarter',
      'tannery',
    ]);
  });

  test('writes one row a line, so that a change of data reads as a diff', async () => {
    const lines = (await goldenOutput()).get('dataset.json')?.split('\n') ?? [];
    expect(lines.filter((line) => line.startsWith('{"id":"a-d1",'))).toHaveLength(1);
  });

  test('names the data version by the hash of everything else in the dataset', async () => {
    const text = (await goldenOutput()).get('dataset.json') ?? '';
    const { hash } = checked(Dataset, text);
    const rest = text.replace(`"hash":"${hash}",\n`, '');
    expect(createHash('sha256').update(rest).digest('hex')).toBe(hash);
  });

  test('leaves out a row that was rejected, and keeps no trace of reviewing', async () => {
    const text = (await goldenOutput()).get('dataset.json') ?? '';
    expect(text).not.toContain('b-f2');
    expect(text).not.toContain('"review"');
  });

  test("gives the article's own voice to a row without a claim, and the actor's to one with a claimant", async () => {
    const { controlReports } = checked(Dataset, (await goldenOutput()).get('dataset.json'));
    const voices = controlReports.map(({ id, claim }) => [id, claim.voice, claim.claimant]);
    expect(voices).toEqual([
      ['a-d1', 'actor', 'state-television'],
      ['a-d2', 'article', null],
      ['b-d1', 'actor', 'state-television'],
    ]);
  });

  test('puts the whole text beside the dataset for local use only when it was given', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.build();
    const reader: unknown = JSON.parse((await corpus.published()).get(join('articles', 'a.json')) ?? '');
    expect(reader).toMatchObject({ id: 'a', text: await readFile(corpus.path('a.txt'), 'utf8') });
  });

  test('replaces what was published before', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.build();
    await corpus.edit('corpus.json', 'Kestral, as reported', 'Kestral');
    await corpus.build();
    expect((await corpus.published()).get('dataset.json')).toContain('"title":"Kestral"');
  });

  test('counts the articles as they are done, and names what follows them as it begins', async () => {
    const corpus = await CorpusFolder.copy();
    const seen: string[] = [];
    await corpus.build({ onProgress: ({ stage, done, of }) => seen.push(`${stage} ${done}/${of}`) });
    expect(seen).toEqual([
      'articles 1/2',
      'articles 2/2',
      'rules 0/1',
      'shapes 0/1',
      'wording 0/2',
      'wording 1/2',
      'wording 2/2',
      'writing 0/1',
      'writing 1/4',
      'writing 2/4',
      'writing 3/4',
      'writing 4/4',
    ]);
  });

  test('keeps no text of an article that is not in the dataset', async () => {
    const corpus = await CorpusFolder.copy();
    await mkdir(join(corpus.out, 'articles'), { recursive: true });
    await writeFile(join(corpus.out, 'articles', 'of-another-corpus.json'), '{}');
    await corpus.build();
    expect([...(await corpus.published()).keys()].filter((name) => name.startsWith('articles'))).toEqual([
      join('articles', 'a.json'),
      join('articles', 'b.json'),
    ]);
  });
});
