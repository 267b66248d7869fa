/** "the 61-year-old", "the spokesman", "a nurse": somebody described whom the sentences around name or have just brought in. */
import type { Nominal } from '../grammar/parties.ts';
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { epithets, flagsOf, offices, Word } from '../words.ts';
import { type Entity, entityOf } from './entities.ts';
import type { Line, Reading } from './reading.ts';
import type { Voice } from './voice.ts';

/** "She spoke to the priest": the priest is not she. */
function isBesideOther({ nodes, phrases }: Line, { from }: Nominal): boolean {
  if (phraseAt(phrases, from - 1)?.kind !== 'preposition') return false;
  return phrases
    .slice(0, from - 1)
    .some((one) => one.kind === 'noun' && /^(?:he|she)$/.test(tokenAt(nodes, one.from).lower));
}

/** "the delegate of Oman": what hangs on the noun tells who it is, and that it is nobody yet known. */
function isOfSomething({ phrases }: Line, { from }: Nominal): boolean {
  const link = phraseAt(phrases, from + 1);
  return link?.kind === 'preposition' && link.lower === 'of';
}

/** The sentence before, over those of the same paragraph that are nothing but a quotation going on. */
function lineBefore(reading: Reading, line: Line): Line | undefined {
  let index = line.index - 1;
  for (let before = reading.lines[index]; before?.paragraph === line.paragraph; before = reading.lines[index]) {
    if (!before.nodes.every(({ type }) => type === 'piece') || reading.hearing.has(index)) break;
    index -= 1;
  }
  return reading.lines[index];
}

/** "the 61-year-old", "the retired teacher": another word for the one person named in the sentence or paragraph before. */
export function sameAsBefore(reading: Reading, line: Line, first: Nominal, words: readonly string[]): Voice | null {
  const { noun } = first;
  if (isBesideOther(line, first) || isOfSomething(line, first)) return null;
  const before = lineBefore(reading, line);
  if (noun.opening !== 'the' || noun.mention !== null || before === undefined || isPlural(words)) return null;
  const far = before.paragraph !== line.paragraph;
  if (far && (before.paragraph.kind !== 'body' || !isEpithet(words))) return null;
  const spoke = before.nodes.some(({ type }) => type === 'piece') || reading.hearing.has(before.index);
  if (words.length < 2 && !spoke && !tellsAge(line, noun)) return null;
  const lines = far ? (reading.byParagraph[before.paragraph.index] ?? []) : [before];
  const named = lines.flatMap((one) => peopleNamed(reading, one));
  const people = new Set(named.length > 0 ? named : lines.flatMap((one) => peopleHeard(reading, one)));
  const [only] = people;
  if (only === undefined || people.size > 1 || (flagsOf(words.at(-1) ?? '') & Word.person) === 0) return null;
  if (isAnotherOffice(only, words)) return null;
  return { name: only.name, entity: only, how: 'role', plural: false };
}

/** "the information minister" is nobody who holds another office; had he held this one, it would have led to him. */
function isAnotherOffice({ roles }: Entity, words: readonly string[]): boolean {
  const holds = (role: readonly string[]): boolean => {
    const head = role.at(-1) ?? '';
    return (flagsOf(head) & Word.person) !== 0 && !epithets.has(head);
  };
  return offices.has(words.at(-1) ?? '') && roles.some(holds);
}

/** "the 70-year-old leader". */
function tellsAge({ nodes }: Line, { from, to }: NounPhrase): boolean {
  return nodes.slice(from, to).some(({ lower }) => lower.endsWith('-year-old'));
}

function peopleHeard(reading: Reading, line: Line): Entity[] {
  return (reading.hearing.get(line.index) ?? []).flatMap(({ voice }) =>
    voice?.entity != null && isPersonLike(voice.entity) ? [voice.entity] : [],
  );
}

function peopleNamed(reading: Reading, line: Line): Entity[] {
  return line.mentions.flatMap((mention) => {
    const entity = entityOf(reading.entities, mention, tokenAt(line.nodes, mention.from).start);
    return entity !== null && isPersonLike(entity) ? [entity] : [];
  });
}

function isPersonLike({ kind, name }: Entity): boolean {
  return kind === 'person' || (kind === 'name' && name.includes(' '));
}

/** "the moustachioed strongman", "the 61-year-old": what is no office, and calls again somebody who was just named. */
function isEpithet(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  if (head.endsWith('-year-old') || head.startsWith('ex-')) return true;
  if (words.length < 2) return false;
  const of = flagsOf(words[0] ?? '');
  return epithets.has(head) || words[0] === 'former' || ((of & Word.people) !== 0 && !offices.has(head));
}

/** "A nurse who spent months abroad has told ...": whom the next paragraphs name, as `introduceLate` found. */
export function openingHolder(reading: Reading, line: Line, noun: NounPhrase, words: readonly string[]): Voice | null {
  if (line !== reading.opening) return null;
  const role = words.join(' ');
  const later = (reading.entities.byRole.get(noun.head) ?? []).find(
    (one) =>
      one.kind === 'person' && one.first > line.paragraph.end && one.roles.some((known) => known.join(' ') === role),
  );
  return later === undefined ? null : { name: later.name, entity: later, how: 'role', plural: false };
}

/** "A spokesman insisted he was at work. "...," the spokesman said": the one just brought in, whoever else held the office before. */
export function justIntroduced(reading: Reading, line: Line, noun: NounPhrase, named: Entity | null): Entity | null {
  const from = reading.lines[Math.max(0, line.index - 2)] ?? line;
  const since = tokenAt(from.nodes, 0).start;
  if (noun.opening !== 'the' || named === null || named.kind === 'unnamed' || named.first >= since) return null;
  const fresh = (reading.entities.byRole.get(noun.head) ?? []).findLast(
    (one) => one.kind === 'unnamed' && one.first >= since && one.first < tokenAt(line.nodes, noun.from).start,
  );
  if (fresh === undefined || !/^(?:an?|one|another) /i.test(reading.text.slice(fresh.first, fresh.first + 8)))
    return null;
  const again = reading.lines.slice(from.index, line.index).some((one) => peopleNamed(reading, one).includes(named));
  return again ? null : fresh;
}

/** Whether a description is of several. */
export function isPlural(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  if ((flagsOf(head) & (Word.group | Word.body)) !== 0) return true;
  return /^(?:\d[\d,.]*$|two$|three$|four$|five$)/.test(words[0] ?? '') || /[^s]s$/.test(head);
}
