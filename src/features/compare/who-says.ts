/** Who says what about one thing: outlets in columns, each with its words; agreement, difference, silence. */
import { outletOf, placesOf, publishedBy, type Corpus, type Report } from '../../domain/corpus.ts';
import { relatePairs, relateSums, type RelatedReports } from '../../domain/compare/relate-reports.ts';
import { timingOf } from '../../domain/filter.ts';
import type { PassagesOf } from '../../domain/passages.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Difference } from '../../domain/schema/happening.ts';
import type { Moment } from '../../domain/status.ts';
import { saidRows, type SaidRow } from './said-rows.ts';

export type Subject =
  | { readonly kind: 'place'; readonly id: string; readonly name: string; readonly nameAr: string }
  | { readonly kind: 'happening'; readonly id: string; readonly name: string; readonly nameAr: string };

export interface SaidColumn {
  readonly outlet: Outlet;
  /** Empty: the outlet is silent on it. */
  readonly rows: readonly SaidRow[];
}

export interface WhoSays {
  readonly subject: Subject;
  readonly columns: readonly SaidColumn[];
  readonly silent: readonly Outlet[];
  /** How the reports of different outlets stand to each other, found by rule. */
  readonly relations: readonly RelatedReports[];
  /** Differences that a reader of the articles noted, with two of their reports on the subject. */
  readonly noted: readonly Difference[];
  /** Ids of the reports that were out by the known-by day: those on places and shares, and all. */
  readonly onPlace: readonly string[];
  readonly reports: readonly string[];
  /** Reports that are told of only by their number: those published before all others. */
  readonly earlier: number;
}

/** The subject of an id; null when it is neither a place nor a happening. */
export function subjectOf(corpus: Corpus, id: string): Subject | null {
  const place = corpus.places.get(id);
  if (place !== undefined) return { kind: 'place', id, name: place.name, nameAr: place.nameAr };
  const happening = corpus.happenings.get(id);
  return happening === undefined ? null : { kind: 'happening', id, name: happening.title, nameAr: happening.title };
}

function isAbout(corpus: Corpus, subject: Subject, report: Report): boolean {
  if (subject.kind === 'happening') return report.kind === 'event' && report.row.happening === subject.id;
  return report.kind !== 'statement' && placesOf(corpus, report).includes(subject.id);
}

/** Reports that are set side by side: every pair of them is looked at, and nobody reads more. */
const MOST_TOLD = 300;

/** Reports on a subject, in the dataset's order. Statements are left out: they are under Quotes. */
export interface Told {
  readonly reports: readonly Report[];
  /** How many earlier ones a subject has that thousands of reports speak of. */
  readonly earlier: number;
}

/** The reports on a subject; of very many those published last. */
export function reportsOn(corpus: Corpus, subject: Subject, most = MOST_TOLD): Told {
  const all = corpus.reports.filter((report) => isAbout(corpus, subject, report));
  if (all.length <= most) return { reports: all, earlier: 0 };
  const days = all.map((report) => publishedBy(corpus, report)).toSorted();
  const since = days[all.length - most] ?? '';
  const reports = all.filter((report) => publishedBy(corpus, report) >= since).slice(-most);
  return { reports, earlier: all.length - reports.length };
}

/** Every place and happening that at least one report is about, those of most outlets first. */
export function subjectsOf(corpus: Corpus): { readonly subject: Subject; readonly outlets: number }[] {
  const told = new Map<string, Set<string>>();
  for (const report of corpus.reports) {
    if (report.kind === 'statement') continue;
    const ids = [...placesOf(corpus, report), ...(report.kind === 'event' ? [report.row.happening] : [])];
    for (const id of ids) told.set(id, (told.get(id) ?? new Set()).add(outletOf(corpus, report).id));
  }
  const subjects = [...told].flatMap(([id, outlets]) => {
    const subject = subjectOf(corpus, id);
    return subject === null ? [] : [{ subject, outlets: outlets.size }];
  });
  return subjects.toSorted((a, b) => b.outlets - a.outlets || a.subject.name.localeCompare(b.subject.name));
}

function noted(corpus: Corpus, reports: readonly string[]): Difference[] {
  const own = new Set(reports);
  return corpus.dataset.differences.filter(({ rows }) => rows.filter((id) => own.has(id)).length > 1);
}

/** What each outlet says of the subject, in the passages of the reports on it. What was published after the known-by day is marked, and not compared. */
export function whoSays(corpus: Corpus, subject: Subject, moment: Moment, passagesOf: PassagesOf): WhoSays {
  const { reports, earlier } = reportsOn(corpus, subject);
  const telling = { corpus, subject: subject.id, moment, passagesOf };
  const out = reports.filter((report) => timingOf(corpus, report, moment) !== 'unpublished');
  const idsOf = (rows: readonly Report[]) => rows.map(({ row }) => row.id);
  const columns = corpus.dataset.outlets.map((outlet) => {
    const own = reports.filter((report) => outletOf(corpus, report).id === outlet.id);
    return { outlet, rows: saidRows(telling, own) };
  });
  return {
    subject,
    columns: columns.filter(({ rows }) => rows.length > 0),
    silent: columns.flatMap(({ outlet, rows }) => (rows.length === 0 ? [outlet] : [])),
    relations: [...relatePairs(corpus, out), ...relateSums(corpus, out)],
    noted: noted(corpus, idsOf(out)),
    onPlace: idsOf(out.filter(({ kind }) => kind === 'control' || kind === 'share')),
    reports: idsOf(out),
    earlier,
  };
}
