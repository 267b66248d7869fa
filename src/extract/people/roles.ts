import { has, type Token, tokenAt } from '../text/tokens.ts';
import {
  appointed,
  femaleTitles,
  flagsOf,
  maleTitles,
  shortened,
  tasks,
  titleRoles,
  withoutAffix,
  Word,
  leadingVerbs,
} from '../words.ts';
import type { Mention } from '../grammar/names.ts';
import { type Entities, type Entity, entityWith, type Gender } from './entities.ts';

/** How many words a description beside a name may take. */
const REACH = 10;
const STOPS = Word.relative | Word.be | Word.auxiliary | Word.pronoun | Word.coordinator;

/** Enters the descriptions that stand beside a name: before it, or after a comma. */
export function learnRoles(entities: Entities, entity: Entity, mention: Mention, nodes: readonly Token[]): void {
  if (entity.kind === 'place') return;
  for (const role of rolesOfTitles(mention.titles)) addRole(entities, entity, role);
  const before = isNameOfBody(nodes, mention) ? [] : descriptionBefore(nodes, mention);
  if (before.length > 0) addRole(entities, entity, before);
  const after = descriptionAfter(nodes, mention.to);
  if (after.length > 0) addRole(entities, entity, after);
  if (after.length > 0) entity.sure = true;
  for (const role of rolesOfTask(nodes, mention.to)) addRole(entities, entity, [role]);
  const leads = leadingRole(nodes, mention.to);
  if (leads !== undefined && entity.kind !== 'body') addRole(entities, entity, [leads]);
  const predicate = predicateAfter(nodes, mention.to);
  if (predicate.length > 0) addRole(entities, entity, predicate);
  const body = bodyNounBefore(nodes, mention.from);
  if (body.length > 0 && (entity.kind === 'body' || entity.kind === 'name')) addRole(entities, entity, body);
  const subject = subjectIs(nodes, mention.from);
  if (subject.length > 0) addRole(entities, entity, subject);
}

/** "X, who heads the fund", "X leads the fund": the noun for whoever does so. */
function leadingRole(nodes: readonly Token[], to: number): string | undefined {
  const who = tokenAt(nodes, to).text === ',' && tokenAt(nodes, to + 1).lower === 'who' ? 2 : 0;
  return leadingVerbs.get(tokenAt(nodes, to + who).lower);
}

/** How far behind a name it may be said what he was sent to do, in nodes. */
const TASK_REACH = 14;

/** "X, appointed by the union to mediate", "X, who was sent to investigate": by what office X is called from here on. */
function rolesOfTask(nodes: readonly Token[], to: number): readonly string[] {
  if (tokenAt(nodes, to).text !== ',') return [];
  const who = has(tokenAt(nodes, to + 1), Word.relative) ? to + 3 : to + 1;
  const { lower } = tokenAt(nodes, who);
  if (!appointed.has(lower) && !/^(?:sent|asked|hired|invited)$/.test(lower)) return [];
  for (let at = who + 1; at < Math.min(nodes.length, to + TASK_REACH); at += 1) {
    const token = tokenAt(nodes, at);
    if (/^[,.;:]$/.test(token.text)) return [];
    if (token.lower === 'to') return tasks.get(tokenAt(nodes, at + 1).lower) ?? [];
  }
  return [];
}

/** "holiday firm X", "the militant group X": what sort of body stands right before its name. */
function bodyNounBefore(nodes: readonly Token[], from: number): string[] {
  const noun = tokenAt(nodes, from - 1);
  return shortened.has(noun.lower) && !noun.capital ? descriptionEndingAt(nodes, from - 1) : [];
}

/** "an official of the relief agency, Vara, ...": one word beside a body is the body's name. */
function isNameOfBody(nodes: readonly Token[], { from, core, to, kind }: Mention): boolean {
  if (tokenAt(nodes, from - 1).text !== ',' || kind === 'person' || to - core > 1) return false;
  const beside = tokenAt(nodes, from - 2);
  return has(beside, Word.group | Word.body) && !has(beside, Word.person);
}

