import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import {
  addDays,
  Dated,
  dayNumber,
  dayOfNumber,
  daysBetween,
  eachDay,
  isDay,
  weekdayOf,
} from '../../src/domain/day.ts';

describe('a day', () => {
  test.each(['2016-12-08', '2016-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['2016-02-30', '2015-02-29', '2016-13-01', '2016-1-1', '8 December 2016', '', '2016-12-08T00:00:00Z'])(
    '"%s" is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test('has the weekday of the calendar', () => {
    expect(weekdayOf('2016-12-08')).toBe(4);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  test('counts across a month, a leap day and the end of a year', () => {
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
    expect(addDays('2016-12-31', 1)).toBe('2017-01-01');
    expect(daysBetween('2016-12-10', '2016-12-01')).toBe(-9);
    expect(eachDay('2016-12-30', '2017-01-02')).toEqual(['2016-12-30', '2016-12-31', '2017-01-01', '2017-01-02']);
    expect(eachDay('2016-12-02', '2016-12-01')).toEqual([]);
  });

  test('comes back from its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), (count) => dayNumber(dayOfNumber(count)) === count),
    );
  });

  test('is dated with a reason, and never from late to early', () => {
    const range = { from: '2016-12-09', to: '2016-12-08', basis: 'deduced', reason: 'r' };
    expect(v.safeParse(Dated, range).success).toBe(false);
    expect(v.safeParse(Dated, { ...range, from: '2016-12-08', reason: '' }).success).toBe(false);
    expect(v.safeParse(Dated, { ...range, from: '2016-12-08' }).success).toBe(true);
  });
});
