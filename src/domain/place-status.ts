/** What the reports say of one place at a moment: its status, who decides it, and what the moment leaves out. */
import { controlOn } from './control-on.ts';
import { publishedBy, type Corpus } from './corpus.ts';
import { addDays } from './day.ts';
import { isByNow, timingOf } from './filter.ts';
import type { ControlReport } from './schema/dataset.ts';
import { statusOf, type Moment, type Status } from './status.ts';
import { betweenTurns, turnsOn } from './turns.ts';

export interface PlaceStatus {
  readonly status: Status;
  /** The reports that decide the status; none exactly when it is unknown. */
  readonly deciding: readonly ControlReport[];
  /** Fire reported on the place, or no fire. */
  readonly isUnderFire: boolean;
}

/** The status, and what is told of the place or of what lies within it: the same object until a day changes it. */
export interface ToldPlace extends PlaceStatus {
  /** Ids of the reports that name the place, or a site in it, by the moment. */
  readonly reports: readonly string[];
  /** How many more name it later, or were published later; and how many of these were published later. */
  readonly later: number;
  readonly unpublished: number;
}

/** Fire that the status counts; an old report's fire is old, too. */
function countsFire(status: Status): boolean {
  if (status.kind === 'attacked') return true;
  return (status.kind === 'held' || status.kind === 'contested') && status.attacked;
}

/** Only reports that name the place itself decide: one on a hospital or on a whole area says nothing of a district. */
function placeStatusOf(corpus: Corpus, place: string, moment: Moment): PlaceStatus {
  const rows = corpus.controlByPlace.get(place) ?? [];
  const published = rows.map((row) => ({ row, publishedBy: publishedBy(corpus, { kind: 'control', row }) }));
  const status = statusOf(published, moment, corpus.dataset.corpus.staleAfterDays);
  const ids = status.kind === 'unknown' ? [] : status.reports;
  return { status, deciding: rows.filter(({ id }) => ids.includes(id)), isUnderFire: countsFire(status) };
}

function toldPlaceOf(corpus: Corpus, place: string, rows: readonly ControlReport[], moment: Moment): ToldPlace {
  const timed = rows.map((row) => ({ id: row.id, timing: timingOf(corpus, { kind: 'control', row }, moment) }));
  const reports = timed.filter(({ timing }) => isByNow(timing)).map(({ id }) => id);
  return {
    ...placeStatusOf(corpus, place, moment),
    reports,
    later: rows.length - reports.length,
    unpublished: timed.filter(({ timing }) => timing === 'unpublished').length,
  };
}

/** A report changes what is told on its day, when it is published, and when it grows old. */
function toldByMoment(corpus: Corpus, place: string, rows: readonly ControlReport[]): (moment: Moment) => ToldPlace {
  const { staleAfterDays } = corpus.dataset.corpus;
  const days = rows.flatMap(({ day }) => (day === null ? [] : [day.to, addDays(day.to, staleAfterDays + 1)]));
  const published = rows.map((row) => publishedBy(corpus, { kind: 'control', row }));
  return betweenTurns(turnsOn(days, published), (moment) => toldPlaceOf(corpus, place, rows, moment));
}

type Told = ReadonlyMap<string, (moment: Moment) => ToldPlace>;

const toldOfCorpus = new WeakMap<Corpus, Told>();

function toldOf(corpus: Corpus): Told {
  const known = toldOfCorpus.get(corpus);
  if (known !== undefined) return known;
  const told = new Map(
    corpus.dataset.places.map(({ id }) => [id, toldByMoment(corpus, id, controlOn(corpus, id))] as const),
  );
  toldOfCorpus.set(corpus, told);
  return told;
}

/** Of a place that the dataset does not hold nothing is told. */
const SILENT: ToldPlace = {
  status: { kind: 'unknown' },
  deciding: [],
  isUnderFire: false,
  reports: [],
  later: 0,
  unpublished: 0,
};

/** What is told of a place by a moment. */
export function toldPlace(corpus: Corpus, place: string, moment: Moment): ToldPlace {
  return toldOf(corpus).get(place)?.(moment) ?? SILENT;
}

/** Its status alone. */
export function placeStatus(corpus: Corpus, place: string, moment: Moment): PlaceStatus {
  const { status, deciding, isUnderFire } = toldPlace(corpus, place, moment);
  return { status, deciding, isUnderFire };
}
