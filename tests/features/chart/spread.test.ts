import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/features/chart/spread.ts';

const place = fc.double({ min: -200, max: 1200, noNaN: true });
const points = fc.array(fc.tuple(place, fc.double({ min: 0, max: 40, noNaN: true })), { minLength: 1, maxLength: 30 });

function spreadOf(given: [number, number][], from = 0, to = 1000): number[] {
  return spread(
    given.map(([wanted]) => wanted),
    given.map(([, gap]) => gap),
    from,
    to,
  );
}

describe('spreading points', () => {
  test('points with room stay where they are', () => {
    expect(spread([10, 40, 80], [20, 20], 0, 100)).toEqual([10, 40, 80]);
  });

  test('points that touch move apart by the same amount', () => {
    expect(spread([50, 50], [20], 0, 100)).toEqual([40, 60]);
  });

  test('no point leaves the line', () => {
    expect(spread([-30, 150], [20], 0, 100)).toEqual([0, 100]);
  });

  test('order and gaps are kept, and all points are on the line', () => {
    fc.assert(
      fc.property(points, (given) => {
        const places = spreadOf(given);
        const total = given.slice(0, -1).reduce((sum, [, gap]) => sum + gap, 0);
        const shrink = Math.min(1, 1000 / Math.max(total, 1));
        places.slice(1).forEach((next, index) => {
          const least = (given[index]?.[1] ?? 0) * shrink;
          expect(next - (places[index] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
        });
        expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.max(...places)).toBeLessThanOrEqual(1000 + 1e-6);
      }),
    );
  });

  test('no other allowed placing moves the points less', () => {
    const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constant(3)), { minLength: 2, maxLength: 3 });
    const cost = (places: readonly number[], given: [number, number][]) =>
      places.reduce((sum, at, index) => sum + (at - (given[index]?.[0] ?? 0)) ** 2, 0);
    fc.assert(
      fc.property(few, fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), (given, other) => {
        const rival = other.slice(0, given.length).toSorted((a, b) => a - b);
        fc.pre(rival.every((at, index) => index === 0 || at - (rival[index - 1] ?? 0) >= 3));
        expect(cost(spreadOf(given, 0, 12), given)).toBeLessThanOrEqual(cost(rival, given) + 1e-6);
      }),
    );
  });
});
