/** Invented charts for tests. */
import fc from 'fast-check';
import { chartModel, type ChartModel } from '../../../src/features/chart/model.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { Dataset, ShareReport } from '../../../src/domain/schema/dataset.ts';
import type { Happening } from '../../../src/domain/schema/happening.ts';
import type { Moment } from '../../../src/domain/status.ts';
import { corpus, on, passage, place, share } from '../../domain/tiny-corpus.ts';

export const LAST: Moment = { day: '2020-05-12', knownBy: '2020-05-12' };

/** The chart of a corpus at a moment, with nothing filtered unless `kept` names what passes. */
export function chartOf(of: Corpus, moment: Moment = LAST, select: string | null = null, kept?: string[]): ChartModel {
  const ids = new Set(kept ?? of.reports.map(({ row }) => row.id));
  return chartModel(of, { moment, select, selection: { ids, isAll: false } });
}

export function chartOfShares(shareReports: ShareReport[], more: Partial<Dataset> = {}): ChartModel {
  return chartOf(corpus({ shareReports, ...more }));
}

export function happening(patch: Partial<Happening> & { id: string }): Happening {
  return {
    kind: 'meeting',
    title: 'The envoys meet',
    short: null,
    day: on('2020-05-09'),
    place: null,
    participants: [],
    vote: null,
    notSame: [],
    ...patch,
  };
}

export function telling(id: string, of: string, status: Dataset['events'][number]['status'] = 'happened') {
  return {
    id,
    happening: of,
    status,
    article: 'one',
    passages: [passage('the envoys met')],
    day: on('2020-05-09'),
    summary: 's',
    note: null,
  };
}

export const AREAS = [place({ id: 'east', kind: 'area' }), place({ id: 'city', kind: 'area' })];

const percent = fc.integer({ min: 0, max: 100 });

/** Bounds that the schema allows: low is never above high. */
export const anyBounds = fc
  .record({
    stated: fc.option(percent),
    low: fc.option(percent),
    high: fc.option(percent),
    lowIncluded: fc.boolean(),
    highIncluded: fc.boolean(),
  })
  .filter(({ low, high }) => low === null || high === null || low <= high);

const anyWords = fc
  .array(fc.constantFrom('nearly', 'about', 'most', 'half', 'of', 'the', 'three-quarters', '80', 'percent'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));

const anyShare = fc.record({
  bounds: anyBounds,
  words: anyWords,
  dayAt: fc.integer({ min: 0, max: 11 }),
  area: fc.constantFrom('east', 'east', 'east', 'city'),
  article: fc.constantFrom('one', 'two'),
  hedge: fc.constantFrom(null, 'reportedly'),
  claimant: fc.constantFrom(null, 'ministry'),
  disputedBy: fc.constantFrom(null, 'envoy'),
});

/** Shares of two areas on any days of the tiny corpus's axis. */
export const anyShares = fc.array(anyShare, { minLength: 1, maxLength: 9 }).map((rows) =>
  rows.map(({ bounds, dayAt, hedge, claimant, disputedBy, ...row }, index) =>
    share({
      ...bounds,
      ...row,
      id: `one-c${index}`,
      day: on(addDays('2020-05-01', dayAt)),
      claim: { claimant, hedge, disputedBy, words: null, voice: claimant === null ? 'article' : 'actor' },
    }),
  ),
);

/** Rooms from a phone's to a large screen's. */
export const anyRoom = fc.record({
  width: fc.integer({ min: 320, max: 1100 }),
  height: fc.integer({ min: 240, max: 520 }),
});
