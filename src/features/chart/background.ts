/** What reports say of an area from a time before the day axis: who held it, and since which year. */
import { groupBy, publishedBy, type Corpus } from '../../domain/corpus.ts';
import type { Holder } from '../../domain/schema/actor.ts';

export interface Background {
  readonly year: string;
  readonly holder: Holder;
  readonly area: string;
  /** Ids of the reports that were out by the known-by day; none: it is not drawn, and its room stays free. */
  readonly reports: readonly string[];
}

/**
 * The reports that a side has held the area since before the axis; null when there is none, or when they
 * disagree on year or side: then nothing is drawn rather than something chosen.
 */
export function backgroundOf(corpus: Corpus, area: string, knownBy: string): Background | null {
  const { axisFrom } = corpus.dataset.corpus;
  const rows = (corpus.controlByPlace.get(area) ?? []).flatMap((row) => {
    const { id, change, holder, day } = row;
    const isOut = publishedBy(corpus, { kind: 'control', row }) <= knownBy;
    const isMeant = change === 'held' && holder !== null && day !== null && day.from < axisFrom;
    return isMeant ? [{ id, holder, isOut, year: day.from.slice(0, 4) }] : [];
  });
  const groups = [...groupBy(rows, (row) => `${row.year} ${row.holder}`).values()];
  const first = groups[0]?.[0];
  if (groups.length !== 1 || first === undefined) return null;
  const reports = rows.filter(({ isOut }) => isOut).map(({ id }) => id);
  return { year: first.year, holder: first.holder, area, reports };
}
