/** How the reports of different outlets on one subject stand to each other. */
import { groupBy, outletOf, type Corpus, type Report } from '../corpus.ts';
import type { Figure } from '../schema/dataset.ts';
import { relateControls, relateFigures, relateParts, relateShares, type Relation } from './relation.ts';

/** Reports of two outlets and how they stand to each other. Two reports, or a whole and its parts. */
export interface RelatedReports {
  readonly relation: Relation;
  /** The first outlet's report, or the whole. */
  readonly a: Report;
  /** The other outlet's report, or the parts that add up to the whole. */
  readonly b: readonly Report[];
}

function relate(a: Report, b: Report): Relation | null {
  if (a.kind === 'control' && b.kind === 'control' && a.row.place === b.row.place) return relateControls(a.row, b.row);
  if (a.kind === 'share' && b.kind === 'share') return relateShares(a.row, b.row);
  if (a.kind === 'figure' && b.kind === 'figure') return relateFigures(a.row, b.row);
  return null;
}

type FigureReport = Extract<Report, { kind: 'figure' }>;

/** Parts that one outlet gives, against the whole that another gives. */
export function relateSums(corpus: Corpus, reports: readonly Report[]): RelatedReports[] {
  const figures = reports.filter((report): report is FigureReport => report.kind === 'figure');
  const outlet = (report: Report) => outletOf(corpus, report).id;
  return figures.flatMap((whole) => {
    const { count } = whole.row;
    const parts = figures.filter(({ row }) => count !== null && row.partOf === count);
    return [...groupBy(parts, outlet)].flatMap(([teller, group]): RelatedReports[] => {
      if (teller === outlet(whole)) return [];
      const relation = relateParts(
        whole.row,
        group.map(({ row }): Figure => row),
      );
      return relation === null ? [] : [{ relation, a: whole, b: group }];
    });
  });
}

/** Every pair of reports of two outlets that can be compared at all, each once. Quadratic in the reports. */
export function relatePairs(corpus: Corpus, reports: readonly Report[]): RelatedReports[] {
  return reports.flatMap((a, index) =>
    reports.slice(index + 1).flatMap((b): RelatedReports[] => {
      if (outletOf(corpus, a).id === outletOf(corpus, b).id) return [];
      const relation = relate(a, b);
      return relation === null ? [] : [{ relation, a, b: [b] }];
    }),
  );
}
