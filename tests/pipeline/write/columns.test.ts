/** A list by columns, so long that its ids are not kept in memory. */
import { expect, onTestFinished, test } from 'vitest';
import { ColumnsWriter } from '../../../src/pipeline/write/columns.ts';
import { Spool } from '../../../src/pipeline/write/spool.ts';

test('a long list by columns holds the ids of all rows in their order, and the few values once', async () => {
  const spool = await Spool.open();
  onTestFinished(() => spool.close());
  const columns = new ColumnsWriter('figures', spool);
  const ids = Array.from({ length: 20_000 }, (_, row) => `a-f${row}`);
  for (let from = 0; from < ids.length; from += 500)
    await columns.add(
      ids.slice(from, from + 500).map((id, at) => ({ id, passages: [{ start: at, end: at + 1 }], unit: 'people' })),
    );
  let text = '';
  for await (const chunk of columns.chunks(['id', 'unit', 'note'])) text += chunk;
  const { passages, ...rest }: { passages: readonly unknown[] } = JSON.parse(text);
  expect([passages.length, passages[501]]).toEqual([20_000, [1, 2]]);
  expect(rest).toEqual({ rows: 20_000, id: { values: ids }, unit: { values: ['people'] }, note: { values: [] } });
});
