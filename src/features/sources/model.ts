/** What each article is and holds: rows ready to draw, every count as the ids of its rows. */
import { found, groupBy, isQuotation, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Article, Outlet } from '../../domain/schema/article.ts';

/** What is counted of an article, in the order of the table. */
export const HOLDINGS = ['quotations', 'reported', 'places', 'shares', 'figures', 'events'] as const;
export type Holding = (typeof HOLDINGS)[number];

export interface Speaker {
  /** Null: nobody is named. */
  readonly actor: Actor | null;
  /** Ids of the quotations. */
  readonly quotations: readonly string[];
}

/** Wording that another article shares. */
export interface Shared {
  readonly id: string;
  readonly outlet: Outlet;
  readonly words: number;
}

export interface SourceRow {
  readonly article: Article;
  readonly outlet: Outlet;
  /** True when it was surely out by the known-by day. */
  readonly isOut: boolean;
  /** Ids of the article's rows. */
  readonly holds: Readonly<Record<Holding, readonly string[]>>;
  /** Who is quoted, most often first; a quotation of several counts for each of them. */
  readonly speakers: readonly Speaker[];
  readonly shared: readonly Shared[];
}

function holdingOf(report: Report): Holding {
  if (report.kind === 'statement') return isQuotation(report) ? 'quotations' : 'reported';
  const kinds = { control: 'places', share: 'shares', figure: 'figures', event: 'events' } as const;
  return kinds[report.kind];
}

function holdsOf(reports: readonly Report[]): SourceRow['holds'] {
  const ids = (holding: Holding) => reports.filter((report) => holdingOf(report) === holding).map(({ row }) => row.id);
  return {
    quotations: ids('quotations'),
    reported: ids('reported'),
    places: ids('places'),
    shares: ids('shares'),
    figures: ids('figures'),
    events: ids('events'),
  };
}

/** Stands for nobody among the ids of speakers. */
const NOBODY = '';

function speakersOf(corpus: Corpus, reports: readonly Report[]): Speaker[] {
  const said = reports.flatMap((report) => {
    if (report.kind !== 'statement' || !isQuotation(report)) return [];
    const speakers = report.row.speakers.length === 0 ? [NOBODY] : report.row.speakers;
    return speakers.map((speaker) => ({ speaker, id: report.row.id }));
  });
  const groups = [...groupBy(said, ({ speaker }) => speaker)].map(([speaker, rows]) => ({
    actor: speaker === NOBODY ? null : found(corpus.actors, speaker),
    quotations: rows.map(({ id }) => id),
  }));
  return groups.toSorted((a, b) => b.quotations.length - a.quotations.length);
}

function sharedOf(corpus: Corpus, article: Article): Shared[] {
  return corpus.dataset.reuses.flatMap(({ id, rows, words }) => {
    const articles = rows.map((row) => found(corpus.byId, row).row.article);
    const other = articles.find((each) => each !== article.id);
    if (other === undefined || !articles.includes(article.id)) return [];
    return [{ id, words, outlet: found(corpus.outlets, found(corpus.articles, other).outlet) }];
  });
}

/** The articles in the order in which they came out; one of a range stands at its end. */
export function sourceRows(corpus: Corpus, knownBy: string): SourceRow[] {
  const byArticle = groupBy(corpus.reports, ({ row }) => row.article);
  const rows = corpus.dataset.articles.map((article) => {
    const reports = byArticle.get(article.id) ?? [];
    return {
      article,
      outlet: found(corpus.outlets, article.outlet),
      isOut: article.published.to <= knownBy,
      holds: holdsOf(reports),
      speakers: speakersOf(corpus, reports),
      shared: sharedOf(corpus, article),
    };
  });
  return rows.toSorted((a, b) => a.article.published.to.localeCompare(b.article.published.to));
}

/** Counts over all rows, for the table's last line. */
export function totals(rows: readonly SourceRow[]): Readonly<Record<Holding, number>> {
  const sum = (holding: Holding) => rows.reduce((count, { holds }) => count + holds[holding].length, 0);
  return {
    quotations: sum('quotations'),
    reported: sum('reported'),
    places: sum('places'),
    shares: sum('shares'),
    figures: sum('figures'),
    events: sum('events'),
  };
}

/** How many wordings are shared: each stands in the rows of both articles, and counts once. */
export function sharedWordings(rows: readonly SourceRow[]): number {
  return new Set(rows.flatMap(({ shared }) => shared.map(({ id }) => id))).size;
}
