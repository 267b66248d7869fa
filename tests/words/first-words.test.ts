import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringAllWords, bringPanelWords, firstWords } from '../../src/words/first-words.ts';
import { englishCatalog, englishWords } from '../../src/words/load-words.ts';

const FIRST = new Set(['core', 'filters', 'first-visit', 'language', 'quotes']);
const WITH_PANELS = new Set([...FIRST, 'basis', 'bounds', 'chart', 'map', 'timeline', 'walk']);
const MESSAGES = 'src/words/messages/en';

function keysOf(file: string): string[] {
  return Object.keys(JSON.parse(readFileSync(join(MESSAGES, file), 'utf8')));
}

const files = readdirSync(MESSAGES);

/** Keys of the areas that are not among these. */
function keysBeside(areas: ReadonlySet<string>): string[] {
  return files.filter((file) => !areas.has(file.replace('.json', ''))).flatMap(keysOf);
}

const laterKeys = keysBeside(FIRST);

const STATIC_IMPORT = /^(?:import|export) (?!type\b)(?:[^;']*? from )?'(\.[^']+\.tsx?)'/gms;

/** Every source file that comes with the page's own script, and the text of each. */
function sourcesOf(entry: string): Map<string, string> {
  const found = new Map<string, string>();
  const todo = [entry];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    found.set(file, text);
    for (const [, path = ''] of text.matchAll(STATIC_IMPORT)) todo.push(join(dirname(file), path));
  }
  return found;
}

/** "file: key" of each key that a source with the entry says. */
function saidFrom(entry: string, keys: readonly string[], except: ReadonlySet<string> = new Set()): string[] {
  const sources = [...sourcesOf(entry)].filter(([file]) => !except.has(file));
  return sources.flatMap(([file, text]) =>
    keys.filter((key) => text.includes(`'${key}'`)).map((key) => `${file}: ${key}`),
  );
}

/** Words of status and bounds stand beside the shared code that puts them together; who says them comes later. */
const SAID_LATER = new Set(['src/words/status.ts', 'src/words/bounds.ts']);

describe('the words that come with the page', () => {
  test('are all that its own script says', () => {
    expect(sourcesOf('src/app/main.tsx').size).toBeGreaterThan(50);
    expect(saidFrom('src/app/main.tsx', laterKeys, SAID_LATER)).toEqual([]);
  });

  test.each([
    'map/MapPanel',
    'map/SilenceLayer',
    'map/world/WorldLayer',
    'map/LiveMap',
    'chart/ChartPanel',
    'chart/RechartsChart',
    'timeline/DayBar',
    'summary/SpokenWalk',
    'quotes/ManyCards',
  ])('with those of the panels are all that %s says', (part) => {
    expect(saidFrom(`src/features/${part}.tsx`, keysBeside(WITH_PANELS))).toEqual([]);
  });

  test('are joined by all the others', async () => {
    expect(firstWords.t('map.front')).toBe('map.front');
    await bringPanelWords();
    expect(firstWords.t('map.front')).toBe(englishWords.t('map.front'));
    expect(firstWords.t('help.is')).toBe('help.is');
    await bringAllWords();
    const keys = Object.keys(englishCatalog);
    expect(keys).toEqual(expect.arrayContaining(laterKeys));
    expect(firstWords.t('help.is')).toBe(englishWords.t('help.is'));
  });
});
