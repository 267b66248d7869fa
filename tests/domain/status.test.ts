import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber, daysBetween } from '../../src/domain/day.ts';
import type { ControlReport } from '../../src/domain/schema/dataset.ts';
import { statusOf, type PublishedReport } from '../../src/domain/status.ts';
import { control, on } from './tiny-corpus.ts';

const STALE_AFTER = 5;

function at(day: string, reports: readonly PublishedReport[], knownBy = '2020-06-01') {
  return statusOf(reports, { day, knownBy }, STALE_AFTER);
}

function out(row: ControlReport, publishedBy = '2020-05-10'): PublishedReport {
  return { row, publishedBy };
}

describe('the status of a district', () => {
  const taken = control({ id: 'a', day: on('2020-05-07') });

  test('is unknown where no report speaks', () => {
    expect(at('2020-05-08', [])).toEqual({ kind: 'unknown' });
  });

  test('is unknown before the day that a report speaks of', () => {
    expect(at('2020-05-06', [out(taken)])).toEqual({ kind: 'unknown' });
  });

  test('is unknown before the report was published, whatever the day it speaks of', () => {
    expect(at('2020-05-08', [out(taken, '2020-05-10')], '2020-05-09')).toEqual({ kind: 'unknown' });
  });

  test('is what the latest report says', () => {
    const earlier = control({ id: 'b', day: on('2020-05-03'), holder: 'opposition', change: 'held' });
    expect(at('2020-05-08', [out(earlier), out(taken)])).toMatchObject({
      kind: 'held',
      holder: 'government',
      reports: ['a'],
    });
    expect(at('2020-05-05', [out(earlier), out(taken)])).toMatchObject({ holder: 'opposition', reports: ['b'] });
  });

  test('is contested where reports of one day name different holders', () => {
    const other = control({ id: 'b', holder: 'opposition', change: 'held' });
    expect(at('2020-05-08', [out(taken), out(other)])).toMatchObject({ kind: 'contested', reports: ['a', 'b'] });
  });

  test('is stale once the reports are older than the corpus allows, and says who held it last', () => {
    expect(at('2020-05-12', [out(taken)]).kind).toBe('held');
    expect(at('2020-05-13', [out(taken)])).toEqual({
      kind: 'stale',
      holder: 'government',
      day: '2020-05-07',
      reports: ['a'],
    });
  });

  test('does not let fresh fire make an old holder new', () => {
    const fire = control({
      id: 'b',
      change: 'attacked',
      holder: null,
      attack: { kind: 'bombed', attacker: null },
      day: on('2020-05-13'),
    });
    expect(at('2020-05-13', [out(taken), out(fire)])).toEqual({ kind: 'attacked', day: '2020-05-13', reports: ['b'] });
    expect(at('2020-05-12', [out(taken), out({ ...fire, day: on('2020-05-12') })])).toMatchObject({
      kind: 'held',
      attacked: true,
      reports: ['a', 'b'],
    });
  });

  test('is contested where one report of the day says that it is fought over, whoever it names', () => {
    const fought = control({ id: 'c', change: 'contested', holder: null });
    const expected = { kind: 'contested', attacked: false, day: '2020-05-07' };
    expect(at('2020-05-08', [out(fought)])).toEqual({ ...expected, reports: ['c'] });
    expect(at('2020-05-08', [out(fought), out(taken)])).toEqual({ ...expected, reports: ['a', 'c'] });
  });

  test('names no last holder when it is stale and the last reports did not agree', () => {
    const other = control({ id: 'b', holder: 'opposition', change: 'held' });
    expect(at('2020-05-20', [out(taken), out(other)])).toEqual({
      kind: 'stale',
      holder: null,
      day: '2020-05-07',
      reports: ['a', 'b'],
    });
  });

  test('adds bombing and shelling of the very day on which it changed hands, and neither assault nor siege', () => {
    const attack = (kind: 'bombed' | 'shelled' | 'assault' | 'siege') =>
      at('2020-05-08', [
        out(taken),
        out(control({ id: 'f', holder: null, change: 'attacked', attack: { kind, attacker: null } })),
      ]);
    expect([attack('bombed'), attack('shelled')]).toEqual(
      Array.from({ length: 2 }, () => expect.objectContaining({ kind: 'held', attacked: true, reports: ['a', 'f'] })),
    );
    expect([attack('assault'), attack('siege')]).toEqual(
      Array.from({ length: 2 }, () => expect.objectContaining({ kind: 'held', attacked: false, reports: ['a'] })),
    );
  });

  test('takes the strongest of the deciding reports', () => {
    const claimed = control({ id: 'b', strength: 'claimed' });
    const implied = control({ id: 'c', strength: 'implied' });
    expect(at('2020-05-08', [out(implied)])).toMatchObject({ strength: 'implied' });
    expect(at('2020-05-08', [out(implied), out(claimed)])).toMatchObject({ strength: 'claimed' });
    expect(at('2020-05-08', [out(implied), out(claimed), out(taken)])).toMatchObject({ strength: 'stated' });
  });

  test('is attacked where fire is reported and no holder', () => {
    const fire = control({ id: 'f', holder: null, change: 'attacked', attack: { kind: 'bombed', attacker: null } });
    expect(at('2020-05-08', [out(fire)])).toEqual({ kind: 'attacked', day: '2020-05-07', reports: ['f'] });
  });

  test('adds fire to the holder, and forgets fire from before the place changed hands', () => {
    const bombed = { kind: 'bombed', attacker: null } as const;
    const before = control({ id: 'f', day: on('2020-05-05'), holder: null, change: 'attacked', attack: bombed });
    const after = control({ id: 'g', day: on('2020-05-08'), holder: null, change: 'attacked', attack: bombed });
    expect(at('2020-05-09', [out(taken), out(before)])).toMatchObject({ attacked: false, reports: ['a'] });
    expect(at('2020-05-09', [out(taken), out(after)])).toMatchObject({
      kind: 'held',
      attacked: true,
      reports: ['a', 'g'],
    });
  });

  test('does not take what is only expected for what is', () => {
    expect(at('2020-05-08', [out(control({ id: 'e', change: 'expected' }))])).toEqual({ kind: 'unknown' });
  });

  test('counts a range from its last day, and a report without a day not at all', () => {
    const range = control({ id: 'r', day: on('2020-05-06', '2020-05-08') });
    expect(at('2020-05-07', [out(range)])).toEqual({ kind: 'unknown' });
    expect(at('2020-05-08', [out(range)]).kind).toBe('held');
    expect(at('2020-05-08', [out(control({ id: 'n', day: null }))])).toEqual({ kind: 'unknown' });
  });
});

