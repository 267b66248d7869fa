/** The districts that reports name by a moment: those of the summary, and of the walk through them. */
import type { Corpus } from '../../domain/corpus.ts';
import { districtsNorthFirst } from '../../domain/districts.ts';
import type { Selection } from '../../domain/filter.ts';
import { toldPlace, type PlaceStatus } from '../../domain/place-status.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';

/** A district that a report names by the moment. */
export interface NamedDistrict extends PlaceStatus {
  readonly place: Place;
  /** Ids of the reports on it, or on a site in it. */
  readonly reports: readonly string[];
}

export interface ToldDistrict extends NamedDistrict {
  /** A report on it passes the filters. */
  readonly isKept: boolean;
}

/** The districts named by the moment, and how many there are with a shape or a report. */
interface NamedDistricts {
  readonly districts: readonly NamedDistrict[];
  readonly total: number;
}

/** `drawn` are the ids of places that have a shape. */
export function namedDistricts(corpus: Corpus, drawn: ReadonlySet<string>, moment: Moment): NamedDistricts {
  const districts: NamedDistrict[] = [];
  let total = 0;
  for (const place of districtsNorthFirst(corpus)) {
    const { status, deciding, isUnderFire, reports, later } = toldPlace(corpus, place.id, moment);
    if (drawn.has(place.id) || reports.length + later > 0) total += 1;
    if (reports.length > 0) districts.push({ status, deciding, isUnderFire, place, reports });
  }
  return { districts, total };
}

/** A district as the filters leave it. */
export function toldDistrict(named: NamedDistrict, { isAll, ids }: Pick<Selection, 'ids' | 'isAll'>): ToldDistrict {
  return { ...named, isKept: isAll || named.reports.some((id) => ids.has(id)) };
}
