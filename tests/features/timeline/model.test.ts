import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { addDays } from '../../../src/domain/day.ts';
import { dayModel } from '../../../src/features/timeline/model.ts';
import { article, control, corpus, figure, on, share } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

function everything(of: Corpus) {
  return { ids: new Set(of.reports.map(({ row }) => row.id)) };
}

function modelOf(of: Corpus, moment = MOMENT, selection = everything(of)) {
  return dayModel(of, moment, selection);
}

describe('the rows of the day bar', () => {
  const tiny = corpus({
    controlReports: [
      control({ id: 'c1', day: on('2020-05-07') }),
      control({ id: 'c2', day: on('2020-05-06', '2020-05-08') }),
      control({ id: 'c3', day: null }),
      control({ id: 'c4', day: on('2019-01-01', '2019-12-31') }),
      control({ id: 'c5', day: on('2020-05-11') }),
      control({ id: 'c6', day: on('2020-05-20') }),
    ],
    shareReports: [share({ id: 's1', day: on('2020-05-08') }), share({ id: 's2', article: 'two' })],
    figures: [figure({ id: 'f1' })],
  });
  const model = modelOf(tiny);
  const row = (day: string) => model.rows.find((each) => each.day === day);

  test('are one for each day of the axis', () => {
    expect(model.rows.map(({ day }) => day)).toHaveLength(12);
    expect(model.rows.at(-1)?.day).toBe('2020-05-12');
  });

  test('hold reports on places and on shares, and nothing else', () => {
    expect(row('2020-05-07')?.bars.map(({ id, kind }) => [id, kind])).toEqual([['c1', 'place']]);
  });

  test('put a report of several days on the last of them, places below shares', () => {
    expect(row('2020-05-08')?.bars.map(({ id }) => id)).toEqual(['c2', 's1', 's2']);
  });

  test('say what happened after the event day', () => {
    expect(row('2020-05-11')?.bars.map(({ timing }) => timing)).toEqual(['later']);
  });

  test('keep apart what has no day or one outside the axis, so that no report is lost', () => {
    expect(model.undated).toEqual(['c3']);
    expect(model.earlier).toEqual(['c4']);
    expect(model.beyond).toEqual(['c6']);
  });

  test('count the event day even where the axis does not reach it', () => {
    expect(modelOf(tiny, { ...MOMENT, day: '2019-12-31' }).eventDay.tally.places).toEqual(['c4']);
  });
});

describe('two clocks', () => {
  const tiny = corpus({
    controlReports: [
      control({ id: 'c1', day: on('2020-05-08') }),
      control({ id: 'c2', day: on('2020-05-08'), article: 'two' }),
    ],
  });

  test('count only what was out by the known-by day, and say how many came later', () => {
    const { tally } = modelOf(tiny, { ...MOMENT, knownBy: '2020-05-09' }).eventDay;
    expect(tally).toEqual({ places: ['c2'], shares: [], total: 1, unpublished: 1 });
  });

  test('take a range of publication days at its cautious end', () => {
    expect(modelOf(tiny, { ...MOMENT, knownBy: '2020-05-08' }).out).toEqual([]);
    expect(modelOf(tiny, { ...MOMENT, knownBy: '2020-05-09' }).out).toEqual(['two']);
  });

  test('keep what the filters leave out as a dimmed bar, outside the count', () => {
    const { tally, bars } = modelOf(tiny, MOMENT, { ids: new Set(['c2']) }).eventDay;
    expect(bars.map(({ id, isKept }) => [id, isKept])).toEqual([
      ['c1', false],
      ['c2', true],
    ]);
    expect(tally).toMatchObject({ places: ['c2'], total: 2 });
  });
});

const days = fc.integer({ min: -3, max: 16 }).map((count) => addDays('2020-05-01', count));
const reports = fc.array(fc.record({ day: fc.option(days), isShare: fc.boolean(), isLate: fc.boolean() }), {
  maxLength: 40,
});

function invented(rows: readonly { day: string | null; isShare: boolean; isLate: boolean }[]): Corpus {
  const at = (isLate: boolean) => (isLate ? 'late' : 'one');
  return corpus({
    articles: [article({ id: 'one' }), article({ id: 'late', published: on('2020-05-12') })],
    controlReports: rows.flatMap(({ day, isShare, isLate }, index) =>
      isShare ? [] : [control({ id: `c${index}`, day: day === null ? null : on(day), article: at(isLate) })],
    ),
    shareReports: rows.flatMap(({ day, isShare, isLate }, index) =>
      isShare && day !== null ? [share({ id: `s${index}`, day: on(day), article: at(isLate) })] : [],
    ),
  });
}

describe('laws of the counts', () => {
  test('every report of a place or a share stands in one row, or before the axis, or beyond it, or is undated', () => {
    fc.assert(
      fc.property(reports, (rows) => {
        const made = invented(rows);
        const model = modelOf(made);
        const placed = [
          ...model.rows.flatMap(({ bars }) => bars.map(({ id }) => id)),
          ...model.earlier,
          ...model.undated,
          ...model.beyond,
        ];
        expect(placed.toSorted()).toEqual(made.reports.map(({ row }) => row.id).toSorted());
      }),
    );
  });

  test('a day’s count is what a plain count over the dataset gives', () => {
    fc.assert(
      fc.property(reports, days, (rows, day) => {
        const made = invented(rows);
        const { tally } = modelOf(made, { day, knownBy: '2020-05-11' }).eventDay;
        const { controlReports, shareReports } = made.dataset;
        const isTold = (row: { article: string; day: { to: string } | null }) =>
          row.article === 'one' && row.day?.to === day;
        expect(tally.places.length).toBe(controlReports.filter(isTold).length);
        expect(tally.shares.length).toBe(shareReports.filter(isTold).length);
        expect(tally.total).toBe(tally.places.length + tally.shares.length);
      }),
    );
  });
});

describe('rows that are kept', () => {
  test('are what they would be if no other moment had been asked for', () => {
    const moments = fc.array(fc.record({ day: days, knownBy: days }), { maxLength: 8 });
    fc.assert(
      fc.property(reports, moments, (rows, walk) => {
        const walked = invented(rows);
        const selection = everything(walked);
        for (const moment of walk)
          expect(modelOf(walked, moment, selection)).toEqual(modelOf(invented(rows), moment, selection));
      }),
    );
  });

  test('stay the same while the event day is elsewhere', () => {
    const made = invented([{ day: '2020-05-04', isShare: false, isLate: false }]);
    const selection = everything(made);
    const rowAt = (day: string) => modelOf(made, { ...MOMENT, day }, selection).rows[3];
    expect(rowAt('2020-05-07')).toBe(rowAt('2020-05-06'));
    expect(rowAt('2020-05-03')).not.toBe(rowAt('2020-05-06'));
  });
});
