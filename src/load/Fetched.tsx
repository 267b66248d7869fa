import type { ReactNode } from 'react';
import type { Report } from '../domain/corpus.ts';
import type { PassagesOf } from '../domain/passages.ts';
import { usePassages } from './usePassages.ts';

interface FetchedProps {
  readonly reports: readonly Report[];
  readonly children: (passagesOf: PassagesOf) => ReactNode;
}

/** Draws words of reports when their parts have come; suspends until then, throws LoadProblem to the nearest boundary. */
export function Fetched({ reports, children }: FetchedProps) {
  return children(usePassages(reports));
}
