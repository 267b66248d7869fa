import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceTo } from '../../../src/features/map/plane.ts';
import type { Point } from '../../../src/features/map/projection.ts';
import { signsNear } from '../../../src/features/map/signs.ts';

const anyPoint = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
const REACH = 9;

test('every sign within reach of a leader is found, upright leaders and mere points included', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 30, maxLength: 300 }), anyPoint, anyPoint, (signs, from, to) => {
      for (const leader of [
        { from, to },
        { from, to: [from[0], to[1]] as const },
        { from, to: from },
      ]) {
        const isWithin = (sign: Point) => distanceTo(sign, leader) <= REACH;
        const near = signsNear(signs)(leader, REACH).filter(isWithin);
        expect(new Set(near)).toEqual(new Set(signs.filter(isWithin)));
      }
    }),
  );
});

test('of many signs only those about the leader are looked at', () => {
  const signs = Array.from({ length: 400 }, (_, index): Point => [(index % 20) * 30, Math.floor(index / 20) * 30]);
  expect(signsNear(signs)({ from: [100, 100], to: [200, 110] }, REACH).length).toBeLessThan(40);
});
