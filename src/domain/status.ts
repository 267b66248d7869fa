/** What the reports say of a district at (event day, known-by day). The rule stands in data/README.md. */
import { daysBetween } from './day.ts';
import { HOLDERS, type Holder } from './schema/actor.ts';
import type { ControlReport } from './schema/dataset.ts';
import { STRENGTHS, type Strength } from './schema/report.ts';

/** The two clocks: when it happened, and by when it had been published. ISO days, both included. */
export interface Moment {
  readonly day: string;
  readonly knownBy: string;
}

/** A control report with the day by which its article was surely out (the cautious end of a range). */
export interface PublishedReport {
  readonly row: ControlReport;
  readonly publishedBy: string;
}

/** Every status but `unknown` carries the ids of the reports that decide it, and their last day. */
export type Status =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'stale';
      readonly holder: Holder | null;
      readonly day: string;
      readonly reports: readonly string[];
    }
  | {
      readonly kind: 'held';
      readonly holder: Holder;
      readonly strength: Strength;
      readonly attacked: boolean;
      readonly day: string;
      readonly reports: readonly string[];
    }
  | {
      readonly kind: 'contested';
      readonly attacked: boolean;
      readonly day: string;
      readonly reports: readonly string[];
    }
  | { readonly kind: 'attacked'; readonly day: string; readonly reports: readonly string[] };

interface Dated {
  readonly row: ControlReport;
  readonly day: string;
}

/** An assault or a siege is part of who holds a place; only fire from afar is a sign of its own. */
export function isFire(row: ControlReport): boolean {
  return row.attack?.kind === 'bombed' || row.attack?.kind === 'shelled';
}

/** True for a report that says who holds the place, or that it is contested. */
export function tellsHolder(row: ControlReport): boolean {
  return row.change !== 'expected' && (row.holder !== null || row.change === 'contested');
}

/** Those of the last day. */
function latest(reports: readonly Dated[]): readonly Dated[] {
  let last = '';
  for (const { day } of reports) if (day > last) last = day;
  return reports.filter(({ day }) => day === last);
}

/** A report without a day of its own says nothing of any one day; a range counts from its last day. Asked very often. */
function visible(reports: readonly PublishedReport[], moment: Moment): Dated[] {
  const seen: Dated[] = [];
  for (const { row, publishedBy } of reports)
    if (row.day !== null && row.day.to <= moment.day && publishedBy <= moment.knownBy)
      seen.push({ row, day: row.day.to });
  return seen;
}

function strongest(rows: readonly ControlReport[]): Strength {
  const [first, second, weakest] = STRENGTHS;
  return [first, second].find((strength) => rows.some((row) => row.strength === strength)) ?? weakest;
}

/** Those who are said to hold the place by the deciding reports. */
function holdersOf(rows: readonly ControlReport[]): Holder[] {
  return HOLDERS.filter((holder) => rows.some((row) => row.holder === holder));
}

/**
 * The status of one place. Of the reports that say who holds it, those of the latest day decide; if they
 * disagree it is contested. Fire reported on that day or later is added. Nothing reported: unknown. All of it
 * more than `staleAfterDays` before the event day: stale. Fresh fire does not make an old holder new: then the
 * place is attacked, and who holds it is not said.
 */
export function statusOf(reports: readonly PublishedReport[], moment: Moment, staleAfterDays: number): Status {
  const seen = visible(reports, moment);
  // no day ('') is not old: the days since then are no number
  const isOld = (day: string) => daysBetween(day, moment.day) > staleAfterDays;
  const holding = latest(seen.filter(({ row }) => tellsHolder(row)));
  const heldOn = holding[0]?.day ?? '';
  const fires = latest(seen.filter(({ row, day }) => isFire(row) && day >= heldOn));
  const firedOn = fires[0]?.day ?? '';
  const deciding = isOld(heldOn) && fires.length > 0 && !isOld(firedOn) ? [] : holding;
  const used = [...new Set([...deciding, ...fires])];
  if (used.length === 0) return { kind: 'unknown' };
  const day = firedOn === '' ? heldOn : firedOn;
  const ids = used.map(({ row }) => row.id).toSorted();
  const rows = deciding.map(({ row }) => row);
  const [first = null, second] = holdersOf(rows);
  const holder = second === undefined ? first : null;
  if (isOld(day)) return { kind: 'stale', holder, day, reports: ids };
  const attacked = fires.length > 0;
  if (second !== undefined || rows.some((row) => row.change === 'contested'))
    return { kind: 'contested', attacked, day, reports: ids };
  if (holder === null) return { kind: 'attacked', day, reports: ids };
  return { kind: 'held', holder, strength: strongest(rows), attacked, day, reports: ids };
}
