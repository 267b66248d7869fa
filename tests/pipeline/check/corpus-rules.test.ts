/** Rules across articles that the invented corpus of the golden files does not break by one edit. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/schema/article.ts';
import type { Annotation } from '../../../src/domain/schema/dataset.ts';
import { checkCorpus } from '../../../src/pipeline/check/check-corpus.ts';
import { Ledger } from '../../../src/pipeline/check/ledger.ts';
import type { Problem } from '../../../src/pipeline/problem.ts';
import type { Registry, Table } from '../../../src/pipeline/registry.ts';
import { article, control, dataset, figure, on, share } from '../../domain/tiny-corpus.ts';

const TINY = dataset();

function table<T extends { readonly id: string }>(rows: readonly T[]): Table<T> {
  return { file: 'shared.json', rows, byId: new Map(rows.map((row) => [row.id, row])) };
}

const REGISTRY: Registry = {
  corpus: TINY.corpus,
  outlets: table(TINY.outlets),
  articles: table(TINY.articles),
  actors: table(TINY.actors),
  places: table(TINY.places),
  happenings: table([]),
  differences: table([]),
  placesFile: { type: 'FeatureCollection', features: [] },
  basemapFile: { type: 'FeatureCollection', features: [] },
};

function rows(patch: Partial<Annotation>): Annotation {
  return { article: 'one', statements: [], controlReports: [], shareReports: [], figures: [], events: [], ...patch };
}

function check(...annotated: readonly (readonly [Article, Partial<Annotation>])[]): Problem[] {
  const ledger = new Ledger();
  for (const [from, patch] of annotated) ledger.enter(from, `${from.id}.json`, rows(patch));
  return checkCorpus(REGISTRY, ledger);
}

const ONE = article({ id: 'one' });
const TWO = article({ id: 'two', outlet: 'courier' });

const MOST = { stated: null, low: 50, lowIncluded: false, high: 100, highIncluded: true } as const;

describe('across articles', () => {
  test('no two files have a row with one id', () => {
    const problems = check([ONE, { figures: [figure({ id: 'x' })] }], [TWO, { figures: [figure({ id: 'x' })] }]);
    expect(problems).toMatchObject([
      { code: 'AR401', file: 'two.json', value: 'x', remedy: expect.stringContaining('one.json') },
    ]);
  });

  test('one source does not give the two sides more than the whole of an area on one day', () => {
    const ours = share({ id: 'one-c1', ...MOST, low: 60 });
    const theirs = share({ id: 'one-c2', ...MOST, holder: 'opposition' });
    expect(check([ONE, { shareReports: [ours, theirs] }])).toMatchObject([
      { code: 'AR510', field: 'shareReports.one-c1.low', remedy: expect.stringContaining('110 percent') },
    ]);
  });

  test('two sources may: that is a difference between reports, and no mistake', () => {
    const ours = share({ id: 'one-c1', ...MOST, low: 60 });
    const theirs = share({ id: 'two-c1', article: 'two', ...MOST, holder: 'opposition' });
    expect(check([ONE, { shareReports: [ours] }], [TWO, { shareReports: [theirs] }])).toEqual([]);
  });

  test('shares of one side on two days, or of two areas, are not added', () => {
    const first = share({ id: 'one-c1', ...MOST, low: 60 });
    const later = share({ id: 'one-c2', ...MOST, low: 70, day: on('2020-05-09') });
    const elsewhere = share({ id: 'one-c3', ...MOST, low: 70, area: 'west', holder: 'opposition' });
    expect(check([ONE, { shareReports: [first, later, elsewhere] }])).toEqual([]);
  });

  test('the map does not give an area to one side on a day when the chart gives most of it to the other', () => {
    const held = control({ id: 'one-d1', place: 'east', day: on('2020-05-07'), change: 'held', holder: 'opposition' });
    const most = share({ id: 'one-c1', ...MOST, area: 'east', day: on('2020-05-08') });
    expect(check([ONE, { controlReports: [held], shareReports: [most] }])).toMatchObject([
      { code: 'AR516', field: 'shareReports.one-c1.low', remedy: expect.stringContaining('one-d1') },
    ]);
  });

  test('an old report of an area contradicts no share', () => {
    const held = control({ id: 'one-d1', place: 'east', day: on('2019-01-01'), change: 'held', holder: 'opposition' });
    const fire = control({
      id: 'one-d2',
      place: 'east',
      day: on('2020-05-08'),
      change: 'attacked',
      holder: null,
      attack: { kind: 'bombed', attacker: null },
    });
    const most = share({ id: 'one-c1', ...MOST, area: 'east', day: on('2020-05-08') });
    expect(check([ONE, { controlReports: [held, fire], shareReports: [most] }])).toEqual([]);
  });

  test('the parts that one article gives are not added to those of another', () => {
    const whole = figure({ id: 'one-f1', count: 'all', stated: 150, low: null, high: 150 });
    const part = { partOf: 'all', stated: 118, low: 118, high: 118 };
    const parts = [figure({ id: 'one-f2', ...part })];
    const others = [figure({ id: 'two-f1', article: 'two', ...part })];
    expect(check([ONE, { figures: [whole, ...parts] }], [TWO, { figures: others }])).toEqual([]);
  });

  test('a count in one article bounds the parts that another gives', () => {
    const whole = figure({ id: 'one-f1', count: 'all', stated: 100, low: 100, high: 100 });
    const part = figure({ id: 'two-f1', article: 'two', partOf: 'all', stated: 118, low: 118, high: 118 });
    expect(check([ONE, { figures: [whole] }], [TWO, { figures: [part] }])).toMatchObject([
      { code: 'AR509', file: 'two.json', field: 'figures.two-f1.partOf' },
    ]);
  });
});
