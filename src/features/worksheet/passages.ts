/** Which passages of a view stand on its worksheet: those of the selection first, then of all outlets by turns. */
import { dayOf, found, isQuotation, placesOf, type Corpus, type Report } from '../../domain/corpus.ts';
import { isByNow, timingOf, type Selection } from '../../domain/filter.ts';
import type { Moment } from '../../domain/status.ts';

interface Looking {
  readonly selection: Pick<Selection, 'ids'>;
  readonly moment: Moment;
  readonly select: string | null;
}

/** Reports that a selected report, place, happening or difference stands for. */
function selectedReports(corpus: Corpus, select: string | null): readonly string[] {
  if (select === null) return [];
  const difference = corpus.dataset.differences.find(({ id }) => id === select);
  if (difference !== undefined) return difference.rows;
  const about = corpus.reports.filter(
    (report) =>
      report.row.id === select ||
      (report.kind === 'control' && placesOf(corpus, report).includes(select)) ||
      (report.kind === 'event' && report.row.happening === select),
  );
  return about.map(({ row }) => row.id);
}

/** Retold words and events say again what other reports say, or what the chart shows. */
function isForPaper(report: Report): boolean {
  return report.kind === 'statement' ? isQuotation(report) : report.kind !== 'event';
}

const KINDS: readonly Report['kind'][] = ['share', 'control', 'statement', 'figure', 'event'];

function latestFirst(a: Report, b: Report): number {
  const byDay = (dayOf(b)?.to ?? '').localeCompare(dayOf(a)?.to ?? '');
  return byDay || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.row.id.localeCompare(b.row.id);
}

/** One of each article by turns, so that a page holds as many voices as it can. */
function byTurns(reports: readonly Report[]): Report[] {
  const turns = new Map<string, number>();
  const numbered = reports.map((report) => {
    const turn = turns.get(report.row.article) ?? 0;
    turns.set(report.row.article, turn + 1);
    return { report, turn };
  });
  return numbered.toSorted((a, b) => a.turn - b.turn).map(({ report }) => report);
}

/** One report for each passage: several may rest on the same words. */
function onePerPassage(reports: readonly Report[]): Report[] {
  const seen = new Set<string>();
  return reports.filter(({ row }) => {
    const key = [row.article, ...row.passages.map(({ start, end }) => `${start}-${end}`)].join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The view's reports in the order in which they should stand on paper. */
export function passageOrder(corpus: Corpus, { selection, moment, select }: Looking): Report[] {
  const isNow = (report: Report) => isByNow(timingOf(corpus, report, moment));
  const chosen = new Set(selectedReports(corpus, select));
  const first = [...chosen].filter((id) => corpus.byId.has(id)).map((id) => found(corpus.byId, id));
  const rest = corpus.reports.filter(
    (report) => !chosen.has(report.row.id) && selection.ids.has(report.row.id) && isNow(report) && isForPaper(report),
  );
  return onePerPassage([...first, ...byTurns(rest.toSorted(latestFirst))]);
}
