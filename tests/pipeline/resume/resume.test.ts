/** A build that was stopped goes on where it was, and publishes the same as one that was not. */
import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build, type BuildOptions, type Built } from '../../../src/pipeline/build.ts';
import { CheckedArticles } from '../../../src/pipeline/resume/checked-articles.ts';
import { codeVersion } from '../../../src/pipeline/resume/code-version.ts';
import { isSameJson } from '../../../src/pipeline/resume/same-json.ts';
import { writeSyntheticCorpus } from '../../../src/pipeline/synth/write-corpus.ts';
import { CorpusFolder, goldenOutput, readFolder, type Files } from '../corpus-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const ARTICLES = 100;
const SIZE = { statements: 300, districts: 10, articles: ARTICLES, seed: 5 };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resume-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function opened(version = 'one'): Promise<CheckedArticles> {
  return CheckedArticles.open(join(folder, 'checked'), version);
}

interface Run extends Built {
  /** Articles that were taken, and those of them that an earlier build had checked. */
  readonly done: number;
  readonly known: number;
}

/** One build of the invented corpus; `given` may stop it. */
async function run(given: Partial<BuildOptions>): Promise<Run> {
  let [done, known] = [0, 0];
  const built = await build({
    data: join(folder, 'data'),
    articles: join(folder, 'texts'),
    out: join(folder, 'out'),
    ...given,
    onProgress: (progress) => {
      if (progress.stage === 'articles') [done, known] = [progress.done, progress.known];
      given.onProgress?.(progress);
    },
  });
  return { ...built, done, known };
}

/** A build that somebody stops after so many articles. */
async function stoppedAfter(count: number, given: Partial<BuildOptions> = {}): Promise<Run> {
  const stop = new AbortController();
  return run({
    ...given,
    signal: stop.signal,
    onProgress: ({ stage, done }) => {
      if (stage === 'articles' && done === count) stop.abort();
    },
  });
}

function published(): Promise<Files> {
  return readFolder(join(folder, 'out'));
}

