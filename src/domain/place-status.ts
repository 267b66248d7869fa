/** What the reports say of one place at a moment: its status, who decides it, and what the moment leaves out. */
import { numberAt } from './column.ts';
import { controlNumbersOn } from './control-on.ts';
import { controlTable, NEVER, type ControlTable } from './control-table.ts';
import { publishedBy, type Corpus } from './corpus.ts';
import { onceEach, onceFor } from './once.ts';
import { dayRank } from './report-table.ts';
import type { ControlReport } from './schema/dataset.ts';
import { statusOf, type Moment, type Status } from './status.ts';

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

/** A moment as numbers that sort as days do. */
interface Ranks {
  readonly day: number;
  readonly knownBy: number;
}

/**
 * Names the reports that count, and those that are old: whenever as many have come to pass, they are the same ones,
 * and the same is told.
 */
function keyOf({ day, old, published }: ControlTable, numbers: readonly number[], at: Ranks): number {
  let [past, grownOld, out] = [0, 0, 0];
  for (const number of numbers) {
    past += Number(numberAt(day, number) <= at.day);
    grownOld += Number(numberAt(old, number) <= at.day);
    out += Number(numberAt(published, number) <= at.knownBy);
  }
  const base = numbers.length + 1;
  return (past * base + grownOld) * base + out;
}

/** The last day of those reports that a column marks, from a day on; 0 for none. */
function lastDay({ day }: ControlTable, marked: Uint8Array, numbers: readonly number[], from: number): number {
  let last = 0;
  for (const number of numbers) {
    const on = numberAt(day, number);
    if (numberAt(marked, number) === 1 && on >= from && on > last) last = on;
  }
  return last;
}

/** Of the reports that count, those that statusOf looks at: the last that say who holds the place, the last of fire. */
function weighed(table: ControlTable, numbers: readonly number[]): readonly number[] {
  const heldOn = lastDay(table, table.tellsHolder, numbers, 0);
  const firedOn = lastDay(table, table.isFire, numbers, heldOn);
  return numbers.filter((number) => {
    const on = numberAt(table.day, number);
    return (
      (on === heldOn && numberAt(table.tellsHolder, number) === 1) ||
      (on === firedOn && numberAt(table.isFire, number) === 1)
    );
  });
}

/** `numbers`: the reports that name the place itself and count by the moment. */
function placeStatusOf(corpus: Corpus, numbers: readonly number[], moment: Moment): PlaceStatus {
  const { controlReports, corpus: about } = corpus.dataset;
  const rows = weighed(controlTable(corpus), numbers).flatMap((number) => controlReports[number] ?? []);
  const published = rows.map((row) => ({ row, publishedBy: publishedBy(corpus, { kind: 'control', row }) }));
  const status = statusOf(published, moment, about.staleAfterDays);
  const ids = status.kind === 'unknown' ? [] : status.reports;
  return { status, deciding: rows.filter(({ id }) => ids.includes(id)), isUnderFire: countsFire(status) };
}

/** Only reports that name the place itself decide: one on a hospital or on a whole area says nothing of a district. */
function toldPlaceOf(corpus: Corpus, place: string, numbers: readonly number[], moment: Moment, at: Ranks): ToldPlace {
  const table = controlTable(corpus);
  const own = table.codes.get(place);
  const reports: string[] = [];
  const naming: number[] = [];
  let unpublished = 0;
  for (const number of numbers) {
    const on = numberAt(table.day, number);
    if (numberAt(table.published, number) > at.knownBy) unpublished += 1;
    else if (on === NEVER || on <= at.day) {
      reports.push(table.ids[number] ?? '');
      if (on !== NEVER && numberAt(table.place, number) === own) naming.push(number);
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

/** By place: what was told at the last few moments, by the reports that counted. */
const keptOf = onceEach<Corpus, (place: string) => Map<number, ToldPlace>>(() => onceFor(() => new Map()));

/** What is told of a place by a moment. */
export function toldPlace(corpus: Corpus, place: string, moment: Moment): ToldPlace {
  if (!corpus.places.has(place)) return SILENT;
  const numbers = controlNumbersOn(corpus, place);
  const at = { day: dayRank(moment.day), knownBy: dayRank(moment.knownBy) };
  const key = keyOf(controlTable(corpus), numbers, at);
  const kept = keptOf(corpus)(place);
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
