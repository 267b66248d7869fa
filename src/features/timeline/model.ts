/** What the day bar shows at a moment: reports by the day they speak of, articles by the day they came out. */
import { dayOf, groupBy, publishedBy, type Corpus } from '../../domain/corpus.ts';
import { onceEach } from '../../domain/once.ts';
import { axisDays } from '../../domain/days-of-corpus.ts';
import { timingOn, type Selection, type Timing } from '../../domain/filter.ts';
import type { Moment } from '../../domain/status.ts';
import { betweenTurns, turnsOn, type Turns } from '../../domain/turns.ts';
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

/** A report of a place or of a share: what no view changes of it. */
interface Told {
  readonly id: string;
  readonly kind: Bar['kind'];
  /** ISO days; undefined where the report gives none. */
  readonly day: string | undefined;
  readonly published: string;
}

function toldReports(corpus: Corpus): Told[] {
  return corpus.reports.flatMap((report) => {
    if (report.kind !== 'control' && report.kind !== 'share') return [];
    const kind = report.kind === 'share' ? 'share' : 'place';
    return [{ id: report.row.id, kind, day: dayOf(report)?.to, published: publishedBy(corpus, report) }];
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

/** The reports of one day. */
interface DayReports {
  readonly reports: readonly Told[];
  readonly turns: Turns;
}

function rowOf(day: string, { reports }: DayReports, { moment, ids }: Looking): DayRow {
  const bars = reports.map(({ id, kind, published }): Bar => {
    return { id, kind, timing: timingOn(day, published, moment), isKept: ids.has(id) };
  });
  const ranked = [0, 1, 2, 3].flatMap((wanted) => bars.filter((bar) => rank(bar) === wanted));
  return { day, bars: ranked, tally: tallyOf(bars) };
}

interface Looking {
  readonly moment: Moment;
  readonly ids: Selection['ids'];
}

/** What of a corpus no view changes. */
interface Base {
  readonly days: readonly string[];
  readonly byDay: ReadonlyMap<string, DayReports>;
  readonly outside: Pick<DayModel, 'earlier' | 'beyond' | 'undated'>;
  /** The articles by a known-by day. */
  readonly published: (moment: Moment) => Pick<DayModel, 'publications' | 'out'>;
}

function baseOf(corpus: Corpus): Base {
  const days = axisDays(corpus);
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const reports = toldReports(corpus);
  const idsWhere = (isWanted: (day: string | undefined) => boolean) =>
    reports.filter(({ day }) => isWanted(day)).map(({ id }) => id);
  const byDay = [...groupBy(reports, ({ day }) => day ?? '')].map(([day, group]): [string, DayReports] => [
    day,
    {
      reports: group,
      turns: turnsOn(
        [day],
        group.map(({ published }) => published),
      ),
    },
  ]);
  const { articles } = corpus.dataset;
  return {
    days,
    byDay: new Map(byDay),
    outside: {
      earlier: idsWhere((day) => day !== undefined && day < first),
      beyond: idsWhere((day) => day !== undefined && day > last),
      undated: idsWhere((day) => day === undefined),
    },
    published: betweenTurns(
      turnsOn(
        [],
        articles.map(({ published }) => published.to),
      ),
      ({ knownBy }) => ({
        publications: publicationsOf(corpus, knownBy),
        out: articles.filter(({ published }) => published.to <= knownBy).map(({ id }) => id),
      }),
    ),
  };
}

const base = onceEach(baseOf);

/** A day that no report speaks of. */
const SILENT: DayReports = { reports: [], turns: turnsOn([], []) };

type Row = (moment: Moment) => DayRow;

/** Rows by what the filters keep: one is worked out anew when the event day comes to it, or something on it comes out. */
const rowsOfIds = new WeakMap<Selection['ids'], { readonly corpus: Corpus; readonly rows: Map<string, Row> }>();

function rowByMoment(corpus: Corpus, day: string, ids: Selection['ids']): Row {
  const reports = base(corpus).byDay.get(day) ?? SILENT;
  return betweenTurns(reports.turns, (moment) => rowOf(day, reports, { moment, ids }));
}

function rowAt(corpus: Corpus, day: string, { moment, ids }: Looking): DayRow {
  const kept = rowsOfIds.get(ids);
  const rows = kept?.corpus === corpus ? kept.rows : new Map<string, Row>();
  if (kept?.rows !== rows) rowsOfIds.set(ids, { corpus, rows });
  const row = rows.get(day) ?? rowByMoment(corpus, day, ids);
  rows.set(day, row);
  return row(moment);
}

/** A report of several days counts on the last of them, as everywhere. */
export function dayModel(corpus: Corpus, moment: Moment, { ids }: Pick<Selection, 'ids'>): DayModel {
  const { days, outside, published } = base(corpus);
  return {
    moment,
    rows: days.map((day) => rowAt(corpus, day, { moment, ids })),
    eventDay: rowAt(corpus, moment.day, { moment, ids }),
    ...outside,
    ...published(moment),
    articles: corpus.dataset.articles.length,
  };
}
