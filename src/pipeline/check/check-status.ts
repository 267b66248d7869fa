/** The map on every day: each status stands on reports, and comes out the same when worked out another way. */
import { addDays, eachDay } from '../../domain/day.ts';
import type { CorpusRecord } from '../../domain/schema/dataset.ts';
import { statusOf, type Moment, type PublishedReport, type Status } from '../../domain/status.ts';
import type { Problem } from '../problem.ts';
import type { Ledger, ShareEntry } from './ledger.ts';
import { statusLine, statusLineAgain } from './status-again.ts';

/**
 * The days of the axis on which a status can differ from the day before: the axis's first, those of the reports,
 * and those on which they go stale. Every other day has the status of the last of these.
 */
export function turningDays(
  reports: readonly PublishedReport[],
  { axisFrom, axisTo, staleAfterDays }: CorpusRecord,
): string[] {
  const days = reports.flatMap(({ row }) =>
    row.day === null ? [] : [row.day.to, addDays(row.day.to, staleAfterDays + 1)],
  );
  return [...new Set([axisFrom, ...days])].filter((day) => day >= axisFrom && day <= axisTo).toSorted();
}

/** The known-by days that matter: before anything was out, and each day of publication. */
function publicationDays(reports: readonly PublishedReport[]): string[] {
  const days = [...new Set(reports.map(({ publishedBy }) => publishedBy))].toSorted();
  return days[0] === undefined ? [] : [addDays(days[0], -1), ...days];
}

/** Days of the axis times days of publication up to which every moment of a place is looked at. */
const EVERY_MOMENT = 400;

/** Days of either clock that are looked at in places with more: the work for a place must not grow with its square. */
const SAMPLE = 24;

/** The last of a list, and others at even distances, up to SAMPLE. */
function sampled(days: readonly string[]): string[] {
  const step = Math.ceil(days.length / SAMPLE);
  return days.filter((_, index) => (days.length - 1 - index) % step === 0);
}

function* momentsOf(reports: readonly PublishedReport[], corpus: CorpusRecord): Generator<Moment> {
  const known = publicationDays(reports);
  const axis = eachDay(corpus.axisFrom, corpus.axisTo);
  if (axis.length * known.length <= EVERY_MOMENT) {
    for (const knownBy of known) for (const day of axis) yield { day, knownBy };
    return;
  }
  for (const knownBy of known.slice(-1))
    for (const day of sampled(turningDays(reports, corpus))) yield { day, knownBy };
  for (const knownBy of sampled(known)) yield { day: corpus.axisTo, knownBy };
}

function standsOnReports(status: Status, ids: ReadonlySet<string>): boolean {
  return status.kind === 'unknown' || (status.reports.length > 0 && status.reports.every((id) => ids.has(id)));
}

function statusFault(place: string, reports: readonly PublishedReport[], corpus: CorpusRecord): string | null {
  const ids = new Set(reports.map(({ row }) => row.id));
  for (const moment of momentsOf(reports, corpus)) {
    const status = statusOf(reports, moment, corpus.staleAfterDays);
    const [line, again] = [statusLine(status), statusLineAgain(reports, moment, corpus.staleAfterDays)];
    if (line !== again || !standsOnReports(status, ids))
      return `${place} on ${moment.day}, known by ${moment.knownBy}: "${line}" and "${again}"`;
  }
  return null;
}

/** Faults of the status rule itself: none can come from data alone, so the remedy is in the code. */
export function statusProblems(ledger: Ledger, corpus: CorpusRecord, file: string): Problem[] {
  return [...ledger.controlByPlace].flatMap(([place, reports]) => {
    const value = statusFault(place, reports, corpus);
    const remedy = 'the two ways to work out a status differ; mend src/domain/status.ts or check/status-again.ts';
    return value === null ? [] : [{ code: 'AR512', file, field: 'status', value, remedy }];
  });
}

/**
 * The reports by which an area is all held by the other side on the day of a share of more than half, as known with
 * it. Reports that are old by then ("since 2012") contradict nothing.
 */
function reportsAgainst({ row, article }: ShareEntry, ledger: Ledger, { staleAfterDays }: CorpusRecord): string[] {
  const reports = ledger.controlByPlace.get(row.area) ?? [];
  const status = statusOf(reports, { day: row.day.to, knownBy: article.published.to }, staleAfterDays);
  if (status.kind !== 'held' || status.holder === row.holder || row.low === null || row.low < 50) return [];
  const fresh = addDays(row.day.from, -staleAfterDays);
  const holding = reports.filter((each) => status.reports.includes(each.row.id) && each.row.holder !== null);
  return holding.filter(({ row: { day } }) => day !== null && day.to >= fresh).map((each) => each.row.id);
}

/** The map and the chart on one day: an area that one side holds cannot be mostly the other's. */
export function mapAndChartProblems(ledger: Ledger, corpus: CorpusRecord): Problem[] {
  return ledger.shares.flatMap((entry) => {
    const against = reportsAgainst(entry, ledger, corpus);
    if (against.length === 0) return [];
    const remedy = `on that day the map gives all of "${entry.row.area}" to the other side, by ${against.join(', ')}; correct one of them, or date it apart`;
    return [
      { code: 'AR516', file: entry.file, field: `shareReports.${entry.row.id}.low`, value: entry.row.low, remedy },
    ];
  });
}
