/** The verb that each outlet used of a place: places in rows, outlets in columns. */
import { outletOf, type Corpus } from '../../domain/corpus.ts';
import { timingOf } from '../../domain/filter.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';

export interface WordCell {
  readonly id: string;
  readonly verb: string;
  readonly words: string;
}

export interface WordingRow {
  readonly place: Place;
  /** One list for each outlet, in the order of `outlets`; empty: silent. */
  readonly cells: readonly (readonly WordCell[])[];
}

export interface WordingMatrix {
  readonly outlets: readonly Outlet[];
  readonly rows: readonly WordingRow[];
  /** Every verb, the most used first: the legend of the lens. */
  readonly verbs: readonly { readonly verb: string; readonly count: number }[];
}

interface Told {
  readonly place: string;
  readonly outlet: string;
  readonly cell: WordCell;
}

function toldOf(corpus: Corpus, moment: Moment): Told[] {
  return corpus.reports.flatMap((report): Told[] => {
    if (report.kind !== 'control' && report.kind !== 'share') return [];
    if (timingOf(corpus, report, moment) === 'unpublished') return [];
    const { id, verb, words } = report.row;
    const place = report.kind === 'share' ? report.row.area : report.row.place;
    return [{ place, outlet: outletOf(corpus, report).id, cell: { id, verb, words } }];
  });
}

/** Only places that some published report speaks of; the places of most outlets first. */
export function wordingMatrix(corpus: Corpus, moment: Moment): WordingMatrix {
  const told = toldOf(corpus, moment);
  const { outlets, places } = corpus.dataset;
  const rows = places.flatMap((place): WordingRow[] => {
    const own = told.filter((each) => each.place === place.id);
    if (own.length === 0) return [];
    return [
      { place, cells: outlets.map(({ id }) => own.filter((each) => each.outlet === id).map(({ cell }) => cell)) },
    ];
  });
  const counts = new Map<string, number>();
  for (const { cell } of told) counts.set(cell.verb, (counts.get(cell.verb) ?? 0) + 1);
  const spoken = (row: WordingRow) => row.cells.filter((cell) => cell.length > 0).length;
  return {
    outlets: outlets.filter((outlet) => told.some((each) => each.outlet === outlet.id)),
    rows: rows
      .map((row) => ({
        ...row,
        cells: row.cells.filter((_, at) => told.some((each) => each.outlet === outlets[at]?.id)),
      }))
      .toSorted((a, b) => spoken(b) - spoken(a)),
    verbs: [...counts]
      .map(([verb, count]) => ({ verb, count }))
      .toSorted((a, b) => b.count - a.count || a.verb.localeCompare(b.verb)),
  };
}
