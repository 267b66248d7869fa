/** Somebody without a name: "the mayor", "a man who gave his name as X", "a statement by the ministry". */
import { groupOf, ownerBefore } from '../grammar/owners.ts';
import { type Group, isName, type Nominal, type Party } from '../grammar/parties.ts';
import type { NounPhrase } from '../grammar/phrases.ts';
import { has, printed, type Token, tokenAt } from '../text/tokens.ts';
import { isHave } from '../grammar/verbs.ts';
import { namings, relations, showers, Word } from '../words.ts';
import { isPlural, justIntroduced, openingHolder, sameAsBefore } from './called-again.ts';
import { type Entity, entityOf } from './entities.ts';
import type { Line, Reading } from './reading.ts';
import { enterUnnamed } from './roles.ts';
import type { Voice } from './voice.ts';
import { holderOf } from './holders.ts';

type OwnerVoice = (owner: Group) => Voice | null;

/** Whoever was so described; the name given beside it; the owner of a document; else the words, entered for later. */
export function voiceOfDescription(
  reading: Reading,
  line: Line,
  party: Party,
  first: Nominal,
  voiceOfOwner: OwnerVoice,
): Voice | null {
  const start = tokenAt(line.nodes, first.noun.from).start;
  const words = wordsOfNoun(line.nodes, first.noun);
  const known =
    entered(reading, givenName(reading, line, first), words, start) ??
    relativeBy(line, first, voiceOfOwner) ??
    knownHolder(reading, line, first, words) ??
    knownBody(reading, line, first.noun, words);
  if (known !== null) return known;
  const same = sameAsBefore(reading, line, first, words);
  if (same !== null) return same;
  const document = documentOwner(line, first, voiceOfOwner);
  if (document !== null) return document;
  const plural = isPlural(words);
  const name = nameOfDescription(reading.text, line, first);
  const entity = enterUnnamed(reading.entities, name, words, plural, start);
  describeBeside(line, party, entity);
  return { name, entity, how: 'description', plural };
}

/** A description after a comma ("a neighbour, a tailor") is one more way back to the same person. */
function describeBeside(line: Line, party: Party, entity: Entity): void {
  for (const { noun } of party.nominals.slice(1)) {
    if (!isName(noun) && !noun.pronoun) entity.roles.push(wordsOfNoun(line.nodes, noun));
  }
}

/** "the mayor", "its leader", "the council's spokesman"; in a headline "Mayor" alone. */
function knownHolder(reading: Reading, line: Line, first: Nominal, words: readonly string[]): Voice | null {
  const { noun } = first;
  if (noun.opening === 'a') return openingHolder(reading, line, noun, words);
  const bare = noun.opening === 'none' && (line.paragraph.kind === 'head' || isLabel(line, noun));
  if (!bare && !/^(?:the|possessive|genitive)$/.test(noun.opening)) return null;
  const owner = noun.opening === 'genitive' ? ownerBefore(line, first) : null;
  const start = tokenAt(line.nodes, noun.from).start;
  const named = holderOf(reading.entities, owner === null ? words : [owner.noun.head, ...words], start);
  const holder = justIntroduced(reading, line, noun, named) ?? named;
  if (holder === null || (holder.kind === 'unnamed' && /^(?:genitive|possessive)$/.test(noun.opening))) return null;
  if (isAnother(reading, line, first, holder)) return null;
  if (personalOwner(line, first) !== null && holder.relativeOf === null) return null;
  return { name: holder.name, entity: holder, how: 'role', plural: holder.plural };
}

/** "the delegate of Oman" is neither "the delegate of Norway" nor Ann Fox, the special delegate. */
function isAnother(reading: Reading, line: Line, first: Nominal, holder: Entity): boolean {
  if (keptEnd(line, first) === first.noun.to) return false;
  if (holder.kind === 'unnamed') return nameOfDescription(reading.text, line, first) !== holder.name;
  const roles = holder.roles.filter((role) => role.at(-1) === first.noun.head);
  return roles.length > 0 && roles.every((role) => role.length > 1) && wordsOfNoun(line.nodes, first.noun).length === 1;
}

