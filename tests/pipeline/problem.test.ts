import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/pipeline/problem-codes.ts';
import { isError, problemLine, reasonOf, shownValue, type Problem } from '../../src/pipeline/problem.ts';

const PROBLEM: Problem = {
  code: 'AR403',
  file: 'data/a.json',
  field: 'rows.a-d1.place',
  value: 'harbour',
  remedy: 'add it',
};

describe('a problem', () => {
  test('is printed on one line, with file, field, value and remedy', () => {
    expect(problemLine(PROBLEM)).toBe('AR403 data/a.json: rows.a-d1.place: "harbour": add it');
  });

  test('of a file as a whole names no field', () => {
    expect(problemLine({ ...PROBLEM, field: '', value: 'no such file' })).toBe(
      'AR403 data/a.json: "no such file": add it',
    );
  });

  test('cannot forge a second line, turn the direction of text or move the cursor by its value', () => {
    const line = problemLine({ ...PROBLEM, value: 'a\nAR999 b: \u202e\u001b[2J', remedy: 'x\ny' });
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(line).toContain('\\u202e');
  });

  test('shows a long value in part, and absence as "nothing"', () => {
    expect(shownValue('x'.repeat(500)).length).toBeLessThan(90);
    expect(shownValue(undefined)).toBe('nothing');
    expect(shownValue(null)).toBe('null');
  });

  test('shows by its type what JSON cannot write', () => {
    expect(shownValue(() => 1)).toBe('function');
  });

  test('of a file that cannot be reached has the code of the system, or else the error in words', () => {
    expect(reasonOf(Object.assign(new Error('no entry'), { code: 'ENOENT' }))).toBe('ENOENT');
    expect(reasonOf(new Error('no entry'))).toBe('Error: no entry');
    expect(reasonOf('no entry')).toBe('no entry');
  });

  test('stops the build unless it is a notice', () => {
    expect(isError(PROBLEM)).toBe(true);
    expect(isError({ ...PROBLEM, code: 'AR112' })).toBe(false);
  });
});

function sourcesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'problem-codes.ts')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

test('every number of the table is used in the pipeline', () => {
  const text = sourcesIn('src/pipeline');
  expect(Object.keys(PROBLEM_CODES).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('ARCHITECTURE.md lists every number with what it means, and no other', () => {
  const listed = [
    ...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(
      /^\| (AR\d{3}) \| (.+?)(?: \(a notice: nothing stops\))? \|$/gm,
    ),
  ];
  const meant = Object.entries(PROBLEM_CODES).map(([code, { title }]) => [code, title]);
  expect(listed.map(([, code, title]) => [code, title])).toEqual(meant);
});
