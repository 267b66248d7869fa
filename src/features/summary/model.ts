/** The view told in words: the same districts, shares and quotations as map, chart and cards, with the same ids. */
import { found, groupBy, type Corpus } from '../../domain/corpus.ts';
import { districtsNorthFirst } from '../../domain/districts.ts';
import { timingOf, type Selection } from '../../domain/filter.ts';
import { toldPlace, type PlaceStatus } from '../../domain/place-status.ts';
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

/** The districts told of by the moment, and how many there are with a shape or a report. */
export type ToldDistricts = Pick<SummaryModel, 'districts' | 'total'>;

/** `drawn` are the ids of places that have a shape. */
export function toldDistricts(
  corpus: Corpus,
  drawn: ReadonlySet<string>,
  { moment, selection }: Omit<Looking, 'later'>,
): ToldDistricts {
  const all = districtsNorthFirst(corpus)
    .map((place) => ({ place, told: toldPlace(corpus, place.id, moment) }))
    .filter(({ place, told }) => drawn.has(place.id) || told.reports.length + told.later > 0);
  const districts = all.flatMap(({ place, told }): ToldDistrict[] => {
    const { status, deciding, isUnderFire, reports } = told;
    if (reports.length === 0) return [];
    const isKept = reports.some((id) => selection.ids.has(id));
    return [{ status, deciding, isUnderFire, place, reports, isKept }];
  });
  return { districts, total: all.length };
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
  const isListed = new Set(listed);
  const rows = corpus.dataset.statements.filter(({ id }) => isListed.has(id));
  return [...groupBy(rows, ({ speakers }) => speakers.join('+')).values()]
    .map((group): ToldSpeaker => {
      const speakers = group[0]?.speakers ?? [];
      return { ids: group.map(({ id }) => id), speakers: speakers.map((each) => found(corpus.actors, each)) };
    })
    .toSorted((a, b) => b.ids.length - a.ids.length);
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
