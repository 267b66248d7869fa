/** Fifty invented articles, two on each of twenty-five things, that disagree in ways known beforehand. */
import type { FoundDifference } from '../../../src/domain/compare/find-differences.ts';
import type { Dataset, Figure, ShareReport } from '../../../src/domain/schema/dataset.ts';
import { article, control, figure, on, outlet, place, share } from '../tiny-corpus.ts';

interface Put {
  readonly rows: Partial<Pick<Dataset, 'controlReports' | 'shareReports' | 'figures'>>;
  /** What is to be found between the two articles. */
  readonly expected: readonly FoundDifference[];
}

export interface Disagreement {
  readonly name: string;
  /** `tag` is the thing that both articles speak of, and the beginning of every id. */
  readonly make: (tag: string, a: string, b: string) => Put;
}

function said(relation: FoundDifference['relation'], ...rows: string[]): FoundDifference[] {
  return [{ relation, rows }];
}

const AT_LEAST_75 = { stated: 75, low: 75, lowIncluded: true, high: 100, highIncluded: true };
const UNDER_60 = { stated: 60, low: null, high: 60 };

/** Ways in which two articles differ, or only seem to. */
export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    name: 'two holders of one place on one day really differ',
    make: (tag, a, b) => ({
      rows: {
        controlReports: [
          control({ id: `${tag}-a`, article: a, place: tag }),
          control({ id: `${tag}-b`, article: b, place: tag, holder: 'opposition' }),
        ],
      },
      expected: said('real', `${tag}-a`, `${tag}-b`),
    }),
  },
  {
    name: 'two holders of one place on two days speak of different days',
    make: (tag, a, b) => ({
      rows: {
        controlReports: [
          control({ id: `${tag}-a`, article: a, place: tag, day: on('2020-05-02'), holder: 'opposition' }),
          control({ id: `${tag}-b`, article: b, place: tag, day: on('2020-05-07') }),
        ],
      },
      expected: said('different day', `${tag}-a`, `${tag}-b`),
    }),
  },
  {
    name: 'a day within a range of days agrees, and an attack says nothing of the holder',
    make: (tag, a, b) => ({
      rows: {
        controlReports: [
          control({ id: `${tag}-a`, article: a, place: tag, day: on('2020-05-06', '2020-05-07') }),
          control({ id: `${tag}-b`, article: b, place: tag, day: on('2020-05-07') }),
          control({ id: `${tag}-c`, article: b, place: tag, holder: null, change: 'attacked' }),
        ],
      },
      expected: [],
    }),
  },
  {
    name: 'a hundred and eighteen and thirty are nearly a hundred and fifty',
    make: (tag, a, b) => ({
      rows: {
        figures: [
          figure({ id: `${tag}-a`, article: a, kind: 'evacuated', stated: 150, low: null, high: 150, count: tag }),
          figure({ id: `${tag}-b`, article: b, kind: 'evacuated', stated: 118, low: 118, high: 118, partOf: tag }),
          figure({ id: `${tag}-c`, article: b, kind: 'evacuated', stated: 30, low: 30, high: 30, partOf: tag }),
        ],
      },
      expected: [...said('adds up', `${tag}-a`, `${tag}-b`, `${tag}-c`)],
    }),
  },
  {
    name: 'two numbers of one count really differ',
    make: (tag, a, b) => ({
      rows: {
        figures: [
          figure({ id: `${tag}-a`, article: a, kind: 'killed', stated: 61, low: 61, high: 61, count: tag }),
          figure({ id: `${tag}-b`, article: b, kind: 'killed', stated: 40, low: 40, high: 40, count: tag }),
        ],
      },
      expected: said('real', `${tag}-a`, `${tag}-b`),
    }),
  },
  {
    name: 'people and families killed in one place are different quantities',
    make: (tag, a, b) => ({
      rows: {
        figures: [
          figure({ id: `${tag}-a`, article: a, kind: 'killed', unit: 'people' }),
          figure({ id: `${tag}-b`, article: b, kind: 'killed', unit: 'families', stated: 9, low: 9, high: 9 }),
        ],
      },
      expected: said('different quantity', `${tag}-a`, `${tag}-b`),
    }),
  },
  {
    name: 'shares of one area that no number fits really differ',
    make: (tag, a, b) => ({
      rows: {
        shareReports: [
          share({ id: `${tag}-a`, article: a, area: tag, ...AT_LEAST_75 }),
          share({ id: `${tag}-b`, article: b, area: tag, ...UNDER_60 }),
        ],
      },
      expected: said('real', `${tag}-a`, `${tag}-b`),
    }),
  },
  {
    name: 'shares of one area on two days speak of different days',
    make: (tag, a, b) => ({
      rows: {
        shareReports: [
          share({ id: `${tag}-a`, article: a, area: tag, day: on('2020-05-02'), ...UNDER_60 }),
          share({ id: `${tag}-b`, article: b, area: tag, ...AT_LEAST_75 }),
        ],
      },
      expected: said('different day', `${tag}-a`, `${tag}-b`),
    }),
  },
  {
    name: 'at least three quarters and nearly ninety percent agree',
    make: (tag, a, b) => ({
      rows: {
        shareReports: [
          share({ id: `${tag}-a`, article: a, area: tag, ...AT_LEAST_75 }),
          share({ id: `${tag}-b`, article: b, area: tag, stated: 90, low: null, high: 90 }),
        ],
      },
      expected: [],
    }),
  },
];

