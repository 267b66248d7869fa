/** Noun phrases: where one ends, what it opens with, whether it names somebody or says when. */
import { Ending, ends } from '../text/endings.ts';
import { has, looksCapital, type Token, tokenAt } from '../text/tokens.ts';
import { wordTest } from '../text/word-table.ts';
import { CLOSED, Word } from '../words.ts';
import type { Mention } from './names.ts';
import type { NounPhrase } from './phrases.ts';
import { type Before, mayStartVerb, NOTHING, startsVerb } from './verbs.ts';

/** The name that starts at each node of a sentence, or null. */
export type Mentions = readonly (Mention | null)[];

/** Whether a noun or name is plural; null where it may be either. */
export function pluralityOf(token: Token, mention: Mention | null): boolean | null {
  if (mention?.kind === 'place' && token.lower !== 'states') return false;
  if (mention !== null) return ends(token, Ending.s) ? null : false;
  if (has(token, Word.group) && !isPlural(token)) return null;
  return isPlural(token);
}

const isPlural = wordTest(
  (lower) => /[^s]s$/.test(lower) || /^(?:police|people|men|women|children|they|we|you|troops)$/.test(lower),
);

/** Adjectives that stand after their noun. */
export const POSTPOSED =
  /^(?:close|familiar|loyal|responsible|opposed|hostile|sympathetic|allied|aligned|involved|present|unable|due)$/;

const canFollow = wordTest((lower) => POSTPOSED.test(lower));

/** An adjective after its noun: "a source close to the mayor". */
export function isPostposed(nodes: readonly Token[], index: number): boolean {
  return canFollow(tokenAt(nodes, index)) && has(tokenAt(nodes, index + 1), Word.preposition);
}

/** What stands before the next word, while a noun phrase grows. */
type Growing = { -readonly [Part in keyof Before]: Before[Part] };

/** `hanging`: the phrase hangs on a preposition, so that a verb after it agrees with something further left. */
export function readNoun(nodes: readonly Token[], index: number, mentions: Mentions, hanging: boolean): NounPhrase {
  const before: Growing = { ...NOTHING };
  let mention: Mention | null = null;
  let genitive = false;
  let time = true;
  let at = index;
  while (at < nodes.length) {
    const token = tokenAt(nodes, at);
    const named = mentions[at] ?? null;
    if (named !== null && named.to > at) {
      if (at > index && !joinsName(nodes, index, at, mention, before, named)) break;
      mention = named;
      at = named.to;
      before.head = true;
      before.open = false;
      before.actor = true;
      before.pronoun = false;
      before.plural = hanging ? null : pluralityOf(tokenAt(nodes, at - 1), named);
      time = false;
      continue;
    }
    if (at > index && endsNoun(nodes, at, before)) break;
    if (token.type === 'possessive') genitive = true;
    else if (!has(token, Word.calendar | Word.determiner | Word.number) && token.type === 'word' && !isTimeWord(token))
      time = false;
    mention = null;
    before.head = opensNothing(token);
    before.open = !before.head;
    before.actor = isActor(token);
    before.pronoun = has(token, Word.pronoun);
    before.plural = hanging ? null : pluralityOf(token, null);
    at += 1;
    if (has(token, Word.pronoun)) break;
  }
  const head = tokenAt(nodes, at - 1);
  const pronoun = at - index === 1 && (has(head, Word.pronoun) || head.lower === 'her');
  const opening = openingOf(tokenAt(nodes, index), genitive);
  return {
    kind: 'noun',
    from: index,
    to: at,
    mention,
    head: head.lower,
    pronoun,
    opening,
    time: time && !pronoun && hasCalendar(nodes, index, at),
  };
}

/** Endings of adjectives: "an internal Army review", "a besieged Middle Eastern city" are one noun phrase. */
const ADJECTIVE = /(?:[^i]al|ive|ic|ous|ary|ful|less|able|ible|ish|ern|ese|ed)$/;

function hasCalendar(nodes: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (has(tokenAt(nodes, at), Word.calendar)) return true;
  return false;
}

/** "ministry spokesman Ann Fox" is one noun phrase; "last week Ann Fox", "the word Ann Fox used" are two. */
function joinsName(
  nodes: readonly Token[],
  from: number,
  at: number,
  mention: Mention | null,
  before: Before,
  named: Mention,
): boolean {
  if (mention?.to === at || (before.head && isTime(nodes, from, at))) return false;
  const last = tokenAt(nodes, at - 1);
  if (!before.head || last.type !== 'word') return true;
  if (at - from === 2 && has(tokenAt(nodes, from), Word.determiner) && ADJECTIVE.test(last.lower)) return true;
  const long = named.to - named.core > 1 && named.kind === 'name';
  if ((named.kind === 'person' || long) && has(last, Word.body) && !has(last, Word.person | Word.title)) return false;
  return (
    has(last, Word.person | Word.group | Word.body | Word.title | Word.department | Word.place | Word.document) ||
    /(?:er|or|ist|man|ian|ant|eer|ee)$/.test(last.lower)
  );
}

