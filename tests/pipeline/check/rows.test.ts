/** Rules that the rows of one article keep by themselves, row by row. */
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/domain/schema/dataset.ts';
import { checkRows } from '../../../src/pipeline/check/check-rows.ts';
import type { Registry, Table } from '../../../src/pipeline/registry.ts';
import {
  article,
  control,
  dataset,
  figure,
  on,
  OWN_VOICE,
  passage,
  place,
  share,
  statement,
} from '../../domain/tiny-corpus.ts';

const TINY = dataset();
const PLACES = [...TINY.places, place({ id: 'land', kind: 'country' })];

function table<T extends { readonly id: string }>(rows: readonly T[]): Table<T> {
  return { file: 'shared.json', rows, byId: new Map(rows.map((row) => [row.id, row])) };
}

const REGISTRY: Registry = {
  corpus: TINY.corpus,
  outlets: table(TINY.outlets),
  articles: table(TINY.articles),
  actors: table(TINY.actors),
  places: table(PLACES),
  happenings: table([]),
  differences: table([]),
  placesFile: { type: 'FeatureCollection', features: [] },
  basemapFile: { type: 'FeatureCollection', features: [] },
};

/** Code and field of every problem of an article with these rows. */
function problemsOf(patch: Partial<Annotation>): string[] {
  const annotation = {
    article: 'one',
    statements: [],
    controlReports: [],
    shareReports: [],
    figures: [],
    events: [],
    ...patch,
  };
  const { problems } = checkRows({ article: article({ id: 'one' }), file: 'one.json', annotation, registry: REGISTRY });
  return problems.map(({ code, field }) => `${code} ${field}`);
}

const SHARE = { passages: [passage('about 80 percent of the east')], words: 'about 80 percent' };

function shareProblems(patch: Partial<Parameters<typeof share>[0]>): string[] {
  return problemsOf({ shareReports: [share({ id: 'one-c1', ...SHARE, ...patch })] });
}

describe('a share', () => {
  test('that agrees with its words is sound', () => {
    expect(shareProblems({})).toEqual([]);
  });

  test('has a word of its rule, as printed', () => {
    expect(shareProblems({ qualifier: 'maybe' })).toEqual([
      'AR503 shareReports.one-c1.qualifier',
      'AR503 shareReports.one-c1.qualifier',
    ]);
    expect(shareProblems({ qualifier: 'roughly' })).toEqual(['AR503 shareReports.one-c1.qualifier']);
  });

  test('has a number that goes with its word', () => {
    const words = 'at least most of the east';
    expect(shareProblems({ passages: [passage(words)], words, stated: null, qualifier: 'at least' })).toEqual([
      'AR503 shareReports.one-c1.stated',
    ]);
  });

  test('has both bounds where its words are "between"', () => {
    const words = 'between 60 and 70 percent';
    const between = {
      passages: [passage(words)],
      words,
      stated: null,
      low: 60,
      lowIncluded: true,
      high: 70,
      highIncluded: true,
      qualifier: 'between',
    };
    expect(shareProblems(between)).toEqual([]);
    expect(shareProblems({ ...between, high: null, highIncluded: false })).toEqual([
      'AR503 shareReports.one-c1.qualifier',
    ]);
  });

  test('of a plain number is that number', () => {
    const plain = { passages: [passage('80 percent')], words: '80 percent', qualifier: null };
    expect(shareProblems({ ...plain, low: 80, lowIncluded: true, high: 80, highIncluded: true })).toEqual([]);
    expect(shareProblems({ ...plain, stated: null, words: 'percent' })).toEqual(['AR503 shareReports.one-c1.stated']);
  });

  test('is a share of an area or a city', () => {
    expect(shareProblems({ area: 'old-quarter' })).toEqual(['AR513 shareReports.one-c1.area']);
  });
});

function controlProblems(patch: Partial<Parameters<typeof control>[0]>): string[] {
  return problemsOf({ controlReports: [control({ id: 'one-d1', ...patch })] });
}

