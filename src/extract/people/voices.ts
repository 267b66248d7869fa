/** Who a group of noun phrases is: a name, a body, or somebody described. */
import type { Group, Nominal, Party } from '../grammar/parties.ts';
import { isName } from '../grammar/parties.ts';
import type { NounPhrase } from '../grammar/phrases.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { flagsOf, signs, Word } from '../words.ts';
import { type Entity, entityOf } from './entities.ts';
import type { Line, Reading } from './reading.ts';
import { enterUnnamed, holderOf } from './roles.ts';
import type { Voice } from './voice.ts';

export type PronounResolver = (line: Line, noun: NounPhrase) => Voice | null;

const GROUP_LIKE = Word.group | Word.body;

/** Whether a noun phrase can speak: a name, a pronoun, a noun for people, bodies or documents. */
export function canSpeak(line: Line, { noun }: Nominal): boolean {
  if (noun.pronoun) return /^(?:he|she|they|it|who)$/.test(noun.head);
  if (noun.mention !== null) return true;
  const head = headToken(line.nodes, noun);
  if (signs.has(head.lower)) return false;
  if (has(head, Word.person | GROUP_LIKE | Word.document)) return true;
  if (/(?:men|women|people|ers|ists|ians|folk)$/.test(head.lower)) return true;
  return /^(?:one|some|others|many|both|another|elder|younger|latter|former|second|third|first)$/.test(head.lower);
}

function headToken(nodes: readonly Token[], noun: NounPhrase): Token {
  return tokenAt(nodes, noun.to - 1);
}

/** The voice of a group, or null where its words lead to nobody. */
export function voiceOf(reading: Reading, line: Line, group: Group, pronoun: PronounResolver): Voice | null {
  const voices = group.parties.map((party) => voiceOfParty(reading, line, party, pronoun));
  const found = voices.filter((voice): voice is Voice => voice !== null);
  if (found.length <= 1) return found[0] ?? null;
  if (found.some((voice) => voice.how === 'description')) {
    return { name: printed(reading.text, line, group), entity: null, how: 'joint', plural: true };
  }
  const names = found.map((voice) => voice.name);
  const name = names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return { name, entity: null, how: 'joint', plural: true };
}

/** The group's own words, a leading article let off. */
function printed(text: string, line: Line, group: Group): string {
  const nouns = group.parties.flatMap((party) => party.nominals);
  const first = nouns[0]?.noun.from ?? 0;
  const to = nouns.at(-1)?.noun.to ?? first + 1;
  const from = has(tokenAt(line.nodes, first), Word.article) ? first + 1 : first;
  return text.slice(tokenAt(line.nodes, from).start, tokenAt(line.nodes, to - 1).end).replace(/\s+/g, ' ');
}

function voiceOfParty(reading: Reading, line: Line, party: Party, pronoun: PronounResolver): Voice | null {
  const named = party.nominals.find((one) => isName(one.noun) && isPersonal(reading, line, one.noun));
  const anyName = named ?? party.nominals.find((one) => isName(one.noun));
  const first = party.nominals[0];
  if (anyName !== undefined && (named !== undefined || anyName === first)) return voiceOfName(reading, line, anyName);
  if (first === undefined) return null;
  if (first.noun.pronoun) return pronoun(line, first.noun);
  return voiceOfDescription(reading, line, party, first, pronoun);
}

function isPersonal(reading: Reading, line: Line, noun: NounPhrase): boolean {
  const { mention } = noun;
  if (mention === null) return false;
  const entity = entityOf(reading.entities, mention, startOf(line, noun));
  return entity !== null && entity.kind !== 'place' && (entity.kind !== 'body' || mention.from <= noun.from + 1);
}

function startOf(line: Line, noun: NounPhrase): number {
  return tokenAt(line.nodes, noun.from).start;
}

function voiceOfName(reading: Reading, line: Line, { noun }: Nominal): Voice | null {
  const { mention } = noun;
  if (mention === null) return null;
  const entity = entityOf(reading.entities, mention, startOf(line, noun));
  if (entity === null) return { name: mention.name, entity: null, how: 'name', plural: false };
  return { name: entity.name, entity, how: 'name', plural: entity.plural };
}

