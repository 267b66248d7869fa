/** Whether the words around an amount speak of holding ground. */
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import controlList from '../lexicon/control.json' with { type: 'json' };
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { Word, wordsOf } from '../words.ts';
import type { Amount } from './amounts.ts';
import type { Area, Flat } from './area.ts';
import { isSidePart } from './parts.ts';
import { predicated } from './predicates.ts';
import { VERBS, WEAK, NOUNS, MEASURES, ARMED, VOTES } from './control-words.ts';
import { GIVES, isGivenToSide } from './giving.ts';
import { MODALS, hasHappened } from './happened.ts';

const STRONG = new WordSet(wordsOf(controlList.strong));
const MOTIONS = new WordSet(wordsOf(controlList.motions));
const OPENS = new WordSet(wordsOf(controlList.opens));
const DEEDS = new WordSet(wordsOf(controlList.deeds));
const LEAVES = new WordSet(wordsOf(controlList.leaves));
const NOT_SIDES = new Set(wordsOf(controlList.notSides));

/** How far a verb may stand before its amount, in nodes. */
const BEFORE = 24;

/** Whether a control verb or noun governs the amount, or its area is the subject of one. */
export function speaksOfControl(flat: Flat, amount: Amount, area: Area): boolean {
  if (!area.sure) return takesGround(flat.nodes, amount.from) || isSidePart(flat.nodes, amount);
  if (isSidePart(flat.nodes, amount) || governed(flat, amount, area)) return true;
  if (isHeldPart(flat, amount, area)) return true;
  if (!mayBeSubject(flat, amount)) return false;
  const absolute = tokenAt(flat.nodes, amount.from - 1).lower === 'with';
  return predicated(flat, area.implied ? amount.to : Math.max(area.to, amount.to), area, absolute);
}

/** Whether a word by itself tells that ground is held, taken or lost. */
export function speaksOfGround({ lower }: Token): boolean {
  return VERBS.holds(lower) || NOUNS.holds(lower) || /^(?:fall|fell|fallen|theirs|yours|ours)$/.test(lower);
}

/** "have overrun", "are in control of": right before the amount, a word that takes nothing but ground. */
function takesGround(nodes: readonly Token[], from: number): boolean {
  const last = tokenAt(nodes, from - 1);
  if (STRONG.has(last)) return true;
  return last.lower === 'of' && tokenAt(nodes, from - 2).lower === 'control' && tokenAt(nodes, from - 3).lower === 'in';
}

/** "the 40 percent of the city that the army controls", "the third of the town held by rebels". */
function isHeldPart({ nodes }: Flat, amount: Amount, area: Area): boolean {
  const the = tokenAt(nodes, amount.from - 1).lower === 'the' || tokenAt(nodes, amount.from).lower === 'the';
  if (!the || area.implied) return false;
  const behind = nodes.slice(area.to, area.to + 7);
  const verb = behind.findIndex((token) => VERBS.has(token) && !WEAK.has(token));
  if (verb < 0 || behind.slice(0, verb).some(({ type, lower }) => type === 'punct' || lower === 'to')) return false;
  return verb > 0
    ? behind.slice(0, verb).some((token) => has(token, Word.determiner | Word.pronoun) || token.capital)
    : tokenAt(behind, 1).lower === 'by';
}

/** Whether what follows the amount may be said of it: it is no object of a preposition, nor of a verb that leaves nothing. */
function mayBeSubject({ nodes, phrases }: Flat, amount: Amount): boolean {
  const before = tokenAt(nodes, amount.from - 1);
  if (LEAVES.has(before)) return true;
  if (/^(?:of|about)$/.test(before.lower) && has(tokenAt(nodes, amount.from - 2), Word.cue)) return true;
  if (has(before, Word.preposition) && before.lower !== 'than') return false;
  const verb = phrases.find((phrase) => phrase.kind === 'verb' && phrase.to === amount.from);
  return verb?.kind !== 'verb' || verb.cue || has(before, Word.be);
}

/** The nearest verb or control noun to the left speaks of control: "have captured nearly half of". */
function governed(flat: Flat, amount: Amount, area: Area): boolean {
  const { nodes } = flat;
  const link = linkBefore(nodes, amount.from);
  const first = beforeAside(nodes, amount.from);
  if (link === 'by' || (first === amount.from - 1 && isAside(nodes, amount, area))) return false;
  if (link === 'to' && isDownTo(nodes, amount.from) && area.sure && !area.implied) return true;
  if (isAllLeft(nodes, amount.from) || (link === 'with' && isLeftWith(nodes, amount.from))) return true;
  for (let at = first; at >= Math.max(0, amount.from - BEFORE); at -= 1) {
    const token = tokenAt(nodes, at);
    if (token.text === ';' || (token.text === ':' && at !== amount.from - 1)) return false;
    if (NOUNS.has(token) && !area.implied && holdsBy(nodes, at, amount.from)) return isOfSide(flat, at);
    if (isDeed(nodes, at, amount)) return !nodes.slice(amount.to).some((token) => MODALS.has(token));
    if (link === 'with' && OPENS.has(token)) return hasHappened(nodes, at);
    if (isMeasuring(nodes, at)) continue;
    if (at === first && first < amount.from - 1) return isOfSide(flat, at) && hasHappened(nodes, at);
    if (!isVerb(flat, at) && !isSurely(token) && !isBeside(nodes, at, amount.from)) continue;
    if (has(token, Word.be | Word.auxiliary) && !isLastOfVerb(flat, at)) continue;
    return verbHolds(flat, at, amount, area, link) && isOfSide(flat, at) && hasHappened(nodes, at);
  }
  return false;
}

