/** The groups of choices, with the counts that the other filters leave. */
import { numberAt } from '../../domain/column.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { selectReports, type Count, type Filter, type Selection } from '../../domain/filter.ts';
import { FACETS, reportTable, UNATTRIBUTED, type Facet } from '../../domain/report-table.ts';
import { constraintsOf, loosenings, NO_FILTER, type Loosening } from '../../domain/loosen.ts';
import { HOLDERS, SIDES } from '../../domain/schema/actor.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Moment } from '../../domain/status.ts';
import type { MessageKey } from '../../words/catalog.ts';

/** How many choices of a group are shown before "n more". */
export const FIRST = 8;

/** A choice's name: one from the dataset, or one of the interface's own words. */
export type Label = { readonly name: string; readonly nameAr: string } | { readonly key: MessageKey };

/** `first`: shown at once; `more`: shown when the group is opened; `cited`: says something, but is never quoted. */
export type Standing = 'first' | 'more' | 'cited';

export interface BaseChoice {
  readonly id: string;
  readonly label: Label;
  readonly standing: Standing;
}

export interface Choice extends BaseChoice {
  /** Quotations (of places: reports) at the moment, and whatever their day, that this choice would leave. */
  readonly now: number;
  readonly total: number;
}

export interface Group {
  readonly facet: Facet;
  readonly counted: 'quotations' | 'reports';
  readonly choices: readonly Choice[];
  /** Ids of the checked choices. */
  readonly checked: readonly string[];
}

/** What follows from what passes. In a large corpus it comes after the choice itself is painted. */
export interface Kept {
  readonly choices: { readonly [F in Facet]: readonly Choice[] };
  readonly counts: Selection['counts'];
  /** Claims against the claimant's own interest that the other filters leave. */
  readonly interest: Count;
  /** How many quotations and how many other reports pass, whatever their day. */
  readonly found: Selection['found'];
  /** What to let go of; empty while something passes. */
  readonly loosen: readonly Loosening[];
}

export interface FiltersModel extends Omit<Kept, 'choices' | 'counts'> {
  readonly groups: readonly Group[];
  /** How many choices are made: checked boxes, a text, the one on interests. */
  readonly active: number;
}

export type Base = { readonly [F in Facet]: readonly BaseChoice[] };

const MOMENT: Moment = { day: '9999-12-31', knownBy: '9999-12-31' };

interface Ranked {
  readonly id: string;
  readonly label: Label;
  readonly weight: number;
}

function heaviestFirst(rows: readonly Ranked[]): Ranked[] {
  return rows.toSorted((a, b) => b.weight - a.weight);
}

function standings(rows: readonly Ranked[], first = FIRST): BaseChoice[] {
  return rows.map(({ id, label }, index) => ({ id, label, standing: index < first ? 'first' : 'more' }));
}

/** Everybody who says something in a report: their statements, claims; taking part in an event is not saying. */
function sayersOf(corpus: Corpus): ReadonlySet<string> {
  const { values, starts, items } = reportTable(corpus).facets.actor;
  const says = new Uint8Array(values.length);
  // events come last
  const end = numberAt(starts, corpus.reports.length - corpus.dataset.events.length);
  for (let at = 0; at < end; at += 1) says[numberAt(items, at)] = 1;
  return new Set(values.filter((_, code) => says[code] === 1));
}

type Sayers = ReturnType<typeof sayersOf>;

function actorChoices(corpus: Corpus, speaking: Sayers, counts: Selection['counts']['actor']): BaseChoice[] {
  const ranked = corpus.dataset.actors
    .filter(({ id }) => speaking.has(id))
    .map((actor) => ({ id: actor.id, label: actor, weight: counts.get(actor.id)?.total ?? 0 }));
  const quoted = heaviestFirst(ranked.filter(({ weight }) => weight > 0));
  const cited = ranked.filter(({ weight }) => weight === 0);
  const nobody: BaseChoice[] = counts.has(UNATTRIBUTED)
    ? [{ id: UNATTRIBUTED, label: { key: 'filters.unattributed' }, standing: 'first' }]
    : [];
  const named = standings(quoted, FIRST - nobody.length);
  return [
    ...named.filter(({ standing }) => standing === 'first'),
    ...nobody,
    ...named.filter(({ standing }) => standing === 'more'),
    ...cited.map(({ id, label }): BaseChoice => ({ id, label, standing: 'cited' })),
  ];
}

