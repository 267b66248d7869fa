/** `npm run synth`: its options, and what it leaves behind. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runSynth } from '../../../src/pipeline/synth/synth-command.ts';
import { Written } from '../streams.ts';

async function run(...given: readonly string[]) {
  const streams = new Written();
  return { code: await runSynth(given, streams), problems: streams.err };
}

test('a corpus of the size that was asked for is written and built', async () => {
  const out = await mkdtemp(join(tmpdir(), 'synth-'));
  onTestFinished(() => rm(out, { recursive: true }));
  const size = ['--statements', '20', '--districts', '4', '--articles', '3', '--seed', '2'];
  expect(await run(...size, '--out', out)).toEqual({ code: 0, problems: '' });
  expect(await readdir(join(out, 'texts'))).toHaveLength(3);
  expect(await readdir(join(out, 'public'))).toContain('dataset.json');
});

test.each(['0', '-1', '1.5', 'many', '1e99'])('a corpus of %s statements is none', async (statements) => {
  const { code, problems } = await run('--statements', statements, '--out', 'nowhere');
  expect(code).toBe(1);
  expect(problems).toBe(`AR100 command line: --statements: "${statements}": write a whole number from 1\n`);
});

test('a corpus without a folder to go to is not made, nor one by an unknown option', async () => {
  expect(await run()).toEqual({ code: 1, problems: 'AR100 command line: --out: nothing: name a folder\n' });
  const { code, problems } = await run('--size', '3');
  expect([code, problems.slice(0, 5)]).toEqual([1, 'AR100']);
});
