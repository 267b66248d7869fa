import { expect, test } from 'vitest';
import { districtsNorthFirst } from '../../src/domain/districts.ts';
import { corpus, place } from './tiny-corpus.ts';

test('districts are walked from north to south, those of one height by their ids, those without a centre last', () => {
  const tiny = corpus({
    places: [
      place({ id: 'nowhere', centre: null }),
      place({ id: 'south', centre: [37.1, 36.1] }),
      place({ id: 'beside', centre: [37.2, 36.2] }),
      place({ id: 'anywhere', centre: null }),
      place({ id: 'hospital', kind: 'site', centre: [37.1, 36.9] }),
      place({ id: 'abreast', centre: [37.1, 36.2] }),
      place({ id: 'north', centre: [37.1, 36.3] }),
    ],
  });
  const ids = districtsNorthFirst(tiny).map(({ id }) => id);
  expect(ids).toEqual(['north', 'abreast', 'beside', 'south', 'anywhere', 'nowhere']);
  expect(districtsNorthFirst(tiny)).toBe(districtsNorthFirst(tiny));
});
