import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringAllWords, firstWords } from '../../src/words/first-words.ts';
import { englishCatalog, englishWords } from '../../src/words/load-words.ts';

const FIRST = new Set(['core', 'filters', 'language', 'quotes', 'search']);
const MESSAGES = 'src/words/messages/en';

function keysOf(file: string): string[] {
  return Object.keys(JSON.parse(readFileSync(join(MESSAGES, file), 'utf8')));
}

const files = readdirSync(MESSAGES);
const laterKeys = files.filter((file) => !FIRST.has(file.replace('.json', ''))).flatMap(keysOf);

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

/** Words of status and bounds stand beside the shared code that puts them together; who says them comes later. */
const SAID_LATER = new Set(['src/words/status.ts', 'src/words/bounds.ts']);

describe('the words that come with the page', () => {
  test('are all that its own script says', () => {
    const sources = [...sourcesOf('src/app/main.tsx')].filter(([file]) => !SAID_LATER.has(file));
    const said = sources.flatMap(([file, text]) =>
      laterKeys.filter((key) => text.includes(`'${key}'`)).map((key) => `${file}: ${key}`),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(said).toEqual([]);
  });

  test('are joined by all the others', async () => {
    expect(firstWords.t('help.first')).toBe('help.first');
    await bringAllWords();
    const keys = Object.keys(englishCatalog);
    expect(keys).toEqual(expect.arrayContaining(laterKeys));
    expect(firstWords.t('help.first')).toBe(englishWords.t('help.first'));
  });
});
