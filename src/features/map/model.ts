/** Corpus and view as districts ready to draw. Every district carries the ids of its reports, or is unknown. */
import { placesOf, type Corpus } from '../../domain/corpus.ts';
import { timingOf, type Selection, type Timing } from '../../domain/filter.ts';
import { placeStatus, type PlaceStatus } from '../../domain/place-status.ts';
import type { ControlReport } from '../../domain/schema/dataset.ts';
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

export interface DistrictRow extends PlaceStatus {
  readonly place: Place;
  readonly look: Look;
  /** Ids of the reports that name the district, or a site in it, by the moment; none exactly when nothing is told. */
  readonly reports: readonly string[];
  /** How many more name it later, or were published later; and how many of these were published later. */
  readonly later: number;
  readonly unpublished: number;
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

interface NamedReport {
  readonly row: ControlReport;
  readonly timing: Timing;
}

type ByPlace = ReadonlyMap<string, readonly ControlReport[]>;

/** Control reports by every place they count for: the one they name and those that it lies within. */
function groupByPlace(corpus: Corpus): ByPlace {
  const byPlace = new Map<string, ControlReport[]>();
  for (const row of corpus.dataset.controlReports) {
    for (const id of placesOf(corpus, { kind: 'control', row })) {
      const rows = byPlace.get(id);
      if (rows === undefined) byPlace.set(id, [row]);
      else rows.push(row);
    }
  }
  return byPlace;
}

const byPlaceOfCorpus = new WeakMap<Corpus, ByPlace>();

/** The same for every moment, so it is worked out once. */
function reportsByPlace(corpus: Corpus): ByPlace {
  const known = byPlaceOfCorpus.get(corpus) ?? groupByPlace(corpus);
  byPlaceOfCorpus.set(corpus, known);
  return known;
}

function namedReports(corpus: Corpus, rows: readonly ControlReport[], moment: Moment): NamedReport[] {
  return rows.map((row) => ({ row, timing: timingOf(corpus, { kind: 'control', row }, moment) }));
}

function isNow({ timing }: NamedReport): boolean {
  return timing === 'current' || timing === 'undated';
}

function districtRow(corpus: Corpus, place: Place, named: readonly NamedReport[], looking: Looking): DistrictRow {
  const { moment, selection, select } = looking;
  const told = placeStatus(corpus, place.id, moment);
  const { status } = told;
  const now = named.filter(isNow).map(({ row }) => row.id);
  return {
    ...told,
    place,
    look: lookOf(status),
    reports: now,
    later: named.length - now.length,
    unpublished: named.filter(({ timing }) => timing === 'unpublished').length,
    dimmed: !selection.isAll && status.kind !== 'unknown' && !now.some((id) => selection.ids.has(id)),
    selected: select !== null && (select === place.id || named.some(({ row }) => row.id === select)),
  };
}

function areaRow(corpus: Corpus, side: AreaSide, named: readonly NamedReport[], select: string | null): AreaRow[] {
  const place = corpus.places.get(AREAS[side]);
  if (place === undefined) return [];
  const onAreas = named.filter((each) => isNow(each) && corpus.places.get(each.row.place)?.kind === 'area');
  const reports = onAreas.map(({ row }) => row.id);
  return [{ side, place, reports, selected: select !== null && (select === place.id || reports.includes(select)) }];
}

function northFirst(a: DistrictRow, b: DistrictRow): number {
  return (b.place.centre?.[1] ?? -90) - (a.place.centre?.[1] ?? -90) || a.place.id.localeCompare(b.place.id);
}

/** The districts at a moment. `drawn` are the ids of places that have a shape. */
export function mapRows(corpus: Corpus, drawn: ReadonlySet<string>, looking: Looking): MapRows {
  const byPlace = reportsByPlace(corpus);
  const named = (id: string) => namedReports(corpus, byPlace.get(id) ?? [], looking.moment);
  const districts = corpus.dataset.places
    .filter(({ id, kind }) => kind === 'district' && (drawn.has(id) || byPlace.has(id)))
    .map((place) => districtRow(corpus, place, named(place.id), looking))
    .toSorted(northFirst);
  const areas = (['west', 'east'] as const).flatMap((side) =>
    areaRow(corpus, side, named(AREAS[side]), looking.select),
  );
  return {
    areas,
    districts,
    told: districts.filter(({ reports }) => reports.length > 0).length,
    later: districts.reduce((sum, { later }) => sum + later, 0),
    unpublished: districts.reduce((sum, { unpublished }) => sum + unpublished, 0),
  };
}