describe('a build that is stopped', () => {
  beforeEach(() => writeSyntheticCorpus(folder, SIZE));

  test.each([1, 40, ARTICLES])('after %i articles goes on, and publishes what a fresh one does', async (count) => {
    expect(await stoppedAfter(count, { checked: await opened() })).toMatchObject({
      isStopped: true,
      hash: null,
      done: count,
    });
    expect(await published()).toEqual(new Map());
    const resumed = await run({ checked: await opened() });
    expect(resumed).toMatchObject({ problems: [], done: ARTICLES });
    expect(resumed.known).toBeGreaterThanOrEqual(count);
    const files = await published();
    await rm(join(folder, 'out'), { recursive: true });
    expect(await run({})).toMatchObject({ problems: [], known: 0, hash: resumed.hash });
    expect(await published()).toEqual(files);
  });

  test('by a lost process has lost the checks of one batch at most', async () => {
    await run({ checked: await opened() });
    const file = await checkedFile();
    // what stood there when the power went: nothing is written at the end
    const [firstBatch = ''] = (await readFile(file, 'utf8')).split('\n\n');
    await writeFile(file, firstBatch);
    // a batch, and those read ahead when it was full
    const { known } = await run({ checked: await opened() });
    expect(known).toBeGreaterThanOrEqual(32);
    expect(known).toBeLessThanOrEqual(40);
  });

  test('leaves nothing beside what was published before, and the next one clears what a lost process left', async () => {
    await run({});
    const before = await published();
    await stoppedAfter(50);
    expect(await published()).toEqual(before);
    // no process has this number
    await writeFile(join(folder, 'out', 'articles', '.4194305-7.part'), 'half');
    await writeFile(join(folder, 'out', 'articles', `.${process.ppid}-7.part`), 'of one that runs');
    await run({});
    const names = await readdir(join(folder, 'out', 'articles'));
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('still meets the rules across articles when all of them are known', async () => {
    const happenings = join(folder, 'data', 'happenings.json');
    const rows: unknown = JSON.parse(await readFile(happenings, 'utf8'));
    await writeFile(
      happenings,
      JSON.stringify([...(Array.isArray(rows) ? rows : []), { ...firstOf(rows), id: 'untold' }]),
    );
    const first = await run({ checked: await opened() });
    const again = await run({ checked: await opened() });
    expect([first.known, again.known]).toEqual([0, ARTICLES]);
    expect(first.problems.map(({ code }) => code)).toContain('AR511');
    expect(again.problems).toEqual(first.problems);
  });

  test('checks anew whatever was touched: a text, a row, a record, what all share', async () => {
    await run({ checked: await opened() });
    const edit = async (file: string, from: string | RegExp, to: string) => {
      const text = await readFile(join(folder, file), 'utf8');
      expect(text.replace(from, to)).not.toBe(text);
      await writeFile(join(folder, file), text.replace(from, to));
    };
    await edit('texts/s0001.txt', /$/, ' ');
    await edit('data/annotations/s0002.json', '{', '{ ');
    await edit('data/articles.json', '"strengths":"None."', '"strengths":"Few."');
    const touched = await run({ checked: await opened() });
    expect([touched.done - touched.known, touched.problems.map(({ code }) => code)]).toEqual([2, ['AR301']]);
    await edit('data/actors.json', /"name":"/, '"name":"The ');
    expect((await run({ checked: await opened() })).known).toBe(0);
  });

  test('says again what is wrong with an article', async () => {
    await writeFile(join(folder, 'texts', 's0003.txt'), 'Another text.');
    const first = await run({ checked: await opened() });
    const again = await run({ checked: await opened() });
    expect(first.problems.map(({ code }) => code)).toEqual(['AR301']);
    expect(again).toMatchObject({ problems: first.problems, known: ARTICLES - 1 });
  });
});

function firstOf(rows: unknown): object {
  const first: unknown = Array.isArray(rows) ? rows[0] : null;
  return typeof first === 'object' && first !== null ? first : {};
}

async function checkedFile(): Promise<string> {
  const [name = ''] = await readdir(join(folder, 'checked'));
  return join(folder, 'checked', name);
}

describe('what is remembered', () => {
  test('of hand-written files gives the golden files, too', async () => {
    const corpus = await CorpusFolder.copy();
    for (const known of [0, 2]) {
      const seen: number[] = [];
      const checked = await opened();
      await corpus.build({ checked, onProgress: (progress) => seen.push(progress.known) });
      expect(seen.at(-1)).toBe(known);
      expect(await corpus.published()).toEqual(await goldenOutput());
    }
  });

  test('is nothing of a file in which the schema changes something', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.edit('annotations/a.json', '"summary": "', '"summary": "  ');
    await corpus.build({ checked: await opened() });
    const fresh = await corpus.published();
    const seen: number[] = [];
    await corpus.build({ checked: await opened(), onProgress: (progress) => seen.push(progress.known) });
    expect(seen.at(-1)).toBe(1);
    expect(await corpus.published()).toEqual(fresh);
  });

  test('is nothing of an article whose text is missing', async () => {
    const corpus = await CorpusFolder.copy();
    await mkdir(join(corpus.data, 'articles', 'text'), { recursive: true });
    const codes: string[][] = [];
    for (const _ of [1, 2]) {
      const { problems } = await corpus.build({ articles: null, checked: await opened() });
      codes.push(problems.map(({ code }) => code));
    }
    expect(codes).toEqual([
      ['AR112', 'AR112'],
      ['AR112', 'AR112'],
    ]);
  });

  test('without texts does not vouch for the articles with them', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.build({ articles: null, checked: await opened() });
    const seen: number[] = [];
    await corpus.build({ checked: await opened(), onProgress: (progress) => seen.push(progress.known) });
    expect(seen.at(-1)).toBe(0);
  });

  test('by other code is trusted by none, and removed', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.build({ checked: await opened('one') });
    const older = await checkedFile();
    const seen: number[] = [];
    await corpus.build({ checked: await opened('two'), onProgress: (progress) => seen.push(progress.known) });
    expect(seen.at(-1)).toBe(0);
    expect(await checkedFile()).not.toBe(older);
    expect(await readdir(join(folder, 'checked'))).toHaveLength(1);
  });

  test.each([
    ['torn at its end', (text: string) => text.slice(0, -10)],
    ['empty', () => ''],
    ['of something else', () => 'PNG\u0000\ufffd\n{"id":1}\n'],
    ['with another letter in every hash', (text: string) => text.replaceAll(/^./gm, 'g')],
  ])('in a file that is %s is left aside where it is no hash, with no harm', async (_, spoil) => {
    const corpus = await CorpusFolder.copy();
    await corpus.build({ checked: await opened() });
    const file = await checkedFile();
    await writeFile(file, spoil(await readFile(file, 'utf8')));
    await corpus.build({ checked: await opened() });
    expect(await corpus.published()).toEqual(await goldenOutput());
    const seen: number[] = [];
    await corpus.build({ checked: await opened(), onProgress: (progress) => seen.push(progress.known) });
    expect(seen.at(-1)).toBe(2);
  });

  test('in a file that has grown beyond all measure is begun anew', async () => {
    const corpus = await CorpusFolder.copy();
    await corpus.build({ checked: await opened() });
    await appendFile(await checkedFile(), `${'0'.repeat(64)}\n`.repeat(200_000));
    const seen: number[] = [];
    await corpus.build({ checked: await opened(), onProgress: (progress) => seen.push(progress.known) });
    expect(seen.at(-1)).toBe(0);
    expect((await readFile(await checkedFile(), 'utf8')).length).toBeLessThan(1000);
  });

  test('costs the build nothing where it cannot be written', async () => {
    const corpus = await CorpusFolder.copy();
    await writeFile(join(folder, 'checked'), 'a file where the folder should be');
    const checked = await opened();
    expect(await corpus.build({ checked })).toMatchObject({ problems: [] });
    checked.remember('one more');
    await checked.save(true);
    expect(await corpus.published()).toEqual(await goldenOutput());
  });
});

test('the version of the code is the same until the code changes', async () => {
  const [one, again] = [await codeVersion(), await codeVersion()];
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(again).toBe(one);
});

test.each([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [['a'], { 0: 'a' }, false],
  [null, {}, false],
  [{ a: 'x ' }, { a: 'x' }, false],
])('as JSON %j and %j are the same: %s', (one, other, isSame) => {
  expect(isSameJson(one, other)).toBe(isSame);
});
