/** Whether somebody can be meant by a pronoun. */
import { flagsOf, Word } from '../words.ts';
import type { Entity } from './entities.ts';
import type { Voice } from './voice.ts';

/** What a pronoun asks for: "he", "she", "it" or "they". */
export type Wanted = 'male' | 'female' | 'thing' | 'plural';

/** How well a voice suits a pronoun: 0 not at all, 1 well. */
export function suits(voice: Voice, wanted: Wanted, spoke = false): number {
  const { entity } = voice;
  if (wanted === 'plural') return voice.plural || voice.how === 'joint' || entity?.kind === 'body' ? 1 : 0;
  if (entity === null) return 0;
  if (wanted === 'thing') {
    if (entity.kind === 'body' || entity.kind === 'place' || isOneThing(entity, spoke)) return 1;
    return mayBeBody(entity) ? 0.5 : 0;
  }
  if (entity.plural || entity.kind === 'body' || entity.kind === 'place' || !entity.sure || !isHuman(entity)) return 0;
  if (entity.gender === wanted) return 1;
  if (entity.gender !== 'unknown') return 0;
  const likely = entity.kind === 'unnamed' ? 1 : likelihood(entity.name, wanted);
  if (entity.kind !== 'name') return 0.8 * likely;
  return spoke || entity.name.includes(' ') ? 0.5 * likely : 0;
}

/** "Amnesty": one word of which no more is known. */
function mayBeBody({ kind, gender, name, roles }: Entity): boolean {
  return kind === 'name' && gender === 'unknown' && roles.length === 0 && !name.includes(' ');
}

/** What the ending of an unlisted given name lets one guess: a tie is broken by it, no more. */
function likelihood(name: string, wanted: Wanted): number {
  const feminine = /(?:a|ah|ine|ette|elle|een|ie)$/.test(name.split(' ')[0]?.toLowerCase() ?? '');
  return feminine === (wanted === 'female') ? 1.08 : 1;
}

/** "the army", and a report that was just heard; "the gunmen" are no "it". */
function isOneThing({ kind, plural, roles }: Entity, spoke: boolean): boolean {
  if (kind !== 'unnamed') return false;
  const head = roles[0]?.at(-1) ?? '';
  if (plural) return !/[^s]s$|men$|people$/.test(head);
  return spoke && (flagsOf(head) & Word.document) !== 0 && (flagsOf(head) & Word.person) === 0;
}

/** A body, a place, or several people without names. */
export function isBodyLike(entity: Entity): boolean {
  return entity.kind === 'body' || entity.kind === 'place' || (entity.kind === 'unnamed' && entity.plural);
}

/** Somebody described is a person where the noun is one for people: no verdict is "he". */
export function isHuman(entity: Entity): boolean {
  if (entity.kind !== 'unnamed') return true;
  const head = entity.roles[0]?.at(-1) ?? '';
  if ((flagsOf(head) & Word.document) !== 0) return false;
  return (flagsOf(head) & Word.person) !== 0 || /(?:er|or|ist|man|woman|ian|ant|eer|one|other)$/.test(head);
}
