/** A View as the query of a link, and back. Laws: read(write(view)) = view; any string reads. */
import { KEY_NAMES, KEYS, type Key, type Known, type Reading } from './table.ts';
import type { View } from './view.ts';

/** A part of a link that could not be read: the key and the text that was dropped. */
export interface LinkProblem {
  readonly param: string;
  readonly text: string;
}

export interface LinkReading {
  readonly view: View;
  readonly problems: readonly LinkProblem[];
  /** Keys that are not ours, kept as they were. */
  readonly others: readonly (readonly [string, string])[];
}

const PARAMS: ReadonlySet<string> = new Set(KEY_NAMES.map((name) => KEYS[name].param));

function readKey<T>(key: Key<T>, params: URLSearchParams, known: Known, problems: LinkProblem[]): T {
  const text = params.get(key.param);
  if (text === null) return key.fallback;
  const { value, dropped }: Reading<T> = key.read(text, known);
  problems.push(...dropped.map((part) => ({ param: key.param, text: part })));
  return value;
}

/** Reads a query ("?date=2016-12-08&actor=kerry", with or without the mark). Never throws. */
export function readLink(query: string, known: Known): LinkReading {
  const params = new URLSearchParams(query);
  const problems: LinkProblem[] = [];
  const read = <K extends keyof View>(name: K): View[K] => readKey<View[K]>(KEYS[name], params, known, problems);
  const view: View = {
    date: read('date'),
    knownby: read('knownby'),
    actor: read('actor'),
    side: read('side'),
    outlet: read('outlet'),
    place: read('place'),
    q: read('q'),
    select: read('select'),
    compare: read('compare'),
    panel: read('panel'),
    layer: read('layer'),
    position: read('position'),
    quotes: read('quotes'),
    later: read('later'),
    chart: read('chart'),
    kind: read('kind'),
    interest: read('interest'),
    wording: read('wording'),
    lesson: read('lesson'),
    own: read('own'),
    slide: read('slide'),
    present: read('present'),
    hide: read('hide'),
    guess: read('guess'),
    tally: read('tally'),
    reveal: read('reveal'),
    summary: read('summary'),
    embed: read('embed'),
    lang: read('lang'),
  };
  return { view, problems, others: [...params].filter(([param]) => !PARAMS.has(param)) };
}

/** Percent-encodes what a query must, and the apostrophe that HTML might end at; commas and colons stay readable. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+')
    .replaceAll("'", '%27');
}

function isDefault(value: unknown, fallback: unknown): boolean {
  return value === fallback || (Array.isArray(value) && value.length === 0);
}

function writeKey<K extends keyof View>(name: K, view: View): [string, string][] {
  const key: Key<View[K]> = KEYS[name];
  return isDefault(view[name], key.fallback) ? [] : [[key.param, key.write(view[name])]];
}

/** The query of a view, without the mark; defaults are not written, keys of others stay at the end. */
export function writeLink(view: View, others: LinkReading['others'] = []): string {
  const pairs = [...KEY_NAMES.flatMap((name) => writeKey(name, view)), ...others];
  return pairs.map(([param, text]) => `${encode(param)}=${encode(text)}`).join('&');
}

const NOTHING: Known = {
  actor: () => false,
  side: () => false,
  outlet: () => false,
  place: () => false,
  selectable: () => false,
  lesson: () => false,
  language: () => false,
};

/** The view of a link without a query. */
export const DEFAULT_VIEW: View = readLink('', NOTHING).view;
