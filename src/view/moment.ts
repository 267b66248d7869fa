/** The two clocks of a view, with the corpus's own last days where the link names none. */
import type { Corpus } from '../domain/corpus.ts';
import { lastEventDay, lastPublicationDay } from '../domain/days-of-corpus.ts';
import type { Moment } from '../domain/status.ts';
import type { View } from './view.ts';

export function momentOf(view: Pick<View, 'date' | 'knownby'>, corpus: Corpus): Moment {
  return { day: view.date ?? lastEventDay(corpus), knownBy: view.knownby ?? lastPublicationDay(corpus) };
}