interface Fifty {
  readonly dataset: Partial<Dataset>;
  readonly expected: readonly FoundDifference[];
}

/** The thing that a row is about: the first part of its id. */
function thingOf({ id }: { readonly id: string }): string {
  return id.split('-')[0] ?? id;
}

/** Rows of two things that one could be tempted to compare: they count different things. */
function acrossThings<T extends Figure | ShareReport>(rows: readonly T[], isAlike: (a: T, b: T) => boolean) {
  const pairs = rows.flatMap((a, index) => rows.slice(index + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => thingOf(a) !== thingOf(b) && isAlike(a, b))
    .flatMap(([a, b]) => said('different quantity', a.id, b.id));
}

/** Pairs of articles, each with one of the disagreements in turn; a thing is one pair's alone. */
export function fiftyArticles(disagreements = DISAGREEMENTS, pairs = 25): Fifty {
  const tags = Array.from({ length: pairs }, (_, index) => `p${index}`);
  const put = tags.flatMap((tag, index) => {
    const made = disagreements[index % disagreements.length]?.make(tag, `${tag}-one`, `${tag}-two`);
    return made === undefined ? [] : [made];
  });
  const figures = put.flatMap(({ rows }, index) =>
    (rows.figures ?? []).map((row) => ({ ...row, place: tags[index] ?? null })),
  );
  const shareReports = put.flatMap(({ rows }) => rows.shareReports ?? []);
  const names = tags.flatMap((tag) => [`${tag}-one`, `${tag}-two`]);
  return {
    dataset: {
      outlets: names.map(outlet),
      articles: names.map((id) => article({ id, outlet: id })),
      places: tags.map((id) => place({ id })),
      controlReports: put.flatMap(({ rows }) => rows.controlReports ?? []),
      shareReports,
      figures,
    },
    expected: [
      ...put.flatMap(({ expected }) => expected),
      ...acrossThings(figures, (a, b) => a.kind === b.kind && a.partOf === null && b.partOf === null),
      ...acrossThings(shareReports, () => true),
    ],
  };
}

export function keyOf({ relation, rows }: FoundDifference): string {
  return `${relation}: ${rows.join(' ')}`;
}

export interface Score {
  /** Differences of the class that were put in. */
  readonly put: number;
  /** Of those found, how many were put in; of those put in, how many were found. 0-1. */
  readonly precision: number;
  readonly recall: number;
}

const CLASSES = ['real', 'different day', 'different quantity', 'adds up'] as const;

/** How well a finder did, class by class. */
export function score(found: readonly FoundDifference[], expected: readonly FoundDifference[]) {
  const scoreOf = (relation: FoundDifference['relation']): Score => {
    const [got, put] = [found, expected].map((all) => all.filter((each) => each.relation === relation).map(keyOf));
    const right = (got ?? []).filter((key) => put?.includes(key)).length;
    return { put: put?.length ?? 0, precision: right / (got?.length ?? 0), recall: right / (put?.length ?? 0) };
  };
  const [real, day, quantity, sum] = CLASSES;
  return { [real]: scoreOf(real), [day]: scoreOf(day), [quantity]: scoreOf(quantity), [sum]: scoreOf(sum) };
}
