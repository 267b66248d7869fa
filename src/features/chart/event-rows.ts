/** Happenings as dated marks under the axis. */
import { groupBy, type Corpus } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import type { Selection, Timing } from '../../domain/filter.ts';
import type { Happening } from '../../domain/schema/happening.ts';
import type { Moment } from '../../domain/status.ts';
import { timingByTellings } from '../../domain/tellings.ts';

export interface EventRow {
  readonly id: string;
  /** The articles' tellings of it. */
  readonly reports: readonly string[];
  readonly title: string;
  readonly short: string;
  readonly kind: Happening['kind'];
  readonly day: Dated;
  readonly vote: Happening['vote'];
  /** No telling says that it took place: articles only announce it. */
  readonly planned: boolean;
  /** `current` as soon as one telling is out by the known-by day and its day has come. */
  readonly timing: Timing;
  readonly dimmed: boolean;
  readonly selected: boolean;
}

interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids'>;
  readonly select: string | null;
}

/** Events that an article only plans, denies or puts into a headline did not take place by its telling. */
const TOLD = new Set(['happened', 'under way', 'planned']);

/** Every happening that has a day and that an article tells, in order of day. */
export function eventRows(corpus: Corpus, { moment, selection, select }: Looking): EventRow[] {
  const tellings = groupBy(
    corpus.dataset.events.filter(({ status }) => TOLD.has(status)),
    (event) => event.happening,
  );
  const rows = corpus.dataset.happenings.flatMap(({ id, title, short, kind, day, vote }): EventRow[] => {
    const told = tellings.get(id) ?? [];
    const reports = told.map((event) => event.id);
    if (day === null || reports.length === 0) return [];
    return [
      {
        id,
        reports,
        title,
        kind,
        day,
        vote,
        planned: told.every(({ status }) => status === 'planned'),
        short: short ?? title,
        timing: timingByTellings(corpus, day, told, moment),
        dimmed: !reports.some((report) => selection.ids.has(report)),
        selected: select === id || (select !== null && reports.includes(select)),
      },
    ];
  });
  return rows.toSorted((a, b) => a.day.to.localeCompare(b.day.to) || a.day.from.localeCompare(b.day.from));
}
