import { describe, expect, test } from 'vitest';
import { leadOf, publishedRows } from '../../../src/features/chart/model.ts';
import { control, corpus, on, passage, share } from '../../domain/tiny-corpus.ts';
import { AREAS, chartOf, chartOfShares, happening, LAST, telling } from './charts.ts';

const several = corpus({
  places: AREAS,
  shareReports: [
    share({ id: 'one-c1', area: 'city' }),
    share({ id: 'one-c2', day: on('2020-05-10') }),
    share({ id: 'two-c1', article: 'two' }),
  ],
});

describe('the chart model', () => {
  test('areas are kept apart, the area of most shares first', () => {
    const { main, others } = chartOf(several);
    expect(main?.area.id).toBe('east');
    expect(main?.marks.map(({ id }) => id)).toEqual(['one-c2', 'two-c1']);
    expect(others.map(({ area, marks }) => [area.id, marks.map(({ id }) => id)])).toEqual([['city', ['one-c1']]]);
  });

  test('every row leads to its reports', () => {
    const withEvent = corpus({
      shareReports: several.dataset.shareReports,
      places: AREAS,
      happenings: [happening({ id: 'meeting' })],
      events: [telling('one-e1', 'meeting')],
    });
    const { shares, events } = publishedRows(chartOf(withEvent));
    for (const row of [...shares, ...events]) {
      expect(row.reports.length).toBeGreaterThan(0);
      for (const id of row.reports) expect(withEvent.byId.has(id)).toBe(true);
    }
  });

  test('a share of a day after the event day is later, not gone', () => {
    const { main } = chartOf(several, { ...LAST, day: '2020-05-08' });
    expect(main?.marks.map(({ timing }) => timing)).toEqual(['later', 'current']);
  });

  test('a share published after the known-by day is counted and left out of the rows', () => {
    const model = chartOf(several, { ...LAST, knownBy: '2020-05-09' });
    expect(model.unpublished).toBe(2);
    expect(publishedRows(model).shares.map(({ id }) => id)).toEqual(['two-c1']);
  });

  test('a share without any number is counted and stays in the rows', () => {
    const model = chartOfShares([share({ id: 'one-c1', stated: null }), share({ id: 'one-c2' })]);
    expect(model.unplaced).toBe(1);
    expect(publishedRows(model).shares).toHaveLength(2);
  });

  test('a share of a day outside the axis is counted and stays in the rows', () => {
    const model = chartOfShares([share({ id: 'one-c1', day: on('2020-04-02') }), share({ id: 'one-c2' })]);
    expect(model.unplaced).toBe(1);
    expect(publishedRows(model).shares).toHaveLength(2);
  });

  test('the first reported day is told when the axis starts before it', () => {
    expect(chartOfShares([share({ id: 'one-c1', day: on('2020-05-07', '2020-05-08') })]).firstDay).toBe('2020-05-07');
    expect(chartOfShares([share({ id: 'one-c1', day: on('2020-05-01') })]).firstDay).toBeNull();
  });

  test('the words with their whole are a run of the passage itself', () => {
    const words = { words: 'most', areaWords: 'the city, as it was' };
    const together = share({ id: 'one-c1', ...words, passages: [passage('they hold most of the city, as it was')] });
    const apart = share({
      id: 'one-c2',
      ...words,
      passages: [passage('most, it was said by some people, of the city, as it was')],
    });
    const marks = chartOfShares([together, apart]).main?.marks;
    expect(marks?.map(({ wordsWithWhole }) => wordsWithWhole)).toEqual(['most of the city', 'most']);
  });
});

describe('what the chart says first', () => {
  test('that no report gives a share', () => {
    expect(leadOf(chartOfShares([]))).toEqual({ kind: 'empty' });
  });

  test('that all were published later', () => {
    expect(leadOf(chartOf(several, { ...LAST, knownBy: '2020-05-01' }))).toEqual({ kind: 'unpublished', count: 3 });
  });

  test('that none passes the filters', () => {
    expect(leadOf(chartOf(several, LAST, null, []))).toEqual({ kind: 'filtered', count: 3 });
    expect(leadOf(chartOf(several, LAST, null, ['one-c1']))).toEqual({ kind: 'drawn' });
  });
});

describe('the time before the axis', () => {
  const held = { place: 'east', change: 'held', holder: 'opposition', day: on('2012-01-01', '2012-12-31') } as const;
  const backgroundOf = (rows: Parameters<typeof control>[0][]) =>
    chartOf(corpus({ shareReports: [share({ id: 'one-c9' })], controlReports: rows.map(control) })).background;

  test('is told with all its reports', () => {
    expect(
      backgroundOf([
        { id: 'one-c1', ...held },
        { id: 'two-c1', article: 'two', ...held },
      ]),
    ).toEqual({
      year: '2012',
      holder: 'opposition',
      area: 'east',
      reports: ['one-c1', 'two-c1'],
    });
  });

  test('keeps its room, and names no report, until one is published', () => {
    const tiny = corpus({
      shareReports: [share({ id: 'one-c9' })],
      controlReports: [control({ id: 'one-c1', ...held })],
    });
    expect(chartOf(tiny, { ...LAST, knownBy: '2020-05-01' }).background).toMatchObject({ year: '2012', reports: [] });
  });

  test('is left out where reports disagree', () => {
    expect(
      backgroundOf([
        { id: 'one-c1', ...held },
        { id: 'two-c1', ...held, day: on('2013-01-01') },
      ]),
    ).toBeNull();
  });
});

describe('events under the axis', () => {
  const eventsOf = (status: Parameters<typeof telling>[2], moment = LAST) =>
    chartOf(
      corpus({ happenings: [happening({ id: 'meeting' })], events: [telling('one-e1', 'meeting', status)] }),
      moment,
    ).events;

  test('an event that is only announced is planned', () => {
    expect(eventsOf('planned')[0]?.planned).toBe(true);
    expect(eventsOf('happened')[0]?.planned).toBe(false);
  });

  test('an event that was not held, or stands in a headline only, is no event', () => {
    expect(eventsOf('not held')).toEqual([]);
    expect(eventsOf('headline only')).toEqual([]);
  });

  test('an event is later by its own day, and unpublished until an article that tells it is out', () => {
    expect(eventsOf('happened', { ...LAST, day: '2020-05-08' })[0]?.timing).toBe('later');
    expect(eventsOf('happened', { ...LAST, knownBy: '2020-05-09' })[0]?.timing).toBe('unpublished');
  });

  test('selecting the happening or a telling of it marks it', () => {
    const of = corpus({ happenings: [happening({ id: 'meeting' })], events: [telling('one-e1', 'meeting')] });
    for (const select of ['meeting', 'one-e1']) expect(chartOf(of, LAST, select).events[0]?.selected).toBe(true);
  });
});
