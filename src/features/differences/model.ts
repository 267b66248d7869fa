/** The differences between reports, as rows that carry the reports on both sides. */
import { articleOf, dayOf, found, outletOf, publishedBy, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Passage } from '../../domain/schema/base.ts';
import { DIFFERENCE_CLASSES, type Difference, type Reuse } from '../../domain/schema/happening.ts';

export type DifferenceClass = Difference['class'];

/** A class as it stands in message keys and class names. */
export type ClassKey = 'real' | 'different-day' | 'different-quantity' | 'adds-up' | 'apparent';

const CLASS_KEYS: Readonly<Record<DifferenceClass, ClassKey>> = {
  real: 'real',
  'different day': 'different-day',
  'different quantity': 'different-quantity',
  'adds up': 'adds-up',
  apparent: 'apparent',
};

export function classKey(kind: DifferenceClass): ClassKey {
  return CLASS_KEYS[kind];
}

/** One report of a difference: its words, and where and when they were printed. */
export interface Side {
  readonly id: string;
  readonly outlet: Outlet;
  readonly published: Dated;
  readonly day: Dated | null;
  readonly report: Report;
  readonly isPublished: boolean;
}

export interface DifferenceRow {
  readonly id: string;
  readonly topic: string;
  readonly kind: ClassKey;
  readonly explanation: string;
  readonly note: string | null;
  readonly sides: readonly Side[];
  readonly isSelected: boolean;
}

export interface DifferencesModel {
  /** Rows whose reports had all been published by the known-by day. */
  readonly known: readonly DifferenceRow[];
  /** Rows that need an article published later. */
  readonly later: readonly DifferenceRow[];
  /** Known rows by class, every class present. */
  readonly counts: ReadonlyMap<ClassKey, number>;
}

function sideOf(corpus: Corpus, report: Report, knownBy: string): Side {
  return {
    id: report.row.id,
    outlet: outletOf(corpus, report),
    published: articleOf(corpus, report).published,
    day: dayOf(report),
    report,
    isPublished: publishedBy(corpus, report) <= knownBy,
  };
}

export function differencesModel(corpus: Corpus, knownBy: string, select: string | null): DifferencesModel {
  const rows = corpus.dataset.differences.map(
    ({ id, topic, explanation, note, class: kind, rows: ids }): DifferenceRow => {
      const sides = ids.map((each) => sideOf(corpus, found(corpus.byId, each), knownBy));
      const isSelected = select === id || (select !== null && ids.includes(select));
      return { id, topic, explanation, note, sides, isSelected, kind: classKey(kind) };
    },
  );
  const known = rows.filter((row) => row.sides.every((side) => side.isPublished));
  const counts = DIFFERENCE_CLASSES.map((kind): [ClassKey, number] => {
    const key = classKey(kind);
    return [key, known.filter((row) => row.kind === key).length];
  });
  return { known, later: rows.filter((row) => !known.includes(row)), counts: new Map(counts) };
}

/** One article's side of shared wording: the report, and the stretches of its article that the other has too. */
export interface ReuseSide extends Side {
  /** UTF-16 offsets `[start, end]` in the article. */
  readonly runs: readonly (readonly [number, number])[];
}

export interface ReuseRow {
  readonly id: string;
  readonly words: number;
  readonly sides: readonly [ReuseSide, ReuseSide];
}

export function reuseRows(corpus: Corpus, knownBy: string): ReuseRow[] {
  const side = (id: string, runs: ReuseSide['runs']) => ({ ...sideOf(corpus, found(corpus.byId, id), knownBy), runs });
  return corpus.dataset.reuses.map(({ id, words, rows: [a, b], runs }: Reuse) => ({
    id,
    words,
    sides: [
      side(
        a,
        runs.map((run) => run.a),
      ),
      side(
        b,
        runs.map((run) => run.b),
      ),
    ],
  }));
}

/** The passage that holds a shared stretch, and where in it the stretches stand, as [start, end) in UTF-16 units. */
export function sharedText(
  passages: readonly Passage[],
  runs: ReuseSide['runs'],
): { readonly text: string; readonly ranges: readonly (readonly [number, number])[] } {
  const holder = passages.find(({ start, end }) => runs.some(([from, to]) => from >= start && to <= end));
  const passage = holder ?? passages[0];
  if (passage === undefined) return { text: '', ranges: [] };
  const { start, end, exact } = passage;
  const within = runs
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => [from - start, to - start] as const);
  return { text: exact, ranges: within.toSorted((one, other) => one[0] - other[0]) };
}
