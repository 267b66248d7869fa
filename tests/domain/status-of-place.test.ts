import { describe, expect, test } from 'vitest';
import { placeStatus, toldPlace } from '../../src/domain/place-status.ts';
import { control, corpus, on } from './tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };
const fire = (id: string, day = '2020-05-07') =>
  control({ id, day: on(day), holder: null, change: 'attacked', attack: { kind: 'shelled', attacker: null } });

describe('what is told of a place', () => {
  test('counts what comes later, and of it what is not published yet', () => {
    const tiny = corpus({
      controlReports: [
        control({ id: 'now' }),
        control({ id: 'undated', day: null }),
        control({ id: 'later', day: on('2020-05-09') }),
        control({ id: 'out', article: 'one', place: 'hospital' }),
        control({ id: 'early', article: 'two', place: 'hospital', day: on('2020-05-01') }),
      ],
    });
    const told = (day: string, knownBy: string) => {
      const { reports, later, unpublished } = toldPlace(tiny, 'old-quarter', { day, knownBy });
      return { reports, later, unpublished };
    };
    expect(told('2020-05-08', '2020-05-10')).toEqual({
      reports: ['now', 'undated', 'out', 'early'],
      later: 1,
      unpublished: 0,
    });
    expect(told('2020-05-08', '2020-05-09')).toEqual({ reports: ['early'], later: 4, unpublished: 4 });
    expect(told('2020-05-08', '2020-05-08')).toEqual({ reports: [], later: 5, unpublished: 5 });
  });
});

describe('the status of a place', () => {
  test('comes with the reports that decide it', () => {
    const older = control({ id: 'old', day: on('2020-05-02'), holder: 'opposition' });
    const tiny = corpus({
      controlReports: [older, control({ id: 'new' }), control({ id: 'else', place: 'hospital' })],
    });
    const { status, deciding } = placeStatus(tiny, 'old-quarter', MOMENT);
    expect(status).toMatchObject({ kind: 'held', holder: 'government' });
    expect(deciding.map(({ id }) => id)).toEqual(['new']);
  });

  test('is unknown, and not under fire, where no report names the place', () => {
    const tiny = corpus({ controlReports: [fire('f')] });
    expect(placeStatus(tiny, 'hospital', MOMENT)).toEqual({
      status: { kind: 'unknown' },
      deciding: [],
      isUnderFire: false,
    });
  });

  test('counts a report from the cautious end of the days on which its article may have come out', () => {
    const tiny = corpus({ controlReports: [control({ id: 'c', article: 'two' })] });
    expect(placeStatus(tiny, 'old-quarter', { ...MOMENT, knownBy: '2020-05-08' }).status.kind).toBe('unknown');
    expect(placeStatus(tiny, 'old-quarter', { ...MOMENT, knownBy: '2020-05-09' }).status.kind).toBe('held');
  });

  test('is under fire where fire is reported, whoever holds it and whether or not anyone does', () => {
    const isUnderFire = (...controlReports: Parameters<typeof control>[0][]) =>
      placeStatus(corpus({ controlReports: controlReports.map(control) }), 'old-quarter', MOMENT).isUnderFire;
    const other = control({ id: 'o', holder: 'opposition' });
    expect(isUnderFire(fire('f'))).toBe(true);
    expect(isUnderFire(fire('f'), control({ id: 'c' }))).toBe(true);
    expect(isUnderFire(fire('f'), control({ id: 'c' }), other)).toBe(true);
    expect(isUnderFire(control({ id: 'c' }))).toBe(false);
    expect(isUnderFire(control({ id: 'c' }), other)).toBe(false);
  });

  test('is not under fire by a report that is old', () => {
    const { status, isUnderFire } = placeStatus(
      corpus({ controlReports: [fire('f', '2020-05-01')] }),
      'old-quarter',
      MOMENT,
    );
    expect(status.kind).toBe('stale');
    expect(isUnderFire).toBe(false);
  });
});
