import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestFirst } from '../../../src/features/map/cheapest-first.ts';

const anyStart = fc.record({ cost: fc.nat({ max: 20 }), more: fc.option(fc.nat({ max: 5 })) });
type Start = { readonly cost: number; readonly more: number | null };

function made({ cost, more }: Start, name: number): { cost: number; name: number }[] {
  return more === null ? [] : [{ cost: cost + more, name }];
}

test('what is made comes in the order of its cost, however often it is asked for', () => {
  fc.assert(
    fc.property(fc.array(anyStart), fc.integer({ min: 1, max: 8 }), (starts, first) => {
      const sorted = starts.toSorted((a, b) => a.cost - b.cost).map((start, name) => ({ ...start, name }));
      const all = cheapestFirst(sorted, (start) => made(start, start.name)[0] ?? null);
      const expected = sorted.flatMap((start) => made(start, start.name)).toSorted((a, b) => a.cost - b.cost);
      const some: unknown[] = [];
      for (const item of all) if (some.push(item) === first) break;
      expect(some).toEqual(expected.slice(0, first));
      expect([...all]).toEqual(expected);
    }),
  );
});

test('what is not asked for is not made', () => {
  const asked: number[] = [];
  const all = cheapestFirst([{ cost: 1 }, { cost: 2 }, { cost: 3 }], (start) => {
    asked.push(start.cost);
    return start;
  });
  const [first] = all;
  expect(first).toEqual({ cost: 1 });
  expect(asked).toEqual([1]);
});
