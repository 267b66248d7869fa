/** The ids that links may name, from a corpus. */
import type { Corpus } from '../domain/corpus.ts';
import { UNATTRIBUTED } from '../domain/filter.ts';
import { SIDES } from '../domain/schema/actor.ts';
import type { Known } from './table.ts';

export function knownIds(corpus: Corpus, lessons: ReadonlySet<string>): Known {
  const sides: readonly string[] = SIDES;
  return {
    actor: (id) => id === UNATTRIBUTED || corpus.actors.has(id),
    side: (id) => sides.includes(id),
    outlet: (id) => corpus.outlets.has(id),
    place: (id) => corpus.places.has(id),
    selectable: (id) => corpus.byId.has(id) || corpus.places.has(id) || corpus.happenings.has(id),
    lesson: (id) => lessons.has(id),
  };
}
