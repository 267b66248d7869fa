/** The way of a new article into the corpus: text, draft, refusal, review, dataset. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { Dataset } from '../../src/domain/schema/dataset.ts';
import { hashOf } from '../../src/pipeline/anchor/anchor.ts';
import { adopt, type Adopted } from '../../src/pipeline/adopt/adopt.ts';
import { isError, type Outcome } from '../../src/pipeline/problem.ts';
import { CorpusFolder } from './corpus-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = `Envoy calls for quiet at the river
8 March 2031

“We have waited long enough,” Ivo Perrin, the mayor of Kestral, told reporters on Friday. “The boats must come.”

The army holds nearly 80 percent of the eastern bank. The rebel council rejects the figure.

“Nobody sleeps in the Tannery.”
`;

/** A copy of the invented corpus with one more text, and what adopting it gave. */
async function adopted(name = 'c_quiet.txt'): Promise<Outcome<Adopted> & { corpus: CorpusFolder }> {
  const corpus = await CorpusFolder.copy();
  await corpus.write(name, TEXT);
  return { corpus, ...(await adopt({ data: corpus.data, articles: corpus.texts, file: name })) };
}

const Rows = v.looseObject({
  statements: v.array(v.looseObject({ id: v.string() })),
  shareReports: v.array(v.looseObject({ id: v.string() })),
});

async function draftOf(corpus: CorpusFolder): Promise<v.InferOutput<typeof Rows>> {
  return v.parse(Rows, JSON.parse(await readFile(corpus.path('annotations/c.json'), 'utf8')));
}

const Fields = v.record(v.string(), v.unknown());
const List = v.array(v.unknown());

/** Adds a row to a list of a file of the corpus, as a person would who pastes a printed record. */
async function paste(corpus: CorpusFolder, file: string, list: string | null, record: object): Promise<void> {
  const value: unknown = JSON.parse(await readFile(corpus.path(file), 'utf8'));
  const longer = (rows: unknown) => [...v.parse(List, rows), record];
  const fields = list === null ? {} : v.parse(Fields, value);
  const whole = list === null ? longer(value) : { ...fields, [list]: longer(fields[list]) };
  await corpus.write(file, JSON.stringify(whole));
}

/** The printed record of a file, and what a person adds to it. */
function completed({ output }: Outcome<Adopted>, file: string, more: object): object {
  const [record] = output?.records[file] ?? [];
  return { ...v.parse(Fields, record), ...more };
}

const ACCOUNT = { about: 'Boats.', quotes: 'A mayor.', leavesOut: 'The army.', oddities: [], strengths: 'Names him.' };

/** Writes everything that the notices ask for, but leaves the rows as the machine suggested them. */
async function withRecords(): Promise<CorpusFolder> {
  const { corpus, ...given } = await adopted();
  const record = completed(given, corpus.path('articles.json'), {
    outlet: 'gazette',
    account: { ...ACCOUNT, limits: 'One side.' },
  });
  await paste(corpus, 'articles.json', 'articles', record);
  const mayor = { nameAr: 'ع', kind: 'person', side: 'other', role: 'Mayor' };
  await paste(corpus, 'actors.json', null, completed(given, corpus.path('actors.json'), mayor));
  return corpus;
}

/** What a person adds when accepting a share. */
const SEEN = { holder: 'government', holderWords: 'The army', verb: 'hold' };

async function review(corpus: CorpusFolder, judge: (row: { id: string }) => object): Promise<void> {
  const draft = await draftOf(corpus);
  const [statements, shareReports] = [draft.statements.map(judge), draft.shareReports.map(judge)];
  await corpus.write('annotations/c.json', JSON.stringify({ ...draft, statements, shareReports }));
}

function accepted(row: { id: string }): object {
  return { ...row, review: 'accepted', ...(row.id === 'c-c1' && SEEN) };
}

