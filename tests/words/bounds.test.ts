import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../src/domain/bounds.ts';
import { boundsInWords } from '../../src/words/bounds.ts';
import { englishWords } from '../../src/words/load-words.ts';

const nothing: Bounds = { stated: null, low: null, lowIncluded: false, high: null, highIncluded: false };

function told(patch: Partial<Bounds>): string {
  return boundsInWords({ ...nothing, ...patch }, englishWords);
}

describe('bounds in words', () => {
  test('says a plain number as it is', () => {
    expect(told({ stated: 40, low: 40, high: 40, lowIncluded: true, highIncluded: true })).toBe('40 percent');
  });

  test('leaves "or less than all" unsaid', () => {
    expect(told({ stated: 75, low: 75, lowIncluded: true, high: 100, highIncluded: true })).toBe('75 percent or more');
    expect(told({ low: 50, high: 100, highIncluded: true })).toBe('above 50 percent');
  });

  test('says which bound nobody gave', () => {
    expect(told({ stated: 90, high: 90 })).toBe('below 90 percent; no lower bound given');
    expect(told({ high: 30, highIncluded: true })).toBe('30 percent or less; no lower bound given');
    expect(told({ low: 50 })).toBe('above 50 percent; no upper bound given');
    expect(told({ stated: 80 })).toBe('near 80 percent; no bounds given');
    expect(told({})).toBe('no number given');
  });

  test('says whether each end of a range is reached', () => {
    expect(told({ low: 60, lowIncluded: true, high: 70, highIncluded: true })).toBe('60 to 70 percent');
    expect(told({ low: 60, high: 100 })).toBe('60 to 100 percent, above 60, below 100');
  });

  test('names no number that the report does not hold', () => {
    const percent = fc.option(fc.integer({ min: 0, max: 100 }));
    const bounds = fc.record({
      stated: percent,
      low: percent,
      high: percent,
      lowIncluded: fc.boolean(),
      highIncluded: fc.boolean(),
    });
    fc.assert(
      fc.property(bounds, (given) => {
        const numbers = told(given).match(/\d+/g) ?? [];
        expect([given.stated, given.low, given.high]).toEqual(expect.arrayContaining(numbers.map(Number)));
      }),
    );
  });
});
