import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber } from '../../src/domain/day.ts';
import { DEFAULT_VIEW, readLink, writeLink } from '../../src/view/link.ts';
import { KEY_NAMES, KEYS, type Known } from '../../src/view/table.ts';
import { GUESSES, HIDINGS, MAP_LAYERS, PANELS, type View } from '../../src/view/view.ts';

const isId = (id: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
const ANY: Known = {
  actor: isId,
  side: isId,
  outlet: isId,
  place: isId,
  selectable: isId,
  lesson: isId,
  language: isId,
};

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const day = fc.integer({ min: 10_000, max: 30_000 }).map(dayOfNumber);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const coordinate = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((count) => count / 1e5);

const anyView: fc.Arbitrary<Partial<View>> = fc.record({
  date: maybe(day),
  knownby: maybe(day),
  actor: ids,
  side: ids,
  outlet: ids,
  place: ids,
  q: fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.length <= 200),
  select: maybe(id),
  compare: maybe(
    fc.oneof(
      fc.record({ by: fc.constant('outlet' as const), a: id, b: id }),
      fc.record({ by: fc.constantFrom('day' as const, 'knownby' as const), a: day, b: day }),
    ),
  ),
  panel: fc.constantFrom(...PANELS),
  layer: fc.constantFrom(...MAP_LAYERS),
  position: maybe(
    fc.record({
      lat: coordinate(85),
      lng: coordinate(180),
      zoom: fc.integer({ min: 0, max: 2000 }).map((z) => z / 100),
    }),
  ),
  quotes: fc.constantFrom('newest' as const, 'speaker' as const),
  later: fc.boolean(),
  chart: fc.constantFrom('marks' as const, 'table' as const),
  kind: maybe(fc.stringMatching(/^[a-z-]{1,40}$/)),
  interest: fc.boolean(),
  wording: fc.boolean(),
  lesson: maybe(id),
  own: maybe(fc.stringMatching(/^[A-Za-z0-9._-]{1,60}$/)),
  slide: fc.integer({ min: 1, max: 9999 }),
  present: fc.boolean(),
  hide: fc.subarray([...HIDINGS]),
  guess: maybe(fc.constantFrom(...GUESSES)),
  tally: fc.array(id, { maxLength: 80 }),
  reveal: fc.boolean(),
  summary: fc.boolean(),
  embed: fc.boolean(),
  lang: fc.constantFrom('en', 'ar'),
});

describe('a link', () => {
  test('gives back the view it was written from', () => {
    fc.assert(
      fc.property(anyView, (patch) => {
        const view = { ...DEFAULT_VIEW, ...patch };
        const reading = readLink(writeLink(view), ANY);
        expect(reading.view).toEqual(view);
        expect(reading.problems).toEqual([]);
      }),
    );
  });

  test('names a packed lesson that is too long or holds foreign signs by its beginning', () => {
    for (const text of ['x'.repeat(6001), `a b${'c'.repeat(60)}`]) {
      const { view, problems } = readLink(`own=${text}`, ANY);
      expect(view.own).toBeNull();
      expect(problems).toEqual([{ param: 'own', text: `${text.slice(0, 24)}…` }]);
    }
  });

  test('is empty for the default view', () => {
    expect(writeLink(DEFAULT_VIEW)).toBe('');
  });

  test('reads as words', () => {
    const view = { ...DEFAULT_VIEW, actor: ['kerry', 'assad'], date: '2016-12-08', select: '001-c2', q: 'win for us' };
    expect(writeLink(view)).toBe('date=2016-12-08&actor=kerry,assad&q=win+for+us&select=001-c2');
  });

  test('whatever it says, reads to a view that round-trips', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (query) => {
        const { view, others } = readLink(query, ANY);
        const again = readLink(writeLink(view, others), ANY);
        expect(again.view).toEqual(view);
        expect(again.problems).toEqual([]);
        expect(again.others).toEqual(others);
      }),
    );
  });

  test('drops what it cannot read, and names it', () => {
    const known = { ...ANY, actor: (each: string) => each === 'kerry' };
    const { view, problems } = readLink('?date=2016-13-40&actor=kerry,nobody&slide=0&panel=sauces&lesson=A', known);
    expect(view).toEqual({ ...DEFAULT_VIEW, actor: ['kerry'] });
    expect(problems).toEqual([
      { param: 'date', text: '2016-13-40' },
      { param: 'actor', text: 'nobody' },
      { param: 'panel', text: 'sauces' },
      { param: 'lesson', text: 'A' },
      { param: 'slide', text: '0' },
    ]);
  });

  test('keeps keys that are not ours', () => {
    const { view, others } = readLink('utm=x+y&actor=kerry', ANY);
    expect(writeLink(view, others)).toBe('actor=kerry&utm=x+y');
  });

  test('has one name for each key', () => {
    const params = KEY_NAMES.map((name) => KEYS[name].param);
    expect(new Set(params).size).toBe(params.length);
  });
});
