/** The status of one place at a moment, together with the reports that decide it. */
import { publishedBy, type Corpus } from './corpus.ts';
import type { ControlReport } from './schema/dataset.ts';
import { statusOf, type Moment, type Status } from './status.ts';

export interface PlaceStatus {
  readonly status: Status;
  /** The reports that decide the status; none exactly when it is unknown. */
  readonly deciding: readonly ControlReport[];
  /** Fire reported on the place, or no fire. */
  readonly isUnderFire: boolean;
}

/** Fire that the status counts; an old report's fire is old, too. */
function isUnderFire(status: Status): boolean {
  if (status.kind === 'attacked') return true;
  return (status.kind === 'held' || status.kind === 'contested') && status.attacked;
}

/** Only reports that name the place itself decide: one on a hospital or on a whole area says nothing of a district. */
export function placeStatus(corpus: Corpus, place: string, moment: Moment): PlaceStatus {
  const rows = corpus.controlByPlace.get(place) ?? [];
  const published = rows.map((row) => ({ row, publishedBy: publishedBy(corpus, { kind: 'control', row }) }));
  const status = statusOf(published, moment, corpus.dataset.corpus.staleAfterDays);
  const ids = status.kind === 'unknown' ? [] : status.reports;
  return { status, deciding: rows.filter(({ id }) => ids.includes(id)), isUnderFire: isUnderFire(status) };
}
