/** One line for every key of a View: its name in the link, its default, how it is read and written. */
import { isDay } from '../domain/day.ts';
import { PACKED, PACKED_LIMIT } from '../domain/lesson/packed.ts';
import { GUESSES, HIDINGS, MAP_LAYERS, PANELS, type Comparison, type MapPosition, type View } from './view.ts';

/** The ids that a link may name. Reading drops, and reports, ids that the dataset does not hold. */
export interface Known {
  readonly actor: (id: string) => boolean;
  readonly side: (id: string) => boolean;
  readonly outlet: (id: string) => boolean;
  readonly place: (id: string) => boolean;
  readonly selectable: (id: string) => boolean;
  readonly lesson: (id: string) => boolean;
  readonly language: (id: string) => boolean;
}

/** A value that was read, and the parts of it that could not be. */
export interface Reading<T> {
  readonly value: T;
  readonly dropped: readonly string[];
}

export interface Key<T> {
  readonly param: string;
  readonly fallback: T;
  readonly read: (text: string, known: Known) => Reading<T>;
  /** The text in the link; called only for values other than the default. */
  readonly write: (value: T) => string;
}

/** Longest search text that a link carries. */
const TEXT_LIMIT = 200;

/** Most guesses that a link carries: two large classes. */
const TALLY_LIMIT = 80;
const GUESSED = /^[a-z0-9-]{1,40}$/;

function kept<T>(value: T): Reading<T> {
  return { value, dropped: [] };
}

function partsOf(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

function ids(param: string, isKnown: (id: string, known: Known) => boolean): Key<readonly string[]> {
  return {
    param,
    fallback: [],
    read: (text, known) => {
      const parts = [...new Set(partsOf(text))];
      const value = parts.filter((part) => isKnown(part, known));
      return { value, dropped: parts.filter((part) => !value.includes(part)) };
    },
    write: (value) => value.join(','),
  };
}

function oneOf<const T extends string, Fallback extends NoInfer<T> | null>(
  param: string,
  choices: readonly T[],
  fallback: Fallback,
): Key<T | Fallback> {
  return {
    param,
    fallback,
    read: (text) => {
      const value = choices.find((choice) => choice === text);
      return value === undefined ? { value: fallback, dropped: [text] } : kept(value);
    },
    write: (value) => value ?? '',
  };
}

function someOf<const T extends string>(param: string, choices: readonly T[]): Key<readonly T[]> {
  return {
    param,
    fallback: [],
    read: (text) => {
      const parts = partsOf(text);
      const value = choices.filter((choice) => parts.includes(choice));
      return { value, dropped: parts.filter((part) => !value.some((each) => each === part)) };
    },
    write: (value) => value.join(','),
  };
}

function maybe(param: string, isGood: (text: string, known: Known) => boolean): Key<string | null> {
  return {
    param,
    fallback: null,
    read: (text, known) => (isGood(text, known) ? kept(text) : { value: null, dropped: [text] }),
    write: (value) => value ?? '',
  };
}

function flag(param: string): Key<boolean> {
  return {
    param,
    fallback: false,
    read: (text) => (text === '1' ? kept(true) : { value: false, dropped: text === '0' ? [] : [text] }),
    write: () => '1',
  };
}

function readComparison(text: string, known: Known): Reading<Comparison | null> {
  const [by, a, b, ...rest] = text.split(',');
  const isSide = by === 'outlet' ? known.outlet : isDay;
  const isGood = a !== undefined && b !== undefined && rest.length === 0 && isSide(a) && isSide(b);
  if (isGood && (by === 'outlet' || by === 'day' || by === 'knownby')) return kept({ by, a, b });
  return { value: null, dropped: [text] };
}

/** What the notice names of a packed lesson that cannot be read: its beginning is enough. */
const SHOWN = 24;

function readPacked(text: string): Reading<string | null> {
  if (PACKED.test(text) && text.length <= PACKED_LIMIT) return kept(text);
  return { value: null, dropped: [text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text] };
}

const POSITION = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/;

function readPosition(text: string): Reading<MapPosition | null> {
  const match = POSITION.exec(text);
  const [lat, lng, zoom] = (match ?? []).slice(1).map(Number);
  const isOnEarth = lat !== undefined && lng !== undefined && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  if (!isOnEarth || zoom === undefined || zoom > 20) return { value: null, dropped: [text] };
  return kept({ lat, lng, zoom });
}

function trimZeros(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function writePosition(position: MapPosition | null): string {
  if (position === null) return '';
  return [trimZeros(position.lat, 5), trimZeros(position.lng, 5), trimZeros(position.zoom, 2)].join(',');
}

/** Every key of View; a forgotten one does not compile. The order is the order in the link. */
export const KEYS: { readonly [K in keyof View]: Key<View[K]> } = {
  date: maybe('date', isDay),
  knownby: maybe('knownby', isDay),
  actor: ids('actor', (id, known) => known.actor(id)),
  side: ids('side', (id, known) => known.side(id)),
  outlet: ids('outlet', (id, known) => known.outlet(id)),
  place: ids('place', (id, known) => known.place(id)),
  q: {
    param: 'q',
    fallback: '',
    read: (text) => ({
      value: text.slice(0, TEXT_LIMIT),
      dropped: text.length > TEXT_LIMIT ? [text.slice(TEXT_LIMIT)] : [],
    }),
    write: (value) => value,
  },
  select: maybe('select', (id, known) => known.selectable(id)),
  compare: {
    param: 'compare',
    fallback: null,
    read: readComparison,
    write: (value) => (value === null ? '' : [value.by, value.a, value.b].join(',')),
  },
  panel: oneOf('panel', PANELS, 'explore'),
  layer: oneOf('map', MAP_LAYERS, 'status'),
  position: { param: 'at', fallback: null, read: readPosition, write: writePosition },
  quotes: oneOf('quotes', ['newest', 'speaker'], 'newest'),
  later: flag('later'),
  chart: oneOf('chart', ['marks', 'table'], 'marks'),
  kind: maybe('kind', (text) => /^[a-z-]{1,40}$/.test(text)),
  interest: flag('interest'),
  wording: flag('wording'),
  lesson: maybe('lesson', (id, known) => known.lesson(id)),
  own: {
    param: 'own',
    fallback: null,
    read: readPacked,
    write: (value) => value ?? '',
  },
  slide: {
    param: 'slide',
    fallback: 1,
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? kept(Number(text)) : { value: 1, dropped: [text] }),
    write: String,
  },
  present: flag('present'),
  hide: someOf('hide', HIDINGS),
  guess: oneOf('guess', GUESSES, null),
  tally: {
    param: 'tally',
    fallback: [],
    read: (text) => {
      const parts = partsOf(text);
      const value = parts.filter((part) => GUESSED.test(part)).slice(0, TALLY_LIMIT);
      return { value, dropped: parts.length === value.length ? [] : [text] };
    },
    write: (value) => value.join(','),
  },
  reveal: flag('reveal'),
  summary: flag('summary'),
  embed: flag('embed'),
  lang: {
    param: 'lang',
    fallback: 'en',
    read: (text, known) => (known.language(text) ? kept(text) : { value: 'en', dropped: [text] }),
    write: (value) => value,
  },
};

function keyNames(): (keyof View)[] {
  const names: (keyof View)[] = [];
  for (const name in KEYS) if (isKeyName(name)) names.push(name);
  return names;
}

function isKeyName(name: string): name is keyof View {
  return Object.hasOwn(KEYS, name);
}

export const KEY_NAMES: readonly (keyof View)[] = keyNames();
