/** Happenings as dated marks under the axis. */
import { groupBy, type Corpus } from '../../domain/corpus.ts';
import { onceEach } from '../../domain/once.ts';
import type { Dated } from '../../domain/day.ts';
import type { Selection, Timing } from '../../domain/filter.ts';
import type { Event } from '../../domain/schema/dataset.ts';
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
  readonly selection: Pick<Selection, 'ids' | 'isAll'>;
  readonly select: string | null;
}

/** Events that an article only plans, denies or puts into a headline did not take place by its telling. */
const TOLD = new Set(['happened', 'under way', 'planned']);

/** A happening with those of its tellings that say it took place, or will. */
interface Told {
  readonly events: readonly Event[];
  readonly plain: Omit<EventRow, 'timing' | 'dimmed' | 'selected'>;
}

function toldOf(happening: Happening, events: readonly Event[]): Told[] {
  const { id, title, short, kind, day, vote } = happening;
  if (day === null || events.length === 0) return [];
  const plain = {
    id,
    reports: events.map((event) => event.id),
    title,
    kind,
    day,
    vote,
    planned: events.every(({ status }) => status === 'planned'),
    short: short ?? title,
  };
  return [{ events, plain }];
}

function byDay({ plain: { day: a } }: Told, { plain: { day: b } }: Told): number {
  return a.to.localeCompare(b.to) || a.from.localeCompare(b.from);
}

/** Made once for a corpus: in order of day. */
const allTold = onceEach((corpus: Corpus): readonly Told[] => {
  const { events, happenings } = corpus.dataset;
  const tellings = groupBy(
    events.filter(({ status }) => TOLD.has(status)),
    (event) => event.happening,
  );
  return happenings.flatMap((happening) => toldOf(happening, tellings.get(happening.id) ?? [])).toSorted(byDay);
});

/** Every happening that has a day and that an article tells, in order of day. */
export function eventRows(corpus: Corpus, { moment, selection, select }: Looking): EventRow[] {
  const { isAll } = selection;
  return allTold(corpus).map(({ events, plain }) => {
    const timing = timingByTellings(corpus, plain.day, events, moment);
    const dimmed = !isAll && !plain.reports.some((report) => selection.ids.has(report));
    const selected = select === plain.id || (select !== null && plain.reports.includes(select));
    return { ...plain, timing, dimmed, selected };
  });
}
