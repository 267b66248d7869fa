import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearScales } from '../../../src/features/chart/frame.ts';
import { ITALIC, NOTE_ASCENT, unlabelledOf } from '../../../src/features/chart/layout.ts';
import type { Size } from '../../../src/features/chart/plan.ts';
import { publishedRows, type ChartModel } from '../../../src/features/chart/model.ts';
import { pictureOf } from '../../../src/features/chart/picture.ts';
import type { PlacedLabel } from '../../../src/features/chart/place-labels.ts';
import { CAP_HALF, CAP_RISE, NOTE_SIZE, OUTLINE_HALF, PITCH } from '../../../src/features/chart/sizes.ts';
import { addDays } from '../../../src/domain/day.ts';
import { widest } from '../../../src/ui/text-width.ts';
import type { ShareReport } from '../../../src/domain/schema/dataset.ts';
import { englishWords as words } from '../../../src/words/load-words.ts';
import { control, corpus, on, share } from '../../domain/tiny-corpus.ts';
import { CLOSE, laid, type Laid } from './laid.ts';
import { anyRoom, anyShares, AREAS, chartOf, LAST } from './charts.ts';

const ROOM: Size = { width: 520, height: 260 };
const HELD = control({ id: 'one-c90', place: 'east', change: 'held', holder: 'opposition', day: on('2012-01-01') });
function modelOf(shareReports: ShareReport[], moment = LAST): ChartModel {
  return chartOf(corpus({ shareReports, places: AREAS, controlReports: [HELD] }), moment);
}

function law(check: (laid: Laid) => void): void {
  fc.assert(fc.property(anyShares, anyRoom, (shares, room) => check(laid(modelOf(shares), room))));
}

function neighbours<T>(rows: readonly T[]): [T, T][] {
  return rows.slice(1).flatMap((next, at) => {
    const row = rows[at];
    return row === undefined ? [] : [[row, next]];
  });
}

function spanOf({ x, width, align }: PlacedLabel): [number, number] {
  return align === 'end' ? [x - width, x] : [x, x + width];
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const [aLeft, aRight] = spanOf(a);
  const [bLeft, bRight] = spanOf(b);
  const isBeside = aRight <= bLeft + CLOSE || bRight <= aLeft + CLOSE;
  const isApart = a.y + a.height <= b.y + CLOSE || b.y + b.height <= a.y + CLOSE;
  return !isBeside && !isApart;
}

describe('marks', () => {
  test('stand within the plot', () => {
    law(({ plan: { frame }, layout }) => {
      for (const { x, top, bottom } of layout.marks) {
        expect(x - CAP_HALF).toBeGreaterThanOrEqual(frame.stripRight - CLOSE);
        expect(x + CAP_HALF).toBeLessThanOrEqual(frame.plot.right + CLOSE);
        expect(top).toBeGreaterThanOrEqual(frame.plot.top - 2.5 * CAP_RISE);
        expect(bottom).toBeLessThanOrEqual(frame.plot.bottom + 2.5 * CAP_RISE);
      }
    });
  });

  test('follow each other in the order of their days', () => {
    law(({ layout: { marks } }) => {
      for (const [mark, next] of neighbours(marks)) {
        expect(next.index).toBeGreaterThanOrEqual(mark.index);
        expect(next.x).toBeGreaterThan(mark.x);
      }
    });
  });

  test('do not hide each other while there is room for all', () => {
    law(({ plan: { frame }, layout: { marks } }) => {
      fc.pre(frame.plot.right - frame.stripRight > marks.length * 1.5 * PITCH);
      for (const [mark, next] of neighbours(marks)) expect(next.x - mark.x).toBeGreaterThanOrEqual(PITCH - CLOSE);
    });
  });

  test('stand at their day, and two of a day on either side of it', () => {
    const { layout, plan } = laid(
      modelOf([share({ id: 'one-c1' }), share({ id: 'one-c2' }), share({ id: 'one-c3', day: on('2020-05-04') })]),
      ROOM,
    );
    const { x } = linearScales(plan.frame);
    expect(layout.marks.map((mark) => Math.round(mark.x - x(mark.index)) + 0)).toEqual([0, -10, 10]);
  });

  test('never move when the reader moves through time', () => {
    const moments = fc.record({
      day: fc.integer({ min: 0, max: 11 }).map((at) => addDays('2020-05-01', at)),
      knownBy: fc.integer({ min: 0, max: 11 }).map((at) => addDays('2020-05-01', at)),
    });
    const placesOf = (model: ChartModel) => {
      const { layout } = laid(model, ROOM);
      return [
        layout.marks.map(({ mark, x, top }) => [mark.id, x, top]),
        layout.labels.map(({ id, x, y }) => [id, x, y]),
      ];
    };
    const few = anyShares.filter((shares) => shares.length < 5);
    fc.assert(
      fc.property(few, moments, (shares, moment) => {
        expect(placesOf(modelOf(shares, moment))).toEqual(placesOf(modelOf(shares)));
      }),
    );
  });
});

