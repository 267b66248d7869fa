import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOfLanguages, fileFaults, valuesOf } from '../../src/pipeline/languages.ts';
import { wholeLanguages } from '../../src/pipeline/vite-messages.ts';
import { isLanguage, LANGUAGES } from '../../src/words/languages.ts';

const ENGLISH = {
  'a.one': '{count, plural, one {# report} other {# reports}} of {name}',
  'a.two': 'Close',
};

const ARABIC = {
  'a.one':
    '{name}: {count, plural, zero {لا تقارير} one {تقرير} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}',
  'a.two': 'إغلاق',
};

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of messages, by language, file and key. */
function messages(name: string, languages: Record<string, Record<string, Record<string, string>>>): string {
  const root = join(folder, name);
  for (const [language, files] of Object.entries(languages)) {
    mkdirSync(join(root, language), { recursive: true });
    for (const [file, texts] of Object.entries(files)) writeFileSync(join(root, language, file), JSON.stringify(texts));
  }
  return root;
}

describe('a language', () => {
  test('is whole when every file has every message with the same values and all its plurals', () => {
    expect(fileFaults('ar/a.json', ARABIC, ENGLISH, 'ar')).toEqual([]);
  });

  test('is told the file, the key and the remedy of what it lacks, has too much, and puts in differently', () => {
    const texts = { 'a.one': '{name}', 'a.three': 'x' };
    expect(fileFaults('ar/a.json', texts, ENGLISH, 'ar')).toEqual([
      'ar/a.json: a.one: puts in name instead of count, name; use the same values',
      'ar/a.json: a.two: missing; translate it',
      'ar/a.json: a.three: English has no such message; remove it',
    ]);
  });

  test('is told the plurals of its own that a message leaves out', () => {
    const texts = { ...ARABIC, 'a.one': '{name}: {count, plural, zero {} one {} two {} other {}}' };
    expect(fileFaults('ar/a.json', texts, ENGLISH, 'ar')).toEqual([
      'ar/a.json: a.one: has no plural for count, few; count, many; write one',
    ]);
  });

  test('is told of a file that it lacks, and of one that English does not have', () => {
    const root = messages('files', { en: { 'a.json': { 'a.two': 'Close' } }, ar: { 'b.json': { 'b.one': 'x' } } });
    expect(faultsOfLanguages(root)).toEqual([
      `${join(root, 'ar', 'a.json')}: a.two: missing; translate it`,
      `${join(root, 'ar', 'b.json')}: b.one: English has no such message; remove it`,
    ]);
  });
});

describe('the build', () => {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, 'export default 1;');
  const buildWith = (root: string) =>
    build({
      configFile: false,
      logLevel: 'silent',
      plugins: [wholeLanguages(root)],
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
    });

  test('stops at a language in pieces, and names what to do', async () => {
    const root = messages('pieces', { en: { 'a.json': ENGLISH }, ar: { 'a.json': { 'a.two': 'إغلاق' } } });
    await expect(buildWith(root)).rejects.toThrow(/ar.a\.json: a\.one: missing; translate it/);
  });

  test('passes a whole one', async () => {
    await expect(
      buildWith(messages('whole', { en: { 'a.json': ENGLISH }, ar: { 'a.json': ARABIC } })),
    ).resolves.toBeTruthy();
  });
});

describe('the languages of this page', () => {
  test('are whole', () => {
    expect(faultsOfLanguages('src/words/messages')).toEqual([]);
  });

  test('are the folders of messages, English first, each under its own name', () => {
    expect(LANGUAGES).toEqual([
      { id: 'en', name: 'EN', fullName: 'English' },
      { id: 'ar', name: 'العربية', fullName: 'العربية' },
    ]);
    expect(isLanguage('ar')).toBe(true);
    expect(isLanguage('xx')).toBe(false);
  });
});

describe('a message', () => {
  test('names the values it puts in, wherever they stand', () => {
    expect(
      valuesOf('{side, select, yes {held by {holder}} other {}} on {day}, {n, plural, other {# of {total}}}'),
    ).toEqual(['day', 'holder', 'n', 'side', 'total']);
    expect(valuesOf('plain')).toEqual([]);
  });
});
