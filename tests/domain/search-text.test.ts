import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches, foldText } from '../../src/domain/search-text.ts';

describe('searching text', () => {
  test('leaves out case, accents and the kind of apostrophe', () => {
    expect(foldText('Ḥalab’s “Café”\u00a0')).toBe('halab\'s "cafe" ');
  });

  test('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });

  test('finds every place, in order, without overlap', () => {
    expect(findMatches('Aaaa, aa', 'AA')).toEqual([
      [0, 2],
      [2, 4],
      [6, 8],
    ]);
    expect(findMatches('anything', '  ')).toEqual([]);
    expect(findMatches('old bridge', ' bridge ')).toEqual([[4, 10]]);
  });
});
