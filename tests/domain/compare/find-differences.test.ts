/** Fifty invented articles that disagree in known ways: what is found must be exactly what was put in. */
import { describe, expect, test } from 'vitest';
import { countIndependent, independentGroups } from '../../../src/domain/compare/independent.ts';
import { findDifferences, type FoundDifference } from '../../../src/domain/compare/find-differences.ts';
import { relateShares } from '../../../src/domain/compare/relation.ts';
import type { Dataset } from '../../../src/domain/schema/dataset.ts';
import { article, control, corpus, figure, on, outlet, place, share, statement } from '../tiny-corpus.ts';

type Case = (
  tag: string,
  a: string,
  b: string,
) => { readonly rows: Partial<Dataset>; readonly expected: FoundDifference[] };

const said = (relation: FoundDifference['relation'], ...rows: string[]): FoundDifference[] => [{ relation, rows }];

/** Ways in which two articles may differ, or only seem to. */
const CASES: readonly Case[] = [
  (tag, a, b) => ({
    rows: {
      controlReports: [
        control({ id: `${tag}-a`, article: a, place: tag }),
        control({ id: `${tag}-b`, article: b, place: tag, holder: 'opposition' }),
      ],
    },
    expected: said('real', `${tag}-a`, `${tag}-b`),
  }),
  (tag, a, b) => ({
    rows: {
      controlReports: [
        control({ id: `${tag}-a`, article: a, place: tag, day: on('2020-05-02'), holder: 'opposition' }),
        control({ id: `${tag}-b`, article: b, place: tag, day: on('2020-05-07') }),
      ],
    },
    expected: said('different day', `${tag}-a`, `${tag}-b`),
  }),
  (tag, a, b) => ({
    rows: {
      controlReports: [
        control({ id: `${tag}-a`, article: a, place: tag, day: on('2020-05-06', '2020-05-07') }),
        control({ id: `${tag}-b`, article: b, place: tag, day: on('2020-05-07') }),
        control({ id: `${tag}-c`, article: b, place: tag, holder: null, change: 'attacked' }),
      ],
    },
    expected: [],
  }),
  (tag, a, b) => ({
    rows: {
      figures: [
        figure({ id: `${tag}-a`, article: a, kind: 'evacuated', stated: 150, low: null, high: 150, count: tag }),
        figure({ id: `${tag}-b`, article: b, kind: 'evacuated', stated: 118, low: 118, high: 118, partOf: tag }),
        figure({ id: `${tag}-c`, article: b, kind: 'evacuated', stated: 30, low: 30, high: 30, partOf: tag }),
      ],
    },
    expected: said('adds up', `${tag}-a`, `${tag}-b`, `${tag}-c`),
  }),
  (tag, a, b) => ({
    rows: {
      figures: [
        figure({ id: `${tag}-a`, article: a, kind: 'killed', stated: 61, low: 61, high: 61, count: tag }),
        figure({ id: `${tag}-b`, article: b, kind: 'killed', stated: 40, low: 40, high: 40, count: tag }),
      ],
    },
    expected: said('real', `${tag}-a`, `${tag}-b`),
  }),
];

/** Twenty-five pairs of outlets, each with one of the cases; places and counts are of one pair alone. */
function manyArticles(): { dataset: Partial<Dataset>; expected: FoundDifference[] } {
  const dataset: Dataset = corpus().dataset;
  const rows = { controlReports: [...dataset.controlReports], figures: [...dataset.figures] };
  const [outlets, articles, places] = [
    [outlet('none')],
    [article({ id: 'none', outlet: 'none' })],
    [place({ id: 'none' })],
  ];
  const expected: FoundDifference[] = [];
  for (let pair = 0; pair < 25; pair += 1) {
    const [a, b] = [`n${pair}-a`, `n${pair}-b`];
    outlets.push(outlet(a), outlet(b));
    articles.push(article({ id: a, outlet: a }), article({ id: b, outlet: b }));
    places.push(place({ id: `p${pair}` }));
    const made = CASES[pair % CASES.length]?.(`p${pair}`, a, b);
    rows.controlReports.push(...(made?.rows.controlReports ?? []));
    rows.figures.push(...(made?.rows.figures ?? []).map((row) => ({ ...row, place: `p${pair}` })));
    expected.push(...(made?.expected ?? []));
  }
  return { dataset: { ...rows, outlets, articles, places }, expected };
}

function keyOf({ relation, rows }: FoundDifference): string {
  return `${relation}: ${rows.join(' ')}`;
}

describe('differences that are found without reading', () => {
  test('are those that fifty articles were made to have, and no other of their class', () => {
    const { dataset, expected } = manyArticles();
    const found = findDifferences(corpus(dataset)).filter(({ relation }) => relation !== 'different quantity');
    expect(found.map(keyOf).toSorted()).toEqual(expected.map(keyOf).toSorted());
  });

  test('name figures of different things as different quantities, never as a contradiction', () => {
    const { dataset } = manyArticles();
    const quantities = findDifferences(corpus(dataset)).filter(({ relation }) => relation === 'different quantity');
    const byId = new Map(dataset.figures?.map((row) => [row.id, row]));
    expect(quantities.length).toBeGreaterThan(0);
    expect(quantities.every(({ rows: [a, b] }) => byId.get(a ?? '')?.place !== byId.get(b ?? '')?.place)).toBe(true);
  });

  test('are never between reports of one outlet', () => {
    const same = corpus({
      controlReports: [control({ id: 'a' }), control({ id: 'b', holder: 'opposition' })],
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

describe('independent reports', () => {
  const tiny = corpus({
    statements: ['a', 'b', 'c', 'd'].map((id, index) => statement({ id, article: index === 1 ? 'two' : 'one' })),
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
    const more = corpus({ ...tiny.dataset, reuses: [{ id: 'r', rows: ['a', 'b'], reports, words: 9, runs: [] }] });
    expect(independentGroups(more, ['b', 'c', 'd'])).toEqual([['b', 'c'], ['d']]);
  });

  test('of one article are not called shared wording', () => {
    const more = corpus({
      ...tiny.dataset,
      reuses: [{ id: 'r', rows: ['a', 'b'], reports: ['a', 'b', 'c'], words: 9, runs: [] }],
    });
    expect(countIndependent(more, ['a', 'c'])).toBe(2);
  });
});
