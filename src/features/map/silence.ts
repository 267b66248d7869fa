/** How many independent reports name a district: reports that share wording are one voice told again. */
import { independentGroups } from '../../domain/compare/independent.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { isByNow, timingOf } from '../../domain/filter.ts';
import type { ShareReport } from '../../domain/schema/dataset.ts';
import type { Moment } from '../../domain/status.ts';
import type { DistrictRow } from './model.ts';

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

/** The shares told by the moment, the newest first: they say how much was taken, and of no district that it was. */
export function wholesTold(corpus: Corpus, moment: Moment): ShareReport[] {
  return corpus.dataset.shareReports
    .filter((row) => isByNow(timingOf(corpus, { kind: 'share', row }, moment)))
    .toSorted((a, b) => b.day.to.localeCompare(a.day.to));
}

/** Every district with its number of independent reports by the moment. */
export function countRows(corpus: Corpus, rows: readonly DistrictRow[]): CountRow[] {
  return rows.map((row) => {
    const count = independentGroups(corpus, row.reports).length;
    return { row, count, step: stepOf(count) };
  });
}
