import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Corpus } from '../domain/corpus.ts';
import type { MapGeometry } from '../domain/schema/geometry.ts';
import type { Lesson } from '../domain/schema/lesson.ts';
import { corpusQuery, geometryQuery, lessonsQuery } from './queries.ts';

/** A corpus that stands in for the loaded one below it: what a lesson's step leaves to see. */
export const CorpusInstead = createContext<Corpus | null>(null);

/** The corpus with our own words in the language of the page; null while that is English. */
export const CorpusInLanguage = createContext<Corpus | null>(null);

/** The corpus; suspends while it loads, throws LoadProblem to the nearest boundary. */
export function useCorpus(): Corpus {
  const instead = useContext(CorpusInstead);
  const whole = useWholeCorpus();
  return instead ?? whole;
}

/** The corpus with nothing hidden: for the names that a class chooses from. */
export function useWholeCorpus(): Corpus {
  const inLanguage = useContext(CorpusInLanguage);
  const { data } = useSuspenseQuery(corpusQuery);
  return inLanguage ?? data;
}

/** The shapes of the map; loaded apart from the reports, so that one can fail without the other. */
export function useGeometry(): MapGeometry {
  return useSuspenseQuery(geometryQuery).data;
}

/** The lessons that come with the corpus; loaded only where a lesson is shown. */
export function useLessons(): readonly Lesson[] {
  return useSuspenseQuery(lessonsQuery).data;
}
