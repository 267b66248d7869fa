/** What the reader looks at. All of it lives in the address bar; nothing else keeps a copy. */
import type { Choices } from '../domain/filter.ts';

export const PANELS = [
  'explore',
  'compare',
  'differences',
  'figures',
  'sources',
  'lessons',
  'help',
  'notes',
  'worksheet',
] as const;
export type PanelName = (typeof PANELS)[number];

/** What the map shows: status of the districts, how many reports speak of each, or the cities of the talks. */
export const MAP_LAYERS = ['status', 'silence', 'world'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** Where the map was moved to: degrees, and Leaflet's zoom. Null: the whole listed area. */
export interface MapPosition {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** What a lesson hides until the class has guessed: who published, who speaks, what came later. */
export const HIDINGS = ['outlet', 'speaker', 'later'] as const;
export type Hiding = (typeof HIDINGS)[number];

/** What the class guesses about the selected thing: a share's percent, a district's status, a quotation's speaker. */
export const GUESSES = ['share', 'status', 'speaker'] as const;
export type Guess = (typeof GUESSES)[number];

/** Two sides by side: two outlets, two event days, or two known-by days. */
export interface Comparison {
  readonly by: 'outlet' | 'day' | 'knownby';
  readonly a: string;
  readonly b: string;
}

export interface View extends Choices {
  /** Event day as ISO day; null: the last day that the corpus speaks of. */
  readonly date: string | null;
  /** Known-by day as ISO day; null: the last publication day. */
  readonly knownby: string | null;
  /** Id of the selected report or place. */
  readonly select: string | null;
  readonly compare: Comparison | null;
  readonly panel: PanelName;
  readonly layer: MapLayer;
  readonly position: MapPosition | null;
  /** Quotations in the order said, or grouped by speaker. */
  readonly quotes: 'newest' | 'speaker';
  /** Show quotations said after the event day, too. */
  readonly later: boolean;
  /** What a list is narrowed to: a class of differences, a kind of figures. Null: all. */
  readonly kind: string | null;
  /** Show the control panel's rows as a table. */
  readonly chart: 'marks' | 'table';
  /** Only claims that hurt the claimant's own side. */
  readonly interest: boolean;
  /** Chart and quotes in the tones of the verbs that the articles chose. */
  readonly wording: boolean;
  readonly lesson: string | null;
  /** A whole lesson, packed: the one that `lesson` names when a link brings its own. */
  readonly own: string | null;
  /** Step of the lesson, from 1. */
  readonly slide: number;
  readonly present: boolean;
  readonly hide: readonly Hiding[];
  readonly guess: Guess | null;
  /** The guesses made so far, in order: percents, statuses or actor ids. */
  readonly tally: readonly string[];
  /** The guess is over: what was hidden is shown beside it. */
  readonly reveal: boolean;
  /** The view told in words, in place of the map. */
  readonly summary: boolean;
  readonly embed: boolean;
  /** Language of the interface: the name of a folder of messages. */
  readonly lang: string;
}
