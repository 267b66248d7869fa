/** How much: percent, fractions, "most", "nearly all", "nine of eleven", with the bounds that the words allow. */
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import { type Token, tokenAt } from '../text/tokens.ts';
import { type Bound, lateQualifier, matches, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { wordNumber, wordTest } from '../text/word-table.ts';

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
}

/** The bare amount, before its qualifier is known. */
interface Core {
  readonly to: number;
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly most: number | null;
  readonly kind: 'number' | 'half' | 'most' | 'all' | 'rest';
  readonly unit: number;
}

const numbers: ReadonlyMap<string, number> = new Map(Object.entries(amountList.numbers));
const numerators: ReadonlyMap<string, number> = new Map(Object.entries(amountList.numerators));
const denominators: ReadonlyMap<string, number> = new Map(Object.entries(amountList.denominators));
const MOST = amountList.most.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);
const FEW = [
  ['a', 'few'],
  ['a', 'handful', 'of'],
  ['a', 'couple', 'of'],
  ['a', 'pair', 'of'],
  ['the', 'last'],
];

/** Every amount of a sentence, in order; none overlaps another. */
export function findAmounts(nodes: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const core = coreAt(nodes, index);
    if (core === null) continue;
    const floor = amounts.at(-1)?.to ?? 0;
    amounts.push(withQualifier(nodes, index, core, floor));
    index = core.to - 1;
  }
  return amounts;
}

const OPENERS = new Set([
  'between',
  'from',
  'all',
  'half',
  ...MOST.flatMap(([first = '']) => (first === 'the' ? [] : [first])),
]);
const AFTER_THE = new Set([
  'whole',
  'entire',
  'entirety',
  ...MOST.flatMap(([the, next = '']) => (the === 'the' ? [next] : [])),
]);
const opens = wordTest(
  (lower) => OPENERS.has(lower) || !Number.isNaN(numberOf(lower)) || numerators.has(lower.split('-')[0] ?? ''),
);

/** Whether an amount could begin at `at`: all that most words are asked. */
function mayBegin(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  if (token.type === 'number') return true;
  return (
    token.type === 'word' && (opens(token) || (token.lower === 'the' && AFTER_THE.has(tokenAt(nodes, at + 1).lower)))
  );
}

function coreAt(nodes: readonly Token[], at: number): Core | null {
  if (!mayBegin(nodes, at)) return null;
  return (
    betweenAt(nodes, at) ??
    allBut(nodes, at) ??
    countOf(nodes, at) ??
    percentAt(nodes, at) ??
    fractionAt(nodes, at) ??
    wordsAt(nodes, at)
  );
}

/** A number in digits or words ("ninety", "twenty-five"), or NaN. */
export function numberAt(nodes: readonly Token[], at: number): number {
  const token = tokenAt(nodes, at);
  if (token.type === 'number')
    return /^\d+(?:[.,]\d+)?(?:pc)?$/.test(token.text) ? Number.parseFloat(token.text.replace(',', '.')) : Number.NaN;
  return token.type === 'word' ? numberOfWord(token) : Number.NaN;
}

/** The number that a word in lower case is, or NaN. */
export function numberOf(lower: string): number {
  const whole = numbers.get(lower);
  if (whole !== undefined) return whole;
  const [tens = '', ones = ''] = lower.split('-');
  return (numbers.get(tens) ?? Number.NaN) + (numbers.get(ones) ?? Number.NaN);
}

const numberOfWord = wordNumber(numberOf);

/** Length of "%", "percent", "per cent" at `at`; 0 where none stands. */
function percentLength(nodes: readonly Token[], at: number): number {
  const token = tokenAt(nodes, at);
  if (token.text === '%' || /^p\.c\.?$/.test(token.lower) || /^(?:percent|pct|pc|percentage)$/.test(token.lower))
    return 1;
  return token.lower === 'per' && tokenAt(nodes, at + 1).lower === 'cent' ? 2 : 0;
}

const DASH = /^(?:-|–|—|to|or|and)$/;