describe('a control report', () => {
  test('that agrees with itself is sound', () => {
    expect(controlProblems({})).toEqual([]);
    expect(controlProblems({ strength: 'implied' })).toEqual([]);
  });

  test('of a place that is fought over names no holder', () => {
    expect(controlProblems({ change: 'contested' })).toEqual(['AR515 controlReports.one-d1.holder']);
    expect(controlProblems({ change: 'contested', holder: null })).toEqual([]);
  });

  test('of an attack says what was done', () => {
    expect(controlProblems({ change: 'attacked', holder: null })).toEqual(['AR515 controlReports.one-d1.attack']);
  });

  test('is claimed by a claimant only', () => {
    expect(controlProblems({ strength: 'claimed' })).toEqual(['AR507 controlReports.one-d1.strength']);
  });

  test('colours no country', () => {
    expect(controlProblems({ place: 'land' })).toEqual(['AR513 controlReports.one-d1.place']);
  });

  test('may be expected after the publication, within a year', () => {
    expect(controlProblems({ change: 'expected', day: on('2020-09-01') })).toEqual([]);
    expect(controlProblems({ change: 'expected', day: on('2022-09-01') })).toEqual([
      'AR502 controlReports.one-d1.day.to',
    ]);
    expect(controlProblems({ day: on('2020-09-01') })).toEqual(['AR501 controlReports.one-d1.day.to']);
  });

  test('speaks of no day before news', () => {
    expect(controlProblems({ day: on('1020-05-07') })).toEqual(['AR502 controlReports.one-d1.day.from']);
  });

  test('is not disputed by its own claimant, and names the claimant whom it lets speak', () => {
    const claim = { ...OWN_VOICE, claimant: 'envoy', voice: 'actor' as const, disputedBy: 'envoy' };
    expect(controlProblems({ strength: 'claimed', claim })).toEqual(['AR506 controlReports.one-d1.claim.disputedBy']);
    expect(controlProblems({ claim: { ...OWN_VOICE, voice: 'actor' } })).toEqual([
      'AR506 controlReports.one-d1.claim.voice',
    ]);
  });
});

describe('a statement', () => {
  test('has speakers, or a reason for having none, and not both', () => {
    const unattributed = { pronoun: 'she', why: 'Nobody is named.', guess: null };
    expect(problemsOf({ statements: [statement({ id: 'one-q1', speakers: [], unattributed })] })).toEqual([]);
    expect(problemsOf({ statements: [statement({ id: 'one-q1', unattributed })] })).toEqual([
      'AR505 statements.one-q1.unattributed',
    ]);
  });
});

describe('a passage', () => {
  function passagesProblems(...passages: ReturnType<typeof passage>[]): string[] {
    return problemsOf({ statements: [statement({ id: 'one-q1', passages })] });
  }

  test('begins after the one before it ends', () => {
    expect(passagesProblems(passage('one', 10), passage('two', 20))).toEqual([]);
    expect(passagesProblems(passage('one', 10), passage('two', 12))).toEqual([
      'AR309 statements.one-q1.passages.1.start',
    ]);
    expect(passagesProblems(passage('one', 20), passage('two', 10))).toEqual([
      'AR309 statements.one-q1.passages.1.start',
    ]);
  });

  test('ends within its article', () => {
    expect(passagesProblems(passage('one', 999))).toEqual(['AR310 statements.one-q1.passages.0.start']);
  });

  test('is one line at most', () => {
    expect(passagesProblems(passage('one\ntwo'))).toEqual(['AR514 statements.one-q1.passages.0.exact']);
  });

  test('holds the words of its report once', () => {
    expect(controlProblems({ words: 'the', passages: [passage('the end of the day')] })).toEqual([
      'AR504 controlReports.one-d1.words',
    ]);
  });
});

describe('a figure', () => {
  function figureProblems(patch: Partial<Parameters<typeof figure>[0]>): string[] {
    const words = { passages: [passage('61 people were hurt')], words: '61 people' };
    return problemsOf({ figures: [figure({ id: 'one-f1', ...words, ...patch })] });
  }

  test('lies within its bounds, which lie in their order', () => {
    expect(figureProblems({})).toEqual([]);
    expect(figureProblems({ low: 62, high: null })).toEqual(['AR508 figures.one-f1.stated']);
    expect(figureProblems({ low: 62, high: 60 })).toEqual(['AR207 figures.one-f1.low']);
    expect(figureProblems({ stated: null, low: null, high: null })).toEqual([]);
  });

  test('feared or demanded may lie ahead', () => {
    expect(figureProblems({ quality: 'hypothetical', day: on('2020-06-01') })).toEqual([]);
    expect(figureProblems({ day: on('2020-06-01') })).toEqual(['AR501 figures.one-f1.day.to']);
  });
});
