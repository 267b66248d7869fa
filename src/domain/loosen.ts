/** What to let go of when too little passes a filter. */
import { numberAt } from './column.ts';
import type { Corpus, Report } from './corpus.ts';
import { FAILS, selectReports, type Filter } from './filter.ts';
import { FACETS, type Facet } from './report-table.ts';
import type { Moment } from './status.ts';

/** A part of a filter that keeps something out: a group of choices, the text, or the one on interests. */
export type Constraint = Facet | 'q' | 'interest';

export interface Loosening {
  readonly constraint: Constraint;
  /** Ids of the reports that would pass if this part alone were let go. */
  readonly ids: readonly string[];
}

export const NO_FILTER: Filter = { actor: [], side: [], outlet: [], place: [], q: '', interest: false };

/** The parts of a filter that are in use, in the order in which the page shows them. */
export function constraintsOf(filter: Filter): Constraint[] {
  const text: Constraint[] = filter.q.trim() === '' ? [] : ['q'];
  const interest: Constraint[] = filter.interest ? ['interest'] : [];
  return [...text, ...FACETS.filter((facet) => filter[facet].length > 0), ...interest];
}

/** For each part in use, the reports of the wanted sort that pass without it. Parts that bring nothing are left out. */
export function loosenings(
  corpus: Corpus,
  filter: Filter,
  moment: Moment,
  isWanted: (report: Report) => boolean,
): Loosening[] {
  const { failed } = selectReports(corpus, filter, moment);
  return constraintsOf(filter).flatMap((constraint) => {
    const passes = (index: number) => (numberAt(failed, index) & ~FAILS[constraint]) === 0;
    const ids = corpus.reports.filter((each, index) => passes(index) && isWanted(each)).map(({ row }) => row.id);
    return ids.length === 0 ? [] : [{ constraint, ids }];
  });
}
