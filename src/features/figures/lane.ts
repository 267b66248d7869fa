/** The lane of what happened: each happening at its days, by kind, with the events that tell it. */
import type { Corpus } from '../../domain/corpus.ts';
import { daysBetween, type Dated } from '../../domain/day.ts';
import { axisDays } from '../../domain/days-of-corpus.ts';
import type { Timing } from '../../domain/filter.ts';
import type { Event } from '../../domain/schema/dataset.ts';
import type { Happening } from '../../domain/schema/happening.ts';
import type { Moment } from '../../domain/status.ts';
import { tellings, timingOfHappening } from '../../domain/tellings.ts';

export interface LaneRow {
  readonly id: string;
  readonly kind: Happening['kind'];
  readonly title: string;
  readonly short: string;
  readonly day: Dated | null;
  readonly place: string | null;
  readonly vote: Happening['vote'];
  /** The weakest word of its tellings: something only planned, or only in a headline, is said to be so. */
  readonly status: Event['status'];
  readonly reports: readonly string[];
  readonly timing: Timing;
  readonly isSelected: boolean;
}

/** A row with its place on the axis: columns from 1, `end` not included; the words may reach over more columns. */
export interface LaneMark extends LaneRow {
  readonly start: number;
  readonly end: number;
}

export interface LaneGroup {
  readonly kind: Happening['kind'];
  readonly marks: readonly LaneMark[];
}

export interface LaneModel {
  readonly days: readonly string[];
  readonly groups: readonly LaneGroup[];
  /** Before the axis begins, in order. */
  readonly before: readonly LaneRow[];
  readonly undated: readonly LaneRow[];
  /** How many are told only by articles published after the known-by day. */
  readonly unpublished: number;
}

/** The order of the lanes. */
export const LANE_KINDS: readonly Happening['kind'][] = [
  'advance',
  'attack',
  'evacuation',
  'flight',
  'meeting',
  'vote',
  'veto',
  'call',
  'statement',
  'other',
];

/** Columns that the words of a mark need at the least. */
const WORD_COLUMNS = 3;

const CERTAINTY: readonly Event['status'][] = ['happened', 'under way', 'planned', 'not held', 'headline only'];

function statusOfTellings(events: readonly Event[]): Event['status'] {
  return CERTAINTY.find((status) => events.some((event) => event.status === status)) ?? 'happened';
}

function laneRow(corpus: Corpus, happening: Happening, moment: Moment, select: string | null): LaneRow {
  const { id, kind, title, short, day, place, vote } = happening;
  const events = tellings(corpus).get(id) ?? [];
  const reports = events.map((event) => event.id);
  return {
    id,
    kind,
    title,
    short: short ?? title,
    day,
    place,
    vote,
    status: statusOfTellings(events),
    reports,
    timing: timingOfHappening(corpus, happening, moment),
    isSelected: select !== null && (select === id || reports.includes(select)),
  };
}

function markOf(row: LaneRow, days: readonly string[]): LaneMark[] {
  const [first] = days;
  if (row.day === null || first === undefined || row.day.to < first) return [];
  const from = Math.max(0, daysBetween(first, row.day.from));
  const to = Math.min(days.length - 1, daysBetween(first, row.day.to));
  if (from >= days.length) return [];
  const end = Math.min(days.length + 1, Math.max(to + 2, from + 1 + WORD_COLUMNS));
  return [{ ...row, start: Math.min(from + 1, Math.max(1, end - WORD_COLUMNS)), end }];
}

export function laneModel(corpus: Corpus, moment: Moment, select: string | null): LaneModel {
  const days = axisDays(corpus);
  const all = corpus.dataset.happenings.map((happening) => laneRow(corpus, happening, moment, select));
  const rows = all.filter((row) => row.timing !== 'unpublished');
  const marks = rows.flatMap((row) => markOf(row, days));
  return {
    days,
    groups: LANE_KINDS.flatMap((kind) => {
      const group = marks.filter((mark) => mark.kind === kind);
      return group.length === 0 ? [] : [{ kind, marks: group.toSorted((a, b) => a.start - b.start) }];
    }),
    before: rows
      .filter((row) => row.day !== null && row.day.to < (days[0] ?? ''))
      .toSorted((a, b) => (a.day?.from ?? '').localeCompare(b.day?.from ?? '')),
    undated: rows.filter((row) => row.day === null),
    unpublished: all.length - rows.length,
  };
}
