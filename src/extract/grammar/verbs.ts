import { Ending, ends } from '../text/endings.ts';
import { has, looksCapital, type Token, tokenAt } from '../text/tokens.ts';
import { cueForms } from '../cue-forms.ts';
import { CLOSED, flagsOf, GIVEN, retorts, seeming, Word, wordsOf } from '../words.ts';
import nounVerbList from '../lexicon/noun-verbs.json' with { type: 'json' };
import { wordMemo, WordSet, wordTest } from '../text/word-table.ts';

/** Forms of be and other helping verbs. */
export const HELPER = Word.be | Word.auxiliary;
const NO_NOUN = CLOSED | Word.determiner;

/** What stands before a word in the noun phrase that is being read. */
export interface Before {
  /** A noun or name that could be a subject. */
  readonly head: boolean;
  /** A determiner, number or adjective that still waits for its noun. */
  readonly open: boolean;
  /** The noun is of a kind that acts: a doubtful word after it may be its verb. */
  readonly actor: boolean;
  /** A comma, "who" or an adverb stands between: the subject may lie further left. */
  readonly gap: boolean;
  readonly pronoun: boolean;
  /** Whether the noun is plural, so that its verb has no "s"; null where it may be either. */
  readonly plural: boolean | null;
}

/** The form of a cue verb that a word is, or null. */
export const cueFormOf = wordMemo((lower) => cueForms.get(lower) ?? null);
/** "has", "had", "having". */
export const isHave = wordTest((lower) => /^ha(?:s|ve|d|ving)/.test(lower));

/** Before the first word of a phrase. */
export const NOTHING: Before = { head: false, open: false, actor: false, gap: false, pronoun: false, plural: null };

/** Whether a word may start a verb group at all, whatever stands beside it: all that most words are asked. */
export const mayStartVerb = wordTest((lower) => {
  const listed = HELPER | Word.nounVerb | Word.finite | Word.participle;
  return (flagsOf(lower) & listed) !== 0 || lower === 'to' || cueForms.has(lower) || /(?:ing|ed|[^s]s)$/.test(lower);
});

/** Whether a verb group starts at `at`. Without a tagger, form and neighbours decide. */
export function startsVerb(nodes: readonly Token[], at: number, before: Before): boolean {
  const token = tokenAt(nodes, at);
  if (token.type !== 'word' || (token.capital && at > 0 && !isHeadlineVerb(nodes, at, before))) return false;
  if (has(token, HELPER)) return !before.open;
  if (token.lower === 'to') return isInfinitive(nodes, at);
  const form = cueFormOf(token);
  if (form?.form === 'ing' || ends(token, Ending.ing)) return isParticiple(nodes, at, before);
  if (isShotBack(nodes, at)) return !before.open;
  const doubtful = has(token, Word.nounVerb);
  if (at === 0 && form?.form === 'base' && !doubtful && isImperative(nodes)) return true;
  if (doubtful || (form?.form === 'base' && !has(token, Word.finite)))
    return isDoubtfulVerb(nodes, at, before, doubtful);
  if (form?.form === 'finite' || has(token, Word.finite)) return !before.open;
  if (has(token, Word.participle)) return !before.open && (before.head || isBareParticiple(nodes, at));
  if (followsPiece(nodes, at) || isPresent(nodes, at, before)) return true;
  return looksPast(token) && isPastVerb(nodes, at, before);
}

/** "...," corrects the mayor: an unlisted verb right after a quotation and before its subject. */
function followsPiece(nodes: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(nodes, at);
  const next = tokenAt(nodes, at + 1);
  if (tokenAt(nodes, at - 1).type !== 'piece' || !/(?:[^s]s|ed)$/.test(lower) || has(tokenAt(nodes, at), CLOSED))
    return false;
  return has(next, Word.determiner) || looksCapital(next);
}

/** "shot back that", "hit back: "...": a reply in two words. */
export function isShotBack(nodes: readonly Token[], at: number): boolean {
  if (!retorts.has(tokenAt(nodes, at).lower) || tokenAt(nodes, at + 1).lower !== 'back') return false;
  const next = tokenAt(nodes, at + 2);
  return next.type !== 'word' || next.lower === 'that' || next.lower === 'at' || next.lower === 'with';
}

/** "her mother rolls her eyes", "she folds": an unlisted verb in "s" after somebody and before a determiner, or after "he". */
function isPresent(nodes: readonly Token[], at: number, before: Before): boolean {
  const token = tokenAt(nodes, at);
  if (!/[^s]s$/.test(token.lower) || before.open || has(token, CLOSED | Word.group | Word.person | Word.determiner))
    return false;
  if (before.pronoun) return /^(?:he|she)$/.test(tokenAt(nodes, at - 1).lower);
  return (
    (before.gap || (before.head && before.plural === false)) &&
    has(tokenAt(nodes, at + 1), Word.article | Word.possessive)
  );
}

/** "Ask about drains and ...", "Tell that to X": an order opens the sentence. */
function isImperative(nodes: readonly Token[]): boolean {
  const next = tokenAt(nodes, 1);
  return has(next, Word.preposition | Word.determiner | Word.pronoun) && !has(tokenAt(nodes, 0), GIVEN | Word.person);
}