function percentAt(nodes: readonly Token[], at: number): Core | null {
  const value = numberAt(nodes, at);
  if (!(value <= 100)) return null;
  const sign = percentLength(nodes, at + 1);
  const joined = at + 1 + sign;
  const second = DASH.test(tokenAt(nodes, joined).text) ? numberAt(nodes, joined + 1) : Number.NaN;
  const secondSign = percentLength(nodes, joined + 2);
  if (second > value && second <= 100 && secondSign > 0 && tokenAt(nodes, joined).lower !== 'and') {
    return { to: joined + 2 + secondSign, value, most: second, kind: 'number', unit: -1 };
  }
  if (/^\d+pc$/.test(tokenAt(nodes, at).text)) return { to: at + 1, value, most: null, kind: 'number', unit: -1 };
  return sign === 0 ? null : { to: at + 1 + sign, value, most: null, kind: 'number', unit: -1 };
}

/** "between 40% and 45%", "between 70 and 75 percent", "between a third and a half", "from 40 to 50 per cent". */
function betweenAt(nodes: readonly Token[], at: number): Core | null {
  const link = tokenAt(nodes, at).lower === 'between' ? 'and' : tokenAt(nodes, at).lower === 'from' ? 'to' : null;
  if (link === null) return null;
  const low = valueAt(nodes, at + 1);
  if (low === null || tokenAt(nodes, low.to).lower !== link) return null;
  const high = valueAt(nodes, low.to + 1);
  if (high === null || !high.sure || high.value <= low.value) return null;
  return { to: high.to, value: low.value, most: high.value, kind: 'number', unit: -1 };
}

function valueAt(nodes: readonly Token[], at: number): { value: number; to: number; sure: boolean } | null {
  const fraction = fractionAt(nodes, at);
  if (fraction !== null) return { value: fraction.value, to: fraction.to, sure: true };
  const value = numberAt(nodes, at);
  if (!(value <= 100)) return null;
  const sign = percentLength(nodes, at + 1);
  return { value, to: at + 1 + sign, sure: sign > 0 };
}

/** "half", "a third", "two-thirds", "three quarters". */
function fractionAt(nodes: readonly Token[], at: number): Core | null {
  const { lower } = tokenAt(nodes, at);
  const next = tokenAt(nodes, at + 1).lower;
  const [first = '', second = ''] = lower.split('-');
  const core = (top: number | undefined, bottom: number | undefined, to: number): Core | null => {
    if (top === undefined || bottom === undefined || top >= bottom) return null;
    return { to, value: (100 * top) / bottom, most: null, kind: bottom === 2 ? 'half' : 'number', unit: -1 };
  };
  if (lower === 'half') return isHalf(nodes, at) ? core(1, 2, at + 1) : null;
  if (second !== '') return core(numerators.get(first), denominators.get(second), at + 1);
  const bottom = next === 'second' ? undefined : denominators.get(next);
  const after = tokenAt(nodes, at + 2);
  if (
    bottom !== undefined &&
    bottom > 2 &&
    numerators.get(lower) === 1 &&
    !/^(?:of|and|or|to|at)$/.test(after.lower) &&
    after.type === 'word'
  )
    return null;
  return core(numerators.get(lower), bottom, at + 2);
}

/** "half the city", "half of it", "more than half" - but no "half-time", "half an hour", "half a dozen". */
function isHalf(nodes: readonly Token[], at: number): boolean {
  const next = tokenAt(nodes, at + 1);
  if (/^(?:(?:north|south|east|west)\S*|upper|lower|inner|outer|second)$/.test(tokenAt(nodes, at - 1).lower))
    return false;
  return !/^(?:an?|way|time|past|dozen|brother|sister|hour)$/.test(next.lower);
}

/** "nine of its eleven districts", "18 of 34 blocks", "four out of five villages", "six of the valley's ten parishes". */
function countOf(nodes: readonly Token[], at: number): Core | null {
  const count = numberAt(nodes, at);
  if (!(count > 0)) return null;
  const apart = unitsApart(nodes, at, count);
  if (apart !== null) return apart;
  const out = tokenAt(nodes, at + 1).lower === 'out' ? 1 : 0;
  const link = tokenAt(nodes, at + 1 + out).lower;
  if (link !== 'of' && !(link === 'in' && out === 0)) return null;
  for (let index = at + 2 + out; index < at + 9 + out; index += 1) {
    const total = numberAt(nodes, index);
    if (total >= count && total > 1) {
      if (percentLength(nodes, index + 1) > 0) return null;
      return { to: index + 1, value: (100 * count) / total, most: null, kind: 'number', unit: index + 1 };
    }
    const token = tokenAt(nodes, index);
    if (link === 'in' || (token.type !== 'word' && token.type !== 'possessive') || token.lower === 'of') return null;
  }
  return null;
}

