/** What the evidence panel shows of the selected thing. */
import { controlOn } from '../../domain/control-on.ts';
import { articleOf, found, outletOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { isByNow, timingOf, type Timing } from '../../domain/filter.ts';
import { placeStatus, type PlaceStatus } from '../../domain/place-status.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Article, Outlet } from '../../domain/schema/article.ts';
import type { Passage } from '../../domain/schema/base.ts';
import type { Difference, Happening } from '../../domain/schema/happening.ts';
import type { Place } from '../../domain/schema/place.ts';
import { tellings } from '../../domain/tellings.ts';
import {
  compareDays,
  lineOf,
  listed,
  namedBeside,
  otherReports,
  reportsOf,
  type Line,
  type Listed,
  type Other,
  type Telling,
} from './others.ts';
import { passageRuns, type Run } from './passages.ts';

export interface ReportEvidence {
  readonly kind: 'report';
  readonly report: Report;
  readonly passages: readonly Passage[];
  readonly runs: readonly Run[];
  readonly article: Article;
  readonly outlet: Outlet;
  readonly timing: Timing;
  readonly others: readonly Other[];
  readonly line: Line;
}

/** One of the reports of a place, with who says it: null is the article's own voice. */
export interface PlaceReport extends Listed {
  readonly claimant: Actor | null;
  readonly voice: 'article' | 'caption' | 'actor';
  /** The place it names, where that is not the place asked for but one within it. */
  readonly within: Place | null;
}

export interface PlaceEvidence {
  readonly kind: 'place';
  readonly place: Place;
  readonly status: PlaceStatus;
  /** Every report on the place or on what lies in it, whenever, in the order of days. */
  readonly reports: readonly PlaceReport[];
  /** Ids of the reports that the moment shows. */
  readonly now: readonly string[];
  readonly happenings: readonly Happening[];
}

export interface HappeningEvidence {
  readonly kind: 'happening';
  readonly happening: Happening;
  readonly place: Place | null;
  readonly participants: readonly Actor[];
  readonly tellings: readonly (Listed & {
    readonly status: 'planned' | 'under way' | 'happened' | 'not held' | 'headline only';
  })[];
}

export interface DifferenceEvidence {
  readonly kind: 'difference';
  readonly difference: Difference;
  readonly reports: readonly Listed[];
}

export type Evidence = ReportEvidence | PlaceEvidence | HappeningEvidence | DifferenceEvidence;

function reportEvidence(telling: Telling, report: Report): ReportEvidence {
  const { corpus, moment, passagesOf } = telling;
  const passages = passagesOf(report);
  return {
    kind: 'report',
    report,
    passages,
    runs: passageRuns(report, passages),
    article: articleOf(corpus, report),
    outlet: outletOf(corpus, report),
    timing: timingOf(corpus, report, moment),
    others: otherReports(telling, report),
    line: lineOf(corpus, report),
  };
}

function placeReport(telling: Telling, report: Report, place: string): PlaceReport[] {
  const { corpus } = telling;
  if (report.kind !== 'control' && report.kind !== 'share') return [];
  const { claimant, voice } = report.row.claim;
  const named = report.kind === 'share' ? report.row.area : report.row.place;
  return [
    {
      ...listed(telling, report),
      claimant: claimant === null ? null : found(corpus.actors, claimant),
      voice,
      within: named === place ? null : found(corpus.places, named),
    },
  ];
}

/** What a place's list holds: an area's own reports, and of a district those on its sites, too. */
function reportsOn(corpus: Corpus, place: Place): Report[] {
  const isWithin = place.kind !== 'country' && place.kind !== 'city';
  const control = isWithin ? controlOn(corpus, place.id) : (corpus.controlByPlace.get(place.id) ?? []);
  return [
    ...control.map((row) => ({ kind: 'control', row }) as const),
    ...corpus.dataset.shareReports.flatMap((row) => (row.area === place.id ? [{ kind: 'share', row } as const] : [])),
  ];
}

function placeEvidence(telling: Telling, place: Place): PlaceEvidence {
  const { corpus, moment } = telling;
  const reports = reportsOn(corpus, place).toSorted(compareDays);
  const rows = reports.flatMap((report) => placeReport(telling, report, place.id));
  return {
    kind: 'place',
    place,
    status: placeStatus(corpus, place.id, moment),
    reports: rows,
    now: rows.filter(({ timing }) => isByNow(timing)).map(({ id }) => id),
    happenings: corpus.dataset.happenings.filter((happening) => happening.place === place.id),
  };
}

function happeningEvidence(telling: Telling, happening: Happening): HappeningEvidence {
  const { corpus } = telling;
  const rows = tellings(corpus).get(happening.id) ?? [];
  return {
    kind: 'happening',
    happening,
    place: happening.place === null ? null : found(corpus.places, happening.place),
    participants: happening.participants.map((id) => found(corpus.actors, id)),
    tellings: rows.map((row) => ({ ...listed(telling, { kind: 'event', row }), status: row.status })),
  };
}

/** The evidence of a selected report, place, happening or difference; null when nothing, or nothing known, is selected. */
export function evidenceOf(telling: Telling, select: string | null): Evidence | null {
  const { corpus } = telling;
  if (select === null) return null;
  const report = corpus.byId.get(select);
  if (report !== undefined) return reportEvidence(telling, report);
  const place = corpus.places.get(select);
  if (place !== undefined) return placeEvidence(telling, place);
  const happening = corpus.happenings.get(select);
  if (happening !== undefined) return happeningEvidence(telling, happening);
  const difference = corpus.dataset.differences.find(({ id }) => id === select);
  if (difference === undefined) return null;
  const reports = reportsOf(corpus, difference.rows).map((each) => listed(telling, each));
  return { kind: 'difference', difference, reports };
}

/** The reports whose passages the evidence of the selected thing is made from. */
export function reportsBehind(corpus: Corpus, select: string | null): Report[] {
  if (select === null) return [];
  const report = corpus.byId.get(select);
  if (report !== undefined) return [report, ...reportsOf(corpus, namedBeside(corpus, report))];
  const difference = corpus.dataset.differences.find(({ id }) => id === select);
  return difference === undefined ? [] : reportsOf(corpus, difference.rows);
}
