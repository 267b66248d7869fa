/** Control reports by the place they count for. */
import { placesOf, type Corpus } from './corpus.ts';
import type { ControlReport } from './schema/dataset.ts';

type ByPlace = ReadonlyMap<string, readonly ControlReport[]>;

function group(corpus: Corpus): ByPlace {
  const byPlace = new Map<string, ControlReport[]>();
  for (const row of corpus.dataset.controlReports) {
    for (const id of placesOf(corpus, { kind: 'control', row })) {
      const rows = byPlace.get(id);
      if (rows === undefined) byPlace.set(id, [row]);
      else rows.push(row);
    }
  }
  return byPlace;
}

const byPlaceOfCorpus = new WeakMap<Corpus, ByPlace>();

/** Those that name the place, or something that lies within it, in the dataset's order. */
export function controlOn(corpus: Corpus, place: string): readonly ControlReport[] {
  const known = byPlaceOfCorpus.get(corpus) ?? group(corpus);
  byPlaceOfCorpus.set(corpus, known);
  return known.get(place) ?? [];
}