/** "claims", "control", "say": verbs only after a subject and before what they need. */
function isDoubtfulVerb(nodes: readonly Token[], at: number, before: Before, noun: boolean): boolean {
  if (before.open) return false;
  if (before.pronoun || (before.head && tokenAt(nodes, at + 1).lower === 'that')) return true;
  if (!noun && before.head && before.plural === true && endsClause(nodes, at)) return true;
  if (before.gap) return noun ? takesPlainObject(nodes, at) : takesObject(nodes, at);
  if (noun && before.head && before.plural === null && isObjectPronoun(tokenAt(nodes, at + 1))) return true;
  if (!before.head || (noun && (!before.actor || !agrees(tokenAt(nodes, at), before)))) return false;
  return takesObject(nodes, at);
}

/** "the minister of the interior calls it". */
const isObjectPronoun = wordTest((lower) => /^(?:it|him|them|me|us)$/.test(lower));

/** "..., officials say." */
function endsClause(nodes: readonly Token[], at: number): boolean {
  const next = tokenAt(nodes, at + 1);
  return next.text === '' || next.type === 'piece' || /^[.,;:–—-]$/.test(next.text);
}

/** "rebels control", "the ministry controls", but not "the state control": subject and verb agree in number. */
function agrees(token: Token, before: Before): boolean {
  if (has(token, Word.participle) || /(?:ed|ght|lt|pt|nd|ut|it|ost|oad|ead)$/.test(token.lower)) return true;
  return before.plural === null || ends(token, Ending.s) !== before.plural;
}

/** An object that no noun is followed by: "that", "the", "it", an amount. */
function takesPlainObject(nodes: readonly Token[], at: number): boolean {
  const next = tokenAt(nodes, at + 1);
  if (next.type === 'number' || next.type === 'piece') return true;
  return has(next, Word.determiner | Word.pronoun) || looksCapital(next) || AMOUNT_START.test(next.lower);
}

const AMOUNT_START =
  /^(?:that|at|about|nearly|almost|around|some|over|up|just|only|more|less|no|half|most|all|roughly|approximately|barely|well|close|under|fewer|as|between)$/;

function isHeadlineVerb(nodes: readonly Token[], at: number, before: Before): boolean {
  const token = tokenAt(nodes, at);
  return before.head && has(token, Word.cue | Word.finite) && !has(token, Word.title | Word.person | Word.nounVerb);
}

const NO_PAST = new WordSet(wordsOf(nounVerbList.notPast));

/** Whether a word ends as past forms do and is none of those that only look so. */
export function looksPast(token: Token): boolean {
  return ends(token, Ending.ed) && !NO_PAST.has(token) && !has(token, Word.number | Word.person | Word.group);
}

/** "seized the town" is a verb; "the besieged town", "armed men" are not. */
function isPastVerb(nodes: readonly Token[], at: number, before: Before): boolean {
  if (before.open) return false;
  return before.head || isBareParticiple(nodes, at);
}

/** A participle with nothing before it: a verb unless a noun follows at once. */
function isBareParticiple(nodes: readonly Token[], at: number): boolean {
  if (seeming.has(tokenAt(nodes, at - 1).lower)) return false;
  const next = tokenAt(nodes, at + 1);
  if (next.type !== 'word') return true;
  return has(next, NO_NOUN | Word.adverb | Word.calendar) || next.capital || ends(next, Ending.ly);
}

/** Nouns that only look like a participle. */
const ING_NOUN = new WordSet(wordsOf(nounVerbList.notParticiples));

function isParticiple(nodes: readonly Token[], at: number, before: Before): boolean {
  const token = tokenAt(nodes, at);
  if (before.open || has(token, Word.preposition | Word.body | Word.calendar) || ING_NOUN.has(token)) return false;
  const next = tokenAt(nodes, at + 1);
  if (!before.head) return next.type !== 'word' || !isPlainNoun(next) || cueFormOf(token) !== null;
  if (next.type !== 'word' || has(next, NO_NOUN) || looksCapital(next) || ends(next, Ending.ly)) return true;
  return has(tokenAt(nodes, at - 1), Word.person) && before.plural === false && !has(next, Word.body | Word.person);
}

function isPlainNoun(token: Token): boolean {
  return !has(token, NO_NOUN | Word.adverb) && !token.capital && !ends(token, Ending.ly);
}

/** Whether what follows could be an object, a clause or a quotation. */
function takesObject(nodes: readonly Token[], at: number): boolean {
  const next = tokenAt(nodes, at + 1);
  if (next.type === 'piece' || next.type === 'number' || next.text === ':') return true;
  if (next.text === ',') return tokenAt(nodes, at + 2).type === 'piece';
  if (next.type !== 'word') return false;
  if (has(next, Word.determiner | Word.pronoun | Word.number) || next.lower === 'to' || next.lower === 'that')
    return true;
  if (has(next, HELPER | Word.finite) && !has(next, Word.nounVerb)) return false;
  return !has(next, Word.coordinator | Word.relative);
}

/** Whether the "to" at `at` opens an infinitive. */
export function isInfinitive(nodes: readonly Token[], at: number): boolean {
  const next = tokenAt(nodes, at + 1);
  if (next.type !== 'word' || looksCapital(next)) return false;
  if (has(next, Word.adverb)) return isInfinitive(nodes, at + 1) || ends(next, Ending.ly);
  if (has(next, CLOSED & ~HELPER) || has(next, Word.determiner | Word.group | Word.calendar)) return false;
  if (has(next, Word.be | Word.auxiliary) || cueFormOf(next)?.form === 'base' || has(next, Word.finite)) return true;
  return !/(?:s|ing|ed|ion|ity|ment)$/.test(next.lower) && !has(next, Word.person | Word.number);
}
