/** Differences between outlets that can be found without reading: a curator explains them, the machine only points. */
import { groupBy, type Corpus, type Report } from '../corpus.ts';
import { relatePairs, relateSums, type RelatedReports } from './relate-reports.ts';
import type { Relation } from './relation.ts';

export interface FoundDifference {
  readonly relation: Exclude<Relation, 'agree'>;
  /** Ids of the reports, the earlier row of the dataset first; of a sum the whole first. */
  readonly rows: readonly string[];
}

/** What can be compared at all: reports on one place, all shares, figures of one kind. Null: with nothing. */
function comparedBy(report: Report): string | null {
  if (report.kind === 'control') return `place ${report.row.place}`;
  if (report.kind === 'share') return 'share';
  return report.kind === 'figure' ? `figure ${report.row.kind} ${report.row.quality}` : null;
}

function told({ relation, a, b }: RelatedReports): FoundDifference[] {
  return relation === 'agree' ? [] : [{ relation, rows: [a, ...b].map(({ row }) => row.id) }];
}

/**
 * Every difference between reports of different outlets on one place, on shares, and on figures of one kind.
 * Quadratic only within one place or kind.
 */
export function findDifferences(corpus: Corpus): FoundDifference[] {
  const groups = groupBy(corpus.reports, comparedBy);
  groups.delete(null);
  const pairs = [...groups.values()].flatMap((group) => relatePairs(corpus, group));
  return [...pairs, ...relateSums(corpus, corpus.reports)].flatMap(told);
}