/** "the mayor": whoever was so described; else the words themselves, entered for later. */
function voiceOfDescription(
  reading: Reading,
  line: Line,
  party: Party,
  first: Nominal,
  pronoun: PronounResolver,
): Voice | null {
  const words = wordsOfNoun(line.nodes, first.noun);
  const head = words.at(-1) ?? '';
  if (first.noun.opening === 'the' || first.noun.opening === 'possessive' || first.noun.opening === 'genitive') {
    const holder = holderOf(reading.entities, words, startOf(line, first.noun));
    if (holder !== null && isFree(holder, first.noun))
      return { name: holder.name, entity: holder, how: 'role', plural: holder.plural };
  }
  const document = documentOwner(reading, line, first, pronoun);
  if (document !== null) return document;
  const flags = flagsOf(head);
  const plural = (flags & GROUP_LIKE) !== 0 || /^(?:\d|two|three|four|five)/.test(words[0] ?? '') || head.endsWith('s');
  const name = nameOfDescription(reading.text, line, party, first);
  const entity = enterUnnamed(reading.entities, name, words, plural, startOf(line, first.noun));
  return { name, entity, how: 'description', plural };
}

/** A genitive keeps a described person apart: "the council's spokesman" is no other spokesman. */
function isFree(holder: Entity, noun: NounPhrase): boolean {
  return holder.kind !== 'unnamed' || noun.opening === 'the';
}

/** The words of a noun phrase in lower case, without determiners and what stands before a genitive. */
export function wordsOfNoun(nodes: readonly Token[], noun: NounPhrase): string[] {
  const tokens = nodes.slice(noun.from, noun.to);
  const genitive = tokens.findLastIndex((token) => token.type === 'possessive');
  return tokens
    .slice(genitive + 1)
    .flatMap((token) => (token.type !== 'word' || has(token, Word.determiner) ? [] : [token.lower]));
}

const ISSUED = /^(?:of|by|from)$/;

/** "a statement issued by the ministry", "the ministry's statement": whose it is. */
function documentOwner(reading: Reading, line: Line, { noun, from }: Nominal, pronoun: PronounResolver): Voice | null {
  if (!has(headToken(line.nodes, noun), Word.document)) return null;
  for (let at = from + 1; at < Math.min(line.phrases.length, from + 7); at += 1) {
    const phrase = line.phrases[at];
    if (phrase?.kind === 'comma' || phrase?.kind === 'piece') break;
    const owner = line.phrases[at + 1];
    if (phrase?.kind !== 'preposition' || !ISSUED.test(phrase.lower) || owner?.kind !== 'noun' || owner.time) continue;
    const nominal = { noun: owner, from: at + 1, to: at + 2 };
    return voiceOfParty(reading, line, { nominals: [nominal] }, pronoun);
  }
  return null;
}

const KEPT = /^(?:of|for|to)$/;

/** The description as printed: from its first word, articles let off, over "of" and "for" phrases. */
function nameOfDescription(text: string, line: Line, party: Party, first: Nominal): string {
  const { nodes, phrases } = line;
  const start = nodes.findIndex((token, index) => index >= first.noun.from && !has(token, Word.article));
  let to = first.noun.to;
  for (let at = first.from + 1; at + 1 < first.to + 1; at += 1) {
    const link = phrases[at];
    const close = link?.kind === 'adverb' ? 1 : 0;
    const word = phrases[at + close];
    const noun = phrases[at + close + 1];
    if (word?.kind !== 'preposition' || noun?.kind !== 'noun' || (!KEPT.test(word.lower) && close === 0)) break;
    if (word.lower === 'to' && close === 0 && !/(?:envoy|ambassador|adviser|advisor|aide)$/.test(first.noun.head))
      break;
    to = noun.to;
    at += close + 1;
  }
  const beside =
    party.nominals.length > 1 && isName(party.nominals[1]?.noun ?? first.noun) ? party.nominals[1] : undefined;
  if (beside !== undefined && first.noun.head === '') to = beside.noun.to;
  const from = start < 0 || start >= to ? first.noun.from : start;
  return text.slice(tokenAt(nodes, from).start, tokenAt(nodes, to - 1).end).replace(/\s+/g, ' ');
}
