/** What the help page says, against what it speaks of. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../../../src/features/help/bounds-table.ts';
import { SOFTWARE } from '../../../src/features/help/licences.ts';
import { englishWords } from '../../../src/words/load-words.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

function field(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null
    ? Object.entries(json).find(([key]) => key === name)?.[1]
    : undefined;
}

describe('licences of the software in the page', () => {
  const named = SOFTWARE.flatMap(({ licence, packages }) => packages.map((name) => ({ name, licence })));

  test('name every package that the page depends on, and no other', () => {
    const dependencies = field(JSON.parse(read('package.json')), 'dependencies');
    expect(named.map(({ name }) => name).toSorted()).toEqual(Object.keys(Object(dependencies)).toSorted());
  });

  test('are the ones that the packages themselves name', () => {
    const told = named.map(({ name }) => ({
      name,
      licence: field(JSON.parse(read(`node_modules/${name}/package.json`)), 'license'),
    }));
    expect(named).toEqual(told);
  });
});

describe('the table of bounds', () => {
  /** "n, not included" of the data's README, in the words of the page. */
  const inPageWords = (cell: string, isLow: boolean) =>
    cell.endsWith(', not included') ? `${isLow ? 'above' : 'below'} ${cell.replace(', not included', '')}` : cell;

  const rules = read('data/README.md')
    .split('\n')
    .filter((line) => /^\| .* \|$/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))
    .filter((cells) => cells.length === 4);

  test('says of every kind of words what the rule of the data says', () => {
    const { t } = englishWords;
    const page = BOUNDS.map(({ words, stated, low, high }) => ({
      words: t(words).replaceAll(/[“”]/g, ''),
      bounds: [t(stated), t(low), t(high)],
    }));
    const rule = rules
      .map(([words = '', stated = '', low = '', high = '']) => ({
        words: words.replaceAll('"', ''),
        bounds: [stated, inPageWords(low, true), inPageWords(high, false)],
      }))
      .filter(({ words }) => page.some((row) => row.words === words));
    expect(page).toEqual(rule);
  });
});
