import { describe, expect, test } from 'vitest';
import { languageFaults, valuesOf } from '../../src/pipeline/languages.ts';

const ENGLISH = {
  'a.one': '{count, plural, one {# report} other {# reports}} of {name}',
  'a.two': 'Close',
};

describe('a language', () => {
  test('is whole when it has every message with the same values', () => {
    const arabic = { 'a.one': '{name}: {count, plural, one {تقرير} two {تقريران} other {# تقرير}}', 'a.two': 'إغلاق' };
    expect(languageFaults('ar', arabic, ENGLISH)).toEqual([]);
  });

  test('is told what it lacks, has too much, and puts in differently', () => {
    expect(languageFaults('ar', { 'a.one': '{name}', 'a.three': 'x' }, ENGLISH)).toEqual([
      'ar: a.two: missing; translate it',
      'ar: a.three: English has no such message; remove it',
      'ar: a.one: puts in other values than the English message; use the same',
    ]);
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