/** "held 40 percent of Kwanda, most of it savanna": a remark on the ground, not another object of the verb. */
function isAside(nodes: readonly Token[], amount: Amount, area: Area): boolean {
  return tokenAt(nodes, amount.from - 1).text === ',' && /^(?:it|them|which)$/.test(tokenAt(nodes, area.from).lower);
}

/** "is down to a third of the shore". */
function isDownTo(nodes: readonly Token[], from: number): boolean {
  return (
    tokenAt(nodes, from - 2).lower === 'down' &&
    nodes.slice(Math.max(0, from - 6), from - 2).some((token) => has(token, Word.be))
  );
}

/** "leaves Tolkun, who once controlled the valley, with 15 percent", "That would leave them with a quarter". */
function isLeftWith(nodes: readonly Token[], from: number): boolean {
  for (let at = from - 2; at >= Math.max(0, from - BEFORE); at -= 1) {
    if (!/^lea?(?:ves?|ft|ving)$/.test(tokenAt(nodes, at).lower)) continue;
    return (
      hasHappened(nodes, at) ||
      (/^(?:that|this|which)$/.test(tokenAt(nodes, at - 2).lower) && tokenAt(nodes, at - 1).lower === 'would')
    );
  }
  return false;
}

/** "What the League has left is a third", "All they hold is a third". */
function isAllLeft(nodes: readonly Token[], from: number): boolean {
  if (!/^(?:what|all)$/.test(tokenAt(nodes, 0).lower) || !has(tokenAt(nodes, from - 1), Word.be)) return false;
  return nodes.slice(1, from - 1).some((token) => VERBS.has(token));
}

/** How many tokens an aside between commas or dashes may have. */
const ASIDE = 8;

/** The node before the amount, an aside let off: "governs, if that is the word, half", "holds – so far – half". */
function beforeAside(nodes: readonly Token[], from: number): number {
  if (!/^[,–—]$/.test(tokenAt(nodes, from - 1).text)) return from - 1;
  for (let at = from - 2; at >= Math.max(1, from - ASIDE - 2); at -= 1)
    if (tokenAt(nodes, at).text === tokenAt(nodes, from - 1).text)
      return VERBS.has(tokenAt(nodes, at - 1)) && !WEAK.has(tokenAt(nodes, at - 1)) ? at - 1 : from - 1;
  return from - 1;
}

/** "hold a strip amounting to", "hold two valleys that make up": gives the size of what is held. */
function isMeasuring(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  if (!MEASURES.has(token) || VERBS.has(token)) return false;
  return token.lower.endsWith('ing') || /^(?:that|which)$/.test(tokenAt(nodes, at - 1).lower);
}

/** The preposition that the amount hangs on, adverbs let off; "" where it hangs on none. */
function linkBefore(nodes: readonly Token[], from: number): string {
  let at = from - 1;
  while (has(tokenAt(nodes, at), Word.adverb) && !has(tokenAt(nodes, at), Word.preposition)) at -= 1;
  const token = tokenAt(nodes, at);
  if (!has(token, Word.preposition) || token.lower === 'than') return '';
  if (token.lower === 'to' && /^(?:equal|equivalent)$/.test(tokenAt(nodes, at - 1).lower)) return '';
  const before = tokenAt(nodes, at - 1).lower;
  if (token.lower === 'up' || isMeasuring(nodes, at - 1)) return '';
  return (token.lower === 'of' && before === 'out') || (token.lower === 'to' && before === 'on') ? 'from' : token.lower;
}

/** "the capture of half of the quarter", "the fall of most of the city". */
function isDeed(nodes: readonly Token[], at: number, amount: Amount): boolean {
  return DEEDS.has(tokenAt(nodes, at)) && tokenAt(nodes, at + 1).lower === 'of' && at + 2 === amount.from;
}

