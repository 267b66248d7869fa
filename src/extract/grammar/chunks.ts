import { Ending, ends } from '../text/endings.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { wordMemo, WordSet, wordTest } from '../text/word-table.ts';
import nounVerbList from '../lexicon/noun-verbs.json' with { type: 'json' };
import { Word, wordsOf } from '../words.ts';
import type { Mention } from './names.ts';
import { isPostposed, POSTPOSED, type Mentions, pluralityOf, readNoun } from './nouns.ts';
import { type Phrase, type SignKind, phraseAt } from './phrases.ts';
import { type Before, mayStartVerb, startsVerb } from './verbs.ts';
import { readVerb } from './verb-groups.ts';

/** Cuts a sentence into noun phrases, verb groups and the words between. Every node is in exactly one phrase. */
export function readPhrases(nodes: readonly Token[], mentions: readonly Mention[]): Phrase[] {
  const starts = startsOf(nodes, mentions);
  const phrases: Phrase[] = [];
  for (let index = 0; index < nodes.length; ) {
    const phrase = readPhrase(nodes, index, starts, phrases);
    phrases.push(phrase);
    index = phrase.to;
  }
  return phrases;
}

function startsOf(nodes: readonly Token[], mentions: readonly Mention[]): Mentions {
  const starts: (Mention | null)[] = nodes.map(() => null);
  for (const mention of mentions) starts[mention.from] = mention;
  return starts;
}

function readPhrase(nodes: readonly Token[], index: number, mentions: Mentions, phrases: readonly Phrase[]): Phrase {
  if (mentions[index] === null) {
    const verb = mayStartVerb(tokenAt(nodes, index)) && startsVerb(nodes, index, beforeOf(nodes, phrases));
    if (verb) return readVerb(nodes, index);
    const kind = opensRelative(nodes, index, phrases) ? 'relative' : signOf(nodes, index);
    if (kind !== null) return { kind, from: index, to: index + 1, lower: tokenAt(nodes, index).lower };
  }
  return readNoun(nodes, index, mentions, phrases.at(-1)?.kind === 'preposition');
}

/** "the militia that has held the town": after a noun that is no object, and before a verb. */
function opensRelative(nodes: readonly Token[], index: number, phrases: readonly Phrase[]): boolean {
  if (tokenAt(nodes, index).lower !== 'that' || !isVerbByLook(tokenAt(nodes, index + 1))) return false;
  const before = phraseAt(phrases, phrases.length - 2)?.kind;
  const noun = phrases.at(-1);
  return noun?.kind === 'noun' && !noun.pronoun && !noun.time && before !== 'verb' && before !== 'piece';
}

/** What stands before the next word, adverbs let off. */
function beforeOf(nodes: readonly Token[], phrases: readonly Phrase[]): Before {
  let at = phrases.length - 1;
  while (phraseAt(phrases, at)?.kind === 'adverb') at -= 1;
  const last = phraseAt(phrases, at);
  const gap = last !== undefined && GAPS.has(last.kind);
  if (last?.kind !== 'noun') return { head: false, open: false, actor: false, gap, pronoun: false, plural: null };
  const free = phraseAt(phrases, at - 1)?.kind !== 'preposition';
  const plural = free ? pluralityOf(tokenAt(nodes, last.to - 1), last.mention) : null;
  return { head: !last.time, open: false, actor: !last.time, gap, pronoun: last.pronoun, plural };
}

const GAPS: ReadonlySet<string> = new Set(['comma', 'relative', 'close', 'dash', 'piece']);
/** Whether a word that no list calls an adverb may be one all the same. */
const mayStandAside = wordTest(
  (lower) => lower.endsWith('ly') || [POSTPOSED, REFLEXIVE, QUANTIFIER].some((words) => words.test(lower)),
);
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;
const QUANTIFIER = /^(?:both|all|each|either|neither)$/;
const isReflexive = wordTest((lower) => REFLEXIVE.test(lower));
const isQuantifier = wordTest((lower) => QUANTIFIER.test(lower));