/** "The brigade's commander in those weeks was X", "The waiter's name is X": the noun that opens the sentence. */
function subjectIs(nodes: readonly Token[], from: number): string[] {
  if (!/^(?:is|was)$/.test(tokenAt(nodes, from - 1).lower) || from > 12) return [];
  const named = tokenAt(nodes, from - 2).lower === 'name' && tokenAt(nodes, from - 3).type === 'possessive';
  for (let at = 0; at < from - 1; at += 1) {
    const token = tokenAt(nodes, at);
    if (token.text === ',' || has(token, Word.cue | Word.relative | Word.pronoun)) return [];
    if (has(token, Word.person) && (!named || at === from - 4) && !has(token, Word.determiner))
      return descriptionEndingAt(nodes, at);
  }
  return [];
}

/** "X has been the only postman", "X was appointed mediator", "X, 58, is a plumber": the noun that a form of "be" gives. */
function predicateAfter(nodes: readonly Token[], to: number): string[] {
  let at = to;
  if (tokenAt(nodes, at).text === ',' && tokenAt(nodes, at + 1).type === 'number') at += 3;
  const start = at;
  while (has(tokenAt(nodes, at), Word.be | Word.auxiliary) && at - start < 3) at += 1;
  const verb = tokenAt(nodes, at - 1).lower;
  if (at === start || !/^(?:is|was|been)$/.test(verb)) return [];
  const made = appointed.has(tokenAt(nodes, at).lower);
  if (!made && !has(tokenAt(nodes, at), Word.article)) return [];
  for (let head = at + 1; head < at + 6; head += 1) {
    const token = tokenAt(nodes, head);
    if (token.type !== 'word' || has(token, Word.preposition | Word.relative)) return [];
    if (has(token, Word.person)) return descriptionEndingAt(nodes, head);
  }
  return [];
}

/** "Foreign Minister", "Major General", "Prime Minister" (a premier as well): offices as a name's titles give them. */
function rolesOfTitles(titles: readonly string[]): string[][] {
  const roles: string[][] = [];
  titles.forEach((title, index) => {
    const flags = flagsOf(title);
    if ((flags & (Word.title | Word.person)) === 0) return;
    const modifier = titles[index - 1];
    const modified = modifier !== undefined && (flagsOf(modifier) & Word.department) !== 0;
    roles.push(modified ? [modifier, title] : [titleRoles.get(title) ?? title]);
    if (modifier === 'prime') roles.push(['premier']);
    const last = title.slice(title.lastIndexOf('-') + 1);
    if (last !== title && (flagsOf(last) & Word.title) !== 0) roles.push([last]);
  });
  return roles;
}

/** "its deputy leader, X", "ministry spokesman X", "the special envoy to Syria X": the words up to the noun. */
function descriptionBefore(nodes: readonly Token[], { from, kind }: Mention): string[] {
  const the = kind === 'person' && has(tokenAt(nodes, from - 1), Word.determiner) ? 1 : 0;
  const comma = tokenAt(nodes, from - the - 1).text === ',';
  if (has(tokenAt(nodes, from - 1), Word.preposition | Word.determiner) && !(the === 1 && comma)) return [];
  for (let at = from - the - (comma ? 2 : 1); at >= 0 && from - at <= REACH; at -= 1) {
    const token = tokenAt(nodes, at);
    if (token.type !== 'word' || has(token, STOPS)) return [];
    if (has(token, Word.person) && !has(token, Word.determiner)) return descriptionEndingAt(nodes, holderAt(nodes, at));
    if (has(token, Word.cue | Word.finite) && !has(token, Word.nounVerb)) return [];
  }
  return [];
}

