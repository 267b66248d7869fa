/** The dataset with its indexes: built once when it is loaded, never changed. */
import type { Dated } from './day.ts';
import type { Actor } from './schema/actor.ts';
import type { Article, Outlet } from './schema/article.ts';
import { passagesInRows, type PassageSource } from './passages.ts';
import type { ControlReport, Dataset, DatasetRows, Event, Figure, ShareReport, Statement } from './schema/dataset.ts';
import type { Happening } from './schema/happening.ts';
import type { Place } from './schema/place.ts';

/** Any row that an article carries. */
export type Report =
  | { readonly kind: 'statement'; readonly row: Statement }
  | { readonly kind: 'control'; readonly row: ControlReport }
  | { readonly kind: 'share'; readonly row: ShareReport }
  | { readonly kind: 'figure'; readonly row: Figure }
  | { readonly kind: 'event'; readonly row: Event };

export interface Corpus {
  readonly dataset: DatasetRows;
  /** Where the words of the reports are. */
  readonly passages: PassageSource;
  /** Every report, in the dataset's order: statements, control, shares, figures, events. */
  readonly reports: readonly Report[];
  readonly byId: ReadonlyMap<string, Report>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly happenings: ReadonlyMap<string, Happening>;
  /** Control reports by the place they name. */
  readonly controlByPlace: ReadonlyMap<string, readonly ControlReport[]>;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Rows in groups, in the order in which the keys first appear. */
export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Indexes a checked dataset that came whole. Linear in its rows. */
export function indexDataset(dataset: Dataset): Corpus {
  return indexRows(dataset, passagesInRows(dataset));
}

/** Indexes checked rows whose passages are kept as `passages` says. Linear in the rows. */
export function indexRows(dataset: DatasetRows, passages: PassageSource): Corpus {
  const reports: Report[] = [
    ...dataset.statements.map((row) => ({ kind: 'statement', row }) as const),
    ...dataset.controlReports.map((row) => ({ kind: 'control', row }) as const),
    ...dataset.shareReports.map((row) => ({ kind: 'share', row }) as const),
    ...dataset.figures.map((row) => ({ kind: 'figure', row }) as const),
    ...dataset.events.map((row) => ({ kind: 'event', row }) as const),
  ];
  return {
    dataset,
    passages,
    reports,
    byId: new Map(reports.map((report) => [report.row.id, report])),
    articles: byId(dataset.articles),
    outlets: byId(dataset.outlets),
    actors: byId(dataset.actors),
    places: byId(dataset.places),
    happenings: byId(dataset.happenings),
    controlByPlace: groupBy(dataset.controlReports, (row) => row.place),
  };
}

/** A row whose ids were resolved when the dataset was built: absence is a fault of the dataset, so it throws. */
export function found<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The dataset names "${id}" but does not hold it; build it again.`);
  return row;
}

export function articleOf(corpus: Corpus, report: Report): Article {
  return found(corpus.articles, report.row.article);
}

export function outletOf(corpus: Corpus, report: Report): Outlet {
  return found(corpus.outlets, articleOf(corpus, report).outlet);
}

/** The day by which the report was surely published: the last day of a range. */
export function publishedBy(corpus: Corpus, report: Report): string {
  return articleOf(corpus, report).published.to;
}

/** The day the report speaks of: said, happened or held; null when the article gives none. */
export function dayOf(report: Report): Dated | null {
  return report.kind === 'statement' ? report.row.said : report.row.day;
}

/** Who says it: speakers of a statement, the claimant of a report. Empty: nobody named, or the article itself. */
export function sayersOf(corpus: Corpus, report: Report): readonly string[] {
  if (report.kind === 'statement') return report.row.speakers;
  if (report.kind === 'event') return found(corpus.happenings, report.row.happening).participants;
  return report.row.claim.claimant === null ? [] : [report.row.claim.claimant];
}

/** The places that a report names itself. Null among them: a report that names none. */
export function directPlaces(corpus: Corpus, report: Report): readonly (string | null)[] {
  if (report.kind === 'statement') return report.row.about;
  if (report.kind === 'share') return [report.row.area];
  return [report.kind === 'event' ? found(corpus.happenings, report.row.happening).place : report.row.place];
}

/** A place, and those that it lies within, the nearest first. */
export function placesAround(corpus: Corpus, place: string): readonly string[] {
  const ids = new Set<string>();
  for (let id: string | null = place; id !== null && !ids.has(id); id = corpus.places.get(id)?.within ?? null)
    ids.add(id);
  return [...ids];
}

/** The places a report speaks of, and the places those lie within (a hospital counts for its district). */
export function placesOf(corpus: Corpus, report: Report): readonly string[] {
  const places = directPlaces(corpus, report);
  return [...new Set(places.flatMap((place) => (place === null ? [] : placesAround(corpus, place))))];
}

/** True for words in quotation marks; false for indirect speech. */
export function isQuotation(report: Report): boolean {
  return report.kind === 'statement' && report.row.kind !== 'reported';
}

/** True for a claim that hurts the side of the one who makes it (data/README.md has the rule). */
export function isAgainstInterest(report: Report): boolean {
  return report.kind !== 'event' && report.row.againstInterest !== null;
}
