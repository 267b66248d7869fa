import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { along } from '../../../src/features/timeline/along.ts';
import { dayDrawing } from '../../../src/features/timeline/drawing.ts';
import { dayModel } from '../../../src/features/timeline/model.ts';
import { spokenEventDay, spokenKnownBy, spokenReports } from '../../../src/features/timeline/spoken.ts';
import { nextDay } from '../../../src/features/timeline/usePlay.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { article, control, corpus, on, share } from '../../domain/tiny-corpus.ts';

const DAYS = ['2020-05-01', '2020-05-02', '2020-05-03', '2020-05-04', '2020-05-05'];

function modelOf(of: Corpus, day = '2020-05-08', ids?: ReadonlySet<string>) {
  const all = new Set(of.reports.map(({ row }) => row.id));
  return dayModel(of, { day, knownBy: '2020-05-10' }, { ids: ids ?? all });
}

describe('places along the axis', () => {
  test('run from 0 to 100 percent, whatever the language', () => {
    expect(DAYS.map((day) => along(day, DAYS))).toEqual([0, 25, 50, 75, 100]);
  });

  test('stop at the ends for a day that the axis does not reach', () => {
    expect([along('2019-01-01', DAYS), along('2021-01-01', DAYS)]).toEqual([0, 100]);
  });
});

describe('the drawing', () => {
  const rows = {
    controlReports: Array.from({ length: 200 }, (_, index) => control({ id: `c${index}`, day: on('2020-05-07') })),
    shareReports: [share({ id: 's1' })],
  };
  const many = corpus(rows);

  test('keeps any number of bars below the top of the bar', () => {
    const column = dayDrawing(modelOf(many), 900, englishWords).columns.find(({ day }) => day === '2020-05-07');
    const heights = column?.bricks.flatMap(({ d }) => [...d.matchAll(/M-6 ([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(Math.min(...(heights ?? []))).toBeGreaterThanOrEqual(3);
    expect(column?.count).toBe('200');
  });

  test('draws bars that are too thin to be told apart as one, of the same height in all', () => {
    const column = dayDrawing(modelOf(many), 900, englishWords).columns.find(({ day }) => day === '2020-05-07');
    expect(column?.bricks.map(({ d }) => d)).toEqual(['M-6 3.00h12v29.95h-12z']);
  });

  test('names the days of a long axis only where they find room, counts beside the clocks alone, and always names those', () => {
    const long = corpus({
      ...rows,
      corpus: { ...many.dataset.corpus, axisFrom: '2020-04-01', axisTo: '2020-05-20' },
    });
    const { columns } = dayDrawing(modelOf(long), 900, englishWords);
    const written = columns.filter(({ tick }) => tick !== '');
    expect(columns.filter(({ count }) => count !== '').map(({ day }) => day)).toEqual(['2020-05-08']);
    expect(written.map(({ day }) => day).slice(-6)).toEqual([
      '2020-05-04',
      '2020-05-08',
      '2020-05-10',
      '2020-05-13',
      '2020-05-16',
      '2020-05-19',
    ]);
  });

  test('draws many articles of one day as one mark that counts them', () => {
    const articles = Array.from({ length: 30 }, (_, index) => article({ id: `a${index}` }));
    const [crowd] = dayDrawing(modelOf(corpus({ articles })), 900, englishWords).publications;
    expect(crowd?.marks.map(({ title }) => title)).toEqual(['30 articles: Sunday 10 May 2020']);
    expect(crowd?.label?.text).toBe('30 articles');
  });

  test('writes no count where no report speaks of the day', () => {
    const counts = dayDrawing(modelOf(many), 900, englishWords).columns.filter(({ count }) => count !== '');
    expect(counts.map(({ day }) => day)).toEqual(['2020-05-07', '2020-05-08']);
  });

  test('keeps all positions when only the width changes: labels alone may move', () => {
    const [narrow, wide] = [500, 1600].map((width) => dayDrawing(modelOf(many), width, englishWords));
    expect(narrow?.columns).toEqual(wide?.columns);
    expect(narrow?.publications.map(({ x, width }) => [x, width])).toEqual(
      wide?.publications.map(({ x, width }) => [x, width]),
    );
  });

  test('draws a printed day, a day from outside and a range apart', () => {
    const tiny = corpus({
      articles: [
        article({ id: 'one' }),
        article({ id: 'two', published: on('2020-05-08', '2020-05-09') }),
        article({ id: 'three', published: { ...on('2020-05-03'), basis: 'outside' } }),
      ],
    });
    const { publications } = dayDrawing(modelOf(tiny), 900, englishWords);
    expect(publications.map(({ width, marks }) => [width, marks[0]?.className])).toEqual([
      [null, 'day-mark day-mark-outside'],
      ['9.091%', 'day-mark'],
      [null, 'day-mark'],
    ]);
    expect(publications[0]?.label?.text).toBe('gazette (day from outside the text)');
  });
});

describe('the bar in words', () => {
  const tiny = corpus({
    controlReports: [control({ id: 'c1', day: on('2020-05-08') })],
    shareReports: [share({ id: 's1' }), share({ id: 's2' })],
  });

  test('says the day and how many reports speak of it', () => {
    expect(spokenEventDay(modelOf(tiny), englishWords)).toBe('Friday 8 May 2020, 3 reports');
    expect(spokenEventDay(modelOf(tiny, '2020-05-02'), englishWords)).toBe('Saturday 2 May 2020, 0 reports');
  });

  test('says how many of them pass the filters', () => {
    expect(spokenEventDay(modelOf(tiny, '2020-05-08', new Set(['s1'])), englishWords)).toBe(
      'Friday 8 May 2020, 1 of 3 reports',
    );
  });

  test('says what the reports are on, and that there is none', () => {
    expect(spokenReports(modelOf(tiny).eventDay.tally, englishWords)).toBe('3 reports: 1 on places, 2 on shares');
    expect(spokenReports(modelOf(tiny, '2020-05-02').eventDay.tally, englishWords)).toBe('No report of this day');
  });

  test('says how many articles were out', () => {
    expect(spokenKnownBy(modelOf(tiny), englishWords)).toBe('Sunday 10 May 2020, 2 of 2 articles published');
  });
});

describe('play', () => {
  test('goes a day on until the last day that the reports speak of', () => {
    expect(nextDay('2020-05-03', DAYS, '2020-05-04')).toBe('2020-05-04');
    expect(nextDay('2020-05-04', DAYS, '2020-05-04')).toBeNull();
  });

  test('starts at the first day of the axis from a day before it', () => {
    expect(nextDay('2012-01-01', DAYS, '2020-05-05')).toBe('2020-05-01');
  });
});
