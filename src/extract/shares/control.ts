/** Whether the words around an amount speak of holding ground. */
import type { Phrase } from '../grammar/phrases.ts';
import controlList from '../lexicon/control.json' with { type: 'json' };
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { Word, wordsOf } from '../words.ts';
import type { Amount } from './amounts.ts';
import type { Area, Flat } from './area.ts';

const VERBS = new Set(wordsOf(controlList.verbs));
const WEAK = new Set(wordsOf(controlList.weak));
const NOUNS = new Set(wordsOf(controlList.nouns));
const STATES = new Set(wordsOf(controlList.states));
const STRONG = new Set(wordsOf(controlList.strong));
const MEASURES = new Set(wordsOf(controlList.measures));
const PARTS = new Set(wordsOf(controlList.parts));

/** How far a verb may stand from its amount, in nodes. */
const BEFORE = 24;
const AFTER = 16;

/** Whether a control verb or noun governs the amount, or its area is the subject of one. */
export function speaksOfControl(flat: Flat, amount: Amount, area: Area): boolean {
  if (!area.sure) return takesGround(flat.nodes, amount.from);
  if (isSidePart(flat.nodes, amount.from) || governed(flat, amount, area)) return true;
  const before = tokenAt(flat.nodes, amount.from - 1);
  if (has(before, Word.preposition) && !/^(?:with|by|than)$/.test(before.lower)) return false;
  return predicated(flat.nodes, area.to > amount.to ? area.to : amount.to, area);
}

/** "have overrun", "are in control of": right before the amount, a word that takes nothing but ground. */
function takesGround(nodes: readonly Token[], from: number): boolean {
  const last = tokenAt(nodes, from - 1);
  if (STRONG.has(last.lower)) return true;
  return last.lower === 'of' && tokenAt(nodes, from - 2).lower === 'control' && tokenAt(nodes, from - 3).lower === 'in';
}

const VOTES = /^(?:votes?|voting|seats?|markets?|electorate|polls?|ballots?|profits?|revenues?|shares)$/;

/** "rebel-held areas make up 15%", "their hold has shrunk to a third": a side's part of the ground and its size. */
function isSidePart(nodes: readonly Token[], amount: number): boolean {
  const claim = /^claims?$/.test(tokenAt(nodes, amount - 2).lower) && tokenAt(nodes, amount - 1).lower === 'to';
  if (claim && isOfASide(nodes, amount - 2)) return true;
  let measured = /^(?:at|to)$/.test(tokenAt(nodes, amount - 1).lower);
  for (let at = amount - 1; at >= Math.max(0, amount - BEFORE); at -= 1) {
    const token = tokenAt(nodes, at);
    if (/^[;:]$/.test(token.text)) return false;
    if (MEASURES.has(token.lower)) measured = true;
    if (!measured || !PARTS.has(token.lower)) continue;
    if (isOfASide(nodes, at)) return !nodes.some(({ lower }) => VOTES.test(lower));
  }
  return false;
}

/** "the rebels' share", "their hold", "rebel-held areas". */
function isOfASide(nodes: readonly Token[], at: number): boolean {
  const before = tokenAt(nodes, at - 1);
  if (before.type === 'possessive' || /^(?:their|its|his|our)$/.test(before.lower)) return true;
  return /(?:-(?:held|controlled|run|ruled)|^(?:held|controlled))$/.test(before.lower);
}

