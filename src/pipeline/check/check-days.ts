/** Days must be possible: nothing is said or has happened after the article that tells it came out. */
import { addDays, type Dated } from '../../domain/day.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Fault } from './faults.ts';

/** No report of the news speaks of a day before this one. */
export const FIRST_DAY = '1900-01-01';

/** How far ahead of its publication an article may speak, in days. */
const AHEAD = 366;

/** A day where it is used, and whether it may lie ahead of the publication. */
interface DayUse {
  readonly field: string;
  readonly day: Dated | null;
  readonly mayBeAhead: boolean;
}

/** What is planned, feared, demanded or expected may lie ahead. */
function dayUses({ statements, controlReports, shareReports, figures, events }: Annotation): DayUse[] {
  return [
    ...statements.map(({ id, said }) => ({ field: `statements.${id}.said`, day: said, mayBeAhead: false })),
    ...controlReports.map(({ id, day, change }) => ({
      field: `controlReports.${id}.day`,
      day,
      mayBeAhead: change === 'expected',
    })),
    ...shareReports.map(({ id, day }) => ({ field: `shareReports.${id}.day`, day, mayBeAhead: false })),
    ...figures.map(({ id, day, quality }) => ({
      field: `figures.${id}.day`,
      day,
      mayBeAhead: quality === 'hypothetical' || quality === 'warning',
    })),
    ...events.map(({ id, day, status }) => ({
      field: `events.${id}.day`,
      day,
      mayBeAhead: status === 'planned' || status === 'not held',
    })),
  ];
}

/** The fault of a day that no report can mean; nothing for a day that is not stated. */
export function reasonFaults(field: string, day: Dated | null, last: string): Fault[] {
  if (day === null || (day.from >= FIRST_DAY && day.to <= last)) return [];
  const isEarly = day.from < FIRST_DAY;
  const remedy = `lies out of reason, before ${FIRST_DAY} or after ${last}; correct the day`;
  return [{ code: 'AR502', field: `${field}.${isEarly ? 'from' : 'to'}`, value: isEarly ? day.from : day.to, remedy }];
}

function dayFaults({ field, day, mayBeAhead }: DayUse, published: Dated): Fault[] {
  if (day === null) return [];
  if (mayBeAhead || day.to <= published.to) return reasonFaults(field, day, addDays(published.to, AHEAD));
  const remedy = `the article was out by ${published.to}; what it tells has happened by then, unless it is planned or expected`;
  return [{ code: 'AR501', field: `${field}.to`, value: day.to, remedy }];
}

/** Faults of the days of one article's rows. */
export function daysFaults(annotation: Annotation, published: Dated): Fault[] {
  return dayUses(annotation).flatMap((use) => dayFaults(use, published));
}
