/** How much: percent, fractions, "most", "nearly all", "nine of eleven", with the bounds that the words allow. */
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import { Ending, ends } from '../text/endings.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { type Core, countOf, countOfNamed, countOfThem } from './counts.ts';
import { numberAt, numberOf, percentLength } from './numbers.ts';
import { allButFew, LITTLE, MOST, wordsAt } from './wholes.ts';
import { type Bound, lateQualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { wordMemo, wordTest, WordSet } from '../text/word-table.ts';
import { Word } from '../words.ts';

/** An amount in percent 0-100; token indices `[from, to)`, its qualifier included. `of` is where "of" stands, or -1. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly stated: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  /** "nine of its eleven districts" names its own units: the token index of the noun phrase that holds them. */
  readonly unit: number;
  /** "the remaining quarter": what others left of an area that was named before. */
  readonly left: boolean;
}

const numerators: ReadonlyMap<string, number> = new Map(Object.entries(amountList.numerators));
const denominators: ReadonlyMap<string, number> = new Map(Object.entries(amountList.denominators));
/** What may stand behind "a third"; a noun makes it the third of a row. */
const AFTER_FRACTION =
  Word.preposition | Word.coordinator | Word.subordinator | Word.determiner | Word.be | Word.auxiliary;
const COMPASS = /^(?:north|south|east|west)(?:ern)?$/;
const SIZES = new Set(amountList.size);
const LEFT = new WordSet(amountList.rest);
/** Every amount of a sentence, in order; none overlaps another. `units`: how many districts or villages were named before. */
export function findAmounts(nodes: readonly Token[], units = 0): Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const core = mayBegin(nodes, index) && !isPutRight(nodes, index) ? coreAt(nodes, index) : null;
    if (core === null) continue;
    const floor = amounts.at(-1)?.to ?? 0;
    amounts.push(withQualifier(nodes, index, core, floor));
    index = core.to - 1;
  }
  const named = countOfNamed(nodes) ?? countOfThem(nodes, units);
  const counted = named === null ? null : withQualifier(nodes, named.at, named.core, named.floor);
  return counted === null || amounts.some(({ from, to }) => from < counted.to && counted.from < to)
    ? amounts
    : [...amounts, counted].toSorted((a, b) => a.from - b.from);
}

/** "60 percent, not 80": a number that is taken back. */
function isPutRight(nodes: readonly Token[], at: number): boolean {
  return tokenAt(nodes, at - 1).lower === 'not' && /^[,;–—-]$/.test(tokenAt(nodes, at - 2).text);
}

const OPENERS = new Set([
  'between',
  'from',
  'all',
  'half',
  'every',
  ...['north', 'south', 'east', 'west'].flatMap((name) => [name, `${name}ern`]),
  ...LITTLE.flatMap(([first = '']) => first),
  ...MOST.flatMap(([first = '']) => (first === 'the' ? [] : [first])),
]);
const AFTER_THE = new WordSet([
  ...[...denominators.keys()].filter((word) => !word.endsWith('s')),
  'whole',
  'entire',
  'entirety',
  ...amountList.rest,
  ...MOST.flatMap(([the, next = '']) => (the === 'the' ? [next] : [])),
]);
const opens = wordTest(
  (lower) => OPENERS.has(lower) || !Number.isNaN(numberOf(lower)) || numerators.has(lower.split('-')[0] ?? ''),
);

/** Whether an amount could begin at `at`: all that most words are asked. */
function mayBegin(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  if (token.type === 'number') return true;
  return token.type === 'word' && (opens(token) || (token.lower === 'the' && AFTER_THE.has(tokenAt(nodes, at + 1))));
}

function coreAt(nodes: readonly Token[], at: number): Core | null {
  return (
    betweenAt(nodes, at) ??
    allBut(nodes, at) ??
    countOf(nodes, at) ??
    percentAt(nodes, at) ??
    fractionsAt(nodes, at) ??
    leftAt(nodes, at) ??
    wordsAt(nodes, at)
  );
}

/** "to", "or", or a dash without space on its left; a dash with space begins something else. */
function isJoin(nodes: readonly Token[], at: number): boolean {
  const { text, start } = tokenAt(nodes, at);
  return /^(?:to|or|and)$/.test(text) || (/^[-–—]$/.test(text) && start === tokenAt(nodes, at - 1).end);
}

function percentAt(nodes: readonly Token[], at: number): Core | null {
  const value = numberAt(nodes, at);
  if (!(value <= 100)) return null;
  const sign = percentLength(nodes, at + 1);
  const joined = at + 1 + sign;
  const second = isJoin(nodes, joined) ? numberAt(nodes, joined + 1) : Number.NaN;
  const secondSign = percentLength(nodes, joined + 2);
  const both = second > value && second <= 100 && secondSign > 0 && tokenAt(nodes, joined).lower !== 'and';
  if (both && isMove(nodes, at)) return { to: at + 1 + sign, value, most: null, kind: 'number', unit: -1 };
  if (both) {
    return { to: joined + 2 + secondSign, value, most: second, kind: 'number', unit: -1 };
  }
  if (/^\d+pc$/.test(tokenAt(nodes, at).text)) return { to: at + 1, value, most: null, kind: 'number', unit: -1 };
  return sign === 0 ? null : { to: at + 1 + sign, value, most: null, kind: 'number', unit: -1 };
}