const SIGNS: ReadonlyMap<string, SignKind> = new Map<string, SignKind>(
  Object.entries({
    ',': 'comma',
    ':': 'colon',
    ';': 'semicolon',
    '-': 'dash',
    '–': 'dash',
    '—': 'dash',
    '--': 'dash',
    '―': 'dash',
    '|': 'dash',
    '(': 'open',
    '[': 'open',
    ')': 'close',
    ']': 'close',
    '.': 'stop',
    '!': 'stop',
    '?': 'stop',
    '…': 'stop',
  } satisfies Record<string, SignKind>),
);

const kindOfSign = wordMemo((lower) => SIGNS.get(lower) ?? 'other');

function signOf(nodes: readonly Token[], index: number): SignKind | null {
  const token = tokenAt(nodes, index);
  if (token.type === 'piece') return 'piece';
  if (token.type === 'punct') return kindOfSign(token);
  if (token.type === 'mark' || token.type === 'possessive') return 'other';
  if (token.type === 'number' || token.text === 'I') return null;
  if (has(token, Word.relative)) return 'relative';
  if (has(token, Word.coordinator)) return 'coordinator';
  if (has(token, Word.subordinator) && has(token, Word.adverb) && isVerbByLook(tokenAt(nodes, index + 1)))
    return 'adverb';
  if (has(token, Word.subordinator) && isClauseLink(nodes, index)) return 'subordinator';
  if (has(token, Word.preposition)) return 'preposition';
  if (has(token, Word.subordinator)) return 'subordinator';
  if (has(token, Word.adverb) && !looksLikeName(token)) return 'adverb';
  if (!mayStandAside(token)) return null;
  if (isPostposed(nodes, index) || isFloating(nodes, index)) return 'adverb';
  return isManner(token) || isEmphatic(nodes, index) ? 'adverb' : null;
}

/** Nouns and adjectives in "ly" that no adverb is. */
const NO_MANNER = new WordSet(wordsOf(nounVerbList.notManner));

/** "closely", "bitterly". */
function isManner(token: Token): boolean {
  if (!ends(token, Ending.ly) || token.lower.length <= 4 || token.capital || NO_MANNER.has(token)) return false;
  return !has(token, Word.person | Word.group);
}

/** "the rebels themselves say": a word of emphasis between a subject and its verb. */
function isEmphatic(nodes: readonly Token[], index: number): boolean {
  if (index === 0 || !isReflexive(tokenAt(nodes, index))) return false;
  const before = tokenAt(nodes, index - 1);
  if (before.type !== 'word' || has(before, Word.preposition | Word.cue)) return false;
  return (tokenAt(nodes, index + 1).text === ',' && before.capital) || isVerbByLook(tokenAt(nodes, index + 1));
}

/** "both" between a subject and its verb. */
function isFloating(nodes: readonly Token[], index: number): boolean {
  return index > 0 && isQuantifier(tokenAt(nodes, index)) && isVerbByLook(tokenAt(nodes, index + 1));
}

/** A verb by its look alone: a helper, a listed form, or a cue that no noun is. */
function isVerbByLook(token: Token): boolean {
  return has(token, Word.be | Word.auxiliary | Word.finite) || (has(token, Word.cue) && !has(token, Word.nounVerb));
}

function looksLikeName(token: Token): boolean {
  return token.capital && has(token, Word.male | Word.female);
}

/** "after", "since", "before" and "as" begin a clause or a phrase: a clause where a subject and a verb follow. */
function isClauseLink(nodes: readonly Token[], index: number): boolean {
  const token = tokenAt(nodes, index);
  if (!has(token, Word.preposition)) return true;
  if (token.lower === 'as') return !ends(tokenAt(nodes, index + 1), Ending.ing);
  for (let at = index + 1; at < Math.min(nodes.length, index + 9); at += 1) {
    const next = tokenAt(nodes, at);
    if (next.type === 'punct' || (has(next, Word.preposition) && next.lower !== 'of')) return false;
    if (has(next, Word.be | Word.auxiliary | Word.finite) && !has(next, Word.nounVerb)) return true;
    if (at > index + 1 && has(next, Word.cue) && !has(next, Word.nounVerb) && ends(next, Ending.ed)) return true;
  }
  return false;
}
