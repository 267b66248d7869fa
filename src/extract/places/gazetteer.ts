import { nameKey } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import type { GazetteerPlace } from '../types.ts';

/** Places by the way they are written: key of a name -> place, and the consonants of one-word names. */
export interface Gazetteer {
  readonly byKey: ReadonlyMap<string, string>;
  /** First word of a key -> the word counts of the keys that begin with it, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Consonants of a name, word by word -> its keys; a spelling of a name that is not listed is looked for here. */
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
}

/** Shortest one-word name, in letters, whose spelling may differ. */
const LEAST = 5;

/** Enters every spelling of every place, to be found by it or by one near it. */
export function gazetteerOf(places: readonly GazetteerPlace[]): Gazetteer {
  const byKey = new Map<string, string>();
  const lengths = new Map<string, number[]>();
  const bySkeleton = new Map<string, string[]>();
  for (const { id, names } of places) {
    for (const name of names) {
      const key = placeKey(name);
      if (key === '' || byKey.has(key)) continue;
      byKey.set(key, id);
      const words = key.split(' ');
      addTo(lengths, words[0] ?? '', words.length);
      if (words.length > 1 || key.length >= LEAST) addTo(bySkeleton, skeletonOf(key), key);
    }
  }
  for (const counts of lengths.values()) counts.sort((a, b) => b - a);
  return { byKey, lengths, bySkeleton };
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else if (!found.includes(value)) found.push(value);
}

/** A place's name as a key: like every name's, an article printed apart let off too ("Al Shaar"). */
export const placeKey = remembered(keyOfPlace);

function keyOfPlace(name: string): string {
  return nameKey(name)
    .replace(/\b(?:al|el|ash|as|an|ad|ar|at|az) (?=\p{L})/gu, '')
    .trim();
}

/**
 * How the vowels of a key stand: how many groups of them it has, and whether it ends in one. "Ansar" is no spelling of
 * "Ansari", nor "Sakhr" of "Sakhur".
 */
export function vowelsOf(key: string): { readonly groups: number; readonly open: boolean } {
  return { groups: key.match(/[aeiouy]+/g)?.length ?? 0, open: /[aeiouy]h?$/.test(key) };
}

/** The consonants of a word, spellings of one Arabic letter made one: "Salheen", "Salihin" -> "slhn". */
export function skeletonOf(word: string): string {
  return word
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'g')
    .replace(/ch/g, 'š')
    .replace(/sh/g, 'š')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/[qc]/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/j/g, 'g')
    .replace(/w/g, 'u')
    .replace(/([aeou])y(?=[aeiou])/g, '$1Y')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '');
}
