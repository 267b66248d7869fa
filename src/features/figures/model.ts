/** The figures, grouped by what they count. Nothing is added across kinds; parts are added only to their own whole. */
import { found, groupBy, outletOf, type Corpus } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import { timingOf, type Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Figure } from '../../domain/schema/dataset.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Place } from '../../domain/schema/place.ts';
import { FIGURE_KINDS } from '../../domain/schema/report.ts';
import type { Moment } from '../../domain/status.ts';

export type FigureKind = Figure['kind'];

export interface FigureRow {
  readonly id: string;
  readonly words: string;
  readonly unit: string;
  readonly stated: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly quality: Figure['quality'];
  readonly day: Dated | null;
  readonly place: Place | null;
  readonly outlet: Outlet;
  /** Null: the article's own voice. */
  readonly claimant: Actor | null;
  readonly summary: string;
  readonly timing: Timing;
  readonly isDimmed: boolean;
  readonly isSelected: boolean;
}

/** One count, however many articles give it, with the parts that add up to it. */
export interface CountRow {
  readonly id: string;
  readonly figures: readonly FigureRow[];
  readonly parts: readonly FigureRow[];
  /** Sum of the parts; null when there are none, or when one of them has no number. */
  readonly sum: number | null;
}

export interface FigureGroup {
  readonly kind: FigureKind;
  readonly counts: readonly CountRow[];
  readonly figures: number;
}

export interface FiguresModel {
  readonly groups: readonly FigureGroup[];
  readonly unpublished: number;
}

interface Looking {
  readonly moment: Moment;
  readonly kept: ReadonlySet<string>;
  readonly select: string | null;
}

function figureRow(corpus: Corpus, row: Figure, { moment, kept, select }: Looking): FigureRow {
  const report = { kind: 'figure', row } as const;
  const { id, words, unit, stated, low, high, quality, day, place, summary, claim } = row;
  return {
    id,
    words,
    unit,
    stated,
    low,
    high,
    quality,
    day,
    summary,
    place: place === null ? null : found(corpus.places, place),
    outlet: outletOf(corpus, report),
    claimant: claim.claimant === null ? null : found(corpus.actors, claim.claimant),
    timing: timingOf(corpus, report, moment),
    isDimmed: !kept.has(id),
    isSelected: select === id,
  };
}

function sumOf(parts: readonly FigureRow[]): number | null {
  if (parts.length === 0 || parts.some((part) => part.stated === null)) return null;
  return parts.reduce((sum, part) => sum + (part.stated ?? 0), 0);
}

/** Rows of one kind as counts: tellings of one count stand together, parts under the count that they add up to. */
function countsOf(figures: readonly Figure[], rowOf: (figure: Figure) => FigureRow): CountRow[] {
  const parts = groupBy(
    figures.filter((figure) => figure.partOf !== null),
    (figure) => figure.partOf ?? '',
  );
  const wholes = groupBy(
    figures.filter((figure) => figure.partOf === null),
    (figure) => figure.count ?? figure.id,
  );
  const loose = [...parts].filter(([count]) => !wholes.has(count));
  const counts = [...wholes, ...loose.map(([count]): [string, Figure[]] => [count, []])];
  return counts.map(([id, tellings]) => {
    const rows = (parts.get(id) ?? []).map(rowOf);
    return { id, figures: tellings.map(rowOf), parts: rows, sum: sumOf(rows) };
  });
}

export function figuresModel(corpus: Corpus, looking: Looking): FiguresModel {
  const rowOf = (figure: Figure) => figureRow(corpus, figure, looking);
  const isOut = (row: Figure) => timingOf(corpus, { kind: 'figure', row }, looking.moment) !== 'unpublished';
  const out = corpus.dataset.figures.filter(isOut);
  return {
    groups: FIGURE_KINDS.flatMap((kind) => {
      const figures = out.filter((figure) => figure.kind === kind);
      return figures.length === 0 ? [] : [{ kind, counts: countsOf(figures, rowOf), figures: figures.length }];
    }),
    unpublished: corpus.dataset.figures.length - out.length,
  };
}
