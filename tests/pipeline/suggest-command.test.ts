import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'suggest', '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run suggest', () => {
  test('refuses a file of 50 MB with its size, the limit and what to do, and prints nothing', () => {
    const file = join(folder, 'large.txt');
    writeFileSync(file, '');
    truncateSync(file, 50_000_000);
    const { status, stdout, stderr } = run(file);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `SUGGEST-TOO-LARGE ${file}: 50000000 bytes: at most 32000000 are read at once; split it between articles\n`,
    );
  });

  test('names a file that is not there, and asks for one where none is given', () => {
    const file = join(folder, 'none.txt');
    expect(run(file).stderr).toBe(`SUGGEST-MISSING ${file}: no such file: check the path\n`);
    expect(run().stderr).toBe('SUGGEST-USAGE: no file: name one or more text files\n');
  });

  test('explains each suggestion in words', () => {
    const file = join(folder, 'short.txt');
    writeFileSync(file, 'The bridge stays shut\n\n“We wait,” said Ivo Perrin, the mayor.\n');
    const { status, stdout } = run('--explain', file);
    expect(status).toBe(0);
    expect(stdout).toContain('Ivo Perrin: cue after');
  });
});
