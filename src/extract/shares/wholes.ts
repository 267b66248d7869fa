/** Amounts without a number: "most", "nearly all", "all but a few streets", "almost every village", "a sliver". */
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import { type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { finderOf } from '../text/wordings.ts';
import type { Core } from './counts.ts';
import { numberAt } from './numbers.ts';

/** Wordings for more than half, the longest first. */
export const MOST = byLength(amountList.most);
/** Wordings for a small part, the longest first. */
export const LITTLE = byLength(amountList.little);
const FEW = byLength(amountList.few);
const mostAt = finderOf(MOST);
const littleOfAt = finderOf(LITTLE.map((words) => [...words, 'of']));
const fewAt = finderOf(FEW);
const hedgeAt = finderOf(byLength(amountList.hedged));
const NEARLY = new WordSet(amountList.nearlyEvery);
const EXCEPTIONS = new WordSet(amountList.exceptions);

/** Phrases as words, the longest first. */
function byLength(phrases: readonly string[]): string[][] {
  return phrases.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);
}

/** "all but two districts", "all but a few streets of the city": nearly all of an area whose units nobody counted. */
export function allButFew(nodes: readonly Token[], at: number): Core | null {
  const few = fewAt(nodes, at);
  const unit = few === undefined ? (numberAt(nodes, at) > 0 ? at + 1 : -1) : at + few.length;
  return unit < 0 ? null : { to: unit, value: 100, most: null, kind: 'rest', unit };
}

/** "most", "nearly all", "the whole", "almost every village", "a sliver" at `at`, or null. */
export function wordsAt(nodes: readonly Token[], at: number): Core | null {
  if (tokenAt(nodes, at - 1).lower === 'at') return null;
  const most = mostAt(nodes, at);
  if (most !== undefined && (most.length === 1 || tokenAt(nodes, at + most.length).lower === 'of'))
    return {
      to: at + most.length + hedgeLength(nodes, at + most.length),
      value: 50,
      most: 100,
      kind: 'most',
      unit: -1,
    };
  if (tokenAt(nodes, at).lower === 'every' && NEARLY.has(tokenAt(nodes, at - 1)))
    return { to: at + 1, value: 100, most: null, kind: 'rest', unit: at + 1 };
  const { lower } = tokenAt(nodes, at);
  if (lower === 'all' && isExcepted(nodes, at)) return { to: at + 1, value: 100, most: null, kind: 'rest', unit: -1 };
  const little = littleOfAt(nodes, at);
  if (little !== undefined) return { to: at + little.length - 1, value: 0, most: null, kind: 'little', unit: -1 };
  const the = lower === 'the' ? 1 : 0;
  const word = tokenAt(nodes, at + the).lower;
  if (the === 1 && /^(?:whole|entire|entirety)$/.test(word) && isExcepted(nodes, at + 1))
    return { to: at + the + 1, value: 100, most: null, kind: 'rest', unit: -1 };
  if ((the === 0 && lower === 'all') || (the === 1 && /^(?:whole|entire|entirety)$/.test(word)))
    return { to: at + the + 1, value: 100, most: null, kind: 'all', unit: -1 };
  return null;
}

/** "most, though not all, of the city": the words between, "of" let off. */
function hedgeLength(nodes: readonly Token[], at: number): number {
  return Math.max(0, (hedgeAt(nodes, at)?.length ?? 1) - 1);
}

/** How many words behind "all" its exception may stand. */
const EXCEPTION_REACH = 9;

/** "all of the old town except the market". */
function isExcepted(nodes: readonly Token[], at: number): boolean {
  for (let index = at + 2; index < Math.min(nodes.length, at + EXCEPTION_REACH); index += 1) {
    if (EXCEPTIONS.has(tokenAt(nodes, index))) return true;
    if (tokenAt(nodes, index).text === 'apart' && tokenAt(nodes, index + 1).lower === 'from') return true;
    if (tokenAt(nodes, index).type === 'punct') return false;
  }
  return false;
}
