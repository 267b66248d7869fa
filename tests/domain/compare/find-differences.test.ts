import { describe, expect, test } from 'vitest';
import { countIndependent, independentGroups } from '../../../src/domain/compare/independent.ts';
import { findDifferences } from '../../../src/domain/compare/find-differences.ts';
import { relatePairs, relateSums } from '../../../src/domain/compare/relate-reports.ts';
import { relateShares } from '../../../src/domain/compare/relation.ts';
import { control, corpus, figure, on, share, statement } from '../tiny-corpus.ts';
import { DISAGREEMENTS, fiftyArticles, keyOf, score } from './fifty-articles.ts';

describe('differences that are found without reading', () => {
  const { dataset, expected } = fiftyArticles();
  const found = findDifferences(corpus(dataset));

  test('are, class by class, those that fifty articles were made to have: the golden score', () => {
    expect(dataset.articles).toHaveLength(50);
    expect(score(found, expected)).toEqual({
      real: { put: 9, precision: 1, recall: 1 },
      'different day': { put: 5, precision: 1, recall: 1 },
      'different quantity': { put: 150, precision: 1, recall: 1 },
      'adds up': { put: 3, precision: 1, recall: 1 },
    });
  });

  test('are named once each', () => {
    expect(new Set(found.map(keyOf)).size).toBe(found.length);
  });

  test('are scored by a measure that sees what is missed and what is made up', () => {
    const [first, ...others] = expected.filter(({ relation }) => relation === 'real');
    const madeUp = { relation: 'real' as const, rows: ['p0-a', 'p1-b'] };
    expect(score([...others, madeUp], expected).real).toEqual({ put: 9, precision: 8 / 9, recall: 8 / 9 });
    expect(first).toBeDefined();
  });

  test.each(DISAGREEMENTS.map(({ name }, index) => [name, index] as const))('tell apart: %s', (_, index) => {
    const disagreement = DISAGREEMENTS[index];
    const pair = fiftyArticles(disagreement === undefined ? [] : [disagreement], 1);
    expect(findDifferences(corpus(pair.dataset)).map(keyOf)).toEqual(pair.expected.map(keyOf));
  });

  test('are never between reports of one outlet, nor between quotations', () => {
    const same = corpus({
      controlReports: [control({ id: 'a' }), control({ id: 'b', holder: 'opposition' })],
      statements: [statement({ id: 'c' }), statement({ id: 'd', article: 'two', speakers: ['ministry'] })],
    });
    expect(findDifferences(same)).toEqual([]);
  });
});

describe('two shares', () => {
  const least = share({ id: 'a', stated: 75, low: 75, lowIncluded: true, high: 100, highIncluded: true });
  const nearly = share({ id: 'b', stated: 90, high: 90 });
  const about = share({ id: 'c', stated: 80 });
  const most = share({ id: 'd', stated: null, low: 50, high: 100, highIncluded: true });
  const under = share({ id: 'e', stated: 60, high: 60 });

  test('agree where one number fits both', () => {
    expect([
      relateShares(least, nearly),
      relateShares(nearly, about),
      relateShares(about, most),
      relateShares(least, most),
    ]).toEqual(Array.from({ length: 4 }, () => 'agree'));
  });

  test('contradict each other only when no number fits both on one day', () => {
    expect(relateShares(least, under)).toBe('real');
    expect(relateShares(least, { ...under, day: on('2020-04-01') })).toBe('different day');
    expect(
      relateShares(most, share({ id: 'f', stated: 50, low: 50, lowIncluded: true, high: 50, highIncluded: true })),
    ).toBe('real');
  });

  test('of different areas are different quantities', () => {
    expect(relateShares(least, { ...under, area: 'all' })).toBe('different quantity');
  });
});

