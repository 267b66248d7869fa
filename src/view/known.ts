/** The ids that links may name: the same rule for the page and for the pipeline, which checks the links of lessons. */
import type { Corpus } from '../domain/corpus.ts';
import { UNATTRIBUTED } from '../domain/report-table.ts';
import { SIDES } from '../domain/schema/actor.ts';
import type { Known } from './table.ts';

/** A lesson may be the reader's own, kept in the browser: the page that opens it says when there is none. */
const LESSON_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const LANGUAGE_TAG = /^[a-z]{2,3}$/;
const isTag = (id: string) => LANGUAGE_TAG.test(id);

interface Ids {
  readonly has: (id: string) => boolean;
}

/** The ids of what a link may name, by kind. */
export interface Named {
  readonly actors: Ids;
  readonly outlets: Ids;
  readonly places: Ids;
  readonly happenings: Ids;
  readonly differences: Ids;
  /** Reports of every kind. */
  readonly reports: Ids;
}

/** `language` tells whether the interface speaks a language; left out, it may be any. */
export function knownOf(named: Named, language: Known['language'] = isTag): Known {
  const { actors, outlets, places, happenings, differences, reports } = named;
  const selectable = [reports, places, happenings, differences];
  return {
    actor: (id) => id === UNATTRIBUTED || actors.has(id),
    side: (id) => SIDES.some((side) => side === id),
    outlet: (id) => outlets.has(id),
    place: (id) => places.has(id),
    selectable: (id) => selectable.some((ids) => ids.has(id)),
    lesson: (id) => LESSON_ID.test(id),
    language,
  };
}

/** The same for a corpus. */
export function knownIds(corpus: Corpus, language?: Known['language']): Known {
  const { actors, outlets, places, happenings, byId, dataset } = corpus;
  const differences = new Set(dataset.differences.map(({ id }) => id));
  return knownOf({ actors, outlets, places, happenings, differences, reports: byId }, language);
}