/** The nearest verb or control noun to the left speaks of control: "have captured nearly half of". */
function governed(flat: Flat, amount: Amount, area: Area): boolean {
  const { nodes } = flat;
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - BEFORE); at -= 1) {
    const token = tokenAt(nodes, at);
    if (/^[;:]$/.test(token.text)) return false;
    if (area.implied && (token.lower === 'by' || token.lower === 'to')) return false;
    if (NOUNS.has(token.lower) && !area.implied) return true;
    if (!isVerb(flat.phrases, at) && !isSurely(token)) continue;
    if (has(token, Word.be | Word.auxiliary) && !isLastOfVerb(flat.phrases, at)) continue;
    if (!VERBS.has(token.lower))
      return NOUNS.has(tokenAt(nodes, at + 1).lower) || hasControlNoun(nodes, at, amount.from);
    if (WEAK.has(token.lower) && nodes.some(({ lower }) => VOTES.test(lower))) return false;
    return !(area.implied && WEAK.has(token.lower)) && !isOfSomethingElse(nodes, at, amount.from);
  }
  return false;
}

/** "in control of", "have under their grip": the noun stands between the verb and the amount. */
function hasControlNoun(nodes: readonly Token[], from: number, to: number): boolean {
  return nodes.slice(from, to).some((token) => NOUNS.has(token.lower));
}

/** "has won the votes of half the city", "take calls from most of the city": an object of another kind between. */
function isOfSomethingElse(nodes: readonly Token[], verb: number, amount: number): boolean {
  const between = nodes.slice(verb + 1, amount);
  const link = between.findLast((token) => has(token, Word.preposition));
  if (link?.lower === 'with' && tokenAt(nodes, verb).lower === 'left') return false;
  return link !== undefined && /^(?:for|with|about)$/.test(link.lower);
}

/** A control verb that no noun is, even where the grammar saw none. */
function isSurely(token: Token): boolean {
  return (
    VERBS.has(token.lower) && !WEAK.has(token.lower) && /(?:es|ed)$/.test(token.lower) && !has(token, Word.nounVerb)
  );
}

function isVerb(phrases: readonly Phrase[], at: number): boolean {
  return phrases.some((phrase) => phrase.kind === 'verb' && phrase.from <= at && at < phrase.to);
}

function isLastOfVerb(phrases: readonly Phrase[], at: number): boolean {
  return phrases.some((phrase) => phrase.kind === 'verb' && phrase.to === at + 1);
}

/** What is said of the area: "is run by gangs", "has changed hands", "is rebel-held", "is a no man's land". */
function predicated(nodes: readonly Token[], from: number, area: Area): boolean {
  let linked = false;
  for (let at = from; at < Math.min(nodes.length, from + AFTER); at += 1) {
    const token = tokenAt(nodes, at);
    if (/^[;:.!?]$/.test(token.text)) return false;
    if (token.text === ',' && linked) return false;
    if (
      has(token, Word.be | Word.auxiliary) ||
      /^(?:remain|remains|remained|stay|stays|stayed|lies|lay|belongs?|changed|fell|falls?|stands?|under|in|outside|beyond)$/.test(
        token.lower,
      )
    )
      linked = true;
    if (falls(nodes, at)) return !area.implied;
    if (isState(nodes, at) && (linked || /(?:held|controlled)$/.test(token.lower)))
      return !area.implied || isHeld(token);
    if (has(token, Word.cue) && linked && !STATES.has(token.lower)) return false;
  }
  return false;
}

/** "fell within hours": ground falls; prices fall by so much, a town falls silent. */
function falls(nodes: readonly Token[], at: number): boolean {
  if (!/^(?:fell|falls)$/.test(tokenAt(nodes, at).lower)) return false;
  const next = tokenAt(nodes, at + 1);
  return (
    next.type !== 'number' && !/^(?:by|silent|ill|apart|quiet|asleep|short|into|behind|victim|out)$/.test(next.lower)
  );
}

function isHeld(token: Token): boolean {
  return /(?:held|controlled|hands|control|held-by)$/.test(token.lower);
}

function isState(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  if (STATES.has(token.lower)) return !WEAK.has(token.lower) || tokenAt(nodes, at + 1).lower === 'by';
  if (/-(?:held|controlled|run|ruled|occupied)$/.test(token.lower)) return true;
  return token.lower === 'no' && tokenAt(nodes, at + 1).lower.startsWith('man');
}
