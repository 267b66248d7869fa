/** Counts of units as parts of a whole: "nine of its eleven districts", "four settlements out of nine". */
import { has, type Token, tokenAt } from '../text/tokens.ts';
import controlList from '../lexicon/control.json' with { type: 'json' };
import { finderOf } from '../text/wordings.ts';
import { Word, wordsOf } from '../words.ts';
import { numberAt, percentLength } from './numbers.ts';
import { KEEPING, NOT_AREAS } from './control-words.ts';

/** The bare amount, before its qualifier is known. */
export interface Core {
  readonly to: number;
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly most: number | null;
  readonly kind: 'number' | 'half' | 'most' | 'all' | 'rest' | 'little';
  readonly unit: number;
  readonly left?: boolean;
}

/** "nine of its eleven districts", "18 of 34 blocks", "four out of five villages", "six of the valley's ten parishes". */
export function countOf(nodes: readonly Token[], at: number): Core | null {
  const count = numberAt(nodes, at);
  if (!(count > 0)) return null;
  const apart = unitsApart(nodes, at, count);
  if (apart !== null) return apart;
  const out = tokenAt(nodes, at + 1).lower === 'out' ? 1 : 0;
  const link = tokenAt(nodes, at + 1 + out).lower;
  if (link !== 'of' && !(link === 'in' && out === 0)) return null;
  const every = tokenAt(nodes, at + 2 + out).lower === 'every' ? 1 : 0;
  for (let index = at + 2 + out + every; index < at + 9 + out; index += 1) {
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

/** What links a number of units to their total, the longest first. */
const linkAt = finderOf(['out of every', 'out of', 'in every', 'in'].map((words) => words.split(' ')));

/** "four settlements out of nine", "one street in three". */
function unitsApart(nodes: readonly Token[], at: number, count: number): Core | null {
  const link = linkAt(nodes, at + 2);
  if (link === undefined) return null;
  const end = at + 2 + link.length;
  const total = numberAt(nodes, end);
  if (!(total >= count && total > 1) || tokenAt(nodes, at + 1).type !== 'word') return null;
  if (link[0] === 'in' && (total > 20 || tokenAt(nodes, end + 1).type === 'word')) return null;
  return { to: end + 1, value: (100 * count) / total, most: null, kind: 'number', unit: at + 1 };
}

const UNITS = new Set(wordsOf(controlList.areas).filter((word) => !NOT_AREAS.holds(word)));

/** A number of units that were named before it; its qualifier begins no earlier than `floor`. */
interface Named {
  readonly at: number;
  readonly core: Core;
  readonly floor: number;
}

/** How many words may stand between units that are named first and the number that somebody has of them. */
const NAMED_REACH = 24;

/** "Of the valley's 33 districts, gangs run 28": the units come first; null where the sentence does not begin so. */
export function countOfNamed(nodes: readonly Token[]): Named | null {
  if (!/^(?:of|out)$/.test(tokenAt(nodes, 0).lower)) return null;
  const total = nodes.findIndex((_, at) => at > 0 && at < 8 && numberAt(nodes, at) > 1);
  const all = total < 0 ? Number.NaN : numberAt(nodes, total);
  const comma = nodes.findIndex(({ text }, at) => at > total && text === ',');
  if (!(all > 1) || percentLength(nodes, total + 1) > 0) return null;
  const clause = nodes.slice(total, comma).some((token) => KEEPING.has(token));
  const close = comma > 0 && comma <= total + 10 && !clause ? comma : total;
  for (let at = close + 1; at < Math.min(nodes.length, close + NAMED_REACH); at += 1) {
    const count = numberAt(nodes, at);
    if (!(count > 0 && count <= all) || !endsCount(tokenAt(nodes, at + 1))) continue;
    if (close === total && !KEEPING.has(tokenAt(nodes, at - 1))) continue;
    const core: Core = { to: at + 1, value: (100 * count) / all, most: null, kind: 'number', unit: total + 1 };
    return { at, core, floor: close + 1 };
  }
  return null;
}

/** "17 of them" after a sentence on 22 districts, "22 districts, of which the rebels hold 17". */
export function countOfThem(nodes: readonly Token[], before: number): Named | null {
  const which = nodes.findIndex(({ lower }, at) => lower === 'which' && tokenAt(nodes, at - 1).lower === 'of');
  let units = before;
  for (let at = 0; at < nodes.length; at += 1) {
    const named = unitsAt(nodes, at);
    if (named > 0) units = named;
    const count = numberAt(nodes, at);
    if (!(count > 0 && count < units) || percentLength(nodes, at + 1) > 0) continue;
    const core: Core = { to: at + 1, value: (100 * count) / units, most: null, kind: 'number', unit: -1 };
    const them = tokenAt(nodes, at + 1).lower === 'of' && /^(?:them|these|those)$/.test(tokenAt(nodes, at + 2).lower);
    if (them) return { at, core, floor: 0 };
    if (
      which > 0 &&
      which < at &&
      named === 0 &&
      KEEPING.has(tokenAt(nodes, at - 1)) &&
      endsCount(tokenAt(nodes, at + 1))
    )
      return { at, core, floor: which };
  }
  return null;
}

/** The number of areas that is named at `at` ("22 districts"), or 0. */
export function unitsAt(nodes: readonly Token[], at: number): number {
  const count = numberAt(nodes, at);
  if (!(count > 2 && Number.isInteger(count))) return 0;
  const noun = tokenAt(nodes, at + 1).lower;
  return UNITS.has(noun) && noun.endsWith('s') && tokenAt(nodes, at - 1).lower !== 'of' ? count : 0;
}

/** What may stand behind a number that counts units named before. */
function endsCount(next: Token): boolean {
  return (
    next.type === 'punct' || has(next, Word.be | Word.auxiliary | Word.coordinator | Word.finite | Word.preposition)
  );
}
