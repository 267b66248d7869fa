/** Differences between outlets that can be found without reading: a curator explains them, the machine only points. */
import { groupBy, outletOf, type Corpus } from '../corpus.ts';
import type { Figure } from '../schema/dataset.ts';
import { relateControls, relateFigures, relateParts, relateShares, type Relation } from './relation.ts';

export interface FoundDifference {
  readonly relation: Exclude<Relation, 'agree'>;
  /** Ids of the reports, the earlier row of the dataset first. */
  readonly rows: readonly string[];
}

interface Row {
  readonly id: string;
  readonly article: string;
}

/** Every pair of rows from two outlets, each once. */
function pairs<T extends Row>(rows: readonly T[], outlet: (row: T) => string): [T, T][] {
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b): [T, T][] => (outlet(a) === outlet(b) ? [] : [[a, b]])),
  );
}

function told<T extends Row>(rows: readonly [T, T][], relate: (a: T, b: T) => Relation | null): FoundDifference[] {
  return rows.flatMap(([a, b]): FoundDifference[] => {
    const relation = relate(a, b);
    return relation === null || relation === 'agree' ? [] : [{ relation, rows: [a.id, b.id] }];
  });
}

/** A whole and the parts that another article gives for it. */
function sums(figures: readonly Figure[], outlet: (row: Figure) => string): FoundDifference[] {
  const parts = figures.filter((figure) => figure.partOf !== null);
  return figures.flatMap((whole) => {
    const groups = groupBy(
      parts.filter((part) => part.partOf === whole.count),
      outlet,
    );
    return [...groups.values()].flatMap((group): FoundDifference[] => {
      const relation = whole.count === null ? null : relateParts(whole, group);
      return relation === null || relation === 'agree'
        ? []
        : [{ relation, rows: [whole.id, ...group.map((part) => part.id)] }];
    });
  });
}

/**
 * Every difference between reports of different outlets on one place, on shares, and on figures of one kind.
 * Quadratic only within one place or kind.
 */
export function findDifferences(corpus: Corpus): FoundDifference[] {
  const { shareReports, figures } = corpus.dataset;
  const wholes = groupBy(
    figures.filter((figure) => figure.partOf === null),
    (figure) => `${figure.kind} ${figure.quality}`,
  );
  return [
    ...[...corpus.controlByPlace.values()].flatMap((rows) =>
      told(
        pairs(rows, (row) => outletOf(corpus, { kind: 'control', row }).id),
        relateControls,
      ),
    ),
    ...told(
      pairs(shareReports, (row) => outletOf(corpus, { kind: 'share', row }).id),
      relateShares,
    ),
    ...[...wholes.values()].flatMap((rows) =>
      told(
        pairs(rows, (row) => outletOf(corpus, { kind: 'figure', row }).id),
        relateFigures,
      ),
    ),
    ...sums(figures, (row) => outletOf(corpus, { kind: 'figure', row }).id),
  ];
}