describe('adopting a new article', () => {
  test('writes a draft whose rows are all suggested, with passages, speakers, days and bounds', async () => {
    const { corpus } = await adopted();
    const { statements, shareReports } = await draftOf(corpus);
    const friday = { from: '2031-03-07', to: '2031-03-07', basis: 'weekday' };
    expect(statements).toMatchObject([
      {
        id: 'c-q1',
        review: 'suggested',
        kind: 'direct',
        speakers: ['ivo-perrin'],
        passages: [{ exact: 'We have waited long enough,' }, { exact: 'The boats must come.' }],
        cue: 'told',
        said: friday,
      },
      { id: 'c-q2', review: 'suggested', speakers: [], unattributed: {}, about: ['tannery'] },
    ]);
    expect(shareReports).toMatchObject([
      {
        id: 'c-c1',
        review: 'suggested',
        words: 'nearly 80 percent',
        area: 'eastern-bank',
        stated: 80,
        high: 80,
        highIncluded: false,
        claim: { disputedBy: 'rebel-council' },
        day: { from: '2031-03-08', basis: 'publication' },
      },
    ]);
  });

  test('names by number what the other files need, and gives the records to complete', async () => {
    const { corpus, problems, output } = await adopted();
    expect(problems.some(isError)).toBe(false);
    expect(problems.map(({ code, value }) => `${code} ${String(value)}`)).toEqual([
      'AR801 c',
      'AR802 ',
      'AR803 Ivo Perrin',
      'AR805 nearly 80 percent',
      'AR808 kestral',
      'AR808 tannery',
    ]);
    expect(output?.records[corpus.path('articles.json')]).toMatchObject([
      { id: 'c', file: 'c_quiet.txt', length: TEXT.length, published: { from: '2031-03-08', basis: 'printed' } },
    ]);
    expect(output?.records[corpus.path('actors.json')]).toMatchObject([{ id: 'ivo-perrin', aliases: ['Ivo Perrin'] }]);
  });

  test('publishes nothing while the article is not listed, or a row is only suggested', async () => {
    const { corpus: unlisted } = await adopted();
    expect((await unlisted.build()).problems.map(({ code }) => code)).toEqual(['AR109']);
    const corpus = await withRecords();
    const { hash, problems } = await corpus.build();
    expect(hash).toBeNull();
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'AR208 statements.c-q1.review',
      'AR208 statements.c-q2.review',
      'AR208 shareReports.c-c1.review',
    ]);
    expect(await corpus.published()).toEqual(new Map());
  });

  test('names what an accepted row lacks', async () => {
    const corpus = await withRecords();
    await review(corpus, (row) => ({ ...row, review: 'accepted' }));
    const { problems } = await corpus.build();
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'AR202 shareReports.c-c1.holder',
      'AR202 shareReports.c-c1.holderWords',
      'AR202 shareReports.c-c1.verb',
    ]);
  });

  test('publishes the accepted rows, leaves out the rejected ones, and keeps no trace of the machine', async () => {
    const corpus = await withRecords();
    await review(corpus, (row) => (row.id === 'c-q2' ? { ...row, review: 'rejected' } : accepted(row)));
    expect(await corpus.build()).toMatchObject({ problems: [] });
    const text = (await corpus.published()).get('dataset.json') ?? '';
    const { statements, shareReports } = v.parse(Dataset, JSON.parse(text));
    const own = [...statements, ...shareReports].filter(({ article }) => article === 'c');
    expect(own.map(({ id }) => id)).toEqual(['c-q1', 'c-c1']);
    expect(text).not.toMatch(/"(?:review|suggestion)"/);
  });

  test('never writes over annotations that are there', async () => {
    const { corpus } = await adopted();
    await review(corpus, accepted);
    const before = await readFile(corpus.path('annotations/c.json'), 'utf8');
    const again = await adopt({ data: corpus.data, articles: corpus.texts, file: 'c_quiet.txt' });
    expect(again).toMatchObject({ output: null, problems: [{ code: 'AR806' }] });
    expect(await readFile(corpus.path('annotations/c.json'), 'utf8')).toBe(before);
    expect(await readdir(join(corpus.data, 'annotations'))).toEqual(['a.json', 'b.json', 'c.json']);
  });

  test.each([
    ['a file that is not there', 'none.txt', 'AR102'],
    ['a file whose name begins with the id of another article', 'a_other.txt', 'AR807'],
    ['an empty file', 'c_empty.txt', 'AR103'],
  ])('refuses %s', async (_, file, code) => {
    const corpus = await CorpusFolder.copy();
    if (code !== 'AR102') await corpus.write(file, code === 'AR103' ? '' : TEXT);
    const { output, problems } = await adopt({ data: corpus.data, articles: corpus.texts, file });
    expect([output, problems.map((each) => each.code)]).toEqual([null, [code]]);
    expect(await readdir(join(corpus.data, 'annotations'))).toEqual(['a.json', 'b.json']);
  });

  test('takes the id and the day of an article that is listed already', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.remove('annotations/b.json');
    const { output, problems } = await adopt({ data: corpus.data, articles: corpus.texts, file: 'b.txt' });
    expect(output).toMatchObject({ file: corpus.path('annotations/b.json'), records: {} });
    expect(problems.map(({ code }) => code)).not.toContain('AR801');
  });
});

