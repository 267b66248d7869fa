/** A column as text: the values once with a number for each row, or row by row where that is shorter. */
import { describe, expect, test } from 'vitest';
import { ColumnWriter } from '../../../src/pipeline/write/column.ts';

function filled(rows: number, valueOf: (row: number) => unknown): ColumnWriter {
  const column = new ColumnWriter();
  for (let row = 0; row < rows; row += 1) column.add(valueOf(row));
  return column;
}

describe('a column', () => {
  test.each([
    ['without a row', 0, () => null, '{"values":[]}'],
    ['of one value', 3, () => 'held', '{"values":["held"]}'],
    ['of few values', 5, (row: number) => row % 2, '{"values":[0,1],"codes":[0,1,0,1,0]}'],
    [
      'of nearly as many values as rows',
      3,
      (row: number) => ({ row: Math.min(row, 1) }),
      '{"values":[{"row":0},{"row":1},{"row":1}]}',
    ],
  ])('%s', (_, rows, valueOf, text) => {
    const column = filled(rows, valueOf);
    expect([column.text(), column.take()]).toEqual([text, '']);
  });

  test('of ids is given away row by row once it is long, in the order of the rows', () => {
    const column = new ColumnWriter();
    const taken: string[] = [];
    for (let row = 0; row < 40_000; row += 1) {
      column.add(`id-${row}`);
      if (row % 100 === 0) taken.push(column.take());
    }
    taken.push(column.take());
    expect(column.text()).toBeNull();
    const list: unknown = JSON.parse(`[${taken.filter((text) => text !== '').join(',')}]`);
    expect(list).toEqual(Array.from({ length: 40_000 }, (_, row) => `id-${row}`));
  });

  test('of few values is kept however long it is', () => {
    const text = filled(40_000, (row) => row % 7).text() ?? '';
    const { values, codes }: { values: unknown; codes: readonly number[] } = JSON.parse(text);
    expect([values, codes.length]).toEqual([[0, 1, 2, 3, 4, 5, 6], 40_000]);
  });
});
