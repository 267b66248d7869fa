/** What the day bar shows at a moment: reports by the day they speak of, articles by the day they came out. */
import { dayOf, groupBy, type Corpus, type Report } from '../../domain/corpus.ts';
import { axisDays } from '../../domain/days-of-corpus.ts';
import { timingOf, type Selection, type Timing } from '../../domain/filter.ts';
import type { Moment } from '../../domain/status.ts';
import { publicationsOf, type Publication } from './publications.ts';

/** One report of a place or of a share: one bar. */
export interface Bar {
  readonly id: string;
  readonly kind: 'place' | 'share';
  readonly timing: Timing;
  /** False: left out by the filters. */
  readonly isKept: boolean;
}

/** Ids of the reports of one day that were out by the known-by day and pass the filters, and how many more are. */
export interface Tally {
  readonly places: readonly string[];
  readonly shares: readonly string[];
  /** Reports that were out by the known-by day, whatever the filters. */
  readonly total: number;
  /** Reports that were published after the known-by day. */
  readonly unpublished: number;
}

export interface DayRow {
  /** ISO day. */
  readonly day: string;
  /** Places first, then shares; what was published later last. */
  readonly bars: readonly Bar[];
  readonly tally: Tally;
}

export interface DayModel {
  readonly moment: Moment;
  /** One row for each day of the axis. */
  readonly rows: readonly DayRow[];
  /** The event day's own row, also when the axis does not reach it. */
  readonly eventDay: DayRow;
  /** Ids of reports that speak of days before the axis, of days after it, and of none at all. */
  readonly earlier: readonly string[];
  readonly beyond: readonly string[];
  readonly undated: readonly string[];
  readonly publications: readonly Publication[];
  /** Ids of the articles that were surely out by the known-by day, and how many there are. */
  readonly out: readonly string[];
  readonly articles: number;
}

function barsOf(corpus: Corpus, moment: Moment, selection: Pick<Selection, 'ids'>): { report: Report; bar: Bar }[] {
  return corpus.reports.flatMap((report) => {
    if (report.kind !== 'control' && report.kind !== 'share') return [];
    const { id } = report.row;
    const kind = report.kind === 'share' ? 'share' : 'place';
    return [{ report, bar: { id, kind, timing: timingOf(corpus, report, moment), isKept: selection.ids.has(id) } }];
  });
}

function rank({ kind, timing }: Bar): number {
  return Number(kind === 'share') + 2 * Number(timing === 'unpublished');
}

function tallyOf(bars: readonly Bar[]): Tally {
  const out = bars.filter(({ timing }) => timing !== 'unpublished');
  const kept = (kind: Bar['kind']) => out.filter((bar) => bar.isKept && bar.kind === kind).map(({ id }) => id);
  return {
    places: kept('place'),
    shares: kept('share'),
    total: out.length,
    unpublished: bars.length - out.length,
  };
}

function rowOf(day: string, bars: readonly Bar[]): DayRow {
  return { day, bars: bars.toSorted((a, b) => rank(a) - rank(b)), tally: tallyOf(bars) };
}

/** A report of several days counts on the last of them, as everywhere. */
export function dayModel(corpus: Corpus, moment: Moment, selection: Pick<Selection, 'ids'>): DayModel {
  const days = axisDays(corpus);
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const bars = barsOf(corpus, moment, selection);
  const byDay = groupBy(bars, ({ report }) => dayOf(report)?.to ?? '');
  const on = (day: string) => (byDay.get(day) ?? []).map(({ bar }) => bar);
  const idsWhere = (isWanted: (day: string | undefined) => boolean) =>
    bars.filter(({ report }) => isWanted(dayOf(report)?.to)).map(({ bar }) => bar.id);
  const { articles } = corpus.dataset;
  return {
    moment,
    rows: days.map((day) => rowOf(day, on(day))),
    eventDay: rowOf(moment.day, on(moment.day)),
    earlier: idsWhere((day) => day !== undefined && day < first),
    beyond: idsWhere((day) => day !== undefined && day > last),
    undated: idsWhere((day) => day === undefined),
    publications: publicationsOf(corpus, moment.knownBy),
    out: articles.filter(({ published }) => published.to <= moment.knownBy).map(({ id }) => id),
    articles: articles.length,
  };
}
