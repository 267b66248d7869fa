/** Who stands where in a sentence: the noun phrases that together name one party, and parties joined by "and". */
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { Word } from '../words.ts';
import { type NounPhrase, type Phrase, phraseAt } from './phrases.ts';

/** A noun phrase with what hangs on it: phrase indices `[from, to)`. */
export interface Nominal {
  readonly noun: NounPhrase;
  readonly from: number;
  readonly to: number;
}

/** Noun phrases in apposition: "its leader, Ann Fox". */
export interface Party {
  readonly nominals: readonly Nominal[];
}

/** One or more parties that act together, in the order of the text; phrase indices `[from, to)`. */
export interface Group {
  readonly parties: readonly Party[];
  readonly from: number;
  readonly to: number;
}

/** The nominal that starts at `index`: the noun phrase and the prepositional phrases after it. */
export function nominalAt(phrases: readonly Phrase[], index: number): Nominal | null {
  const noun = phraseAt(phrases, index);
  if (noun?.kind !== 'noun' || noun.time) return null;
  let to = index + 1;
  for (let next = attachedEnd(phrases, to); next > to; next = attachedEnd(phrases, to)) to = next;
  return { noun, from: index, to };
}

/** End of a prepositional phrase that starts at `at`, or `at` when none does or it only says when. */
function attachedEnd(phrases: readonly Phrase[], at: number): number {
  const first = phrases[at];
  const start = first?.kind === 'adverb' && phrases[at + 1]?.kind === 'preposition' ? at + 1 : at;
  const link = phrases[start];
  const noun = phrases[start + 1];
  if (link?.kind !== 'preposition' || noun?.kind !== 'noun' || noun.time) return at;
  return start + 2;
}

/**
 * The group that starts at `index`, read forwards: appositions after commas, then "and" with a further party.
 * A nominal that a verb follows is the subject of something else and ends the group.
 */
export function groupFrom(phrases: readonly Phrase[], nodes: readonly Token[], index: number): Group | null {
  const start = skipAdverbs(phrases, index);
  const first = nominalAt(phrases, start);
  if (first === null) return null;
  const parties: Party[] = [];
  let party = [first];
  let to = first.to;
  for (;;) {
    const beside = apposedAt(phrases, nodes, to, party);
    if (beside !== null) {
      party.push(beside);
      to = beside.to;
      continue;
    }
    const joined = joinedAt(phrases, to);
    if (joined === null) break;
    if (isCompound(nodes, party.at(-1), joined)) {
      to = joined.to;
      continue;
    }
    parties.push({ nominals: party });
    party = [joined];
    to = joined.to;
  }
  return { parties: [...parties, { nominals: party }], from: start, to };
}

function skipAdverbs(phrases: readonly Phrase[], index: number): number {
  let at = index;
  while (phrases[at]?.kind === 'adverb') at += 1;
  return at;
}

function apposedAt(
  phrases: readonly Phrase[],
  nodes: readonly Token[],
  at: number,
  party: readonly Nominal[],
): Nominal | null {
  const last = party.at(-1);
  if (last === undefined || phrases.slice(last.from, last.to).some((one) => one.kind === 'adverb')) return null;
  const direct = phrases[at]?.kind === 'noun' ? nominalAt(phrases, at) : null;
  if (direct !== null) return isName(direct.noun) && !isName(last.noun) ? direct : null;
  if (phrases[at]?.kind !== 'comma' && phrases[at]?.kind !== 'dash') return null;
  const next = nominalAt(phrases, at + 1);
  if (next === null || !canStandBeside(next.noun, party) || isFollowedByVerb(phrases, next.to)) return null;
  return isAge(next.noun, nodes) || phrases[next.to]?.kind !== 'coordinator' || !isFollowedByVerb(phrases, next.to + 2)
    ? next
    : null;
}

/** "Fox, the fund's water and sanitation coordinator": "and" inside a description joins no second party. */
function isCompound(nodes: readonly Token[], last: Nominal | undefined, joined: Nominal): boolean {
  if (last === undefined || last.noun.mention !== null || joined.noun.mention !== null) return false;
  const acts = Word.person | Word.group | Word.body | Word.people | Word.country;
  const ends = tokenAt(nodes, joined.noun.to - 1);
  return joined.noun.opening === 'none' && has(ends, Word.person) && !has(tokenAt(nodes, last.noun.to - 1), acts);
}

function joinedAt(phrases: readonly Phrase[], at: number): Nominal | null {
  const skip = phrases[at]?.kind === 'comma' && phrases[at + 1]?.kind === 'coordinator' ? 1 : 0;
  const link = phrases[at + skip];
  if (link?.kind !== 'coordinator' || link.lower === 'but') return null;
  const next = nominalAt(phrases, at + skip + 1);
  return next === null || isFollowedByVerb(phrases, next.to) ? null : next;
}

/** A finite verb after a nominal makes it a subject; a participle ("a man named X") does not. */
function isFollowedByVerb(phrases: readonly Phrase[], at: number): boolean {
  let index = at;
  while (phraseAt(phrases, index)?.kind === 'adverb') index += 1;
  const next = phraseAt(phrases, index);
  return next?.kind === 'verb' && next.form === 'finite';
}

/** Whether a noun phrase names a person, a body or a place, not only an office or a people. */
export function isName(noun: NounPhrase): boolean {
  if (noun.mention === null || noun.mention.kind === 'role' || noun.mention.kind === 'people') return false;
  return noun.opening !== 'a' || noun.to - noun.from > 2 || noun.mention.kind === 'person';
}

/** Two noun phrases for one party: a name and a description, or an age. */
export function canStandBeside(noun: NounPhrase, party: readonly Nominal[]): boolean {
  if (noun.pronoun || noun.time) return false;
  if (/^\d/.test(noun.head)) return true;
  const named = party.some((one) => isName(one.noun));
  return isName(noun) ? !named || isPlace(noun) : true;
}

function isPlace(noun: NounPhrase): boolean {
  return noun.mention?.kind === 'place';
}

/** Whether a noun phrase is a bare number: "Ann Fox, 54". */
export function isAge(noun: NounPhrase, nodes: readonly Token[]): boolean {
  const first = tokenAt(nodes, noun.from);
  return noun.to - noun.from === 1 && first.type === 'number';
}

/** Whether a phrase can be a subject at all: not a measure, not a time. */
export function canAct(noun: NounPhrase, nodes: readonly Token[]): boolean {
  return !noun.time && !isAge(noun, nodes) && !has(tokenAt(nodes, noun.to - 1), Word.calendar);
}
