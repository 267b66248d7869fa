import { describe, expect, test } from 'vitest';
import { boundsOfWords, isBetween, QUALIFIERS } from '../../../src/pipeline/check/bounds-of-words.ts';
import { digitsIn, shareIn } from '../../../src/pipeline/check/numbers-in-words.ts';

/** [90 = 90 included, (90 = 90 not included, … = no bound. */
function shown(qualifier: string | null, stated: number | null): string | null {
  const bounds = boundsOfWords(qualifier, stated);
  if (bounds === null) return null;
  const low = bounds.low === null ? '…' : `${bounds.lowIncluded ? '[' : '('}${bounds.low}`;
  const high = bounds.high === null ? '…' : `${bounds.high}${bounds.highIncluded ? ']' : ')'}`;
  return `${low} ${high}`;
}

describe('the bounds of a share', () => {
  test.each([
    [null, 80, '[80 80]'],
    ['at least', 75, '[75 100]'],
    ['more than', 60, '(60 100]'],
    ['over', 60, '(60 100]'],
    ['just over', 60, '(60 …'],
    ['nearly', 90, '… 90)'],
    ['almost', 90, '… 90)'],
    ['under', 40, '… 40)'],
    ['less than', 40, '… 40)'],
    ['no more than', 40, '… 40]'],
    ['up to', 40, '… 40]'],
    ['about', 80, '… …'],
    ['roughly', 80, '… …'],
    ['most', null, '(50 100]'],
    ['the majority', null, '(50 100]'],
    ['more than half', 50, '(50 100]'],
    ['nearly all', null, '… 100)'],
    ['nearly', null, '… 100)'],
    ['Nearly', 90, '… 90)'],
  ])('for %s %s are %s', (qualifier, stated, bounds) => {
    expect(shown(qualifier, stated)).toBe(bounds);
  });

  test('are none for words that no rule knows, or that do not go with the number', () => {
    expect(boundsOfWords('maybe', 50)).toBeNull();
    expect(boundsOfWords('at least', null)).toBeNull();
    expect(boundsOfWords('most', 80)).toBeNull();
    expect(boundsOfWords(null, null)).toBeNull();
  });

  test('keep what was stated, and never include a bound that is not there', () => {
    for (const qualifier of QUALIFIERS) {
      for (const stated of [null, 50]) {
        const bounds = boundsOfWords(qualifier, stated);
        if (bounds === null) continue;
        expect(bounds.stated).toBe(stated);
        expect(bounds.low === null && bounds.lowIncluded).toBe(false);
        expect(bounds.high === null && bounds.highIncluded).toBe(false);
      }
    }
  });

  test('of "between" are both, included, the lower one first, with no number stated', () => {
    const between = { stated: null, low: 60, lowIncluded: true, high: 70, highIncluded: true };
    expect(isBetween(between)).toBe(true);
    expect(isBetween({ ...between, low: 80 })).toBe(false);
    expect(isBetween({ ...between, stated: 65 })).toBe(false);
    expect(isBetween({ ...between, high: null, highIncluded: false })).toBe(false);
  });
});

describe('the share in words', () => {
  test.each([
    ['nearly 90 percent', 90],
    ['about 80%', 80],
    ['12.5 per cent of it', 12.5],
    ['eighty-five per cent', 85],
    ['at least three-quarters', 75],
    ['two thirds', 200 / 3],
    ['a third of the town', 100 / 3],
    ['a quarter', 25],
    ['more than half', 50],
    ['half of the city', 50],
    ['nine of twelve districts', 75],
    ['9 out of 12 districts', 75],
    ['three of the four districts', 75],
  ])('%s is %s', (words, share) => {
    expect(shareIn(words)).toBeCloseTo(share, 6);
  });

  test.each([
    'most of their ground',
    'nearly all',
    'the whole of it',
    'between 60 percent and 70 percent',
    'most of 2016',
  ])('%s is none, or none that can be told', (words) => {
    expect(shareIn(words)).toBeNull();
  });
});

test('digits with thousands set off by commas are one number', () => {
  expect(digitsIn('40,000 people in 3 towns, 2.5 km away')).toEqual([40_000, 3, 2.5]);
});
