/** A dataset in parts is the same dataset: whole and split, the page holds the same rows and finds the same words. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { partsOf, passagesFrom, passagesHere, type PassagesOf } from '../../src/domain/passages.ts';
import { readCorpus } from '../../src/load/read-corpus.ts';
import { readPart } from '../../src/load/read-split.ts';
import { build } from '../../src/pipeline/build.ts';
import { writeSyntheticCorpus } from '../../src/pipeline/synth/write-corpus.ts';
import { CorpusFolder, readFolder, type Files } from './corpus-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const SIZE = { statements: 900, districts: 20, articles: 60, seed: 3 };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'split-'));
  await writeSyntheticCorpus(folder, SIZE);
});
afterEach(() => rm(folder, { recursive: true }));

async function published(splitFrom: number, out = join(folder, 'out')): Promise<Files> {
  const options = { data: join(folder, 'data'), articles: join(folder, 'texts'), out, splitFrom, onProgress: () => {} };
  expect(await build(options)).toMatchObject({ problems: [] });
  return readFolder(out);
}

function corpusIn(files: Files): Promise<Corpus> {
  return readCorpus(files.get('dataset.json') ?? '');
}

function partFiles(files: Files): string[] {
  return [...files.keys()].filter((name) => name.startsWith('parts/'));
}

/** All passages, from all the parts. */
function allPassages(corpus: Corpus, files: Files): PassagesOf {
  const parts = corpus.passages.parts.map((file) => readPart(file, files.get(file) ?? ''));
  return passagesFrom(corpus.passages, parts);
}

describe('a dataset in parts', () => {
  test('holds the rows of the whole one, passages told by where they stand', async () => {
    const [whole, split] = [await corpusIn(await published(Infinity)), await corpusIn(await published(0))];
    const placed = ({ reports }: Corpus) =>
      reports.map(({ kind, row }) => ({
        kind,
        row: { ...row, passages: row.passages.map(({ start, end }) => ({ start, end })) },
      }));
    expect(placed(split)).toEqual(placed(whole));
    const { statements: _s, controlReports: _c, figures: _f, ...shared } = whole.dataset;
    expect(split.dataset).toMatchObject(shared);
  });

  test('has the same words for each report', async () => {
    const whole = await corpusIn(await published(Infinity));
    const files = await published(0);
    const split = await corpusIn(files);
    const [inWhole, inParts] = [passagesHere(whole), allPassages(split, files)];
    for (const report of split.reports) expect(inParts(report)).toEqual(inWhole(report));
  });

  test('finds the words of a report in the one part that is named for its article', async () => {
    const files = await published(0);
    const split = await corpusIn(files);
    expect(split.passages.parts.length).toBeGreaterThan(1);
    for (const report of split.reports.slice(0, 50)) {
      const numbers = partsOf(split.passages, [report]);
      const file = split.passages.parts[numbers[0] ?? 0] ?? '';
      const words = passagesFrom(split.passages, [readPart(file, files.get(file) ?? '')]);
      expect(numbers).toHaveLength(1);
      expect(words(report).length).toBe(report.row.passages.length);
    }
  });

  test('says so when words are read that nobody asked for', async () => {
    const split = await corpusIn(await published(0));
    const [first] = split.reports;
    if (first === undefined) throw new Error('no report');
    expect(() => passagesHere(split)(first)).toThrow('have not been asked for');
  });

  test('names its parts by what they hold, and keeps none of an earlier build', async () => {
    const files = await published(0);
    for (const file of partFiles(files)) {
      const hash = createHash('sha256')
        .update(files.get(file) ?? '')
        .digest('hex');
      expect(file).toBe(`parts/${hash.slice(0, 16)}.json`);
    }
    await rm(join(folder, 'data'), { recursive: true });
    await rm(join(folder, 'texts'), { recursive: true });
    await writeSyntheticCorpus(folder, { ...SIZE, seed: 4 });
    const again = await published(0);
    expect(partFiles(again)).toEqual((await corpusIn(again)).passages.parts.toSorted());
    expect(partFiles(await published(Infinity))).toEqual([]);
  });

  test('keeps its data version: how it is cut is no change of data', async () => {
    const [whole, split] = [await corpusIn(await published(Infinity)), await corpusIn(await published(0))];
    expect(split.dataset.hash).toBe(whole.dataset.hash);
  });

  test('may have lists without a row', async () => {
    const corpus = await CorpusFolder.copy();
    for (const name of ['a.json', 'b.json'])
      await corpus.write(
        `annotations/${name}`,
        JSON.stringify({
          article: name.slice(0, 1),
          statements: [],
          controlReports: [],
          shareReports: [],
          figures: [],
          events: [],
        }),
      );
    await corpus.write('differences.json', '[]');
    await corpus.write('happenings.json', '[]');
    const { problems } = await build({
      data: corpus.data,
      articles: corpus.texts,
      out: corpus.out,
      splitFrom: 0,
      onProgress: () => {},
    });
    expect(problems.filter(({ code }) => code !== 'AR501')).toEqual([]);
    expect((await corpusIn(await corpus.published())).reports).toEqual([]);
  });
});

describe('a damaged dataset in parts', () => {
  const spoilt = async (spoil: (text: string) => string) => {
    const text = (await published(0)).get('dataset.json') ?? '';
    expect(spoil(text)).not.toBe(text);
    return readCorpus(spoil(text));
  };

  test.each([
    [
      'a column with a row too few',
      'statements.id',
      (text: string) => text.replace(/"id":\{"values":\["[^"]+",/, '"id":{"values":['),
    ],
    ['a list with a row too many', 'statements', (text: string) => text.replace(/"rows":900/, '"rows":901')],
    ['a number that no value has', 'statements.', (text: string) => text.replace(/"codes":\[\d+,/, '"codes":[99999,')],
    [
      'a value of the wrong sort',
      'statements.kind',
      (text: string) => text.replace('"kind":{"values":["', '"kind":{"values":["shouted","'),
    ],
    [
      'an offset that is none',
      'statements.passages',
      (text: string) => text.replace(/"passages":\[\[\d+/, '"passages":[[-1'),
    ],
    [
      'a part with a name that is no hash',
      'parts',
      (text: string) => text.replace(/"parts\/[0-9a-f]+/, '"../parts/else'),
    ],
    [
      'parts that do not hold all articles',
      'parts',
      (text: string) => text.replace(/"articles":\d+\}/, '"articles":1}'),
    ],
  ])('is refused with the field that breaks it: %s', async (_, field, spoil) => {
    await expect(spoilt(spoil)).rejects.toMatchObject({ fault: 'invalid', detail: expect.stringContaining(field) });
  });

  test('part that is cut short is refused by its name', async () => {
    const files = await published(0);
    const [file = ''] = partFiles(files);
    expect(() => readPart(file, (files.get(file) ?? '').slice(0, 100))).toThrow(`data/${file}`.slice(5));
  });
});