/** "four settlements out of nine". */
function unitsApart(nodes: readonly Token[], at: number, count: number): Core | null {
  const link = tokenAt(nodes, at + 2).lower === 'out' && tokenAt(nodes, at + 3).lower === 'of';
  const total = link ? numberAt(nodes, at + 4) : Number.NaN;
  if (!(total >= count && total > 1) || tokenAt(nodes, at + 1).type !== 'word') return null;
  return { to: at + 5, value: (100 * count) / total, most: null, kind: 'number', unit: at + 1 };
}

/** "all but two of the fourteen districts", "all but a third of the city". */
function allBut(nodes: readonly Token[], at: number): Core | null {
  if (!matches(nodes, at, ['all', 'but']) && !matches(nodes, at, ['all', 'except'])) return null;
  const rest = countOf(nodes, at + 2) ?? fractionAt(nodes, at + 2) ?? percentAt(nodes, at + 2);
  return rest === null ? allButFew(nodes, at + 2) : { ...rest, value: 100 - rest.value, kind: 'number' };
}

/** "all but two districts", "all but a few streets of the city": nearly all of an area whose units nobody counted. */
function allButFew(nodes: readonly Token[], at: number): Core | null {
  const few = FEW.find((words) => matches(nodes, at, words));
  const unit = few === undefined ? (numberAt(nodes, at) > 0 ? at + 1 : -1) : at + few.length;
  return unit < 0 ? null : { to: unit, value: 100, most: null, kind: 'rest', unit };
}

function wordsAt(nodes: readonly Token[], at: number): Core | null {
  const most = MOST.find((words) => matches(nodes, at, words));
  if (most !== undefined && (most.length === 1 || tokenAt(nodes, at + most.length).lower === 'of'))
    return { to: at + most.length, value: 50, most: 100, kind: 'most', unit: -1 };
  const { lower } = tokenAt(nodes, at);
  if (lower === 'all' && isExcepted(nodes, at)) return { to: at + 1, value: 100, most: null, kind: 'rest', unit: -1 };
  const the = lower === 'the' ? 1 : 0;
  const word = tokenAt(nodes, at + the).lower;
  if ((the === 0 && lower === 'all') || (the === 1 && /^(?:whole|entire|entirety)$/.test(word)))
    return { to: at + the + 1, value: 100, most: null, kind: 'all', unit: -1 };
  return null;
}

/** How many words behind "all" its exception may stand. */
const EXCEPTION_REACH = 9;

/** "all of the old town except the market". */
function isExcepted(nodes: readonly Token[], at: number): boolean {
  for (let index = at + 2; index < Math.min(nodes.length, at + EXCEPTION_REACH); index += 1) {
    if (/^(?:except|bar|save|excluding|minus|barring)$/.test(tokenAt(nodes, index).lower)) return true;
    if (tokenAt(nodes, index).text === 'apart' && tokenAt(nodes, index + 1).lower === 'from') return true;
    if (tokenAt(nodes, index).type === 'punct') return false;
  }
  return false;
}

function withQualifier(nodes: readonly Token[], at: number, core: Core, floor: number): Amount {
  const before = qualifierBefore(nodes, at, floor);
  const after = qualifierAfter(nodes, core.to);
  const late = before === undefined && after === undefined ? lateQualifier(nodes, core.to) : undefined;
  const from = before === undefined ? at : at - before.words.length;
  const to = core.to + (after?.words.length ?? 0);
  const used = before ?? after ?? late;
  const qualifier = used === undefined ? (core.kind === 'most' ? 'most' : null) : used.words.join(' ');
  return { from, to, qualifier, unit: core.unit, ...boundsOf(core, (after ?? before ?? late)?.bound ?? 'plain') };
}

type Bounds = Pick<Amount, 'stated' | 'low' | 'high'>;

/** The bounds that the words allow; a bound that they do not give stays null. */
function boundsOf(core: Core, bound: Bound): Bounds {
  if (core.kind === 'most') return { stated: null, low: 50, high: 100 };
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