describe('the reports of two outlets', () => {
  test('are compared with their like alone, each pair once', () => {
    const tiny = corpus({
      statements: [statement({ id: 'q', article: 'two' })],
      controlReports: [
        control({ id: 'c1' }),
        control({ id: 'c2', article: 'two' }),
        control({ id: 'c3', place: 'hospital', article: 'two' }),
      ],
      shareReports: [share({ id: 's1' }), share({ id: 's2', article: 'two' })],
      figures: [figure({ id: 'f1', place: 'old-quarter' }), figure({ id: 'f2', place: 'old-quarter', article: 'two' })],
    });
    const pairs = relatePairs(tiny, tiny.reports).map(({ relation, a, b }) => [
      relation,
      a.row.id,
      ...b.map(({ row }) => row.id),
    ]);
    expect(pairs).toEqual([
      ['agree', 'c1', 'c2'],
      ['agree', 's1', 's2'],
      ['agree', 'f1', 'f2'],
    ]);
  });

  test('that say nothing comparable are no pair', () => {
    const tiny = corpus({
      controlReports: [control({ id: 'c1', holder: null }), control({ id: 'c2', article: 'two' })],
    });
    expect(relatePairs(tiny, tiny.reports)).toEqual([]);
  });

  test('add up where one gives the whole and the other parts of it; an outlet’s own parts are no difference', () => {
    const whole = figure({ id: 'w', stated: 10, low: 10, high: 10, count: 'left' });
    const part = (id: string, article: string, stated: number | null = 10) =>
      figure({ id, article, stated, low: stated, high: stated, partOf: 'left' });
    const sums = (...figures: ReturnType<typeof figure>[]) => {
      const tiny = corpus({ figures });
      return relateSums(tiny, tiny.reports).map(({ relation, a, b }) => [
        relation,
        a.row.id,
        ...b.map(({ row }) => row.id),
      ]);
    };
    expect(sums(whole, part('p', 'two'))).toEqual([['adds up', 'w', 'p']]);
    expect(sums(whole, part('p', 'one'))).toEqual([]);
    expect(sums(whole, part('p', 'two', null))).toEqual([]);
    expect(sums({ ...whole, count: null }, { ...part('p', 'two'), partOf: null })).toEqual([]);
    expect(sums(whole, part('p', 'one'), part('r', 'two'), part('s', 'two', 5))).toEqual([['real', 'w', 'r', 's']]);
  });
});

describe('independent reports', () => {
  const statements = ['a', 'b', 'c', 'd'].map((id, index) => statement({ id, article: index === 1 ? 'two' : 'one' }));
  const tiny = corpus({
    statements,
    reuses: [
      { id: 'r1', rows: ['a', 'b'], reports: ['a', 'b'], words: 9, runs: [] },
      { id: 'r2', rows: ['b', 'c'], reports: ['b', 'c'], words: 9, runs: [] },
      { id: 'r3', rows: ['d', 'z'], reports: ['d', 'z'], words: 9, runs: [] },
    ],
  });

  test('count those that share wording once', () => {
    expect(independentGroups(tiny, ['a', 'b', 'c', 'd'])).toEqual([['a', 'b', 'c'], ['d']]);
    expect(countIndependent(tiny, ['a', 'c'])).toBe(2);
    expect(countIndependent(tiny, [])).toBe(0);
  });

  test('count every report that rests on the shared words, and not only the two that hold most of them', () => {
    const reports = ['a', 'b', 'c'];
    const more = corpus({ statements, reuses: [{ id: 'r', rows: ['a', 'b'], reports, words: 9, runs: [] }] });
    expect(independentGroups(more, ['b', 'c', 'd'])).toEqual([['b', 'c'], ['d']]);
  });

  test('of one article that shares its wording with nobody asked about count one by one', () => {
    const reports = ['c', 'a', 'b'];
    const more = corpus({ statements, reuses: [{ id: 'r', rows: ['a', 'b'], reports, words: 9, runs: [] }] });
    expect(independentGroups(more, ['a', 'c', 'd'])).toEqual([['a'], ['c'], ['d']]);
  });

  test('of one article are not called shared wording', () => {
    const more = corpus({
      statements,
      reuses: [{ id: 'r', rows: ['a', 'b'], reports: ['a', 'b', 'c'], words: 9, runs: [] }],
    });
    expect(countIndependent(more, ['a', 'c'])).toBe(2);
  });
});
