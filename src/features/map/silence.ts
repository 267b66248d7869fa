/** How many independent reports name a district: reports that share wording are one voice told again. */
import type { Reuse } from '../../domain/schema/happening.ts';
import type { DistrictRow } from './model.ts';

/** Reports (ids) in groups that share wording, directly or by way of others; the number of groups. */
export function independentCount(reports: readonly string[], reuses: readonly Reuse[]): number {
  const groupOf = new Map(reports.map((id, index) => [id, index]));
  for (const reuse of reuses) {
    const alike = new Set(reuse.reports.flatMap((id) => groupOf.get(id) ?? []));
    const [first] = alike;
    if (first === undefined || alike.size === 1) continue;
    for (const [id, group] of groupOf) if (alike.has(group)) groupOf.set(id, first);
  }
  return new Set(groupOf.values()).size;
}

/** Steps of the layer's shades: none, one, two, three or more. */
export type CountStep = 0 | 1 | 2 | 3;

export interface CountRow {
  readonly row: DistrictRow;
  readonly count: number;
  readonly step: CountStep;
}

function stepOf(count: number): CountStep {
  if (count === 0 || count === 1 || count === 2) return count;
  return 3;
}

/** Every district with its number of independent reports by the moment. */
export function countRows(rows: readonly DistrictRow[], reuses: readonly Reuse[]): CountRow[] {
  return rows.map((row) => {
    const count = independentCount(row.reports, reuses);
    return { row, count, step: stepOf(count) };
  });
}
