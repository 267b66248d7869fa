/** How much: percent, fractions, "most", "nearly all", "nine of eleven", with the bounds that the words allow. */
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import { type Token, tokenAt } from '../text/tokens.ts';
import { type Core, countOf, countOfNamed, countOfThem } from './counts.ts';
import { numberAt, numberOf, percentLength, isMove } from './numbers.ts';
import { allButFew, LITTLE, MOST, wordsAt } from './wholes.ts';
import { type Bound, lateQualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { wordTest, WordSet } from '../text/word-table.ts';
import { numerators, denominators, fractionsAt, fractionAt, leftAt } from './fractions.ts';

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
