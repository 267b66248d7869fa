import { expect, test } from 'vitest';
import { columnWriter } from '../../src/domain/column-writer.ts';
import { numberAt } from '../../src/domain/column.ts';

test('a column reads 0 where it does not reach', () => {
  const column = Uint8Array.of(7, 8);
  expect([-1, 0, 1, 2].map((index) => numberAt(column, index))).toEqual([0, 7, 8, 0]);
});

test('a written column has the values of each row, and says of one that the row has already', () => {
  const writer = columnWriter(3);
  const [east, west] = ['east', 'west'].map((name) => writer.codeOf(name));
  expect([east, west, writer.codeOf('east')]).toEqual([0, 1, 0]);
  expect([writer.addNew(0), writer.addNew(1), writer.addNew(0)]).toEqual([true, true, false]);
  writer.endRow();
  writer.endRow();
  writer.add(1);
  writer.add(1);
  expect(writer.addNew(1)).toBe(false);
  writer.endRow();
  const { values, starts, items, codes } = writer.column();
  expect(values).toEqual(['east', 'west']);
  expect([...codes]).toEqual([
    ['east', 0],
    ['west', 1],
  ]);
  expect([[...starts], [...items]]).toEqual([
    [0, 2, 2, 4],
    [0, 1, 1, 1],
  ]);
});
