/** What each box of the default view would leave of the quotations, for the first answer (first-filter.ts). */
import type { Corpus } from '../../domain/corpus.ts';
import { FACETS } from '../../domain/report-table.ts';
import { selectReports } from '../../domain/filter.ts';
import { NO_FILTER } from '../../domain/loosen.ts';
import { momentOf } from '../../view/moment.ts';

/** Above so many quotations the lines would weigh more than the answer is worth: the page itself answers. */
const MOST = 500;

/** A line a choice, "outlet=new-arab 000-q1,000-q2": the quotations that pass when it alone is made. Empty for too many. */
export function writeKeeps(corpus: Corpus): string {
  const moment = momentOf({ date: null, knownby: null }, corpus);
  const quotations = corpus.dataset.statements.filter(({ kind }) => kind !== 'reported');
  if (quotations.length > MOST) return '';
  const { counts } = selectReports(corpus, NO_FILTER, moment);
  const lines = FACETS.flatMap((facet) =>
    [...counts[facet].keys()].map((id) => {
      const { ids } = selectReports(corpus, { ...NO_FILTER, [facet]: [id] }, moment);
      const kept = quotations.filter((row) => ids.has(row.id));
      return `${facet}=${id} ${kept.map((row) => row.id).join(',')}`;
    }),
  );
  return lines.join('\n');
}

/** The ids of quotations that a choice ("outlet=new-arab") keeps. */
export type Keeps = ReadonlyMap<string, ReadonlySet<string>>;

export function readKeeps(text: string): Keeps {
  const lines = text.split('\n').map((line) => line.split(' '));
  return new Map(lines.map(([choice = '', ids = '']) => [choice, new Set(ids.split(','))]));
}
