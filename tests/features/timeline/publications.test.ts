import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { MARK, placeLabels, publicationsOf, type Publication } from '../../../src/features/timeline/publications.ts';
import { article, corpus, on, outlet } from '../../domain/tiny-corpus.ts';

const AXIS = { firstDay: '2020-05-01', days: 12, perDay: 80 };

function publication(from: number, length: number, count: number): Publication {
  const day = addDays(AXIS.firstDay, from);
  const to = addDays(day, length);
  const articles = Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    outlet: outlet('gazette'),
    published: on(day, to),
  }));
  return { from: day, to, articles, isOut: true, isOutside: false };
}

describe('articles by day of publication', () => {
  const tiny = corpus({
    articles: [
      article({ id: 'one', published: on('2020-05-10') }),
      article({ id: 'two', outlet: 'courier', published: on('2020-05-08', '2020-05-09') }),
      article({ id: 'three', published: on('2020-05-10') }),
      article({ id: 'four', published: { from: '2020-05-03', to: '2020-05-03', basis: 'outside', reason: 'address' } }),
    ],
  });

  test('stand in order of their days, those of one day together', () => {
    const ids = publicationsOf(tiny, '2020-05-10').map(({ articles }) => articles.map(({ id }) => id));
    expect(ids).toEqual([['four'], ['two'], ['one', 'three']]);
  });

  test('of a range are out only when its last day is over', () => {
    const isOut = (knownBy: string) => publicationsOf(tiny, knownBy).map((each) => each.isOut);
    expect(isOut('2020-05-08')).toEqual([true, false, false]);
    expect(isOut('2020-05-09')).toEqual([true, true, false]);
  });

  test('say whether the day stands in none of the texts', () => {
    expect(publicationsOf(tiny, '2020-05-10').map((each) => each.isOutside)).toEqual([true, false, false]);
  });
});

describe('labels of publications', () => {
  test('follow their marks where there is room', () => {
    expect(placeLabels([publication(2, 0, 1), publication(9, 0, 1)], [200, 60], AXIS)).toEqual([
      { isAfter: true, room: 200 },
      { isAfter: true, room: 60 },
    ]);
  });

  test('stand before their marks where the next mark is too near', () => {
    expect(placeLabels([publication(7, 1, 1), publication(8, 0, 1)], [150, 60], AXIS)).toEqual([
      { isAfter: false, room: 150 },
      { isAfter: true, room: 60 },
    ]);
  });

  test('are cut where neither side has room, and left out where not even a few letters fit', () => {
    const crowded = [0, 1, 2].map((day) => publication(day, 0, 1));
    const [, middle] = placeLabels(crowded, [20, 300, 300], AXIS);
    expect(middle?.room).toBeLessThan(80);
    const tight = [0, 1, 2].map((day) => publication(day, 0, 1));
    expect(placeLabels(tight, [20, 300, 300], { ...AXIS, perDay: 30 })[1]).toBeNull();
  });

  test('never overlap one another or a mark, whatever the days and the widths', () => {
    const groups = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.nat(250)), {
      selector: ([from, length]) => `${from} ${length}`,
      maxLength: 8,
    });
    fc.assert(
      fc.property(groups, fc.integer({ min: 30, max: 140 }), (made, perDay) => {
        const sorted = made.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
        const publications = sorted.map(([from, length, count]) => publication(from, length, count));
        const placed = placeLabels(
          publications,
          sorted.map(([, , , width]) => width),
          { ...AXIS, perDay },
        );
        const extents = placed.flatMap((label, index) => {
          const own = sorted[index];
          if (label === null || own === undefined) return [];
          const [from, length, count] = own;
          const more = length > 0 ? 0 : (count - 1) * MARK.pitch;
          const after = (from + length) * perDay + MARK.width / 2 + more + MARK.gap;
          const before = from * perDay - MARK.width / 2 - MARK.gap;
          return [label.isAfter ? [after, after + label.room] : [before - label.room, before]];
        });
        const inOrder = extents.toSorted(([a = 0], [b = 0]) => a - b);
        inOrder.slice(1).forEach(([from = 0], index) => expect(from).toBeGreaterThanOrEqual(inOrder[index]?.[1] ?? 0));
      }),
    );
  });
});
