import { expect, test } from 'vitest';
import { controlOn } from '../../src/domain/control-on.ts';
import { control, corpus } from './tiny-corpus.ts';

test('control reports count for the place that they name and for what it lies in, in the dataset’s order', () => {
  const controlReports = [
    control({ id: 'b', place: 'hospital' }),
    control({ id: 'a' }),
    control({ id: 'c', place: 'hospital', article: 'two' }),
  ];
  const tiny = corpus({ controlReports });
  const ids = (place: string) => controlOn(tiny, place).map(({ id }) => id);
  expect(ids('old-quarter')).toEqual(['b', 'a', 'c']);
  expect(ids('hospital')).toEqual(['b', 'c']);
  expect(ids('east')).toEqual([]);
  expect(controlOn(tiny, 'hospital')).toBe(controlOn(tiny, 'hospital'));
});
