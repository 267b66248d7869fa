/** What the control chart shows at a moment: rows ready to draw, each with the ids of its reports. No pixels here. */
import { groupBy, type Corpus } from '../../domain/corpus.ts';
import { axisDays } from '../../domain/days-of-corpus.ts';
import type { Timing } from '../../domain/filter.ts';
import type { Place } from '../../domain/schema/place.ts';
import { backgroundOf, type Background } from './background.ts';
import { drawnMarks } from './crowd.ts';
import { eventRows, type EventRow } from './event-rows.ts';
import { shareMarks, type Looking, type ShareMark } from './share-marks.ts';

/** The shares of one area: one whole, one scale. */
export interface Scale {
  readonly area: Place;
  readonly marks: readonly ShareMark[];
}

export interface ChartModel {
  /** ISO days of the axis, in order. */
  readonly days: readonly string[];
  readonly eventDay: string;
  /** The area that most shares speak of; null: no share is reported at all. */
  readonly main: Scale | null;
  /** The marks of the main area that are drawn: all of them, but for a crowd. */
  readonly drawn: readonly ShareMark[];
  /** The other areas, each on a scale of its own. */
  readonly others: readonly Scale[];
  readonly background: Background | null;
  /** The first day that a share is reported for, when the axis starts before it. */
  readonly firstDay: string | null;
  readonly events: readonly EventRow[];
  /** Shares that were not out by the known-by day: counted, not drawn. */
  readonly unpublished: number;
  /** Shares that are out but hold no number, or speak of a day outside the axis: only the table has them. */
  readonly unplaced: number;
  /** Shares that are out and have a place, but are too many to be told apart: only the table has them. */
  readonly crowded: number;
}

/** Shares by area, the area of most reports first; equals stay in the order of the dataset. */
export function scalesOf(marks: readonly ShareMark[]): Scale[] {
  const groups = [...groupBy(marks, (mark) => mark.area.id).values()];
  const scales = groups.flatMap((group) => (group[0] === undefined ? [] : [{ area: group[0].area, marks: group }]));
  return scales.toSorted((a, b) => b.marks.length - a.marks.length);
}

function firstDayOf(scale: Scale | null, days: readonly string[]): string | null {
  if (scale === null) return null;
  const first = scale.marks.reduce((day, mark) => (mark.day.from < day ? mark.day.from : day), '9999-12-31');
  return days[0] !== undefined && days[0] < first ? first : null;
}

function hasNumber({ stated, low, high }: ShareMark): boolean {
  return (stated ?? low ?? high) !== null;
}

/** Reports that are out and have no place in the drawing: without a number, or of a day outside the axis. */
function unplacedOf(main: Scale | null, others: readonly Scale[], days: readonly string[]): number {
  const axis = new Set(days);
  const isOut = ({ timing }: ShareMark) => timing !== 'unpublished';
  const onAxis = (main?.marks ?? []).filter((mark) => isOut(mark) && !(hasNumber(mark) && axis.has(mark.day.to)));
  const apart = others.flatMap(({ marks }) => marks.filter((mark) => isOut(mark) && !hasNumber(mark)));
  return onAxis.length + apart.length;
}

function crowdedOf(main: Scale | null, drawn: readonly ShareMark[], days: readonly string[]): number {
  const marks = main?.marks ?? [];
  if (drawn.length === marks.length) return 0;
  const isDrawn = new Set(drawn);
  const axis = new Set(days);
  const isPlaced = (mark: ShareMark) => mark.timing !== 'unpublished' && hasNumber(mark) && axis.has(mark.day.to);
  return marks.filter((mark) => !isDrawn.has(mark) && isPlaced(mark)).length;
}

export function chartModel(corpus: Corpus, looking: Looking): ChartModel {
  const marks = shareMarks(corpus, looking);
  const [main = null, ...others] = scalesOf(marks);
  const days = axisDays(corpus);
  const drawn = drawnMarks(main?.marks ?? [], looking.moment.day);
  return {
    days,
    eventDay: looking.moment.day,
    main,
    drawn,
    others,
    background: main === null ? null : backgroundOf(corpus, main.area.id, looking.moment.knownBy),
    firstDay: firstDayOf(main, days),
    events: eventRows(corpus, looking),
    unpublished: marks.filter(({ timing }) => timing === 'unpublished').length,
    unplaced: unplacedOf(main, others, days),
    crowded: crowdedOf(main, drawn, days),
  };
}

/** What the chart has to say before it is looked at: why nothing is drawn, or that something is. */
export type Lead =
  | { readonly kind: 'drawn' }
  | { readonly kind: 'empty' }
  /** Every share was published after the known-by day. */
  | { readonly kind: 'unpublished'; readonly count: number }
  /** Shares are out, but none passes the filters. */
  | { readonly kind: 'filtered'; readonly count: number };

function everyShare({ main, others }: ChartModel): ShareMark[] {
  return [...(main === null ? [] : [main]), ...others].flatMap(({ marks }) => marks);
}

export function leadOf(model: ChartModel): Lead {
  const shares = everyShare(model);
  const out = shares.filter(({ timing }) => timing !== 'unpublished');
  if (shares.length === 0) return { kind: 'empty' };
  if (out.length === 0) return { kind: 'unpublished', count: shares.length };
  return out.every(({ dimmed }) => dimmed) ? { kind: 'filtered', count: out.length } : { kind: 'drawn' };
}

/** The rows of the table twin: what the drawing draws, and what it has no place for. */
export function publishedRows(model: ChartModel): { shares: readonly ShareMark[]; events: readonly EventRow[] } {
  const isOut = ({ timing }: { timing: Timing }) => timing !== 'unpublished';
  return {
    shares: everyShare(model)
      .filter(isOut)
      .toSorted((a, b) => a.day.to.localeCompare(b.day.to)),
    events: model.events.filter(isOut),
  };
}