/** "the special representative of the secretary-general, X": X is the representative. */
function holderAt(nodes: readonly Token[], noun: number): number {
  const link = has(tokenAt(nodes, noun - 1), Word.determiner) ? noun - 2 : noun - 1;
  const before = tokenAt(nodes, link - 1);
  return /^(?:of|to|for)$/.test(tokenAt(nodes, link).lower) && has(before, Word.person) ? link - 1 : noun;
}

/** The words in lower case, its noun last, of the description whose noun stands at `head`. */
export function descriptionEndingAt(nodes: readonly Token[], head: number): string[] {
  const words: string[] = [];
  for (let at = head; at >= 0 && head - at < 5; at -= 1) {
    const token = tokenAt(nodes, at);
    if (token.type !== 'word' || has(token, Word.determiner | Word.preposition | STOPS)) break;
    if (at < head && has(token, Word.cue | Word.finite) && !has(token, Word.nounVerb)) break;
    words.unshift(token.lower);
  }
  return words;
}

/** "X, the union's president, ...": up to the next comma. */
function descriptionAfter(nodes: readonly Token[], to: number): string[] {
  if (tokenAt(nodes, to).text !== ',') return [];
  let start = to + 1;
  if (tokenAt(nodes, start).type === 'number') start += 2;
  for (let at = start; at < nodes.length && at - to <= REACH; at += 1) {
    const token = tokenAt(nodes, at);
    if (token.type !== 'word' && token.type !== 'possessive' && !token.lower.endsWith('-year-old')) return [];
    if (has(token, STOPS | Word.preposition)) return [];
    if (has(token, Word.cue | Word.finite) && !has(token, Word.nounVerb | Word.person)) return [];
    const goesOn =
      tokenAt(nodes, at + 1).type === 'possessive' || has(tokenAt(nodes, at + 1), Word.person | Word.title);
    if (has(token, Word.person) && !goesOn) return opensMain(nodes, at) ? [] : descriptionEndingAt(nodes, at);
  }
  return [];
}

/** "In Tal Barak, a driver said", "Asked about X, the minister replied": the noun is the subject of what follows. */
function opensMain(nodes: readonly Token[], head: number): boolean {
  const next = tokenAt(nodes, head + 1);
  return has(next, Word.cue | Word.finite | Word.be | Word.auxiliary) && !has(next, Word.nounVerb);
}

/** Gives an entity one more description, by which it is found from here on. */
export function addRole(entities: Entities, entity: Entity, words: readonly string[]): void {
  const head = words.at(-1);
  if (head === undefined) return;
  entity.roles.push(words);
  if (entity.kind === 'name' && (flagsOf(head) & Word.person) !== 0) [entity.kind, entity.sure] = ['person', true];
  if (entity.kind === 'name' && shortened.has(head)) entity.kind = 'body';
  if (entity.gender === 'unknown') entity.gender = genderOfNoun(head);
  const holders = entities.byRole.get(head);
  if (holders === undefined) entities.byRole.set(head, [entity]);
  else if (!holders.includes(entity) && holders.length < 30) holders.push(entity);
}

/** The gender that a noun tells: "spokeswoman", "brother". */
export function genderOfNoun(word: string): Gender {
  const noun = withoutAffix(word);
  if (maleTitles.has(noun) || (noun.endsWith('man') && noun !== 'woman' && !noun.endsWith('woman'))) return 'male';
  return femaleTitles.has(noun) || noun.endsWith('woman') ? 'female' : 'unknown';
}

/** Enters somebody without a name, so that "the officer" can lead back to "a senior customs officer". */
export function enterUnnamed(
  entities: Entities,
  name: string,
  words: readonly string[],
  plural: boolean,
  first: number,
): Entity {
  const head = words.at(-1) ?? '';
  const entity = entityWith(entities.all.length, name, 'unnamed', first, plural);
  entity.gender = genderOfNoun(head);
  entities.all.push(entity);
  addRole(entities, entity, words);
  return entity;
}