/** "the ministry", "the defence ministry": the body that was last called so by its whole name. */
function knownBody({ bodies }: Reading, line: Line, noun: NounPhrase, words: readonly string[]): Voice | null {
  const entity = noun.opening === 'the' ? bodies.lastCalled(words, line.index) : null;
  return entity === null ? null : { name: entity.name, entity, how: 'role', plural: false };
}

/** "Spokesman: ..." at the start of a line. */
function isLabel(line: Line, noun: NounPhrase): boolean {
  return noun.from === 0 && tokenAt(line.nodes, noun.to).text === ':';
}

/** "her uncle", where she was called "his niece": the same two people the other way round. */
function relativeBy(line: Line, nominal: Nominal, voiceOfOwner: OwnerVoice): Voice | null {
  const owner = relations.has(nominal.noun.head) ? personalOwner(line, nominal) : null;
  const relative = owner === null ? null : (voiceOfOwner(groupOf(owner))?.entity?.relativeOf ?? null);
  return relative === null ? null : { name: relative.name, entity: relative, how: 'role', plural: false };
}

/** The "he" of "his uncle". */
function personalOwner(line: Line, nominal: Pick<Nominal, 'noun' | 'from'>): Nominal | null {
  const owner = ownerBefore(line, nominal);
  return owner?.noun.head === 'he' || owner?.noun.head === 'she' ? owner : null;
}

const NAMING_WORD =
  /^(?:names?|named|identif\w+|known|calls?|called|calling|goes|going|nickname\w*|nom|pseudonym|alias)$/;
const GIVES =
  /^(?:as|by|of|only|named|called|known|name|himself|herself|themselves|alias|guerre|sign|moniker|nickname|handle|callsign|pseudonym|,)$/;
/** How far from a description its name may be given, in nodes. */
const REACH = 14;

/** "a man who gave his name only as X", "a woman identified as X": the name that is given for somebody described. */
function givenName(reading: Reading, line: Line, { to }: Nominal): Voice | null {
  const start = line.phrases[to]?.from ?? line.nodes.length;
  let naming = false;
  for (let at = start; at < Math.min(line.nodes.length, start + REACH); at += 1) {
    const token = tokenAt(line.nodes, at);
    if (token.type === 'piece' || token.text === '.') return null;
    if (token.text === ',' && naming && !namings.has(tokenAt(line.nodes, at - 1).lower)) return null;
    if (NAMING_WORD.test(token.lower)) naming = true;
    const mention = naming ? line.mentions.find((one) => one.from === at) : undefined;
    if (mention === undefined || !GIVES.test(tokenAt(line.nodes, at - 1).lower)) continue;
    if (namesSomebodyElse(line.nodes, at - 1, mention.to)) return null;
    const entity = entityOf(reading.entities, mention, token.start);
    if (entity?.kind === 'name') entity.kind = 'person';
    return { name: entity?.name ?? mention.name, entity, how: 'name', plural: false };
  }
  return null;
}

/** "the commander, who is known as Uncle": a nickname that is no name elsewhere stands for the person from here on. */
function entered(reading: Reading, voice: Voice | null, words: readonly string[], start: number): Voice | null {
  if (voice === null || voice.entity !== null) return voice;
  return { ...voice, entity: enterUnnamed(reading.entities, voice.name, words, false, start) };
}

/** "the army, which once called Ann Fox "a liar"": the verb at `verb` has a subject of its own and calls another something. */
function namesSomebodyElse(nodes: readonly Token[], verb: number, end: number): boolean {
  let before = verb - 1;
  while (has(tokenAt(nodes, before), Word.adverb)) before -= 1;
  const active = has(tokenAt(nodes, before), Word.relative) || isHave(tokenAt(nodes, before));
  return has(tokenAt(nodes, verb), Word.cue) && (active || tokenAt(nodes, end).type === 'piece');
}