test('a text that lies outside the folder of the texts is told where the build will look for it', async () => {
  const corpus = await CorpusFolder.copy();
  const file = join(corpus.data, 'c.txt');
  await writeFile(file, TEXT);
  const { output, problems } = await adopt({ data: corpus.data, articles: corpus.texts, file });
  expect(output?.records[corpus.path('articles.json')]).toMatchObject([{ id: 'c', file: 'c.txt' }]);
  expect(problems.filter(({ code }) => code === 'AR809')).toMatchObject([
    { file, remedy: expect.stringContaining(corpus.texts) },
  ]);
});

test('a text that another text has taken the place of is told by both hashes, and gets no draft', async () => {
  const corpus = await CorpusFolder.copy();
  await corpus.remove('annotations/b.json');
  await corpus.write('b.txt', TEXT);
  const { output, problems } = await adopt({ data: corpus.data, articles: corpus.texts, file: 'b.txt' });
  expect([output, problems.map(({ code, value }) => [code, value])]).toEqual([null, [['AR301', hashOf(TEXT)]]]);
});

test('a draft that cannot be written says why', async () => {
  const corpus = await CorpusFolder.copy();
  await corpus.write(`${'c'.repeat(250)}.txt`, TEXT);
  const file = `${'c'.repeat(250)}.txt`;
  const { output, problems } = await adopt({ data: corpus.data, articles: corpus.texts, file });
  expect([output, problems.map(({ code, value }) => [code, value])]).toEqual([null, [['AR601', 'ENAMETOOLONG']]]);
});

test('a text without a day of its own asks for the day of its shares, and leaves it open in its record', async () => {
  const corpus = await CorpusFolder.copy();
  await corpus.write('d.txt', TEXT.replace('8 March 2031\n', '').replace(' on Friday', ''));
  const { output, problems } = await adopt({ data: corpus.data, articles: corpus.texts, file: 'd.txt' });
  expect(output?.records[corpus.path('articles.json')]).toMatchObject([{ published: { from: '', to: '' } }]);
  expect(problems.find(({ code }) => code === 'AR805')?.remedy).toContain('"day" (no day of publication is known)');
});

test('a share of nothing that is named asks for its area without words for it', async () => {
  const corpus = await CorpusFolder.copy();
  await corpus.write('d.txt', TEXT.replace('80 percent of the eastern bank', '80 percent'));
  const { problems } = await adopt({ data: corpus.data, articles: corpus.texts, file: 'd.txt' });
  expect(problems.filter(({ code }) => code === 'AR804').map(({ value }) => value)).toEqual([null]);
});

test('a share of an area that no place is called by asks for the area', async () => {
  const corpus = await CorpusFolder.copy();
  await corpus.write('d.txt', TEXT.replace('the eastern bank', 'the upper town'));
  const { problems } = await adopt({ data: corpus.data, articles: corpus.texts, file: 'd.txt' });
  expect(problems.filter(({ code }) => code === 'AR804').map(({ value }) => value)).toEqual(['the upper town']);
});
