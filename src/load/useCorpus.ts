import { useSuspenseQuery } from '@tanstack/react-query';
import type { Corpus } from '../domain/corpus.ts';
import type { MapGeometry } from '../domain/schema/geometry.ts';
import { corpusQuery, geometryQuery } from './queries.ts';

/** The corpus; suspends while it loads, throws LoadProblem to the nearest boundary. */
export function useCorpus(): Corpus {
  return useSuspenseQuery(corpusQuery).data;
}

/** The shapes of the map; loaded apart from the reports, so that one can fail without the other. */
export function useGeometry(): MapGeometry {
  return useSuspenseQuery(geometryQuery).data;
}
