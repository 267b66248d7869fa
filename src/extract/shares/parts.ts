/** A side's part of the ground and its size: "rebel-held areas make up 15%", "their hold has shrunk to a third". */
import controlList from '../lexicon/control.json' with { type: 'json' };
import { type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { wordsOf } from '../words.ts';
import type { Amount } from './amounts.ts';
import { MEASURES, SIDES, NOUNS, VERBS, AREAS, VOTES, isHeldByName } from './control-words.ts';

const PARTS = new WordSet(wordsOf(controlList.parts));
const FIEFS = new WordSet(wordsOf(controlList.fiefs));
const TAKEN = new WordSet(wordsOf(controlList.taken));

/** How far the part may stand before its size, in nodes. */
const REACH = 24;
/** How far behind the noun for a part its owner may stand: "the share of the country under government control". */
const OWNER_REACH = 9;

/** Whether the amount is the size of a side's part of the ground. */
export function isSidePart(nodes: readonly Token[], { from, to }: Amount): boolean {
  const last = tokenAt(nodes, from - 1).lower;
  if (last === 'by' || nodes.some((token) => VOTES.has(token))) return false;
  if (isBeside(nodes, from, to) && isWhatTheyHeld(nodes, to + 1)) return true;
  const claim = /^claims?$/.test(tokenAt(nodes, from - 2).lower) && last === 'to';
  if (claim && isOfASide(nodes, from - 2)) return true;
  let measured = /^(?:at|to|from)$/.test(last) || isBeside(nodes, from, to);
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokenAt(nodes, at);
    if (/^[;:]$/.test(token.text)) return false;
    if (MEASURES.has(token)) measured = true;
    if (measured && PARTS.has(token) && isHeldPart(nodes, at, from)) return !isOfOtherThings(nodes, at);
  }
  return false;
}

/** Whether the noun for a part is a side's. */
function isHeldPart(nodes: readonly Token[], at: number, end: number): boolean {
  return FIEFS.has(tokenAt(nodes, at)) || isOfASide(nodes, at) || isHeldBehind(nodes, at, end);
}

/** "the government's share of the budget": a part of what is no ground. */
function isOfOtherThings(nodes: readonly Token[], at: number): boolean {
  if (!/^(?:share|portion|slice|part|proportion|percentage)$/.test(tokenAt(nodes, at).lower)) return false;
  if (tokenAt(nodes, at + 1).lower !== 'of') return false;
  return !nodes.slice(at + 2, at + 8).some((token) => AREAS.has(token) || token.capital);
}

/** "what they held in January", "the area it once ruled": ground by its relative clause. */
function isWhatTheyHeld(nodes: readonly Token[], from: number): boolean {
  const words = nodes.slice(from, from + 8).map(({ lower }) => lower);
  const who = words.findIndex((word) => /^(?:they|it|he|she|we)$/.test(word));
  return (
    who >= 0 && words.slice(who + 1, who + 4).some((word) => /^(?:held|controlled|ruled|governed|occupied)$/.test(word))
  );
}

/** "the rebels' last pocket, now about a tenth of the city, was": between commas behind the part. */
function isBeside(nodes: readonly Token[], from: number, to: number): boolean {
  const at = /^(?:now|still|today|currently)$/.test(tokenAt(nodes, from - 1).lower) ? from - 2 : from - 1;
  return /^[,–—(-]$/.test(tokenAt(nodes, at).text) && tokenAt(nodes, to).lower === 'of';
}

/** "the rebels' share", "their hold", "rebel-held areas", "the rebels' last pocket", "government control". */
function isOfASide(nodes: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const token = tokenAt(nodes, back);
    if (token.type === 'possessive' || /^(?:their|its|his|our|her)$/.test(token.lower) || SIDES.has(token)) return true;
    if (isHeldByName(token) || TAKEN.has(token)) return true;
    if (token.type !== 'word' || /^(?:of|in|on|at|the|an?)$/.test(token.lower)) return false;
  }
  return false;
}

/** "the area under its control", "the share of the country held by rebels", "the strip of land they hold". */
function isHeldBehind(nodes: readonly Token[], at: number, end: number): boolean {
  const behind = nodes.slice(at + 1, Math.min(end, at + OWNER_REACH)).map(({ lower }) => lower);
  const under = behind.findIndex((word) => word === 'under' || word === 'in');
  if (under >= 0 && behind.slice(under, under + 5).some((word) => NOUNS.holds(word))) return true;
  return behind.some((word, index) => {
    if (!VERBS.holds(word)) return false;
    const before = behind.slice(Math.max(0, index - 2), index);
    return behind[index + 1] === 'by' || before.some((one) => /^(?:they|it|he|we|she)$/.test(one));
  });
}
