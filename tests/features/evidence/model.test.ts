import { describe, expect, test } from 'vitest';
import { found, type Corpus } from '../../../src/domain/corpus.ts';
import { passagesHere } from '../../../src/domain/passages.ts';
import type { Event } from '../../../src/domain/schema/dataset.ts';
import type { Happening } from '../../../src/domain/schema/happening.ts';
import { evidenceOf, type PlaceEvidence, type ReportEvidence } from '../../../src/features/evidence/model.ts';
import { otherReports, TIES } from '../../../src/features/evidence/others.ts';
import { control, corpus, figure, on, passage, place, share, statement } from '../../domain/tiny-corpus.ts';
import { publishedCorpus } from '../map/published.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-09' };

const march: Happening = {
  id: 'march',
  kind: 'advance',
  title: 'The army marches',
  short: null,
  day: on('2020-05-07'),
  place: 'old-quarter',
  participants: ['ministry'],
  vote: null,
  notSame: [],
};

function tellingOf(id: string, article: string): Event {
  const told = { status: 'happened', summary: 's', note: null, day: on('2020-05-07') } as const;
  return { ...told, id, article, happening: 'march', passages: [passage('the army marched', 400)] };
}

/** Articles: one is out on 10 May, two by 9 May. */
const tiny = corpus({
  places: [
    place({ id: 'old-quarter', name: 'Old Quarter' }),
    place({ id: 'hospital', kind: 'site', within: 'old-quarter' }),
    place({ id: 'new-quarter' }),
    place({ id: 'east', kind: 'area' }),
  ],
  controlReports: [
    control({ id: 'taken', article: 'two', passages: [passage('it was taken', 0)], day: on('2020-05-07') }),
    control({ id: 'near', passages: [passage('they took it', 90)], day: on('2020-05-08') }),
    control({ id: 'far', article: 'two', passages: [passage('it was held', 190)], day: on('2020-05-01') }),
    control({
      id: 'ward',
      article: 'two',
      place: 'hospital',
      passages: [passage('the ward', 220)],
      day: on('2020-05-06'),
    }),
    control({ id: 'next-door', article: 'two', place: 'new-quarter', passages: [passage('taken, too', 8)] }),
  ],
  shareReports: [
    share({ id: 'most', article: 'two', passages: [passage('most of it', 300)] }),
    share({ id: 'half', passages: [passage('half of it', 300)], day: on('2020-05-12') }),
  ],
  figures: [
    figure({ id: 'all', passages: [passage('61 in all', 500)], count: 'dead' }),
    figure({ id: 'again', article: 'two', passages: [passage('sixty-one', 500)], count: 'dead' }),
    figure({ id: 'children', passages: [passage('20 of them', 600)], partOf: 'dead' }),
  ],
  statements: [statement({ id: 'first', said: on('2020-05-06') }), statement({ id: 'then', said: on('2020-05-08') })],
  happenings: [march],
  events: [tellingOf('told', 'one'), tellingOf('told-again', 'two')],
  differences: [
    {
      id: 'how-much',
      topic: 'How much',
      class: 'different day',
      rows: ['most', 'half'],
      explanation: 'Each speaks of its own day.',
      note: null,
    },
  ],
  reuses: [{ id: 'shared', rows: ['first', 'ward'], reports: ['first', 'then', 'ward'], words: 8, runs: [] }],
});

function telling(corpus: Corpus, moment = MOMENT) {
  return { corpus, moment, passagesOf: passagesHere(corpus) };
}

function ties(id: string): [string, string][] {
  const others = otherReports(telling(tiny), found(tiny.byId, id));
  return others.map((other) => [other.id, other.tie]);
}

function report(id: string): ReportEvidence {
  const evidence = evidenceOf(telling(tiny), id);
  if (evidence?.kind !== 'report') throw new Error(`${id} is no report`);
  return evidence;
}

function placeOf(id: string, moment = MOMENT): PlaceEvidence {
  const evidence = evidenceOf(telling(tiny, moment), id);
  if (evidence?.kind !== 'place') throw new Error(`${id} is no place`);
  return evidence;
}