const isCompound = wordTest((lower) =>
  /-(?:day|week|month|year|hour|mile|foot|old|led|backed|held|controlled|run|owned|based|old)$/.test(lower),
);

/** False for a word after which a noun must still come: "the", "three", "three-day". */
function opensNothing(token: Token): boolean {
  if (token.type === 'possessive' || token.type === 'number') return false;
  return !has(token, Word.determiner | Word.number) && !isCompound(token);
}

/** Whether a noun can do something, so that a doubtful word after it may be its verb. */
function isActor(token: Token): boolean {
  return (
    has(token, Word.person | Word.group | Word.body | Word.country | Word.pronoun | Word.document) ||
    ends(token, Ending.s)
  );
}

function isTime(nodes: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(nodes, at);
    if (!has(token, Word.calendar | Word.determiner) && !isTimeWord(token) && token.type !== 'number') return false;
  }
  return true;
}

function isTimeWord(token: Token): boolean {
  return token.lower === 'last' || token.lower === 'next' || token.lower === 'late' || token.lower === 'early';
}

/** "we've", "she'd": a pronoun with its verb, so that no noun goes on over it. */
export const isContracted = wordTest((lower) => /^(?:i|we|you|he|she|they)['’](?:ve|d|ll|m|re)$/.test(lower));

function endsNoun(nodes: readonly Token[], at: number, before: Before): boolean {
  if (isContracted(tokenAt(nodes, at))) return true;
  const token = tokenAt(nodes, at);
  if (token.type === 'possessive') return false;
  if (token.type !== 'word' && token.type !== 'number')
    return !(token.text === '%' && tokenAt(nodes, at - 1).type === 'number');
  const last = tokenAt(nodes, at - 1);
  const alone = (standsAlone(last) && isPlainVerb(token)) || (last.lower === 'her' && isSaying(token));
  const verb = mayStartVerb(token) && startsVerb(nodes, at, before);
  if (alone || verb || (before.head && isPostposed(nodes, at))) return true;
  if (has(token, CLOSED) && !(token.lower === 'second' || token.lower === 'past')) return true;
  if (has(token, Word.determiner)) return !before.open && !has(token, Word.number);
  if (has(token, Word.calendar) && before.head && token.capital && !looksCapital(token)) return true;
  if (saysWhen(token)) return true;
  if (!before.head || before.open || has(token, Word.person | Word.nounVerb)) return false;
  return has(token, Word.adverb) || (endsInLy(token) && !isNounLike(tokenAt(nodes, at + 1)));
}

/** "follows the town closely": an adverb after its noun; "the state weekly" goes on. */
function endsInLy(token: Token): boolean {
  return ends(token, Ending.ly) && token.lower.length > 5 && !token.capital && !has(token, Word.group);
}

function isNounLike(token: Token): boolean {
  return token.type === 'word' && !has(token, CLOSED | Word.adverb | Word.determiner | Word.finite | Word.cue);
}

/** Words that stand for people without a noun: "one said", "others were". */
const ALONE = /^(?:one|another|some|many|others|most|all|both|each|few|several|two|three|four|five|neither|none)$/;

const standsAlone = wordTest((lower) => ALONE.test(lower));
const saysWhen = wordTest((lower) => /^(?:today|yesterday|tomorrow|tonight|overnight)$/.test(lower));

function isPlainVerb(token: Token): boolean {
  if (has(token, Word.be | Word.auxiliary)) return true;
  return has(token, Word.cue | Word.finite) && !has(token, Word.nounVerb | Word.person | Word.group);
}

/** "a source close to her said": a verb that describes no noun after "her". */
function isSaying(token: Token): boolean {
  return has(token, Word.cue) && isPlainVerb(token) && !has(token, Word.participle) && !token.lower.endsWith('ed');
}

function openingOf(token: Token, genitive: boolean): NounPhrase['opening'] {
  if (has(token, Word.possessive)) return 'possessive';
  if (genitive) return 'genitive';
  if (token.lower === 'the') return 'the';
  return token.lower === 'a' || token.lower === 'an' || token.lower === 'one' || token.lower === 'another'
    ? 'a'
    : 'none';
}
