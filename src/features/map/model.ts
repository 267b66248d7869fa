/** Corpus and view as districts ready to draw. Every district carries the ids of its reports, or is unknown. */
import { placesOf, type Corpus } from '../../domain/corpus.ts';
import { districtsNorthFirst } from '../../domain/districts.ts';
import type { Selection } from '../../domain/filter.ts';
import { toldPlace, type ToldPlace } from '../../domain/place-status.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment, Status } from '../../domain/status.ts';
import type { Look } from '../../ui/patterns-looks.ts';

/** What the map shows of the view. */
export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids' | 'isAll'>;
  /** Id of the selected place or report. */
  readonly select: string | null;
}

/** A row stays the same object for as long as nothing of it changes. */
export interface DistrictRow extends ToldPlace {
  readonly place: Place;
  readonly look: Look;
  /** True when none of its reports passes the reader's filters. */
  readonly dimmed: boolean;
  readonly selected: boolean;
}

/** The two halves of the city that reports speak of as a whole; their reports are words on the map, never a tint. */
export const AREAS = { west: 'west-aleppo', east: 'east-aleppo' } as const;
export type AreaSide = keyof typeof AREAS;

export interface AreaRow {
  readonly side: AreaSide;
  readonly place: Place;
  /** Ids of the reports on the area, or on a part of it that is no district, by the moment. */
  readonly reports: readonly string[];
  readonly selected: boolean;
}

export interface MapRows {
  readonly areas: readonly AreaRow[];
  /** Every district that has a shape or a report, from north to south. */
  readonly districts: readonly DistrictRow[];
  /** Districts that a report names by the moment. */
  readonly told: number;
  /** Reports on districts that the moment leaves out, and how many of them because they were published later. */
  readonly later: number;
  readonly unpublished: number;
}

export function lookOf(status: Status): Look {
  if (status.kind === 'held') return `${status.holder}-${status.strength}`;
  if (status.kind === 'contested' || status.kind === 'stale') return status.kind;
  return 'none';
}

/** Rows of what is told, by how they are drawn: a district that stays as it was keeps its row. */
const rowsOfTold = new WeakMap<ToldPlace, DistrictRow[]>();

function keptRow(place: Place, told: ToldPlace, dimmed: boolean, selected: boolean): DistrictRow {
  const kept = rowsOfTold.get(told) ?? [];
  const known = kept.find((row) => row.dimmed === dimmed && row.selected === selected);
  if (known !== undefined) return known;
  const row = { ...told, place, look: lookOf(told.status), dimmed, selected };
  kept.push(row);
  rowsOfTold.set(told, kept);
  return row;
}

function districtRow(place: Place, told: ToldPlace, { selection }: Looking, selected: boolean): DistrictRow {
  const { status, reports } = told;
  const dimmed = !selection.isAll && status.kind !== 'unknown' && !reports.some((id) => selection.ids.has(id));
  return keptRow(place, told, dimmed, selected);
}

function isOnArea(corpus: Corpus, id: string): boolean {
  const report = corpus.byId.get(id);
  return report?.kind === 'control' && corpus.places.get(report.row.place)?.kind === 'area';
}

function areaRow(corpus: Corpus, side: AreaSide, { moment, select }: Looking): AreaRow[] {
  const place = corpus.places.get(AREAS[side]);
  if (place === undefined) return [];
  const reports = toldPlace(corpus, place.id, moment).reports.filter((id) => isOnArea(corpus, id));
  return [{ side, place, reports, selected: select !== null && (select === place.id || reports.includes(select)) }];
}

/** The selected place, or those that the selected report counts for. */
function selectedPlaces(corpus: Corpus, select: string | null): ReadonlySet<string> {
  if (select === null) return new Set();
  const report = corpus.byId.get(select);
  return new Set(report?.kind === 'control' ? placesOf(corpus, report) : [select]);
}

/** The districts at a moment. `drawn` are the ids of places that have a shape. */
export function mapRows(corpus: Corpus, drawn: ReadonlySet<string>, looking: Looking): MapRows {
  const selected = selectedPlaces(corpus, looking.select);
  const districts = districtsNorthFirst(corpus).flatMap((place): DistrictRow[] => {
    const told = toldPlace(corpus, place.id, looking.moment);
    const isEverTold = told.reports.length + told.later > 0;
    return isEverTold || drawn.has(place.id) ? [districtRow(place, told, looking, selected.has(place.id))] : [];
  });
  return {
    areas: (['west', 'east'] as const).flatMap((side) => areaRow(corpus, side, looking)),
    districts,
    told: districts.filter(({ reports }) => reports.length > 0).length,
    later: districts.reduce((sum, { later }) => sum + later, 0),
    unpublished: districts.reduce((sum, { unpublished }) => sum + unpublished, 0),
  };
}
