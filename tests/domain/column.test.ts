import { expect, test } from 'vitest';
import { numberAt } from '../../src/domain/column.ts';

test('a column reads 0 where it does not reach', () => {
  const column = Uint8Array.of(7, 8);
  expect([-1, 0, 1, 2].map((index) => numberAt(column, index))).toEqual([0, 7, 8, 0]);
});
