/** The districts of a corpus in the order in which they are walked. */
import type { Corpus } from './corpus.ts';
import { onceEach } from './once.ts';
import type { Place } from './schema/place.ts';

function northFirst(a: Place, b: Place): number {
  return (b.centre?.[1] ?? -90) - (a.centre?.[1] ?? -90) || a.id.localeCompare(b.id);
}

/** From north to south; those without a centre last. */
export const districtsNorthFirst = onceEach(({ dataset }: Corpus): readonly Place[] =>
  dataset.places.filter(({ kind }) => kind === 'district').toSorted(northFirst),
);
