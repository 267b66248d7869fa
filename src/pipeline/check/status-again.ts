/**
 * The status of a place worked out a second way: day by day backwards, where the domain filters and compares. Two
 * ways that agree on every day are less likely to be wrong in the same place.
 */
import { addDays } from '../../domain/day.ts';
import type { ControlReport } from '../../domain/schema/dataset.ts';
import type { Moment, PublishedReport, Status } from '../../domain/status.ts';

/** Reports by the last day they speak of, the latest day first. */
type ByDay = readonly (readonly [string, readonly ControlReport[]])[];

function byDay(reports: readonly PublishedReport[], { day, knownBy }: Moment): ByDay {
  const days = new Map<string, ControlReport[]>();
  for (const { row, publishedBy } of reports) {
    if (row.day === null || publishedBy > knownBy || row.day.to > day) continue;
    days.set(row.day.to, [...(days.get(row.day.to) ?? []), row]);
  }
  return [...days].toSorted(([one], [other]) => (one < other ? 1 : -1));
}

function holdsOrFights(row: ControlReport): boolean {
  if (row.change === 'expected') return false;
  return row.change === 'contested' || row.holder === 'government' || row.holder === 'opposition';
}

function burns({ attack }: ControlReport): boolean {
  return attack !== null && (attack.kind === 'bombed' || attack.kind === 'shelled');
}

function firstDay(days: ByDay, matches: (row: ControlReport) => boolean): [string, ControlReport[]] | null {
  for (const [day, rows] of days) {
    const found = rows.filter(matches);
    if (found.length > 0) return [day, found];
  }
  return null;
}

function strengthOf(rows: readonly ControlReport[]): string {
  const strengths = new Set(rows.map(({ strength }) => strength));
  if (strengths.has('stated')) return 'stated';
  return strengths.has('claimed') ? 'claimed' : 'implied';
}

/** A status as one line, so that two can be compared. */
export function statusLine(status: Status): string {
  if (status.kind === 'unknown') return 'unknown';
  const { kind, day, reports } = status;
  const holder = 'holder' in status ? (status.holder ?? '') : '';
  const strength = 'strength' in status ? status.strength : '';
  const attacked = 'attacked' in status && status.attacked ? 'attacked' : '';
  return [kind, holder, strength, attacked, day, ...reports].join(' ');
}

/** The line of the status of a place at a moment. */
export function statusLineAgain(reports: readonly PublishedReport[], moment: Moment, staleAfterDays: number): string {
  const days = byDay(reports, moment);
  const holding = firstDay(days, holdsOrFights);
  const fire = firstDay(
    days.filter(([day]) => holding === null || day >= holding[0]),
    burns,
  );
  const isFresh = ([day]: readonly [string, unknown]) => addDays(day, staleAfterDays) >= moment.day;
  // an old holder is not told together with fresh fire
  const isDropped = holding !== null && fire !== null && isFresh(fire) && !isFresh(holding);
  const rows = holding === null || isDropped ? [] : holding[1];
  const last = fire ?? holding;
  if (last === null) return 'unknown';
  const ids = [...new Set([...rows, ...(fire?.[1] ?? [])].map(({ id }) => id))].toSorted();
  const holders = [...new Set(rows.flatMap(({ holder }) => holder ?? []))];
  const holder = holders.length === 1 ? holders.join('') : '';
  const line = (kind: string, parts: readonly string[]) => [kind, ...parts, last[0], ...ids].join(' ');
  if (!isFresh(last)) return line('stale', [holder, '', '']);
  const attacked = fire === null ? '' : 'attacked';
  if (holders.length === 2 || rows.some(({ change }) => change === 'contested'))
    return line('contested', ['', '', attacked]);
  return holder === '' ? line('attacked', ['', '', '']) : line('held', [holder, strengthOf(rows), attacked]);
}
