import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, eachDay } from '../../../src/domain/day.ts';
import { HOLDERS } from '../../../src/domain/schema/actor.ts';
import { STRENGTHS } from '../../../src/domain/schema/report.ts';
import { statusOf, type PublishedReport } from '../../../src/domain/status.ts';
import { statusProblems, turningDays } from '../../../src/pipeline/check/check-status.ts';
import { Ledger } from '../../../src/pipeline/check/ledger.ts';
import { statusLine, statusLineAgain } from '../../../src/pipeline/check/status-again.ts';
import { control, dataset, on } from '../../domain/tiny-corpus.ts';

const { corpus } = dataset();
const { staleAfterDays, axisFrom, axisTo } = corpus;

const day = fc.integer({ min: -8, max: 14 }).map((count) => addDays(axisFrom, count));

const range = fc.tuple(day, fc.nat(3)).map(([from, more]) => on(from, addDays(from, more)));

const report = fc
  .record({
    day: fc.option(range),
    change: fc.constantFrom('held', 'taken', 'left', 'contested', 'attacked', 'expected' as const),
    holder: fc.option(fc.constantFrom(...HOLDERS)),
    strength: fc.constantFrom(...STRENGTHS),
    attack: fc.option(
      fc.record({ kind: fc.constantFrom('bombed', 'shelled', 'siege' as const), attacker: fc.constant(null) }),
    ),
    publishedBy: day,
  })
  .map(({ publishedBy, ...row }) => ({ row, publishedBy }));

const reports = fc
  .array(report, { maxLength: 6 })
  .map((rows): PublishedReport[] =>
    rows.map(({ row, publishedBy }, index) => ({ row: control({ ...row, id: `r${index}` }), publishedBy })),
  );

describe('a status', () => {
  test('comes out the same both ways, on every day and as known by every day', () => {
    fc.assert(
      fc.property(reports, day, day, (rows, event, knownBy) => {
        const moment = { day: event, knownBy };
        const status = statusOf(rows, moment, staleAfterDays);
        expect(statusLine(status)).toBe(statusLineAgain(rows, moment, staleAfterDays));
      }),
      { numRuns: 2000 },
    );
  });

  test('changes on no day between two turning days', () => {
    fc.assert(
      fc.property(reports, day, (rows, knownBy) => {
        const turning = new Set(turningDays(rows, corpus));
        const lines = eachDay(axisFrom, axisTo).map((event) => ({
          event,
          line: statusLine(statusOf(rows, { day: event, knownBy }, staleAfterDays)),
        }));
        const changes = lines.filter(({ line }, index) => index > 0 && line !== lines[index - 1]?.line);
        for (const { event } of changes) expect(turning).toContain(event);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the check of every status', () => {
  function ledgerOf(rows: readonly PublishedReport[]): Ledger {
    const ledger = new Ledger();
    ledger.controlByPlace.set('old-quarter', [...rows]);
    return ledger;
  }

  test('finds nothing wrong with any reports, few or many', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(1, 40), (rows, times) => {
        const many = Array.from({ length: times }, (_, index) =>
          rows.map(({ row }) => ({ row: { ...row, id: `${row.id}-${index}` }, publishedBy: addDays(axisFrom, index) })),
        ).flat();
        expect(statusProblems(ledgerOf(many), corpus, 'places.geojson')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