/** "has grown from 40 to 50 percent": where it was and where it is, no range. */
function isMove(nodes: readonly Token[], at: number): boolean {
  return tokenAt(nodes, at - 1).lower === 'from' && MEASURES.has(tokenAt(nodes, at - 2));
}

/** "between 40% and 45%", "between 70 and 75 percent", "between a third and a half", "from 40 to 50 per cent". */
function betweenAt(nodes: readonly Token[], at: number): Core | null {
  const link = tokenAt(nodes, at).lower === 'between' ? 'and' : tokenAt(nodes, at).lower === 'from' ? 'to' : null;
  if (link === null || (link === 'to' && isMove(nodes, at + 1))) return null;
  const low = valueAt(nodes, at + 1);
  if (low === null || tokenAt(nodes, low.to).lower !== link) return null;
  const high = valueAt(nodes, low.to + 1);
  if (high === null || !high.sure || high.value <= low.value) return null;
  return { to: high.to, value: low.value, most: high.value, kind: 'number', unit: -1 };
}

function valueAt(nodes: readonly Token[], at: number): { value: number; to: number; sure: boolean } | null {
  const part = fractionAt(nodes, at);
  if (part !== null) return { value: part.value, to: part.to, sure: true };
  const value = numberAt(nodes, at);
  if (!(value <= 100)) return null;
  const sign = percentLength(nodes, at + 1);
  return { value, to: at + 1 + sign, sure: sign > 0 };
}

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
function fractionsAt(nodes: readonly Token[], at: number): Core | null {
  const low = fractionAt(nodes, at);
  if (low === null || tokenAt(nodes, low.to).lower !== 'to') return low;
  const high = fractionAt(nodes, low.to + 1);
  if (high === null || high.value <= low.value || isMove(nodes, at)) return low;
  return { ...low, to: high.to, most: high.value, kind: 'number' };
}

/** "half", "a third", "two-thirds", "three quarters". */
function fractionAt(nodes: readonly Token[], at: number): Core | null {
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
function leftAt(nodes: readonly Token[], at: number): Core | null {
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

/** "all but two of the fourteen districts", "all but a third of the city". */
function allBut(nodes: readonly Token[], at: number): Core | null {
  if (tokenAt(nodes, at).lower !== 'all' || !/^(?:but|except)$/.test(tokenAt(nodes, at + 1).lower)) return null;
  const rest = countOf(nodes, at + 2) ?? fractionAt(nodes, at + 2) ?? percentAt(nodes, at + 2);
  return rest === null ? allButFew(nodes, at + 2) : { ...rest, value: 100 - rest.value, kind: 'number' };
}

function withQualifier(nodes: readonly Token[], at: number, core: Core, floor: number): Amount {
  const before = qualifierBefore(nodes, at, floor);
  const after = qualifierAfter(nodes, core.to);
  const late = before === undefined && after === undefined ? lateQualifier(nodes, core.to) : undefined;
  const from = before === undefined ? at : at - before.words.length;
  const to = core.to + (after?.words.length ?? 0);
  const used = before ?? after ?? late;
  const own =
    core.kind === 'most'
      ? 'most'
      : core.kind === 'little'
        ? nodes
            .slice(at, core.to)
            .map(({ lower }) => lower)
            .join(' ')
        : null;
  const qualifier = used === undefined ? own : used.words.join(' ');
  const bound = (after ?? before ?? late)?.bound ?? 'plain';
  const left = core.left ?? /^the (?:remaining|other|last|final)$/.test(qualifier ?? '');
  return {
    from,
    to,
    qualifier,
    unit: core.unit,
    left,
    ...boundsOf(core, bound === 'atLeast' && isDenied(nodes, from) ? 'below' : bound),
  };
}

/** "no longer controls more than a third". */
function isDenied(nodes: readonly Token[], from: number): boolean {
  const words = nodes.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  return words.some(
    (word, at) => word === 'not' || word.endsWith("n't") || (word === 'no' && words[at + 1] === 'longer'),
  );
}

type Bounds = Pick<Amount, 'stated' | 'low' | 'high'>;

/** The bounds that the words allow; a bound that they do not give stays null. */
function boundsOf(core: Core, bound: Bound): Bounds {
  if (core.kind === 'most') return { stated: null, low: 50, high: 100 };
  if (core.kind === 'little') return { stated: null, low: null, high: null };
  if (core.kind === 'rest') return { stated: null, low: null, high: 100 };
  if (core.kind === 'all')
    return bound === 'below' ? { stated: null, low: null, high: 100 } : { stated: 100, low: 100, high: 100 };
  const value = Math.round(core.value * 10) / 10;
  if (core.most !== null) return { stated: null, low: value, high: Math.round(core.most * 10) / 10 };
  if (bound === 'atLeast') return { stated: value, low: value, high: 100 };
  if (bound === 'justOver') return { stated: value, low: value, high: null };
  if (bound === 'below') return { stated: value, low: null, high: value };
  return bound === 'about' ? { stated: value, low: null, high: null } : { stated: value, low: value, high: value };
}
