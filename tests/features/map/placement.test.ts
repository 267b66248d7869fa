import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGround, MARGIN, type Obstacles } from '../../../src/features/map/ground.ts';
import type { LabelSpec } from '../../../src/features/map/label-candidates.ts';
import { placeLabels, type Placement } from '../../../src/features/map/place-labels.ts';
import { cross, distanceTo, isInside, overlap, passes, type Segment } from '../../../src/features/map/plane.ts';
import type { Point } from '../../../src/features/map/projection.ts';

const SIZE = { width: 680, height: 516 };
const TITLE = { x: 12, y: 8, width: 260, height: 84 };
const FRONT: readonly Point[] = [
  [330, 0],
  [300, 160],
  [180, 260],
  [120, 516],
];
const SIDE = 46;

/** A told district as a square about its middle. */
function squareAt([x, y]: Point): Point[] {
  const [left, right, top, bottom] = [x - SIDE / 2, x + SIDE / 2, y - SIDE / 2, y + SIDE / 2];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

/** Districts on a grid over the middle of the drawing, as 62 of them would lie. */
const MIDDLES: readonly Point[] = Array.from(
  { length: 62 },
  (_, index): Point => [130 + (index % 9) * 52, 110 + Math.floor(index / 9) * 52],
);

function ground(told: readonly number[], signs: readonly Point[] = []) {
  const obstacles: Obstacles = {
    told: told.map((index) => [squareAt(MIDDLES[index] ?? [0, 0])]),
    lines: [FRONT],
    soft: [],
    boxes: [TITLE],
    signs,
  };
  return makeGround(SIZE, obstacles);
}

interface Told {
  readonly districts: readonly number[];
  /** How many districts a block names, and its line's width. */
  readonly shares: readonly { readonly names: number; readonly width: number; readonly lines: number }[];
}

function specsOf({ districts, shares }: Told): LabelSpec[] {
  const specs: LabelSpec[] = [];
  let next = 0;
  for (const { names, width, lines } of shares) {
    const own = districts.slice(next, next + names);
    next += names;
    if (own.length === 0) break;
    specs.push({
      id: own.join('+'),
      names: own.map((index) => ({
        place: `d-${index}`,
        anchor: MIDDLES[index] ?? [0, 0],
        clear: index % 3 === 0 ? 13 : 0,
        width: 70 + (index % 4) * 10,
        height: 18,
      })),
      lines: { width, height: lines * 14.5 },
    });
  }
  return specs;
}

const anyTold: fc.Arbitrary<Told> = fc.record({
  districts: fc.uniqueArray(fc.integer({ min: 0, max: MIDDLES.length - 1 }), { minLength: 1, maxLength: 20 }),
  shares: fc.array(
    fc.record({
      names: fc.integer({ min: 1, max: 3 }),
      width: fc.integer({ min: 40, max: 180 }),
      lines: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 20, maxLength: 20 },
  ),
});

function leadersOf({ placed }: Placement): Segment[] {
  return placed.flatMap(({ names }) => names.map(({ leader }) => leader));
}

function pairs<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
}

function holds(law: (placement: Placement, told: Told) => void, runs = 30): void {
  fc.assert(
    fc.property(anyTold, (told) => {
      law(placeLabels(specsOf(told), ground(told.districts)), told);
    }),
    { numRuns: runs },
  );
}

describe('labels, whatever districts are told', { timeout: 30_000 }, () => {
  test('do not overlap', () => {
    holds(({ placed }) => expect(pairs(placed).filter(([a, b]) => overlap(a.box, b.box))).toEqual([]));
  });

  test('have leaders that do not cross', () => {
    holds((placement) => expect(pairs(leadersOf(placement)).filter(([a, b]) => cross(a, b))).toEqual([]));
  });

  test('have leaders that run under no words', () => {
    holds((placement) => {
      for (const { box } of placement.placed)
        expect(leadersOf(placement).filter((leader) => passes(leader, box))).toEqual([]);
      expect(leadersOf(placement).filter((leader) => passes(leader, TITLE))).toEqual([]);
    });
  });

  test('stand within the drawing, beside the title and on no told district', () => {
    holds(({ placed }, { districts }) => {
      for (const { box } of placed) {
        expect(box.x).toBeGreaterThanOrEqual(MARGIN);
        expect(box.x + box.width).toBeLessThanOrEqual(SIZE.width - MARGIN);
        expect(box.y + box.height).toBeLessThanOrEqual(SIZE.height - MARGIN);
        expect(overlap(box, TITLE)).toBe(false);
        const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
        const under = districts.filter((index) => isInside(squareAt(MIDDLES[index] ?? [0, 0]), middle));
        expect(under).toEqual([]);
      }
    });
  });

  test('are all placed or hidden, each once, and every name has its leader', () => {
    holds(({ placed, hidden }, told) => {
      const specs = specsOf(told);
      expect([...placed.map(({ id }) => id), ...hidden].toSorted()).toEqual(specs.map(({ id }) => id).toSorted());
      for (const { id, names } of placed) {
        const spec = specs.find((each) => each.id === id);
        expect(names.map(({ place }) => place).toSorted()).toEqual(spec?.names.map(({ place }) => place).toSorted());
      }
    });
  });

  test('are at the same places each time', () => {
    holds((placement, told) => {
      expect(placeLabels(specsOf(told), ground(told.districts))).toEqual(placement);
    }, 10);
  });
});

function nameless(index: number, width = 150): LabelSpec {
  const [spec] = specsOf({ districts: [index], shares: [{ names: 1, width, lines: 3 }] });
  if (spec === undefined) throw new Error('no spec');
  return spec;
}

describe('where room is short', () => {
  test('few districts keep their words', () => {
    const told = [0, 8, 30, 31, 40, 60];
    const { placed, hidden } = placeLabels(
      told.map((index) => nameless(index)),
      ground(told),
    );
    expect(hidden).toEqual([]);
    expect(placed.map(({ form }) => form)).toEqual(told.map(() => 'full'));
  });

  test('labels are shortened to names before any is left out, and those left out are named', () => {
    const told = MIDDLES.map((_, index) => index);
    const { placed, hidden } = placeLabels(
      told.map((index) => nameless(index)),
      ground(told),
    );
    expect(placed.length + hidden.length).toBe(62);
    expect(placed.some(({ form }) => form === 'names')).toBe(true);
    expect(placed.length).toBeGreaterThan(10);
  });

  test('a leader ends before the sign of its district, and runs through no other sign', () => {
    const told = [13, 22, 31];
    const signs = told.map((index): Point => MIDDLES[index] ?? [0, 0]);
    const specs = told.map((index) => {
      const spec = nameless(index);
      return { ...spec, names: spec.names.map((name) => ({ ...name, clear: 13 })) };
    });
    const { placed } = placeLabels(specs, ground(told, signs));
    expect(placed).toHaveLength(3);
    for (const { names } of placed) {
      for (const { leader, anchor } of names) {
        expect(Math.hypot(leader.to[0] - anchor[0], leader.to[1] - anchor[1])).toBeCloseTo(13, 6);
        const others = signs.filter((sign) => sign !== anchor);
        expect(others.every((sign) => distanceTo(sign, leader) > 9)).toBe(true);
      }
    }
  });
});
