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
  isOneDay,
  IsoDay,
  weekdayOf,
} from '../../src/domain/day.ts';

describe('a day', () => {
  test.each(['2016-12-08', '2016-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2016-02-30',
    '2015-02-29',
    '2016-13-01',
    '2016-1-1',
    '8 December 2016',
    '',
    '2016-12-08T00:00:00Z',
    'on 2016-12-08',
    '0016-12-08',
    '2016-00-08',
    '2016-12-00',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

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

  test('comes after the day before it, however many days have been asked about', () => {
    const days = eachDay('1960-01-01', '1999-12-31');
    expect(days.length).toBe(14_610);
    expect(days.every((day, index) => dayNumber(day) === dayNumber('1960-01-01') + index)).toBe(true);
  });

  test('is told from a range of days', () => {
    const known = { basis: 'printed', reason: 'r' } as const;
    expect(isOneDay({ from: '2016-12-08', to: '2016-12-08', ...known })).toBe(true);
    expect(isOneDay({ from: '2016-12-08', to: '2016-12-09', ...known })).toBe(false);
  });

  test('that is none is named as it was written, with the way to write one', () => {
    expect(v.safeParse(IsoDay, '8.12.2016').issues?.[0].message).toBe(
      '"8.12.2016" is no calendar day; write it as YYYY-MM-DD',
    );
  });

  test('is dated with a reason, and never from late to early', () => {
    const range = { from: '2016-12-09', to: '2016-12-08', basis: 'deduced', reason: 'r' };
    expect(v.safeParse(Dated, range).issues?.map((issue) => [v.getDotPath(issue), issue.message])).toEqual([
      ['from', 'from is after to; swap them'],
    ]);
    expect(v.safeParse(Dated, { ...range, from: '2016-12-08', reason: '' }).success).toBe(false);
    expect(v.safeParse(Dated, { ...range, from: '2016-12-08' }).success).toBe(true);
  });
});
