/** Names that an article gives only after it has described their bearers. */
import { subjectOf } from '../grammar/subjects.ts';
import type { Mention } from '../grammar/names.ts';
import type { NounPhrase } from '../grammar/phrases.ts';
import type { Parsed } from '../grammar/stretches.ts';
import type { Paragraph } from '../text/document.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { courtesies, epithets, namings, Word } from '../words.ts';
import { type Entities, type Entity, entityOf } from './entities.ts';
import { addRole, descriptionEndingAt, genderOfNoun } from './roles.ts';

/** A sentence in its place. */
interface Line extends Parsed {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
}

/** How many paragraphs after the opening one the name may first stand. */
const PARAGRAPHS = 2;
/** How many sentences before "her name is X" somebody may have been described. */
const SENTENCES = 3;

/** Gives late names the descriptions that came before them, so that the descriptions lead to the names; `opening`: see Reading. */
export function introduceLate(entities: Entities, lines: readonly Line[], opening: Line | null): void {
  for (const line of lines) nameIs(entities, lines, line);
  if (opening !== null) droppedName(entities, lines, opening);
}

/** "A woman asked for her bag. Her name is X.", "a commander who gave only his nickname, X": X is the woman, the commander. */
function nameIs(entities: Entities, lines: readonly Line[], line: Line): void {
  for (const mention of line.mentions) {
    const noun = mention.from - 2;
    if (!namings.has(tokenAt(line.nodes, noun).lower)) continue;
    if (!/^(?:is|was|,|as)$/.test(tokenAt(line.nodes, noun + 1).lower)) continue;
    const owner = [noun - 1, noun - 2].map((at) => tokenAt(line.nodes, at).lower).find((one) => OWNER.test(one));
    if (owner === undefined) continue;
    const entity = entityOf(entities, mention, tokenAt(line.nodes, mention.from).start);
    if (entity === null) return;
    entity.kind = 'person';
    entity.sure = true;
    if (entity.gender === 'unknown' && owner !== 'whose') entity.gender = owner === 'her' ? 'female' : 'male';
    const role = describedBefore(lines, line);
    if (role.length > 0) addRole(entities, entity, role);
    return;
  }
}

const OWNER = /^(?:his|her|whose)$/;

/** The last noun for one person in the sentences before. */
function describedBefore(lines: readonly Line[], line: Line): string[] {
  for (let index = line.index; index >= Math.max(0, line.index - SENTENCES); index -= 1) {
    const nodes = lines[index]?.nodes ?? [];
    const end = index === line.index ? nodes.findIndex(({ lower }) => namings.has(lower)) : nodes.length;
    for (let at = 0; at < end; at += 1) {
      if (isPersonNoun(nodes, at) && has(tokenAt(nodes, at - 1), Word.determiner))
        return descriptionEndingAt(nodes, at);
    }
  }
  return [];
}

function isPersonNoun(nodes: readonly Token[], at: number): boolean {
  const token = tokenAt(nodes, at);
  return has(token, Word.person) && !has(token, Word.group) && !token.capital;
}

/**
 * "The engineer who found the cracks told an inquiry ... / Owain P said he had written": the opening sentence lets
 * somebody speak without a name; the name that the next paragraphs first print without any description is his.
 */
function droppedName(entities: Entities, lines: readonly Line[], opening: Line): void {
  const noun = speakerWithoutName(opening);
  if (noun === null) return;
  const role = descriptionEndingAt(opening.nodes, noun.to - 1);
  const gender = genderOfNoun(noun.head);
  for (const line of lines.slice(opening.index + 1)) {
    if (line.paragraph.kind !== 'body') continue;
    if (line.paragraph.index - opening.paragraph.index > PARAGRAPHS) return;
    const entity = freshSpeaker(entities, line);
    if (entity === null) continue;
    const fits = gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender;
    if (fits && role.length > 0) addRole(entities, entity, role);
    return;
  }
}

/** The one person who speaks in the opening sentence and has no name there. */
function speakerWithoutName(line: Line): NounPhrase | null {
  const at = line.phrases.findIndex((phrase) => phrase.kind === 'verb' && phrase.cue && phrase.form === 'finite');
  const group = at < 0 ? null : subjectOf(line, at);
  const only = group?.parties.length === 1 ? group.parties[0]?.nominals : undefined;
  const noun = only?.length === 1 ? only[0]?.noun : undefined;
  if (noun === undefined || noun.mention !== null || noun.pronoun) return null;
  const head = tokenAt(line.nodes, noun.to - 1);
  return /^(?:the|a|possessive|genitive)$/.test(noun.opening) && has(head, Word.person) && !has(head, Word.group)
    ? noun
    : null;
}

/** Somebody who speaks in the line, is named here for the first time and is described nowhere. */
function freshSpeaker(entities: Entities, line: Line): Entity | null {
  const cued = line.phrases.some((phrase) => phrase.kind === 'verb' && phrase.cue);
  for (const mention of line.mentions) {
    if (!cued && !hasAge(line.nodes, mention)) continue;
    const entity = entityOf(entities, mention, tokenAt(line.nodes, mention.from).start);
    if (entity === null || !hasWholeName(entity) || entity.first !== tokenAt(line.nodes, mention.from).start) continue;
    if (has(tokenAt(line.nodes, mention.from - 1), Word.preposition)) continue;
    return entity.roles.every(isNoOffice) ? entity : null;
  }
  return null;
}

/** "Ann Fox, 54,": an age introduces somebody as surely as a verb of speech does. */
function hasAge(nodes: readonly Token[], { to }: Mention): boolean {
  return (
    tokenAt(nodes, to).text === ',' && tokenAt(nodes, to + 1).type === 'number' && tokenAt(nodes, to + 2).text === ','
  );
}

/** A title, or what only calls somebody again ("mother-of-three"): no description of what somebody is. */
function isNoOffice(role: readonly string[]): boolean {
  const head = role.at(-1) ?? '';
  return epithets.has(head) || courtesies.has(head);
}

/** A person under more than a surname. */
function hasWholeName(entity: Entity): boolean {
  return (entity.kind === 'person' || entity.kind === 'name') && entity.name.includes(' ');
}