/** "in control of", "their grip on", "hold sway over": the noun with its preposition right before the amount. */
function holdsBy(nodes: readonly Token[], noun: number, amount: number): boolean {
  const { lower } = tokenAt(nodes, noun);
  if (tokenAt(nodes, noun - 1).lower === 'taken' && lower === 'hold') return false;
  if (lower === 'run' && tokenAt(nodes, noun - 1).lower !== 'the') return false;
  if (lower === 'hands' || (lower === 'hand' && tokenAt(nodes, noun - 1).lower !== 'upper')) return false;
  const between = nodes.slice(noun + 1, amount);
  return between.length <= 6 && between.some((token) => /^(?:of|on|over|in|across|throughout)$/.test(token.lower));
}

function verbHolds(flat: Flat, at: number, amount: Amount, area: Area, link: string): boolean {
  const { nodes } = flat;
  const { lower } = tokenAt(nodes, at);
  if (/^(?:from|to|into|in|inside|with|on|onto)$/.test(link))
    return (
      (MOTIONS.holds(lower) || OPENS.holds(lower)) && movesBy(link, nodes, at) && !(area.implied && link !== 'with')
    );
  if (link === 'of' || link === 'over' || link === 'across')
    return hasControlNoun(nodes, link === 'over' ? Math.max(0, at - 2) : at, amount.from);
  if (link !== '') return false;
  if (!VERBS.holds(lower)) return NOUNS.has(tokenAt(nodes, at + 1)) || hasControlNoun(nodes, at, amount.from);
  if (tokenAt(nodes, at + 1).lower === 'up' && /^g[ai]v/.test(lower)) return true;
  if (GIVES.holds(lower)) return isGivenToSide(flat, at, amount, area);
  if (isElectoral(nodes.slice(0, amount.to + VOTES_REACH), lower)) return false;
  return !(area.implied && WEAK.holds(lower) && !amount.left);
}

/** "left with", "confined to", "driven from", "hold out in". */
function movesBy(link: string, nodes: readonly Token[], at: number): boolean {
  const verb = tokenAt(nodes, at).lower;
  if (link === 'with') return OPENS.holds(verb);
  if (/^(?:hold|held)/.test(verb)) return /^(?:out|on)$/.test(tokenAt(nodes, at + 1).lower);
  if (/^(?:hang|hung|cling|clung)/.test(verb)) return true;
  return !/^(?:on|onto)$/.test(link) && MOTIONS.holds(verb) && !/^le(?:ft|av)/.test(verb);
}

/** How far behind an amount it may be said that it is one of votes. */
const VOTES_REACH = 4;

/** In a sentence on votes, who wins or holds an area has won it at the polls, unless arms are spoken of. */
function isElectoral(nodes: readonly Token[], verb: string): boolean {
  return !STRONG.holds(verb) && nodes.some((token) => VOTES.has(token)) && !nodes.some((token) => ARMED.has(token));
}

/** "in control of", "have under their grip": the noun stands between the verb and the amount. */
function hasControlNoun(nodes: readonly Token[], from: number, to: number): boolean {
  return nodes.slice(from, to).some((token) => NOUNS.has(token));
}

/** Whether the subject of the verb at node `at` could be a side: no weather, no illness, no team. */
function isOfSide({ nodes, phrases }: Flat, at: number): boolean {
  const verb = phrases.findIndex((phrase) => phrase.from <= at && at < phrase.to);
  const subject = phraseAt(phrases, verb)?.kind === 'verb' ? subjectOf({ nodes, phrases }, verb) : null;
  const nouns = subject?.parties.flatMap(({ nominals }) => nominals.map(({ noun }) => noun)) ?? [];
  return !nouns.some((noun) => !isNamed(noun) && NOT_SIDES.has(noun.head));
}

/** "the Free Companies" may be a side; "Mines" opens its sentence and is no name. */
function isNamed({ mention }: NounPhrase): boolean {
  return mention !== null && mention.to - mention.from > 1;
}

/** A control verb that no noun is, even where the grammar saw none: "have in a week driven rebels from most of it". */
function isSurely(token: Token): boolean {
  if (WEAK.has(token) || has(token, Word.nounVerb)) return false;
  return VERBS.has(token) ? /(?:[^s]s|ed)$/.test(token.lower) : MOTIONS.has(token) && /(?:ed|en)$/.test(token.lower);
}

/** "the movements administer two thirds": a verb right before the amount, read as a noun. */
function isBeside(nodes: readonly Token[], at: number, amount: number): boolean {
  const { lower } = tokenAt(nodes, at);
  if (!VERBS.holds(lower) || WEAK.holds(lower)) return false;
  return nodes.slice(at + 1, amount).every((token) => has(token, Word.adverb));
}

function isVerb({ phrases }: Flat, at: number): boolean {
  return phrases.some((phrase) => phrase.kind === 'verb' && phrase.from <= at && at < phrase.to);
}

function isLastOfVerb({ phrases }: Flat, at: number): boolean {
  return phrases.some((phrase) => phrase.kind === 'verb' && phrase.to === at + 1);
}
