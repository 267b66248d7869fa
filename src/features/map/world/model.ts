/** The cities beyond Aleppo, with what is told to have happened or been said there by the moment. */
import { isQuotation, placesOf, type Corpus } from '../../../domain/corpus.ts';
import type { Dated } from '../../../domain/day.ts';
import { isByNow, timingOf, type Timing } from '../../../domain/filter.ts';
import type { Actor } from '../../../domain/schema/actor.ts';
import type { LngLat, Place } from '../../../domain/schema/place.ts';
import { tellings, timingOfHappening } from '../../../domain/tellings.ts';
import type { Looking } from '../model.ts';

/** A line beside a city. `select` is what it opens: a happening, a report, or the city itself. */
export type CityItem = {
  readonly select: string;
  readonly day: Dated | null;
  /** Never empty: the reports that tell it. */
  readonly reports: readonly string[];
  readonly dimmed: boolean;
  readonly selected: boolean;
} & (
  | { readonly kind: 'happening'; readonly title: string; readonly participants: readonly Actor[] }
  | { readonly kind: 'control'; readonly words: string }
  | { readonly kind: 'quotations'; readonly count: number }
);

export interface CityRow {
  readonly place: Place;
  readonly at: LngLat;
  /** In order of day, undated ones last. */
  readonly items: readonly CityItem[];
  readonly selected: boolean;
}

export interface WorldRows {
  /** Cities with anything to tell, from west to east. */
  readonly cities: readonly CityRow[];
  readonly happenings: number;
  /** Happenings and reports that the moment leaves out. */
  readonly later: number;
}

/** The city that the other layers show. */
const HOME = 'aleppo';

function standing(select: string, reports: readonly string[], looking: Looking) {
  const { selection } = looking;
  return {
    select,
    reports,
    dimmed: !selection.isAll && !reports.some((id) => selection.ids.has(id)),
    selected: looking.select !== null && (looking.select === select || reports.includes(looking.select)),
  };
}

interface Timed {
  readonly item: CityItem;
  readonly timing: Timing;
}

function happeningItems(corpus: Corpus, place: string, looking: Looking): Timed[] {
  const here = corpus.dataset.happenings.filter((happening) => happening.place === place);
  return here.flatMap((happening): Timed[] => {
    const reports = (tellings(corpus).get(happening.id) ?? []).map((event) => event.id);
    if (reports.length === 0) return [];
    const participants = happening.participants.flatMap((id) => corpus.actors.get(id) ?? []);
    const { id, title, short, day } = happening;
    return [
      {
        timing: timingOfHappening(corpus, happening, looking.moment),
        item: { ...standing(id, reports, looking), kind: 'happening', title: short ?? title, day, participants },
      },
    ];
  });
}

function controlItems(corpus: Corpus, place: string, looking: Looking): Timed[] {
  return (corpus.controlByPlace.get(place) ?? []).map((row) => ({
    timing: timingOf(corpus, { kind: 'control', row }, looking.moment),
    item: { ...standing(row.id, [row.id], looking), kind: 'control', words: row.words, day: row.day },
  }));
}

/** Quotations said in the city stand behind one line, which opens the city. */
function quotationItems(corpus: Corpus, place: string, looking: Looking): Timed[] {
  const said = corpus.reports.filter(
    (report) => report.kind === 'statement' && report.row.place === place && isQuotation(report),
  );
  const told = said.filter((report) => isByNow(timingOf(corpus, report, looking.moment)));
  if (told.length === 0) return [];
  const reports = told.map(({ row }) => row.id);
  const item: CityItem = { ...standing(place, reports, looking), kind: 'quotations', count: told.length, day: null };
  return [{ timing: 'undated', item }];
}

function byDay(a: CityItem, b: CityItem): number {
  return (a.day?.to ?? '9').localeCompare(b.day?.to ?? '9') || (a.day?.from ?? '').localeCompare(b.day?.from ?? '');
}

/** The cities at a moment. */
export function worldRows(corpus: Corpus, looking: Looking): WorldRows {
  const cities: CityRow[] = [];
  let later = 0;
  for (const place of corpus.dataset.places) {
    if (place.kind !== 'city' || place.id === HOME || place.centre === null) continue;
    const all = [
      ...happeningItems(corpus, place.id, looking),
      ...controlItems(corpus, place.id, looking),
      ...quotationItems(corpus, place.id, looking),
    ];
    const items = all.flatMap(({ item, timing }) => (isByNow(timing) ? [item] : [])).toSorted(byDay);
    later += all.length - items.length;
    const selected = looking.select === place.id || items.some((item) => item.selected);
    if (items.length > 0) cities.push({ place, at: place.centre, items, selected });
  }
  return {
    cities: cities.toSorted((a, b) => a.at[0] - b.at[0]),
    happenings: cities.flatMap(({ items }) => items).filter(({ kind }) => kind === 'happening').length,
    later,
  };
}

/** Where anything is ever told to have happened: the view's frame, the same for every day. */
export function citiesEver(corpus: Corpus): LngLat[] {
  const told = new Set(corpus.reports.flatMap((report) => placesOf(corpus, report)));
  const said = new Set(corpus.dataset.statements.map(({ place }) => place));
  return corpus.dataset.places.flatMap(({ id, kind, centre }) =>
    kind === 'city' && centre !== null && (told.has(id) || said.has(id)) ? [centre] : [],
  );
}