describe('words beside the marks', () => {
  test('do not overlap each other, the note or the edges', () => {
    law(({ plan: { frame }, layout: { labels, note } }) => {
      labels.forEach((label, at) => {
        for (const other of labels.slice(at + 1)) expect(overlap(label, other)).toBe(false);
        const [left, right] = spanOf(label);
        expect(left).toBeGreaterThanOrEqual(frame.stripRight - CLOSE);
        expect(right).toBeLessThanOrEqual(frame.width + CLOSE);
        expect(label.y + label.height).toBeLessThanOrEqual(frame.plot.bottom + CLOSE);
      });
      const noteTop = note === null ? frame.plot.bottom : note.y - NOTE_ASCENT;
      for (const { align, y, height } of labels.filter((label) => label.align === 'end'))
        expect([align, y + height <= noteTop + CLOSE]).toEqual(['end', true]);
    });
  });

  test('say nothing of the days before the first mark unless that fits there', () => {
    law(({ plan: { frame }, layout: { marks, note } }) => {
      if (note === null) return;
      const first = marks[0]?.x ?? frame.plot.right;
      expect(note.x + widest(note.lines, 'serif', NOTE_SIZE * ITALIC)).toBeLessThanOrEqual(first);
    });
  });

  test('are there for every mark, or counted', () => {
    law(({ model, plan, layout }) => {
      expect(unlabelledOf(model, plan, words)).toBe(layout.marks.length - layout.labels.length);
      expect(layout.marks.map(({ mark }) => mark.id)).toEqual(
        expect.arrayContaining(layout.labels.map(({ id }) => id)),
      );
    });
  });

  test('all find room in the panel of the first screen for six reports like those of December 2016', () => {
    const early = on('2020-05-08');
    const late = on('2020-05-10');
    const { layout } = laid(
      modelOf([
        share({ id: 'one-c1', day: late, stated: null, high: 100, words: 'nearly all' }),
        share({ id: 'one-c2', day: late, stated: 90, high: 90, words: 'nearly 90 percent' }),
        share({ id: 'one-c3', day: early, stated: 75, low: 75, high: 100, words: 'at least three-quarters' }),
        share({ id: 'one-c4', day: early, stated: 80, words: 'about 80%' }),
        share({ id: 'one-c5', day: late, stated: null, low: 50, high: 100, words: 'most' }),
      ]),
      ROOM,
    );
    const sides = new Map(layout.labels.map(({ id, align }) => [id, align]));
    expect(sides.get('one-c3')).toBe('end');
    expect(sides.get('one-c4')).toBe('end');
    expect(['one-c1', 'one-c2', 'one-c5'].map((id) => sides.get(id))).toEqual(['start', 'start', 'start']);
  });

  test('have leaders that start at their own mark, end at their own words and touch no other words', () => {
    law(({ layout: { marks, labels } }) => {
      for (const { id, leader, y, x, align } of labels) {
        const mark = marks.find((each) => each.mark.id === id);
        const first = leader[0];
        const last = leader.at(-1);
        if (mark === undefined || first === undefined || last === undefined) continue;
        expect(Math.abs(first[0] - mark.x)).toBeLessThan(10);
        expect(Math.abs(last[0] - x)).toBeLessThan(6);
        expect(last[1]).toBeGreaterThan(y);
        for (const other of labels) {
          if (other.id === id || other.align !== align) continue;
          expect(last[1] < other.y || last[1] > other.y + other.height).toBe(true);
        }
      }
    });
  });

  test('no leader crosses another of its column', () => {
    law(({ layout: { labels } }) => {
      const elbows = labels.filter(({ leader }) => leader.length > 0);
      for (const one of elbows) {
        for (const two of elbows) {
          if (one.id === two.id || one.align !== two.align) continue;
          expect(crosses(one.leader, two.leader)).toBe(false);
        }
      }
    });
  });
});

/** Whether the level part of one leader meets the upright part of another. */
function crosses(one: PlacedLabel['leader'], two: PlacedLabel['leader']): boolean {
  const [start, middle, end] = two;
  const level = one.slice(-2);
  const [from, to] = [level[0], level[1]];
  if (start === undefined || middle === undefined || end === undefined || from === undefined || to === undefined)
    return false;
  const isBetween = (value: number, a: number, b: number) =>
    value > Math.min(a, b) + CLOSE && value < Math.max(a, b) - CLOSE;
  return isBetween(start[0], from[0], to[0]) && isBetween(from[1], start[1], middle[1]);
}

describe('other wholes', () => {
  test('stand right of everything that belongs to the main one', () => {
    law(({ plan, layout }) => {
      for (const other of layout.others) {
        expect(other.x).toBeGreaterThan(plan.frame.plot.right);
        for (const label of layout.labels) expect(spanOf(label)[1]).toBeLessThanOrEqual(other.label.x + CLOSE);
      }
    });
  });

  test('have their words clear of their marks, however low the mark and however long the words', () => {
    law(({ layout }) => {
      for (const { x, top, bottom, label } of layout.others) {
        const [left] = spanOf(label);
        const isBelow = label.y >= bottom;
        const isAbove = label.y + label.height <= top;
        expect(isBelow || isAbove || left >= x + OUTLINE_HALF).toBe(true);
      }
    });
  });
});

test('the drawing has the rows of the table that have a number and a place', () => {
  fc.assert(
    fc.property(anyShares, (shares) => {
      const { model, plan } = laid(modelOf(shares), { width: 900, height: 400 });
      const drawn = pictureOf(model, plan, linearScales(plan.frame), words).marks.map(({ mark }) => mark.id);
      const rows = publishedRows(model).shares.filter(
        ({ stated, low, high }) => stated !== null || low !== null || high !== null,
      );
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
      expect(drawn.length + plan.apart).toBe(rows.length);
    }),
  );
});
