import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const STATIC_IMPORT = /^(?:import|export) (?!type\b)(?:[^;']*? from )?'(\.[^']+\.(?:tsx?|css))'/gms;

/** Every file that a source brings at once: itself, its imports, theirs. */
function filesOf(entry: string): Set<string> {
  const found = new Set<string>();
  const todo = [entry];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    const imports = file.endsWith('.css') ? [] : [...readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)];
    todo.push(...imports.map(([, path = '']) => join(dirname(file), path)));
  }
  return found;
}

const isSheet = (file: string) => file.endsWith('.css');

/** Parts that the build draws into the page, and whose code comes after it. */
const DRAWN = ['map/MapPanel', 'map/StatusLayer', 'chart/ChartPanel', 'timeline/DayBar', 'summary/SpokenWalk'];

describe('the styles in the built page', () => {
  const inPage = filesOf('src/app/main.tsx');

  test('are those of its own script and more', () => {
    expect([...inPage].filter(isSheet).length).toBeGreaterThan(20);
  });

  // without them the part stands there undressed until its code has come, and without scripts for good
  test.each(DRAWN)('dress %s, which is drawn before its code comes', (part) => {
    const sheets = [...filesOf(`src/features/${part}.tsx`)].filter(isSheet);
    expect(sheets.filter((file) => !inPage.has(file))).toEqual([]);
  });
});
