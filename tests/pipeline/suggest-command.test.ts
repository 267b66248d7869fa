import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { MOST_BYTES, runSuggest } from '../../src/pipeline/suggest-command.ts';
import { Written } from './streams.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const streams = new Written();
  return { status: runSuggest(args, streams), stdout: streams.out, stderr: streams.err };
}

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const SHORT = 'The bridge stays shut\n\n“We wait,” said Ivo Perrin, the mayor.\n';

describe('npm run suggest', () => {
  test('refuses a file of 50 MB with its size, the limit and what to do, and prints nothing', () => {
    const file = fileOf('large.txt', '');
    truncateSync(file, 50_000_000);
    const { status, stdout, stderr } = run(file);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `SUGGEST-TOO-LARGE ${file}: 50000000 bytes: at most ${MOST_BYTES} are read at once; split it between articles\n`,
    );
  });

  test('names every file that is not there, and asks for one where none is given', () => {
    const files = ['none.txt', 'neither.txt'].map((name) => join(folder, name));
    const lines = files.map((file) => `SUGGEST-MISSING ${file}: no such file: check the path\n`);
    expect(run(...files, fileOf('short.txt', SHORT))).toEqual({ status: 1, stdout: '', stderr: lines.join('') });
    expect(run().stderr).toBe('SUGGEST-USAGE: no file: name one or more text files\n');
  });

  test('prints what it found as JSON, file by file, with offsets into the text', () => {
    const file = fileOf('short.txt', SHORT);
    const { status, stdout } = run(file, file);
    expect(status).toBe(0);
    const quote = { text: 'We wait,', speaker: 'Ivo Perrin', cue: 'said', kind: 'full' };
    expect(JSON.parse(stdout)).toEqual(
      [file, file].map((name) => ({
        file: name,
        quotes: [{ spans: [expect.objectContaining({ start: SHORT.indexOf('We wait') })], ...quote }],
        shares: [],
        places: [],
        days: [],
      })),
    );
  });

  test('explains each suggestion in words', () => {
    const { status, stdout } = run('--explain', fileOf('short.txt', SHORT));
    expect(status).toBe(0);
    expect(stdout).toContain('Ivo Perrin: cue after');
  });

  test('is a command of the package, whose exit code says whether it worked', () => {
    const file = join(folder, 'none.txt');
    const { status, stderr } = spawnSync('npm', ['run', '-s', 'suggest', '--', file], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, `SUGGEST-MISSING ${file}: no such file: check the path\n`]);
  });
});
