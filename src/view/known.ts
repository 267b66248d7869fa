/** The ids that links may name, from a corpus. */
import type { Corpus } from '../domain/corpus.ts';
import { UNATTRIBUTED } from '../domain/report-table.ts';
import { SIDES } from '../domain/schema/actor.ts';
import type { Known } from './table.ts';

/** A lesson may be the reader's own, kept in the browser: the page that opens it says when there is none. */
const LESSON_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const LANGUAGE_TAG = /^[a-z]{2,3}$/;
const isTag = (id: string) => LANGUAGE_TAG.test(id);

/** `language` tells whether the interface speaks a language; left out, it may be any. */
export function knownIds(corpus: Corpus, language: Known['language'] = isTag): Known {
  const sides: readonly string[] = SIDES;
  const differences = new Set(corpus.dataset.differences.map(({ id }) => id));
  return {
    actor: (id) => id === UNATTRIBUTED || corpus.actors.has(id),
    side: (id) => sides.includes(id),
    outlet: (id) => corpus.outlets.has(id),
    place: (id) => corpus.places.has(id),
    selectable: (id) =>
      corpus.byId.has(id) || corpus.places.has(id) || corpus.happenings.has(id) || differences.has(id),
    lesson: (id) => LESSON_ID.test(id),
    language,
  };
}
