/** Amounts in fractions: "half", "two-thirds", "a third to a half", "the remaining quarter". */
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import { Ending, ends } from '../text/endings.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import type { Core } from './counts.ts';
import { isMove } from './numbers.ts';
import { wordMemo, WordSet } from '../text/word-table.ts';
import { Word } from '../words.ts';

/** How many parts a word counts: "two" of "two-thirds". */
export const numerators: ReadonlyMap<string, number> = new Map(Object.entries(amountList.numerators));

/** Into how many parts a word divides: "thirds". */
export const denominators: ReadonlyMap<string, number> = new Map(Object.entries(amountList.denominators));

/** What may stand behind "a third"; a noun makes it the third of a row. */
const AFTER_FRACTION =
  Word.preposition | Word.coordinator | Word.subordinator | Word.determiner | Word.be | Word.auxiliary;

const COMPASS = /^(?:north|south|east|west)(?:ern)?$/;
const SIZES = new Set(amountList.size);
const LEFT = new WordSet(amountList.rest);

/** What a word may be in a fraction: "two", "thirds", "two-thirds". */
const fractionWord = wordMemo((lower) => {
  const [first = '', second = ''] = lower.split('-');
  return {
    joined: second !== '',
    top: numerators.get(second === '' ? lower : first),
    bottom: denominators.get(second),
  };
});

function fraction(top: number | undefined, bottom: number | undefined, to: number): Core | null {
  if (top === undefined || bottom === undefined || top >= bottom) return null;
  return { to, value: (100 * top) / bottom, most: null, kind: bottom === 2 ? 'half' : 'number', unit: -1 };
}

/** "a third to a half", or one fraction alone. */
export function fractionsAt(nodes: readonly Token[], at: number): Core | null {
  const low = fractionAt(nodes, at);
  if (low === null || tokenAt(nodes, low.to).lower !== 'to') return low;
  const high = fractionAt(nodes, low.to + 1);
  if (high === null || high.value <= low.value || isMove(nodes, at)) return low;
  return { ...low, to: high.to, most: high.value, kind: 'number' };
}

/** "half", "a third", "two-thirds", "three quarters". */
export function fractionAt(nodes: readonly Token[], at: number): Core | null {
  const token = tokenAt(nodes, at);
  const { lower } = token;
  if (lower === 'half') return isHalf(nodes, at) ? fraction(1, 2, at + 1) : null;
  const word = fractionWord(token);
  if (word.joined) return fraction(word.top, word.bottom, at + 1);
  const next = tokenAt(nodes, at + 1).lower;
  if (COMPASS.test(lower) && tokenAt(nodes, at - 1).lower === 'the' && next !== 'half' && next !== 'quarter')
    return ends(tokenAt(nodes, at + 1), Ending.s) ? null : fraction(1, denominators.get(next), at + 2);
  if (lower === 'a' && SIZES.has(next)) return fraction(1, denominators.get(tokenAt(nodes, at + 2).lower), at + 3);
  const bottom = next === 'second' ? undefined : denominators.get(next);
  const after = tokenAt(nodes, at + 2);
  if (bottom !== undefined && bottom > 2 && word.top === 1 && !has(after, AFTER_FRACTION) && after.type === 'word')
    return null;
  return fraction(word.top, bottom, at + 2);
}

/** "the third of the town that they hold": "the" for "a", before "of". */
function theThirdAt(nodes: readonly Token[], at: number): Core | null {
  const word = tokenAt(nodes, at + 1);
  const bottom = denominators.get(word.lower) ?? 0;
  const of = tokenAt(nodes, at).lower === 'the' && tokenAt(nodes, at + 2).lower === 'of';
  return of && bottom > 2 && !ends(word, Ending.s) && word.lower !== 'quarter'
    ? { to: at + 2, value: 100 / bottom, most: null, kind: 'number', unit: -1 }
    : null;
}

/** "the remaining quarter", "the other half": a part that others left. */
export function leftAt(nodes: readonly Token[], at: number): Core | null {
  const third = theThirdAt(nodes, at);
  if (third !== null) return third;
  if (tokenAt(nodes, at).lower !== 'the' || !LEFT.has(tokenAt(nodes, at + 1))) return null;
  const bottom = denominators.get(tokenAt(nodes, at + 2).lower);
  if (bottom === undefined || ends(tokenAt(nodes, at + 2), Ending.s)) return null;
  return { to: at + 3, value: 100 / bottom, most: null, kind: 'number', unit: -1, left: true };
}

/** "half the city", "half of it", "more than half" - but no "half-time", "half an hour", "half a dozen". */
function isHalf(nodes: readonly Token[], at: number): boolean {
  const next = tokenAt(nodes, at + 1);
  if (/^(?:(?:north|south|east|west)\S*|upper|lower|inner|outer|first|second)$/.test(tokenAt(nodes, at - 1).lower))
    return false;
  return !/^(?:an?|way|time|past|dozen|brother|sister|hour)$/.test(next.lower);
}