describe('other reports of the same thing', () => {
  test('speak of the same place at most a day apart', () => {
    expect(ties('taken')).toContainEqual(['near', 'place']);
    expect(ties('taken').map(([id]) => id)).not.toContain('far');
  });

  test('rest on the same sentence', () => {
    expect(ties('taken')).toContainEqual(['next-door', 'sentence']);
  });

  test('tell the same happening, the same count or a part of it, or share their wording', () => {
    expect(ties('told')).toEqual([['told-again', 'happening']]);
    expect(ties('all')).toEqual([
      ['again', 'count'],
      ['children', 'part'],
    ]);
    expect(ties('first')).toContainEqual(['ward', 'wording']);
    expect(ties('then')).toContainEqual(['ward', 'wording']);
    expect(ties('then')).not.toContainEqual(['first', 'wording']);
  });

  test('are named by a difference, with its topic', () => {
    const [half] = otherReports(telling(tiny), found(tiny.byId, 'most'));
    expect(half).toMatchObject({ id: 'half', tie: 'difference', topic: 'How much', timing: 'unpublished' });
  });

  test('are others both ways, by the same tie, throughout the published corpus', () => {
    const moment = { day: '2016-12-31', knownBy: '2016-12-31' };
    const pairs = publishedCorpus.reports.flatMap((one) =>
      otherReports(telling(publishedCorpus, moment), one).map(({ id, tie }) => `${one.row.id} ${id} ${tie}`),
    );
    const mirrored = pairs.map((pair) => pair.split(' ')).map(([a, b, tie]) => [b, a, tie].join(' '));
    expect(pairs.length).toBeGreaterThan(100);
    expect(mirrored.toSorted()).toEqual(pairs.toSorted());
  });

  test('come with the strongest tie first', () => {
    for (const one of publishedCorpus.reports) {
      const ranks = otherReports(telling(publishedCorpus), one).map(({ tie }) => TIES.indexOf(tie));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });
});

describe('the line that a report stands in', () => {
  test('is that of its place, by day', () => {
    expect(report('taken').line).toEqual({ of: 'place', ids: ['far', 'taken', 'near'], at: 1 });
  });

  test('is that of its speaker, its happening, or its kind of figure', () => {
    expect(report('then').line).toEqual({ of: 'speaker', ids: ['first', 'then'], at: 1 });
    expect(report('told').line).toMatchObject({ of: 'happening', ids: ['told', 'told-again'] });
    expect(report('again').line).toMatchObject({ of: 'figures', at: 1 });
  });
});

describe('the evidence of a place', () => {
  test('holds every report on it and on what lies in it, by day, and says which the moment shows', () => {
    const { reports, now } = placeOf('old-quarter');
    expect(reports.map(({ id, timing, within }) => [id, timing, within?.id ?? null])).toEqual([
      ['far', 'current', null],
      ['ward', 'current', 'hospital'],
      ['taken', 'current', null],
      ['near', 'unpublished', null],
    ]);
    expect(now).toEqual(['far', 'ward', 'taken']);
  });

  test('has the status of the moment', () => {
    expect(placeOf('old-quarter').status).toMatchObject({ status: { kind: 'held', reports: ['taken'] } });
    expect(placeOf('old-quarter', { day: '2020-04-30', knownBy: '2020-05-10' }).status.status.kind).toBe('unknown');
  });

  test('has the shares of an area, and what happened at the place', () => {
    expect(placeOf('east').reports.map(({ id }) => id)).toEqual(['most', 'half']);
    expect(placeOf('old-quarter').happenings.map(({ id }) => id)).toEqual(['march']);
  });
});

describe('the evidence', () => {
  test('of a happening is every telling of it', () => {
    expect(evidenceOf(telling(tiny), 'march')).toMatchObject({
      kind: 'happening',
      place: { id: 'old-quarter' },
      participants: [{ id: 'ministry' }],
      tellings: [
        { id: 'told', timing: 'unpublished' },
        { id: 'told-again', timing: 'current' },
      ],
    });
  });

  test('of a difference is its reports in its own order', () => {
    expect(evidenceOf(telling(tiny), 'how-much')).toMatchObject({
      kind: 'difference',
      reports: [{ id: 'most' }, { id: 'half' }],
    });
  });

  test('is nothing while nothing is selected, or something that the dataset does not hold', () => {
    expect(evidenceOf(telling(tiny), null)).toBeNull();
    expect(evidenceOf(telling(tiny), 'no-such-thing')).toBeNull();
  });

  test('exists for everything in the published corpus that can be selected', () => {
    const { reports, dataset } = publishedCorpus;
    const all = [
      ...reports.map(({ row }) => row.id),
      ...[...dataset.places, ...dataset.happenings, ...dataset.differences].map(({ id }) => id),
    ];
    expect(all.filter((id) => evidenceOf(telling(publishedCorpus), id) === null)).toEqual([]);
  });
});