/** The words of a noun phrase in lower case, without determiners and what stands before a genitive. */
function wordsOfNoun(nodes: readonly Token[], noun: NounPhrase): string[] {
  let from = noun.to;
  while (from > noun.from && tokenAt(nodes, from - 1).type !== 'possessive') from -= 1;
  const words: string[] = [];
  for (let at = from; at < noun.to; at += 1) {
    const token = tokenAt(nodes, at);
    if (words.length > 0 && noun.mention?.kind === 'role' && /^(?:of|for)$/.test(token.lower)) break;
    if (token.type === 'word' && !has(token, Word.determiner)) words.push(token.lower);
  }
  return words;
}

/** "a statement issued by the ministry", "a letter from the mayor": whose it is. */
function documentOwner(line: Line, { noun, from }: Nominal, voiceOfOwner: OwnerVoice): Voice | null {
  if (!has(tokenAt(line.nodes, noun.to - 1), Word.document)) return null;
  const writer = ownerBefore(line, { noun, from });
  if (writer !== null && (writer.noun.mention?.kind === 'person' || personalOwner(line, { noun, from }) !== null))
    return voiceOfOwner(groupOf(writer));
  for (let at = from + 1; at < Math.min(line.phrases.length, from + 7); at += 1) {
    const phrase = line.phrases[at];
    if (phrase?.kind === 'comma' || phrase?.kind === 'piece') break;
    if (phrase?.kind === 'verb' && showers.has(phrase.base)) break;
    const owner = line.phrases[at + 1];
    if (phrase?.kind !== 'preposition' || !/^(?:of|by|from)$/.test(phrase.lower)) continue;
    if (owner?.kind === 'noun' && isMaker(line, owner)) return voiceOfOwner(makersFrom(line, owner, at + 1));
  }
  return null;
}

/** "an appeal by X and the Y": both makers by name, also where the verb of the sentence follows the last. */
function makersFrom({ phrases }: Line, first: NounPhrase, start: number): Group {
  const parties: Party[] = [{ nominals: [{ noun: first, from: start, to: start + 1 }] }];
  let to = start + 1;
  const second = phrases[to + 1];
  const both = phrases[to]?.kind === 'coordinator' && second?.kind === 'noun' && second.mention !== null;
  if (both && first.mention !== null) {
    parties.push({ nominals: [{ noun: second, from: to + 1, to: to + 2 }] });
    to += 2;
  }
  return { parties, from: start, to };
}

/** "the logbook of the outpost": what stands after "of" is no maker where it is a thing. */
function isMaker({ nodes }: Line, { mention, pronoun, time, to }: NounPhrase): boolean {
  if (time) return false;
  return mention !== null || pronoun || has(tokenAt(nodes, to - 1), Word.person | Word.group | Word.body);
}

/** The description as printed: from its first word, articles let off, over "of" and "for" phrases. */
function nameOfDescription(text: string, line: Line, first: Nominal): string {
  const { nodes } = line;
  const start = nodes.findIndex((token, index) => index >= first.noun.from && !has(token, Word.article));
  const to = keptEnd(line, first);
  const from = start < 0 || start >= to ? first.noun.from : start;
  return printed(text, nodes, from, to);
}

/** Node index after the last phrase that belongs to the description: "of the union", "for the ministry", "close to the mayor". */
export function keptEnd(line: Line, first: Nominal): number {
  const { phrases } = line;
  let to = first.noun.to;
  for (let at = first.from + 1; at < first.to; ) {
    const close = phrases[at]?.kind === 'adverb' ? 1 : 0;
    const link = phrases[at + close];
    const noun = phrases[at + close + 1];
    const near = close === 1 && NEAR.test(tokenAt(line.nodes, phrases[at]?.from ?? 0).lower);
    if (close === 1 && !near) break;
    if (link?.kind !== 'preposition' || noun?.kind !== 'noun' || !isKept(link.lower, near, first.noun)) break;
    to = noun.to;
    at += close + 2;
  }
  return to;
}

/** "a source close to the mayor" says who; "a diplomat present at the talks" says where. */
const NEAR = /^(?:close|loyal|familiar|allied|sympathetic|opposed|hostile)$/;

function isKept(link: string, close: boolean, noun: NounPhrase): boolean {
  if (close || link === 'of' || link === 'for') return true;
  return link === 'to' && /(?:envoy|ambassador|adviser|advisor|aide)$/.test(noun.head);
}
