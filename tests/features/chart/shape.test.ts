import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../src/features/chart/shape.ts';
import { anyBounds } from './charts.ts';

const nothing = { stated: null, low: null, lowIncluded: false, high: null, highIncluded: false };

describe('the shape of a mark', () => {
  test('a bound that is included has a solid cap, and all is the end of the scale, no bound', () => {
    expect(shapeOf({ ...nothing, stated: 75, low: 75, lowIncluded: true, high: 100, highIncluded: true })).toEqual({
      caps: [{ percent: 75, included: true }],
      bar: { low: 75, high: 100 },
      fades: [],
      dot: null,
      anchor: 75,
    });
  });

  test('a bound that is not reached has a hollow cap, and a fade where nobody gave the other', () => {
    expect(shapeOf({ ...nothing, stated: 90, high: 90 })).toEqual({
      caps: [{ percent: 90, included: false }],
      bar: null,
      fades: [{ percent: 90, towards: 'less' }],
      dot: null,
      anchor: 90,
    });
  });

  test('"nearly all" is a bound at all that is not reached', () => {
    expect(shapeOf({ ...nothing, high: 100 })?.caps).toEqual([{ percent: 100, included: false }]);
  });

  test('a plain "about" is a dot with both fades, and no bounds', () => {
    expect(shapeOf({ ...nothing, stated: 80 })).toEqual({
      caps: [],
      bar: null,
      fades: [
        { percent: 80, towards: 'more' },
        { percent: 80, towards: 'less' },
      ],
      dot: 80,
      anchor: 80,
    });
  });

  test('a plain number is one solid cap', () => {
    const plain = { stated: 40, low: 40, high: 40, lowIncluded: true, highIncluded: true };
    expect(shapeOf(plain)).toEqual({
      caps: [{ percent: 40, included: true }],
      bar: null,
      fades: [],
      dot: null,
      anchor: 40,
    });
  });

  test('a report without any number has no shape', () => {
    expect(shapeOf(nothing)).toBeNull();
  });

  test('no part stands at a number that the report does not hold', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const shape = shapeOf(bounds);
        if (shape === null) return;
        const given = [bounds.stated, bounds.low, bounds.high];
        const used = [
          shape.anchor,
          ...shape.caps.map(({ percent }) => percent),
          ...shape.fades.map(({ percent }) => percent),
          ...(shape.bar === null ? [] : [shape.bar.low, shape.bar.high]),
          ...(shape.dot === null ? [] : [shape.dot]),
        ];
        expect(given).toEqual(expect.arrayContaining(used));
      }),
    );
  });

  test('there is a bar only between two bounds, and a fade only where one is missing', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const shape = shapeOf(bounds);
        if (shape === null) return;
        const hasBoth = bounds.low !== null && bounds.high !== null;
        expect(shape.bar !== null).toBe(hasBoth && bounds.low !== bounds.high);
        expect(shape.fades.length > 0).toBe(!hasBoth);
      }),
    );
  });
});