/** A side that is never quoted is shown at once only if it is one of the two that fight: its silence tells. */
function sideChoices(corpus: Corpus, speaking: Sayers, counts: Selection['counts']['side']): BaseChoice[] {
  const told = new Set(corpus.dataset.actors.filter(({ id }) => speaking.has(id)).map(({ side }) => side));
  const fighting: ReadonlySet<string> = new Set(HOLDERS);
  return SIDES.filter((side) => told.has(side)).map((side) => ({
    id: side,
    label: { key: `filters.side.${side}` },
    standing: counts.has(side) || fighting.has(side) ? 'first' : 'more',
  }));
}

/** Districts first, by how many reports speak of them; then, when asked for, other places that reports name. */
function placeChoices(corpus: Corpus, counts: Selection['counts']['place']): BaseChoice[] {
  const ranked = heaviestFirst(
    corpus.dataset.places.map((place) => ({ id: place.id, label: place, weight: counts.get(place.id)?.total ?? 0 })),
  ).filter(({ weight }) => weight > 0);
  const ofKind = (kind: Place['kind']) => ranked.filter(({ id }) => corpus.places.get(id)?.kind === kind);
  return [
    ...standings(ofKind('district')),
    ...standings((['area', 'site', 'landmark', 'city'] as const).flatMap(ofKind), 0),
  ];
}

/** The choices of a corpus in their order, which no filter changes. */
export function baseChoices(corpus: Corpus): Base {
  const { counts } = selectReports(corpus, NO_FILTER, MOMENT);
  const speaking = sayersOf(corpus);
  return {
    actor: actorChoices(corpus, speaking, counts.actor),
    side: sideChoices(corpus, speaking, counts.side),
    outlet: standings(corpus.dataset.outlets.map((outlet) => ({ id: outlet.id, label: outlet, weight: 0 }))),
    place: placeChoices(corpus, counts.place),
  };
}

function labelOf(corpus: Corpus, facet: Facet, id: string): Label | undefined {
  if (facet === 'place') return corpus.places.get(id);
  if (facet === 'actor') return corpus.actors.get(id);
  const side = SIDES.find((each) => each === id);
  return side === undefined ? corpus.outlets.get(id) : { key: `filters.side.${side}` };
}

function counted({ id, label, standing }: BaseChoice, counts: ReadonlyMap<string, Count>): Choice {
  const { now, total } = counts.get(id) ?? { now: 0, total: 0 };
  return { id, label, standing, now, total };
}

/** Choices that a link names although the list has them not (a country): they must be seen to be undone. */
function strangers(corpus: Corpus, facet: Facet, kept: Kept, chosen: readonly string[]): Choice[] {
  return chosen.flatMap((id) => {
    const label = kept.choices[facet].some((choice) => choice.id === id) ? undefined : labelOf(corpus, facet, id);
    return label === undefined ? [] : [counted({ id, label, standing: 'first' }, kept.counts[facet])];
  });
}

/** What the panel says of the reports that pass at the moment. */
export function keptModel(
  corpus: Corpus,
  { base, moment, selection }: { base: Base; moment: Moment; selection: Selection },
): Kept {
  const { counts, filter, found, interest } = selection;
  const choices = (facet: Facet) => base[facet].map((choice) => counted(choice, counts[facet]));
  const isNothing = found.quotations + found.others === 0;
  return {
    choices: { actor: choices('actor'), side: choices('side'), outlet: choices('outlet'), place: choices('place') },
    counts,
    interest,
    found,
    loosen: isNothing ? loosenings(corpus, filter, moment, () => true) : [],
  };
}

function group(corpus: Corpus, facet: Facet, kept: Kept, checked: readonly string[]): Group {
  const unlisted = strangers(corpus, facet, kept, checked);
  const choices = unlisted.length === 0 ? kept.choices[facet] : [...kept.choices[facet], ...unlisted];
  return { facet, counted: facet === 'place' ? 'reports' : 'quotations', choices, checked };
}

/** What the panel shows of a filter: what is chosen, as it stands, beside what passes. */
export function filtersModel(corpus: Corpus, filter: Filter, kept: Kept): FiltersModel {
  const boxes = FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
  const others = constraintsOf(filter).filter((part) => part === 'q' || part === 'interest');
  const { interest, found, loosen } = kept;
  return {
    groups: FACETS.map((facet) => group(corpus, facet, kept, filter[facet])),
    active: boxes + others.length,
    interest,
    found,
    loosen,
  };
}
