/** The districts of a corpus in the order in which they are walked. */
import type { Corpus } from './corpus.ts';
import type { Place } from './schema/place.ts';

function northFirst(a: Place, b: Place): number {
  return (b.centre?.[1] ?? -90) - (a.centre?.[1] ?? -90) || a.id.localeCompare(b.id);
}

const districtsOfCorpus = new WeakMap<Corpus, readonly Place[]>();

/** From north to south; those without a centre last. */
export function districtsNorthFirst(corpus: Corpus): readonly Place[] {
  const known =
    districtsOfCorpus.get(corpus) ??
    corpus.dataset.places.filter(({ kind }) => kind === 'district').toSorted(northFirst);
  districtsOfCorpus.set(corpus, known);
  return known;
}
