/** Every kind of bad input: one numbered problem that names file, field, value and remedy, and nothing written. */
import { basename } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { problemLine } from '../../../src/pipeline/problem.ts';
import { CorpusFolder } from '../corpus-folder.ts';
import { A } from './case.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { IDS } from './ids.ts';
import { PASSAGES } from './passages.ts';
import { RULES } from './rules.ts';

// files are written here: on a busy machine that takes its time
vi.setConfig({ testTimeout: 60_000 });

describe.each([
  { of: 'files', cases: FILES },
  { of: 'fields', cases: FIELDS },
  { of: 'passages', cases: PASSAGES },
  { of: 'ids', cases: IDS },
  { of: 'rules', cases: RULES },
])('of bad $of', ({ cases }) => {
  test.each(cases)('$name is one problem, and nothing is written', async ({ spoil, code, tells }) => {
    const corpus = await CorpusFolder.copy();
    await spoil(corpus);
    const { hash, problems } = await corpus.build();
    const [file, field, value, remedy] = tells;
    expect(problems.map(problemLine)).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ code, field, remedy: expect.stringMatching(remedy) });
    expect(problem?.value).toEqual(value);
    expect(basename(problem?.file ?? '')).toBe(file);
    expect(hash).toBeNull();
    expect(await corpus.published()).toEqual(new Map());
  });
});

test('a broken build leaves what was published before as it was', async () => {
  const corpus = await CorpusFolder.copy();
  await corpus.build();
  const before = await corpus.published();
  await corpus.edit(A, '"tal"', '"nobody"');
  await corpus.build();
  expect(await corpus.published()).toEqual(before);
});

test('an output folder that cannot be made is a problem of writing', async () => {
  const corpus = await CorpusFolder.copy();
  const { hash, problems } = await corpus.build({ out: corpus.path('a.txt') });
  expect([hash, problems.map(({ code }) => code)]).toEqual([null, ['AR601']]);
});
