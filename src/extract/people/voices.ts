/** Who a group of noun phrases is: a name, a body, or somebody described. */
import type { Group, Nominal, Party } from '../grammar/parties.ts';
import { isName } from '../grammar/parties.ts';
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import { has, printed, tokenAt } from '../text/tokens.ts';
import { Word } from '../words.ts';
import { keptEnd, voiceOfDescription } from './described.ts';
import { entityOf } from './entities.ts';
import { canSpeak, ofThoseWhoSpeak } from './fit-to-speak.ts';
import type { Line, Reading } from './reading.ts';
import type { Voice } from './voice.ts';

/** Whom a pronoun in a line means, or null. */
export type PronounResolver = (line: Line, noun: NounPhrase) => Voice | null;

/** The voice of a group, or null where its words lead to nobody. */
export function voiceOf(reading: Reading, line: Line, group: Group, pronoun: PronounResolver): Voice | null {
  const parties = ofThoseWhoSpeak(line, group.parties);
  const voices = parties.map((party) => voiceOfParty(reading, line, party, pronoun));
  const found = voices.filter((voice): voice is Voice => voice !== null);
  if (found.length <= 1) return found[0] ?? null;
  if (found.some((voice) => voice.how === 'description')) {
    return { name: printedGroup(reading.text, line, group), entity: null, how: 'joint', plural: true };
  }
  const names = found.map((voice, at) =>
    at > 0 && keepsThe(parties[voices.indexOf(voice)]) ? `the ${voice.name}` : voice.name,
  );
  const name = names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return { name, entity: null, how: 'joint', plural: true };
}

/** "the Conference and the Assembly": a body joined to another keeps its article. */
function keepsThe(party: Party | undefined): boolean {
  const mention = party?.nominals[0]?.noun.mention;
  return mention?.kind === 'body' && mention.afterThe;
}

/** The group's own words, a leading article let off. */
function printedGroup(text: string, line: Line, group: Group): string {
  const nouns = group.parties.flatMap((party) => party.nominals);
  const first = nouns[0]?.noun.from ?? 0;
  const last = nouns.at(-1);
  const to = last === undefined ? first + 1 : keptEnd(line, last);
  const from = has(tokenAt(line.nodes, first), Word.article) ? first + 1 : first;
  return printed(text, line.nodes, from, to);
}

function voiceOfParty(reading: Reading, line: Line, party: Party, pronoun: PronounResolver): Voice | null {
  const named = party.nominals.find(
    (one, at) => isName(one.noun) && isPersonal(reading, line, one.noun) && !namesItsBody(reading, line, party, at),
  );
  const anyName = named ?? party.nominals.find((one) => isName(one.noun));
  const first = mainNominal(line, party);
  if (anyName !== undefined && (named !== undefined || anyName === first))
    return voiceOfName(reading, line, anyName.noun);
  if (first === undefined) return null;
  if (first.noun.pronoun) return pronoun(line, first.noun);
  return voiceOfDescription(reading, line, party, first, (owner) => voiceOf(reading, line, owner, pronoun));
}

/** "An official of the relief agency, Vara, said": the name beside it is the agency's. */
function namesItsBody(reading: Reading, line: Line, { nominals }: Party, at: number): boolean {
  const first = nominals[0];
  const name = nominals[at]?.noun;
  const last = first === undefined ? undefined : phraseAt(line.phrases, first.to - 1);
  if (at !== 1 || first === undefined || name?.mention == null || last?.kind !== 'noun' || last === first.noun)
    return false;
  if (
    !has(tokenAt(line.nodes, first.noun.to - 1), Word.person) ||
    !has(tokenAt(line.nodes, last.to - 1), Word.group | Word.body)
  )
    return false;
  const entity = entityOf(reading.entities, name.mention, tokenAt(line.nodes, name.from).start);
  return entity !== null && entity.kind !== 'person' && !entity.name.includes(' ');
}

/** The first noun phrase; of "one of them, a tailor" the second, which says more. */
function mainNominal(line: Line, { nominals }: Party): Nominal | undefined {
  const [first, second] = nominals;
  const of = first === undefined ? undefined : phraseAt(line.phrases, first.to - 1);
  const said = of?.kind === 'noun' && !of.pronoun && first !== undefined && first.to - first.from > 1;
  const vague = first !== undefined && !said && /^(?:one|another|other|third|second|\d+)$/.test(first.noun.head);
  return vague && second !== undefined && !second.noun.pronoun && canSpeak(line, second) ? second : first;
}

function isPersonal(reading: Reading, line: Line, noun: NounPhrase): boolean {
  const { mention } = noun;
  if (mention === null) return false;
  const entity = entityOf(reading.entities, mention, tokenAt(line.nodes, noun.from).start);
  return entity !== null && entity.kind !== 'place' && (entity.kind !== 'body' || mention.from <= noun.from + 1);
}

function voiceOfName(reading: Reading, line: Line, noun: NounPhrase): Voice | null {
  const { mention } = noun;
  if (mention === null) return null;
  const entity = entityOf(reading.entities, mention, tokenAt(line.nodes, noun.from).start);
  if (entity === null) return { name: mention.name, entity: null, how: 'name', plural: false };
  return { name: entity.name, entity, how: 'name', plural: entity.plural };
}
