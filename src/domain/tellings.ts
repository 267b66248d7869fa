/** What articles tell of a happening, and how it stands to the two clocks. */
import { groupBy, publishedBy, type Corpus } from './corpus.ts';
import type { Dated } from './day.ts';
import { timingOn, type Timing } from './filter.ts';
import { onceEach } from './once.ts';
import type { Event } from './schema/dataset.ts';
import type { Happening } from './schema/happening.ts';
import type { Moment } from './status.ts';

/** The events of each happening, in the dataset's order. */
export const tellings = onceEach(
  ({ dataset }: Corpus): ReadonlyMap<string, readonly Event[]> => groupBy(dataset.events, (event) => event.happening),
);

/**
 * A happening counts by its own day; its tellings only decide when it was known: it is `unpublished` until the first of
 * them is out. One that no article tells is never shown as known.
 */
export function timingByTellings(corpus: Corpus, day: Dated | null, events: readonly Event[], moment: Moment): Timing {
  const [first] = events.map((row) => publishedBy(corpus, { kind: 'event', row })).toSorted();
  return first === undefined ? 'unpublished' : timingOn(day?.to, first, moment);
}

/** The timing of a happening by all its tellings. */
export function timingOfHappening(corpus: Corpus, { id, day }: Pick<Happening, 'id' | 'day'>, moment: Moment): Timing {
  return timingByTellings(corpus, day, tellings(corpus).get(id) ?? [], moment);
}
