import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/pipeline/command-line.ts';

const TABLE = { articles: null, out: 'public/data' };

function problems(...given: string[]): string[] {
  return readOptions(given, TABLE).problems.map(({ code, value, remedy }) => `${code} ${String(value)}: ${remedy}`);
}

describe('the options of a command', () => {
  test('have their defaults where they are not given', () => {
    expect(readOptions([], TABLE).output).toEqual(TABLE);
  });

  test('are read with a space or an equals sign, which a value may hold, too', () => {
    expect(readOptions(['--articles', 'texts', '--out=a=b'], TABLE).output).toEqual({ articles: 'texts', out: 'a=b' });
  });

  test('are refused where no option has that name, with those that there are', () => {
    expect(problems('--artikels', 'texts')).toEqual(['AR100 --artikels: no such option; there are --articles, --out']);
    expect(problems('texts')).toHaveLength(1);
    expect(problems('--toString', 'x')).toHaveLength(1);
  });

  test('are refused without a value', () => {
    expect(problems('--out')).toEqual(['AR100 --out: write its value after it: --out VALUE']);
    expect(problems('--out=')).toHaveLength(1);
    expect(problems('--out', '--articles')).toHaveLength(1);
  });
});
