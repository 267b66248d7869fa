/** Two sides of a comparison, and in plain rows what is on one and not on the other. */
import { found, groupBy, isQuotation, outletOf, publishedBy, type Corpus, type Report } from '../../domain/corpus.ts';
import { isByNow, selectReports, timingOf, type Filter } from '../../domain/filter.ts';
import { statusOf, type Moment, type Status } from '../../domain/status.ts';
import type { Comparison, View } from '../../view/view.ts';

/** What one side shows: the view's own keys with the side's value put in. */
export function sidePatch(comparison: Comparison, side: 'a' | 'b'): Partial<View> {
  const value = comparison[side];
  if (comparison.by === 'outlet') return { outlet: [value], compare: null };
  return comparison.by === 'day' ? { date: value, compare: null } : { knownby: value, compare: null };
}

export interface SideCounts {
  readonly reports: number;
  readonly quotations: number;
}

export interface StatusChange {
  readonly place: string;
  readonly a: Status;
  readonly b: Status;
}

export interface Changes {
  readonly a: SideCounts;
  readonly b: SideCounts;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly statuses: readonly StatusChange[];
}

/** The reports that a side shows: they pass its filters, are published and have come by its day. */
function shown(corpus: Corpus, filter: Filter, moment: Moment): Report[] {
  const { ids } = selectReports(corpus, filter, moment);
  return corpus.reports.filter((report) => ids.has(report.row.id) && isByNow(timingOf(corpus, report, moment)));
}

/** Statuses by the reports that a side shows: its filters leave some out. */
function statuses(corpus: Corpus, reports: readonly Report[], moment: Moment): Map<string, Status> {
  const { staleAfterDays } = corpus.dataset.corpus;
  const rows = reports.flatMap((report) => (report.kind === 'control' ? [report.row] : []));
  const published = [...groupBy(rows, (row) => row.place)].map(([place, group]): [string, Status] => {
    const told = group.map((row) => ({ row, publishedBy: publishedBy(corpus, { kind: 'control', row }) }));
    return [place, statusOf(told, moment, staleAfterDays)];
  });
  return new Map(published);
}

function saysSame(a: Status, b: Status): boolean {
  if (a.kind !== b.kind) return false;
  return (
    a.kind !== 'held' ||
    b.kind !== 'held' ||
    (a.holder === b.holder && a.strength === b.strength && a.attacked === b.attacked)
  );
}

const UNKNOWN: Status = { kind: 'unknown' };

export interface ComparedSide {
  readonly filter: Filter;
  readonly moment: Moment;
}

export function changesBetween(corpus: Corpus, a: ComparedSide, b: ComparedSide): Changes {
  const [ofA, ofB] = [shown(corpus, a.filter, a.moment), shown(corpus, b.filter, b.moment)];
  const [idsA, idsB] = [ofA, ofB].map((reports) => new Set(reports.map((report) => report.row.id)));
  const [statusA, statusB] = [statuses(corpus, ofA, a.moment), statuses(corpus, ofB, b.moment)];
  const districts = corpus.dataset.places.filter(
    ({ kind, id }) => kind === 'district' && (statusA.has(id) || statusB.has(id)),
  );
  return {
    a: countsOf(ofA),
    b: countsOf(ofB),
    onlyA: ofA.flatMap(({ row }) => (idsB?.has(row.id) ? [] : [row.id])),
    onlyB: ofB.flatMap(({ row }) => (idsA?.has(row.id) ? [] : [row.id])),
    statuses: districts.flatMap(({ id }) => {
      const [before, after] = [statusA.get(id) ?? UNKNOWN, statusB.get(id) ?? UNKNOWN];
      return saysSame(before, after) ? [] : [{ place: id, a: before, b: after }];
    }),
  };
}

/** The kinds that the list of changes is parted into, in its order. */
export const CHANGE_KINDS = ['places', 'shares', 'figures', 'events', 'quotations', 'reported'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

function kindOf(report: Report): ChangeKind {
  if (report.kind === 'statement') return isQuotation(report) ? 'quotations' : 'reported';
  return ({ control: 'places', share: 'shares', figure: 'figures', event: 'events' } as const)[report.kind];
}

/** Reports by kind; a kind without any is left out. */
export function byKind(corpus: Corpus, ids: readonly string[]): { kind: ChangeKind; reports: Report[] }[] {
  const reports = ids.map((id) => found(corpus.byId, id));
  return CHANGE_KINDS.map((kind) => ({ kind, reports: reports.filter((each) => kindOf(each) === kind) })).filter(
    (group) => group.reports.length > 0,
  );
}

function countsOf(reports: readonly Report[]): SideCounts {
  return { reports: reports.length, quotations: reports.filter(isQuotation).length };
}

/** A comparison to begin with: the first and last day, or the two outlets with most reports. */
export function firstComparison(corpus: Corpus, by: Comparison['by'], moment: Moment): Comparison | null {
  if (by !== 'outlet') {
    const days =
      by === 'day'
        ? corpus.reports.flatMap((report) =>
            report.kind === 'control' && report.row.day !== null ? [report.row.day.to] : [],
          )
        : corpus.dataset.articles.map((article) => article.published.to);
    const [first] = days.filter((day) => day >= corpus.dataset.corpus.axisFrom).toSorted();
    return first === undefined ? null : { by, a: first, b: by === 'day' ? moment.day : moment.knownBy };
  }
  const counts = corpus.dataset.outlets.map(({ id }) => ({
    id,
    count: corpus.reports.filter((report) => outletOf(corpus, report).id === id).length,
  }));
  const [a, b] = counts.toSorted((x, y) => y.count - x.count);
  return a === undefined || b === undefined ? null : { by, a: a.id, b: b.id };
}
