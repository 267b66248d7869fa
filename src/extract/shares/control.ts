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

/** How far a verb may stand from its amount, in nodes. */
const BEFORE = 24;
const AFTER = 16;

/** Whether a control verb or noun governs the amount, or its area is the subject of one. */
export function speaksOfControl(flat: Flat, amount: Amount, area: Area): boolean {
  return governed(flat, amount, area) || predicated(flat.nodes, area.to > amount.to ? area.to : amount.to, area);
}

/** The nearest verb or control noun to the left speaks of control: "have captured nearly half of". */
function governed(flat: Flat, amount: Amount, area: Area): boolean {
  const { nodes } = flat;
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - BEFORE); at -= 1) {
    const token = tokenAt(nodes, at);
    if (/^[;:]$/.test(token.text)) return false;
    if (area.implied && (token.lower === 'by' || token.lower === 'to')) return false;
    if (NOUNS.has(token.lower) && !area.implied) return true;
    if (isSideShare(nodes, at)) return true;
    if (!isVerb(flat.phrases, at)) continue;
    if (has(token, Word.be | Word.auxiliary) && !isLastOfVerb(flat.phrases, at)) continue;
    if (!VERBS.has(token.lower))
      return NOUNS.has(tokenAt(nodes, at + 1).lower) || hasControlNoun(nodes, at, amount.from);
    return !(area.implied && WEAK.has(token.lower)) && !isOfSomethingElse(nodes, at, amount.from);
  }
  return false;
}

/** "put the rebels' share at 30%": a side's part of the ground, no party's of the vote. */
function isSideShare(nodes: readonly Token[], at: number): boolean {
  if (!/^(?:share|portion|slice|part|territory|presence)$/.test(tokenAt(nodes, at).lower)) return false;
  if (tokenAt(nodes, at - 1).type !== 'possessive') return false;
  return !nodes.some((token) => /^(?:votes?|seats?|markets?|electorate|poll)$/.test(token.lower));
}

/** "in control of", "have under their grip": the noun stands between the verb and the amount. */
function hasControlNoun(nodes: readonly Token[], from: number, to: number): boolean {
  return nodes.slice(from, to).some((token) => NOUNS.has(token.lower));
}

/** "has won the votes of half the city", "take calls from most of the city": an object of another kind between. */
function isOfSomethingElse(nodes: readonly Token[], verb: number, amount: number): boolean {
  const between = nodes.slice(verb + 1, amount);
  const link = between.findLast((token) => has(token, Word.preposition));
  return link !== undefined && /^(?:for|with|about)$/.test(link.lower);
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
    if (isState(nodes, at) && (linked || /(?:held|controlled)$/.test(token.lower)))
      return !area.implied || isHeld(token);
    if (has(token, Word.cue) && linked && !STATES.has(token.lower)) return false;
  }
  return false;
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
