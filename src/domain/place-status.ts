/** What the reports say of one place at a moment: its status, who decides it, and what the moment leaves out. */
import { numberAt } from './column.ts';
import { controlNumbersOn } from './control-on.ts';
import { publishedBy, type Corpus } from './corpus.ts';
import { addDays } from './day.ts';
import { dayRank } from './report-table.ts';
import type { ControlReport } from './schema/dataset.ts';
import { statusOf, type Moment, type PublishedReport, type Status } from './status.ts';

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

/** The days of the control reports, in the dataset's order, as numbers that sort as days do (see dayRank). */
interface Days {
  /** The day that each speaks of, and the first on which it is old: NEVER where its article gives none. */
  readonly day: Uint32Array;
  readonly old: Uint32Array;
  readonly published: Uint32Array;
  /** By place: what was told at the last few moments, by the reports that counted. */
  readonly told: Map<string, Map<number, ToldPlace>>;
}

const NEVER = 0xffff_ffff;

function daysOf(corpus: Corpus): Days {
  const { controlReports, corpus: about } = corpus.dataset;
  const { length } = controlReports;
  const [day, old, published] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  const oldFrom = new Map<string, number>();
  controlReports.forEach((row, number) => {
    published[number] = dayRank(publishedBy(corpus, { kind: 'control', row }));
    if (row.day === null) {
      day[number] = NEVER;
      old[number] = NEVER;
      return;
    }
    const { to } = row.day;
    const oldOn = oldFrom.get(to) ?? dayRank(addDays(to, about.staleAfterDays + 1));
    oldFrom.set(to, oldOn);
    day[number] = dayRank(to);
    old[number] = oldOn;
  });
  return { day, old, published, told: new Map() };
}

const daysOfCorpus = new WeakMap<Corpus, Days>();

function daysIn(corpus: Corpus): Days {
  const known = daysOfCorpus.get(corpus) ?? daysOf(corpus);
  daysOfCorpus.set(corpus, known);
  return known;
}

/** A moment as numbers that sort as days do. */
interface Ranks {
  readonly day: number;
  readonly knownBy: number;
}

/**
 * Names the reports that count, and those that are old: whenever as many have come to pass, they are the same ones,
 * and the same is told.
 */
function keyOf({ day, old, published }: Days, numbers: readonly number[], at: Ranks): number {
  let [past, grownOld, out] = [0, 0, 0];
  for (const number of numbers) {
    past += Number(numberAt(day, number) <= at.day);
    grownOld += Number(numberAt(old, number) <= at.day);
    out += Number(numberAt(published, number) <= at.knownBy);
  }
  const base = numbers.length + 1;
  return (past * base + grownOld) * base + out;
}

/** Only reports that name the place itself decide: one on a hospital or on a whole area says nothing of a district. */
function placeStatusOf(corpus: Corpus, rows: readonly PublishedReport[], moment: Moment): PlaceStatus {
  const status = statusOf(rows, moment, corpus.dataset.corpus.staleAfterDays);
  const ids = status.kind === 'unknown' ? [] : status.reports;
  const deciding = rows.filter(({ row }) => ids.includes(row.id)).map(({ row }) => row);
  return { status, deciding, isUnderFire: countsFire(status) };
}

function toldPlaceOf(corpus: Corpus, place: string, numbers: readonly number[], moment: Moment, at: Ranks): ToldPlace {
  const { day, published } = daysIn(corpus);
  const { controlReports } = corpus.dataset;
  const reports: string[] = [];
  const naming: PublishedReport[] = [];
  let unpublished = 0;
  for (const number of numbers) {
    const row = controlReports[number];
    const on = numberAt(day, number);
    if (numberAt(published, number) > at.knownBy) unpublished += 1;
    else if (row !== undefined && (on === NEVER || on <= at.day)) {
      reports.push(row.id);
      // what was published by then is no question any more
      if (row.place === place) naming.push({ row, publishedBy: '' });
    }
  }
  return {
    ...placeStatusOf(corpus, naming, moment),
    reports,
    later: numbers.length - reports.length,
    unpublished,
  };
}

/** Answers kept of a place: those of both sides of a comparison, and of a few days back. */
const KEPT = 4;

function keep(kept: Map<number, ToldPlace>, key: number, told: ToldPlace): void {
  for (const oldest of kept.keys()) {
    if (kept.size < KEPT) break;
    kept.delete(oldest);
  }
  kept.set(key, told);
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
  if (!corpus.places.has(place)) return SILENT;
  const days = daysIn(corpus);
  const numbers = controlNumbersOn(corpus, place);
  const at = { day: dayRank(moment.day), knownBy: dayRank(moment.knownBy) };
  const key = keyOf(days, numbers, at);
  const kept = days.told.get(place) ?? new Map<number, ToldPlace>();
  days.told.set(place, kept);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const told = toldPlaceOf(corpus, place, numbers, moment, at);
  keep(kept, key, told);
  return told;
}

/** Its status alone. */
export function placeStatus(corpus: Corpus, place: string, moment: Moment): PlaceStatus {
  const { status, deciding, isUnderFire } = toldPlace(corpus, place, moment);
  return { status, deciding, isUnderFire };
}
