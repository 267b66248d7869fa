/** A tiny invented corpus for tests: every row can be made with just the fields that the test is about. */
import { indexDataset, type Corpus } from '../../src/domain/corpus.ts';
import type { Dated } from '../../src/domain/day.ts';
import type { Actor } from '../../src/domain/schema/actor.ts';
import type { Article, Outlet } from '../../src/domain/schema/article.ts';
import type { Claim, Passage } from '../../src/domain/schema/base.ts';
import type { Dataset, Event, ShareReport } from '../../src/domain/schema/dataset.ts';
import type { Happening } from '../../src/domain/schema/happening.ts';
import type { Place } from '../../src/domain/schema/place.ts';

/** Rows with the words of their passages, as a dataset in one file holds them. */
export type Statement = Dataset['statements'][number];
export type ControlReport = Dataset['controlReports'][number];
export type Figure = Dataset['figures'][number];

export function on(from: string, to = from): Dated {
  return { from, to, basis: 'printed', reason: 'printed on the page' };
}

export function passage(exact: string, start = 0): Passage {
  return { exact, prefix: '', suffix: '', start, end: start + exact.length };
}

export function article(patch: Partial<Article> & { id: string }): Article {
  return {
    outlet: 'gazette',
    title: 'A bridge changes hands',
    file: `${patch.id}.txt`,
    dateline: null,
    credits: [],
    published: on('2020-05-10'),
    textHash: '0'.repeat(64),
    length: 1000,
    language: 'en',
    account: { about: 'a', quotes: 'b', leavesOut: 'c', oddities: [], strengths: 'd', limits: 'e' },
    ...patch,
  };
}

export function outlet(id: string): Outlet {
  return { id, name: id, nameAr: id, short: id, identified: 'printed', reason: 'printed' };
}

export function actor(patch: Partial<Actor> & { id: string }): Actor {
  const { id } = patch;
  return { name: id, nameAr: id, kind: 'person', side: 'state', role: 'envoy', aliases: [], note: null, ...patch };
}

export function place(patch: Partial<Place> & { id: string }): Place {
  const { id } = patch;
  return {
    name: id,
    nameAr: id,
    kind: 'district',
    centre: [37.1, 36.2],
    aliases: [],
    within: null,
    confidence: 'high',
    note: null,
    ...patch,
  };
}

export const OWN_VOICE: Claim = { claimant: null, voice: 'article', words: null, hedge: null, disputedBy: null };

const told = {
  passages: [passage('the old quarter was taken')],
  words: 'taken',
  claim: OWN_VOICE,
  summary: 's',
  againstInterest: null,
  note: null,
};

export function statement(patch: Partial<Statement> & { id: string }): Statement {
  return {
    article: 'one',
    kind: 'direct',
    speakers: ['envoy'],
    role: null,
    unattributed: null,
    passages: [passage('We are close to a deal')],
    frame: null,
    cue: 'said',
    said: on('2020-05-08'),
    place: null,
    relay: [],
    about: [],
    echoes: [],
    summary: 's',
    againstInterest: null,
    note: null,
    ...patch,
  };
}

export function control(patch: Partial<ControlReport> & { id: string }): ControlReport {
  return {
    ...told,
    article: 'one',
    place: 'old-quarter',
    day: on('2020-05-07'),
    change: 'taken',
    holder: 'government',
    strength: 'stated',
    attack: null,
    verb: 'take',
    ...patch,
  };
}

export function share(patch: Partial<ShareReport> & { id: string }): ShareReport {
  return {
    ...told,
    article: 'one',
    holder: 'government',
    holderWords: 'the army',
    area: 'east',
    areaWords: 'the east',
    day: on('2020-05-08'),
    stated: 80,
    low: null,
    lowIncluded: false,
    high: null,
    highIncluded: false,
    qualifier: 'about',
    verb: 'hold',
    ...patch,
  };
}

export function figure(patch: Partial<Figure> & { id: string }): Figure {
  return {
    ...told,
    article: 'one',
    kind: 'killed',
    unit: 'people',
    stated: 61,
    low: 61,
    high: 61,
    day: on('2020-05-07'),
    place: null,
    quality: 'reported',
    count: null,
    partOf: null,
    ...patch,
  };
}

export function happening(patch: Partial<Happening> & { id: string }): Happening {
  return {
    kind: 'meeting',
    title: 'Talks',
    short: null,
    day: on('2020-05-07'),
    place: null,
    participants: [],
    vote: null,
    notSame: [],
    ...patch,
  };
}

export function event(patch: Partial<Event> & { id: string }): Event {
  return {
    article: 'one',
    happening: 'talks',
    passages: [passage('met for talks')],
    day: on('2020-05-07'),
    status: 'happened',
    summary: 's',
    note: null,
    ...patch,
  };
}

export function dataset(patch: Partial<Dataset> = {}): Dataset {
  return {
    version: 1,
    hash: 'tiny',
    corpus: {
      id: 'tiny',
      title: 'Tiny',
      titleAr: 'Tiny',
      staleAfterDays: 5,
      axisFrom: '2020-05-01',
      axisTo: '2020-05-12',
    },
    outlets: [outlet('gazette'), outlet('courier')],
    articles: [
      article({ id: 'one' }),
      article({ id: 'two', outlet: 'courier', published: on('2020-05-08', '2020-05-09') }),
    ],
    actors: [actor({ id: 'envoy' }), actor({ id: 'ministry', side: 'government', kind: 'body' })],
    places: [
      place({ id: 'old-quarter' }),
      place({ id: 'hospital', kind: 'site', within: 'old-quarter' }),
      place({ id: 'east', kind: 'area' }),
    ],
    statements: [],
    controlReports: [],
    shareReports: [],
    figures: [],
    happenings: [],
    events: [],
    differences: [],
    reuses: [],
    ...patch,
  };
}

export function corpus(patch: Partial<Dataset> = {}): Corpus {
  return indexDataset(dataset(patch));
}
