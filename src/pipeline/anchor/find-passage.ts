/** Where a passage stands in the text of its article. */
import type { Passage } from '../../domain/schema/base.ts';

export type Anchoring =
  /** Once, at its offset, with its context. */
  | { readonly kind: 'anchored' }
  /** The words and context stand more than once: `starts` are the offsets of the words. */
  | { readonly kind: 'twice'; readonly starts: readonly number[] }
  /** The words stand once, at another offset. */
  | { readonly kind: 'moved'; readonly start: number }
  /** The words stand at their offset, the context does not. */
  | { readonly kind: 'context'; readonly prefix: string; readonly suffix: string }
  /** Other words stand there, alike up to one stretch: `start` is where the words begin, `at` where they part. */
  | { readonly kind: 'edited'; readonly start: number; readonly at: number; readonly reads: string }
  | { readonly kind: 'absent' };

/** The first two offsets of `part` in `text`: enough to know whether it stands there once. */
function placesOf(text: string, part: string): number[] {
  const first = text.indexOf(part);
  if (first === -1) return [];
  const second = text.indexOf(part, first + 1);
  return second === -1 ? [first] : [first, second];
}

function sameStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/** The text between the context, where both sides of it stand around other words of about the same length. */
function betweenContext(text: string, { exact, prefix, suffix, start }: Passage): Anchoring | null {
  if (prefix === '' || suffix === '') return null;
  const [at, other] = placesOf(text, prefix);
  if (at === undefined) return null;
  const from = other === undefined || Math.abs(at - start) < Math.abs(other - start) ? at : other;
  const begin = from + prefix.length;
  const end = text.indexOf(suffix, begin);
  if (end === -1 || end - begin > exact.length * 2 + 40) return null;
  const reads = text.slice(begin, end);
  return { kind: 'edited', start: begin, at: begin + sameStart(reads, exact), reads };
}

/** Shortest part of a passage that is looked for anywhere in the text, in UTF-16 units. */
const PART_LEAST = 8;

/** Where the passage would begin if a part of it, `offset` units in, is found: at its place, or anywhere. */
function beginOf(text: string, part: string, offset: number, start: number): number | null {
  if (text.startsWith(part, start + offset)) return start;
  const at = part.length < PART_LEAST ? -1 : text.indexOf(part);
  return at < offset ? null : at - offset;
}

/** A third of the words, from either end, is still there: then they were edited and not removed. */
function nearly(text: string, { exact, start }: Passage): Anchoring | null {
  const third = Math.ceil(exact.length / 3);
  if (third < 2) return null;
  const begin =
    beginOf(text, exact.slice(0, third), 0, start) ?? beginOf(text, exact.slice(-third), exact.length - third, start);
  if (begin === null) return null;
  const reads = text.slice(begin, begin + exact.length);
  return { kind: 'edited', start: begin, at: begin + sameStart(reads, exact), reads };
}

function contextAt(text: string, { prefix, suffix, exact }: Passage, start: number): Anchoring {
  const end = start + exact.length;
  return {
    kind: 'context',
    prefix: text.slice(Math.max(0, start - prefix.length), start),
    suffix: text.slice(end, end + suffix.length),
  };
}

/** Looks the passage up: words with their context first, then the words alone, then what is left of them. */
export function findPassage(text: string, passage: Passage): Anchoring {
  const { exact, prefix, suffix, start } = passage;
  const whole = placesOf(text, prefix + exact + suffix).map((at) => at + prefix.length);
  if (whole.length > 1) return { kind: 'twice', starts: whole };
  if (whole[0] !== undefined) return whole[0] === start ? { kind: 'anchored' } : { kind: 'moved', start: whole[0] };
  if (text.startsWith(exact, start)) return contextAt(text, passage, start);
  const bare = placesOf(text, exact);
  if (bare.length > 1) return { kind: 'twice', starts: bare };
  if (bare[0] !== undefined) return { kind: 'moved', start: bare[0] };
  return betweenContext(text, passage) ?? nearly(text, passage) ?? { kind: 'absent' };
}
