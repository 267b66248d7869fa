import { describe, expect, test } from 'vitest';
import {
  canBeSameDay,
  relateControls,
  relateFigures,
  relateParts,
  relateShares,
} from '../../../src/domain/compare/relation.ts';
import type { ShareReport } from '../../../src/domain/schema/dataset.ts';
import { control, figure, on, share, type Figure } from '../tiny-corpus.ts';

describe('two days', () => {
  test('can be one where they overlap, be it by their ends', () => {
    expect(canBeSameDay(on('2020-05-01', '2020-05-03'), on('2020-05-03', '2020-05-04'))).toBe(true);
    expect(canBeSameDay(on('2020-05-03', '2020-05-04'), on('2020-05-01', '2020-05-03'))).toBe(true);
    expect(canBeSameDay(on('2020-05-01', '2020-05-02'), on('2020-05-03'))).toBe(false);
    expect(canBeSameDay(on('2020-05-03'), on('2020-05-01', '2020-05-02'))).toBe(false);
  });

  test('can be one where either is not known', () => {
    expect(canBeSameDay(null, on('2020-05-01'))).toBe(true);
    expect(canBeSameDay(on('2020-05-01'), null)).toBe(true);
  });
});

describe('two reports on who holds a place', () => {
  const taken = control({ id: 'a' });

  test('agree on one holder of one day, and differ on two', () => {
    expect(relateControls(taken, control({ id: 'b' }))).toBe('agree');
    expect(relateControls(taken, control({ id: 'b', holder: 'opposition' }))).toBe('real');
  });

  test('speak of different days where their days cannot be one, of one holder or of two', () => {
    const day = on('2020-05-02');
    expect(relateControls(taken, control({ id: 'b', day }))).toBe('different day');
    expect(relateControls(taken, control({ id: 'b', day, holder: 'opposition' }))).toBe('different day');
  });

  test('are not compared where one names no holder or only expects one, whichever comes first', () => {
    for (const mute of [
      control({ id: 'b', holder: null, change: 'attacked' }),
      control({ id: 'b', holder: 'opposition', change: 'expected' }),
    ]) {
      expect(relateControls(taken, mute)).toBeNull();
      expect(relateControls(mute, taken)).toBeNull();
    }
  });
});

describe('two shares of one area', () => {
  const of = (patch: Partial<ShareReport>) => share({ id: 'x', stated: null, ...patch });
  const relate = (a: Partial<ShareReport>, b: Partial<ShareReport>) => {
    const [there, back] = [relateShares(of(a), of(b)), relateShares(of(b), of(a))];
    expect(back).toBe(there);
    return there;
  };

  test('are shares of one holder; of two they are different quantities', () => {
    expect(relate({ low: 75 }, { low: 75, holder: 'opposition' })).toBe('different quantity');
  });

  test('exclude each other where all of one lies below all of the other', () => {
    expect(relate({ high: 60 }, { low: 75 })).toBe('real');
    expect(relate({ high: 80 }, { low: 75 })).toBe('agree');
  });

  test('meet in one number only where both include it', () => {
    expect(relate({ high: 75, highIncluded: true }, { low: 75, lowIncluded: true })).toBe('agree');
    expect(relate({ high: 75, highIncluded: false }, { low: 75, lowIncluded: true })).toBe('real');
    expect(relate({ high: 75, highIncluded: true }, { low: 75, lowIncluded: false })).toBe('real');
  });

  test('are not told apart by a bound that nobody gave', () => {
    expect(relate({ stated: 90, high: 90 }, { low: 10 })).toBe('agree');
    expect(relate({ stated: 60, low: 60 }, { low: 75 })).toBe('agree');
    expect(relate({}, { low: 75, high: 80 })).toBe('agree');
  });

  test('are held to the number as stated where no bound is given at all', () => {
    expect(relate({ stated: 80 }, { low: 85, lowIncluded: true })).toBe('real');
    expect(relate({ stated: 80 }, { high: 75, highIncluded: true })).toBe('real');
    expect(relate({ stated: 80 }, { low: 80, lowIncluded: true })).toBe('agree');
    expect(relate({ stated: 80 }, { high: 80, highIncluded: true })).toBe('agree');
    expect(relate({ stated: 80 }, { stated: 80 })).toBe('agree');
    expect(relate({ stated: 80 }, { stated: 81 })).toBe('real');
  });
});

describe('two figures', () => {
  const relate = (a: Partial<Figure>, b: Partial<Figure>) =>
    relateFigures(figure({ id: 'a', ...a }), figure({ id: 'b', ...b }));
  const NINE = { stated: 9, low: 9, high: 9 };

  test('of one unit and place agree in number, differ, or speak of different days', () => {
    expect(relate({}, {})).toBe('agree');
    expect(relate({}, NINE)).toBe('real');
    expect(relate({}, { ...NINE, day: on('2020-05-01') })).toBe('different day');
  });

  test('include their bounds', () => {
    expect(relate({ low: 10, high: 20 }, { low: 20, high: 30 })).toBe('agree');
    expect(relate({ low: 20, high: 30 }, { low: 10, high: 20 })).toBe('agree');
  });

  test('of two units or two places are different quantities', () => {
    expect(relate({}, { unit: 'families' })).toBe('different quantity');
    expect(relate({}, { place: 'hospital' })).toBe('different quantity');
  });

  test('of one count are compared whatever their unit and place; having no count is not one', () => {
    expect(relate({ count: 'dead' }, { count: 'dead', unit: 'bodies', place: 'hospital' })).toBe('agree');
    expect(relate({ count: 'dead' }, { count: 'lost', unit: 'bodies' })).toBe('different quantity');
    expect(relate({ count: null }, { count: null, unit: 'bodies' })).toBe('different quantity');
  });

  test('of two kinds, or of what was counted and what was feared, are not compared', () => {
    expect(relate({}, { kind: 'evacuated' })).toBeNull();
    expect(relate({}, { quality: 'warning' })).toBeNull();
  });

  test('are not compared where one is a part of something', () => {
    expect(relate({ partOf: 'dead' }, {})).toBeNull();
    expect(relate({}, { partOf: 'dead' })).toBeNull();
  });
});

describe('parts of a count', () => {
  const whole = figure({ id: 'whole', stated: 150, low: null, high: 150, count: 'left' });
  const part = (stated: number | null) => figure({ id: 'part', stated, low: stated, high: stated, partOf: 'left' });

  test('add up to a number that the whole allows, or really differ from it', () => {
    expect(relateParts(whole, [part(118), part(30)])).toBe('adds up');
    expect(relateParts(whole, [part(118), part(32)])).toBe('adds up');
    expect(relateParts(whole, [part(118), part(33)])).toBe('real');
    const least = figure({ id: 'whole', stated: 148, low: 148, high: null });
    expect(relateParts(least, [part(118), part(30)])).toBe('adds up');
    expect(relateParts(least, [part(118), part(29)])).toBe('real');
  });

  test('are held against it only all together: there are some, and each has a number', () => {
    expect(relateParts(whole, [])).toBeNull();
    expect(relateParts(whole, [part(118), part(null)])).toBeNull();
    expect(relateParts(whole, [part(null)])).toBeNull();
  });
});
