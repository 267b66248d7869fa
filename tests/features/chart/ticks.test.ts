import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, eachDay } from '../../../src/domain/day.ts';
import { domainOf, linearScales, plotAbove, type Frame } from '../../../src/features/chart/frame.ts';
import { dayTicks } from '../../../src/features/chart/ticks.ts';
import { englishWords as words } from '../../../src/words/load-words.ts';

function ticksOf(from: string, count: number, width: number, eventDay: string) {
  const days = eachDay(from, addDays(from, count - 1));
  const plot = plotAbove(170, 36, width);
  const domain = domainOf(days.length, { left: 36, right: width, stripRight: 100 });
  const frame: Frame = { width, height: 260, plot, domain, days, stripRight: 100 };
  return dayTicks(frame, linearScales(frame), eventDay, words);
}

const labels = (ticks: ReturnType<typeof ticksOf>) => ticks.flatMap(({ label }) => label ?? []);

describe('the numbers of the day axis', () => {
  test('name the month once, and number every second day where days stand close', () => {
    expect(labels(ticksOf('2020-05-01', 11, 320, '2020-05-08'))).toEqual(['1 May', '4', '6', '8', '10']);
  });

  test('always tell the event day, and leave out a neighbour that would touch it', () => {
    expect(labels(ticksOf('2020-05-01', 11, 240, '2020-05-09'))).toEqual(['1 May', '5', '9']);
  });

  test('turn to months on a long axis', () => {
    expect(labels(ticksOf('2020-01-01', 366, 520, '2020-01-01'))).toEqual([
      '1 Jan',
      '1 Mar',
      '1 May',
      '1 Jul',
      '1 Sep',
      '1 Nov',
    ]);
  });

  test('never touch each other, whatever the axis and the width', () => {
    const axis = fc.record({
      offset: fc.integer({ min: 0, max: 400 }),
      count: fc.integer({ min: 2, max: 800 }),
      width: fc.integer({ min: 250, max: 1000 }),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(axis, ({ offset, count, width, at }) => {
        const from = addDays('2020-01-01', offset);
        const ticks = ticksOf(from, count, width, addDays(from, Math.floor(at * count)));
        const told = ticks.filter(({ label }) => label !== null);
        const gaps = told.slice(1).map((tick, index) => tick.x - (told[index]?.x ?? 0));
        expect(Math.min(15, ...gaps)).toBe(15);
        expect(told.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
      }),
    );
  });
});
