/** `npm run synth`: its options, and what it leaves behind. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runData } from '../../../src/pipeline/data-command.ts';
import { runSynth } from '../../../src/pipeline/synth/synth-command.ts';
import { Written } from '../streams.ts';

let folder = '';
let before = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synth-'));
  before = process.cwd();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(...given: readonly string[]) {
  const streams = new Written();
  return { code: await runSynth(given, streams), problems: streams.err, said: streams.out };
}

const SMALL = ['--statements', '20', '--districts', '4', '--articles', '3', '--seed', '2'];

describe('npm run synth', () => {
  test('writes and builds a corpus of the size that was asked for', async () => {
    const out = join(folder, 'made');
    expect(await run(...SMALL, '--out', out)).toMatchObject({ code: 0, problems: '' });
    expect(await readdir(join(out, 'texts'))).toHaveLength(3);
    expect(await readdir(join(out, 'public'))).toContain('dataset.json');
  });

  test('says what it made, and by which commands it is looked at', async () => {
    const out = join(folder, 'made');
    const { said } = await run(...SMALL, '--out', out);
    expect(said).toContain(
      `${out}: 20 statements of 3 articles on 4 districts, invented; built as ${join(out, 'public')}`,
    );
    expect(said).toContain('npm run site && npm run preview');
    const command = /npm run data -- (--data \S+ --articles \S+)/.exec(said)?.[1] ?? '';
    const streams = new Written();
    const surroundings = { checkedFolder: join(folder, 'checked') };
    expect(await runData([...command.split(' '), '--out', join(folder, 'shown')], streams, surroundings)).toBe(0);
    const [made, shown] = [join(out, 'public'), join(folder, 'shown')].map((each) => join(each, 'dataset.json'));
    expect(await readFile(shown ?? '', 'utf8')).toBe(await readFile(made ?? '', 'utf8'));
  });

  test('writes into the folder synthetic, which git ignores, where none is named', async () => {
    expect((await readFile('.gitignore', 'utf8')).split('\n')).toContain('synthetic/');
    process.chdir(folder);
    const { code, said } = await run(...SMALL).finally(() => process.chdir(before));
    expect(code).toBe(0);
    expect(await readdir(join(folder, 'synthetic'))).toEqual(['data', 'public', 'texts']);
    expect(said).toContain('npm run data -- --data synthetic/data --articles synthetic/texts');
  });

  test('replaces an invented corpus, a larger one too', async () => {
    await run(...SMALL, '--out', folder);
    expect(await run('--statements', '5', '--articles', '2', '--out', folder)).toMatchObject({ code: 0, problems: '' });
    expect(await readdir(join(folder, 'texts'))).toHaveLength(2);
  });

  test('leaves data alone that it has not made', async () => {
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data', 'corpus.json'), '{}');
    const { code, problems } = await run(...SMALL, '--out', folder);
    expect(code).toBe(1);
    expect(problems).toBe(
      `AR100 command line: --out: ${JSON.stringify(folder)}: other data stands there; name another folder\n`,
    );
    expect(await readdir(folder)).toEqual(['data']);
  });

  test('says on a terminal how far it is', async () => {
    const streams = new Written({ isTTY: true });
    await runSynth([...SMALL, '--out', folder], streams);
    const shown = streams.err.split('\r\u001b[K');
    expect(shown.slice(0, 3)).toEqual(['', 'inventing: 3 of 3 articles', '3 of 3 articles']);
    expect(shown.at(-1)).toBe('');
  });

  test.each(['0', '-1', '1.5', 'many', '1e99'])('makes no corpus of %s statements', async (statements) => {
    const { code, problems } = await run('--statements', statements, '--out', join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(problems).toBe(`AR100 command line: --statements: "${statements}": write a whole number from 1\n`);
    expect(await readdir(folder)).toEqual([]);
  });

  test('makes none by an option that it does not know', async () => {
    const { code, problems } = await run('--size', '3');
    expect([code, problems.slice(0, 5)]).toEqual([1, 'AR100']);
  });
});
