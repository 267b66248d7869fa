/** Who says what about one thing: outlets in columns, each with its words; agreement, difference, silence. */
import { dayOf, found, outletOf, placesOf, sayersOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { countIndependent } from '../../domain/compare/independent.ts';
import { relateControls, relateFigures, relateShares, type Relation } from '../../domain/compare/relation.ts';
import type { Dated } from '../../domain/day.ts';
import { timingOf, type Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Moment } from '../../domain/status.ts';

export type Subject =
  | { readonly kind: 'place'; readonly id: string; readonly name: string; readonly nameAr: string }
  | { readonly kind: 'happening'; readonly id: string; readonly name: string; readonly nameAr: string };

export interface SaidRow {
  readonly id: string;
  readonly kind: Report['kind'];
  /** The words as printed. */
  readonly words: string;
  /** In its dictionary form; null where a report has none. */
  readonly verb: string | null;
  readonly summary: string;
  readonly day: Dated | null;
  readonly claimants: readonly Actor[];
  readonly timing: Timing;
}

export interface SaidColumn {
  readonly outlet: Outlet;
  /** Empty: the outlet is silent on it. */
  readonly rows: readonly SaidRow[];
}

export interface RelatedPair {
  readonly relation: Relation;
  readonly a: string;
  readonly b: string;
  readonly outlets: readonly [Outlet, Outlet];
}

export interface WhoSays {
  readonly subject: Subject;
  readonly columns: readonly SaidColumn[];
  readonly silent: readonly Outlet[];
  readonly pairs: readonly RelatedPair[];
  readonly reports: number;
  readonly independent: number;
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

/** Reports on a subject, in the dataset's order. Statements are left out: they are under Quotes. */
export function reportsOn(corpus: Corpus, subject: Subject): Report[] {
  return corpus.reports.filter((report) => isAbout(corpus, subject, report));
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

function saidRow(corpus: Corpus, report: Report, moment: Moment): SaidRow {
  const { id, summary, passages } = report.row;
  const carries = report.kind === 'control' || report.kind === 'share';
  return {
    id,
    kind: report.kind,
    summary,
    words: passages.map(({ exact }) => exact).join(' […] '),
    verb: carries ? report.row.verb : null,
    day: dayOf(report),
    claimants: report.kind === 'event' ? [] : sayersOf(corpus, report).map((actor) => found(corpus.actors, actor)),
    timing: timingOf(corpus, report, moment),
  };
}

function relate(a: Report, b: Report): Relation | null {
  if (a.kind === 'control' && b.kind === 'control' && a.row.place === b.row.place) return relateControls(a.row, b.row);
  if (a.kind === 'share' && b.kind === 'share') return relateShares(a.row, b.row);
  if (a.kind === 'figure' && b.kind === 'figure') return relateFigures(a.row, b.row);
  return null;
}

/** Pairs of reports of two outlets that can be compared at all. */
function relatedPairs(corpus: Corpus, reports: readonly Report[]): RelatedPair[] {
  return reports.flatMap((a, index) =>
    reports.slice(index + 1).flatMap((b): RelatedPair[] => {
      const outlets = [outletOf(corpus, a), outletOf(corpus, b)] as const;
      const relation = outlets[0].id === outlets[1].id ? null : relate(a, b);
      return relation === null ? [] : [{ relation, a: a.row.id, b: b.row.id, outlets }];
    }),
  );
}

/** What each outlet says of the subject. What was published after the known-by day is marked, and not compared. */
export function whoSays(corpus: Corpus, subject: Subject, moment: Moment): WhoSays {
  const reports = reportsOn(corpus, subject);
  const out = reports.filter((report) => timingOf(corpus, report, moment) !== 'unpublished');
  const columns = corpus.dataset.outlets.map((outlet) => {
    const own = reports.filter((report) => outletOf(corpus, report).id === outlet.id);
    return { outlet, rows: own.map((report) => saidRow(corpus, report, moment)) };
  });
  return {
    subject,
    columns: columns.filter(({ rows }) => rows.length > 0),
    silent: columns.flatMap(({ outlet, rows }) => (rows.length === 0 ? [outlet] : [])),
    pairs: relatedPairs(corpus, out),
    reports: out.length,
    independent: countIndependent(
      corpus,
      out.map((report) => report.row.id),
    ),
  };
}
