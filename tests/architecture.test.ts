import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { attics, barrels, forbiddenImports, importCycles, readSources } from './architecture/imports.ts';

const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));

describe('the rooms of the house', () => {
  test('are all there', () => {
    const rooms = new Set([...sources.keys()].map((file) => file.split('/')[0]));
    expect([...rooms].toSorted()).toEqual(
      ['app', 'domain', 'extract', 'features', 'load', 'pipeline', 'ui', 'view', 'words'].toSorted(),
    );
  });

  test('import in one direction only', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('have no import cycle, type imports counted', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test('have no barrel', () => {
    expect(barrels(sources)).toEqual([]);
  });

  test('have no attic', () => {
    expect(attics(sources)).toEqual([]);
  });

  test('hold no file of more than 300 lines', () => {
    const long = [...sources].filter(([, text]) => text.split('\n').length > 301).map(([file]) => file);
    expect(long).toEqual([]);
  });
});

describe('the guard itself', () => {
  const wrong = new Map([
    ['domain/day.ts', "import { go } from '../view/link.ts';"],
    ['view/link.ts', "import type { Day } from '../domain/day.ts';"],
    ['features/map/Map.tsx', "import { rows } from '../chart/model.ts';\nimport { cue } from '../../extract/cue.ts';"],
    ['features/workbench/Bench.tsx', "import { cue } from '../../extract/cue.ts';"],
    ['features/chart/index.ts', "export { rows } from './model.ts';"],
    ['ui/utils/text.ts', 'export const one = 1;'],
  ]);

  test('finds an import against the law', () => {
    expect(forbiddenImports(wrong)).toEqual([
      'domain/day.ts -> view/link.ts',
      'features/map/Map.tsx -> features/chart/model.ts',
      'features/map/Map.tsx -> extract/cue.ts',
    ]);
  });

  test('finds a cycle, though one side is a type', () => {
    expect(importCycles(wrong)).toEqual(['domain/day.ts -> view/link.ts -> domain/day.ts']);
  });

  test('finds a barrel and an attic', () => {
    expect(barrels(wrong)).toEqual(['features/chart/index.ts']);
    expect(attics(wrong)).toEqual(['features/chart/index.ts', 'ui/utils/text.ts']);
  });
});