const day = fc.integer({ min: 18_380, max: 18_400 }).map(dayOfNumber);
const anyReport = fc.record({
  row: fc
    .record({
      id: fc.uuid(),
      day: day.map((each) => on(each)),
      holder: fc.constantFrom('government' as const, 'opposition' as const, null),
      attack: fc.constantFrom(null, { kind: 'bombed' as const, attacker: null }),
    })
    .map(control),
  publishedBy: day,
});

describe('the law of status', () => {
  test('nothing is drawn without reports behind it, and none of them is from after either clock', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), day, day, (reports, eventDay, knownBy) => {
        const status = statusOf(reports, { day: eventDay, knownBy }, STALE_AFTER);
        if (status.kind === 'unknown') return;
        const behind = reports.filter(({ row }) => status.reports.includes(row.id));
        expect(behind.length).toBeGreaterThan(0);
        expect(status.day <= eventDay).toBe(true);
        expect(behind.every(({ row, publishedBy }) => publishedBy <= knownBy && (row.day?.to ?? '') <= eventDay)).toBe(
          true,
        );
        expect(status.kind === 'stale').toBe(daysBetween(status.day, eventDay) > STALE_AFTER);
      }),
    );
  });

  test('the order of the reports changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyReport, { maxLength: 6, selector: ({ row }) => row.id }),
        day,
        (reports, eventDay) => {
          const moment = { day: eventDay, knownBy: '2030-01-01' };
          expect(statusOf(reports.toReversed(), moment, STALE_AFTER)).toEqual(statusOf(reports, moment, STALE_AFTER));
        },
      ),
    );
  });
});
