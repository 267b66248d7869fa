/** The view told in words: the same districts, shares and quotations as map, chart and cards, with the same ids. */
import { found, placesOf, type Corpus } from '../../domain/corpus.ts';
import { isByNow, timingOf, type Selection } from '../../domain/filter.ts';
import { placeStatus, type PlaceStatus } from '../../domain/place-status.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { ShareReport } from '../../domain/schema/dataset.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';

export interface Looking {
  readonly moment: Moment;
  readonly selection: Pick<Selection, 'ids'>;
  /** Quotations said after the event day are listed, too. */
  readonly later: boolean;
}

/** A district that a report names by the moment. */
export interface ToldDistrict extends PlaceStatus {
  readonly place: Place;
  /** Ids of the reports on it, or on a site in it. */
  readonly reports: readonly string[];
  readonly isKept: boolean;
}

export interface ToldShare {
  readonly row: ShareReport;
  readonly isLater: boolean;
  readonly isKept: boolean;
}

export interface ToldSpeaker {
  /** Empty: nobody is named. */
  readonly speakers: readonly Actor[];
  readonly ids: readonly string[];
}

/** Ids of quotations by what becomes of them; every quotation is in exactly one list. */
export interface ToldQuotes {
  readonly listed: readonly string[];
  readonly later: readonly string[];
  readonly unpublished: readonly string[];
  readonly filtered: readonly string[];
}

export interface SummaryModel {
  /** From north to south, as Tab walks the map. */
  readonly districts: readonly ToldDistrict[];
  /** Districts that have a shape or a report. */
  readonly total: number;
  readonly shares: readonly ToldShare[];
  readonly quotes: ToldQuotes;
  /** Most quoted first. */
  readonly speakers: readonly ToldSpeaker[];
}

/** Ids of control reports that count for each place, whatever their day; and those of the moment. */
function reportsByPlace(corpus: Corpus, moment: Moment): Map<string, { all: number; now: string[] }> {
  const byPlace = new Map<string, { all: number; now: string[] }>();
  for (const row of corpus.dataset.controlReports) {
    const report = { kind: 'control', row } as const;
    const now = isByNow(timingOf(corpus, report, moment)) ? [row.id] : [];
    for (const id of placesOf(corpus, report)) {
      const before = byPlace.get(id) ?? { all: 0, now: [] };
      byPlace.set(id, { all: before.all + 1, now: [...before.now, ...now] });
    }
  }
  return byPlace;
}

function northFirst(a: ToldDistrict, b: ToldDistrict): number {
  return (b.place.centre?.[1] ?? -90) - (a.place.centre?.[1] ?? -90) || a.place.id.localeCompare(b.place.id);
}

/** `drawn` are the ids of places that have a shape. */
function toldDistricts(corpus: Corpus, drawn: ReadonlySet<string>, { moment, selection }: Looking) {
  const byPlace = reportsByPlace(corpus, moment);
  const all = corpus.dataset.places.filter(({ id, kind }) => kind === 'district' && (drawn.has(id) || byPlace.has(id)));
  const districts = all.flatMap((place): ToldDistrict[] => {
    const reports = byPlace.get(place.id)?.now ?? [];
    if (reports.length === 0) return [];
    const isKept = reports.some((id) => selection.ids.has(id));
    return [{ ...placeStatus(corpus, place.id, moment), place, reports, isKept }];
  });
  return { districts: districts.toSorted(northFirst), total: all.length };
}

function toldShares(corpus: Corpus, { moment, selection }: Looking): ToldShare[] {
  return corpus.dataset.shareReports
    .flatMap((row) => {
      const timing = timingOf(corpus, { kind: 'share', row }, moment);
      return timing === 'unpublished' ? [] : [{ row, isLater: timing === 'later', isKept: selection.ids.has(row.id) }];
    })
    .toSorted((a, b) => a.row.day.to.localeCompare(b.row.day.to));
}

function toldQuotes(corpus: Corpus, { moment, selection, later }: Looking): ToldQuotes {
  const quotes: Record<keyof ToldQuotes, string[]> = { listed: [], later: [], unpublished: [], filtered: [] };
  for (const row of corpus.dataset.statements) {
    if (row.kind === 'reported') continue;
    const timing = timingOf(corpus, { kind: 'statement', row }, moment);
    if (!selection.ids.has(row.id)) quotes.filtered.push(row.id);
    else if (timing === 'unpublished') quotes.unpublished.push(row.id);
    else if (timing === 'later' && !later) quotes.later.push(row.id);
    else quotes.listed.push(row.id);
  }
  return quotes;
}

function toldSpeakers(corpus: Corpus, listed: readonly string[]): ToldSpeaker[] {
  const groups = new Map<string, ToldSpeaker>();
  const isListed = new Set(listed);
  for (const { id, speakers } of corpus.dataset.statements) {
    if (!isListed.has(id)) continue;
    const key = speakers.join('+');
    const ids = [...(groups.get(key)?.ids ?? []), id];
    groups.set(key, { ids, speakers: speakers.map((each) => found(corpus.actors, each)) });
  }
  return [...groups.values()].toSorted((a, b) => b.ids.length - a.ids.length);
}

/** What the view shows, to be told. `drawn` are the ids of places that have a shape. */
export function summaryModel(corpus: Corpus, drawn: ReadonlySet<string>, looking: Looking): SummaryModel {
  const quotes = toldQuotes(corpus, looking);
  return {
    ...toldDistricts(corpus, drawn, looking),
    shares: toldShares(corpus, looking),
    quotes,
    speakers: toldSpeakers(corpus, quotes.listed),
  };
}
