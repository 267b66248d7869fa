import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedBy } from '../../src/domain/corpus.ts';
import { dayOfNumber } from '../../src/domain/day.ts';
import { toldPlace } from '../../src/domain/place-status.ts';
import { statusOf } from '../../src/domain/status.ts';
import { article, control, corpus, on } from './tiny-corpus.ts';

const dayFrom = (min: number, max: number) => fc.integer({ min, max }).map(dayOfNumber);
// most reports name the place, and most are out and have come to pass: else hardly any moment would have a status
const anyReport = fc.record({
  day: fc.option(
    dayFrom(18_380, 18_392).map((each) => on(each)),
    { freq: 8 },
  ),
  place: fc.constantFrom('old-quarter', 'old-quarter', 'old-quarter', 'hospital', 'east'),
  article: fc.constantFrom('one', 'two', 'three'),
  change: fc.constantFrom('held' as const, 'contested' as const, 'attacked' as const, 'evacuated' as const),
  holder: fc.constantFrom('government' as const, 'opposition' as const, null),
  attack: fc.constantFrom(null, { kind: 'bombed' as const, attacker: null }),
});

const moment = fc.record({ day: dayFrom(18_382, 18_398), knownBy: dayFrom(18_384, 18_396) });

function corpusOf(reports: readonly Partial<ReturnType<typeof control>>[]) {
  const published = { one: '2020-05-03', two: '2020-05-08', three: '2020-05-12' };
  return corpus({
    articles: Object.entries(published).map(([id, out]) => article({ id, published: on(out) })),
    controlReports: reports.map((report, index) => control({ ...report, id: `r${index}` })),
  });
}

describe('what is told of a place', () => {
  test('is the same whichever moments were asked for before', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), fc.array(moment, { maxLength: 12 }), (reports, moments) => {
        const walked = corpusOf(reports);
        for (const each of moments)
          for (const place of ['old-quarter', 'east'])
            expect(toldPlace(walked, place, each)).toEqual(toldPlace(corpusOf(reports), place, each));
      }),
    );
  });

  test('has the status that all reports on the place together give', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), moment, (reports, at) => {
        const tiny = corpusOf(reports);
        const rows = (tiny.controlByPlace.get('old-quarter') ?? []).map((row) => ({
          row,
          publishedBy: publishedBy(tiny, { kind: 'control', row }),
        }));
        const { status, deciding } = toldPlace(tiny, 'old-quarter', at);
        expect(status).toEqual(statusOf(rows, at, tiny.dataset.corpus.staleAfterDays));
        expect(deciding.map(({ id }) => id).toSorted()).toEqual(status.kind === 'unknown' ? [] : status.reports);
      }),
      { numRuns: 500 },
    );
  });

  test('stays the same object until a day changes it', () => {
    const walked = corpusOf([{ day: on('2020-05-04') }]);
    const at = (eventDay: string) => toldPlace(walked, 'old-quarter', { day: eventDay, knownBy: '2020-05-12' });
    expect(at('2020-05-03').status.kind).toBe('unknown');
    expect(at('2020-05-04').status.kind).toBe('held');
    expect(at('2020-05-09')).toBe(at('2020-05-04'));
    expect(at('2020-05-10').status.kind).toBe('stale');
  });

  test('counts reports on a site in it, which decide nothing', () => {
    const told = toldPlace(corpusOf([{ place: 'hospital', day: on('2020-05-04') }]), 'old-quarter', {
      day: '2020-05-05',
      knownBy: '2020-05-12',
    });
    expect(told).toMatchObject({ status: { kind: 'unknown' }, reports: ['r0'], later: 0, deciding: [] });
  });

  test('is nothing for a place that the dataset does not hold', () => {
    expect(toldPlace(corpusOf([]), 'nowhere', { day: '2020-05-05', knownBy: '2020-05-12' }).status).toEqual({
      kind: 'unknown',
    });
  });
});
