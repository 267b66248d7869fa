import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { linearScales } from '../../../src/features/chart/frame.ts';
import type { ChartModel } from '../../../src/features/chart/model.ts';
import { pictureOf } from '../../../src/features/chart/picture.ts';
import { TEXT_SIZE } from '../../../src/features/chart/sizes.ts';
import { englishWords as words } from '../../../src/words/load-words.ts';
import { corpus, on, share } from '../../domain/tiny-corpus.ts';
import { anyRoom, anyShares, AREAS, chartOf, happening, telling } from './charts.ts';
import { CLOSE, laid } from './laid.ts';

/** From the plot down to the end of the days' names. */
const DAY_NAMES = 20;

describe('rows of events', () => {
  const anyEvents = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 11 }),
      length: fc.integer({ min: 0, max: 3 }),
      title: fc.constantFrom(
        'The envoys meet',
        'The council votes on the resolution',
        'A hospital is evacuated at night',
        'Talks',
      ),
    }),
    { maxLength: 14 },
  );

  function withEvents(
    events: { day: number; length: number; title: string }[],
    shareReports = [share({ id: 'one-c1' })],
  ): ChartModel {
    const happenings = events.map(({ day, length, title }, at) =>
      happening({
        id: `h-${at}`,
        title,
        day: on(addDays('2020-05-01', day), addDays('2020-05-01', Math.min(day + length, 11))),
      }),
    );
    const tellings = happenings.map(({ id }, at) => telling(`one-e${at}`, id));
    return chartOf(corpus({ happenings, events: tellings, shareReports, places: AREAS }));
  }

  test('hold every event, or count it', () => {
    fc.assert(
      fc.property(anyEvents, anyRoom, (events, room) => {
        const { plan } = laid(withEvents(events), room);
        expect(plan.events.placed.length + plan.events.left).toBe(events.length);
      }),
    );
  });

  test('that find no room are counted below the days of the axis, however many words the plot must hold', () => {
    fc.assert(
      fc.property(anyEvents, anyShares, anyRoom, (events, shares, room) => {
        const model = withEvents(events, shares);
        const { plan } = laid(model, room);
        const { moreEvents } = pictureOf(model, plan, linearScales(plan.frame), words);
        const top = (moreEvents?.y ?? Number.POSITIVE_INFINITY) - TEXT_SIZE;
        expect(top).toBeGreaterThanOrEqual(plan.frame.plot.bottom + DAY_NAMES);
        expect(moreEvents === null).toBe(plan.events.left === 0);
      }),
    );
  });

  test('do not overlap and stay within the drawing', () => {
    fc.assert(
      fc.property(anyEvents, anyRoom, (events, room) => {
        const model = withEvents(events);
        const { plan } = laid(model, room);
        const drawn = pictureOf(model, plan, linearScales(plan.frame), words).events.map(({ parts }) => parts.back);
        drawn.forEach((box, at) => {
          expect(box.x).toBeGreaterThanOrEqual(-3 - CLOSE);
          expect(box.x + box.width).toBeLessThanOrEqual(room.width + 3 + CLOSE);
          expect(box.y + box.height).toBeLessThanOrEqual(room.height + CLOSE);
          for (const other of drawn.slice(at + 1)) {
            const isBeside = box.x + box.width <= other.x + CLOSE || other.x + other.width <= box.x + CLOSE;
            const isApart = box.y + box.height <= other.y + CLOSE || other.y + other.height <= box.y + CLOSE;
            expect(isBeside || isApart).toBe(true);
          }
        });
      }),
    );
  });
});
