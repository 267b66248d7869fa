/** The default view as HTML, from the very models and drawings that the browser uses. */
import { prerender } from 'react-dom/static';
import { indexDataset } from '../domain/corpus.ts';
import { Dataset, DATASET_VERSION } from '../domain/schema/dataset.ts';
import { MapGeometry } from '../domain/schema/geometry.ts';
import { lastPlaces, PLACES_ID } from '../features/map/scene-places.ts';
import { corpusQuery, geometryQuery } from '../load/queries.ts';
import { readChecked } from '../load/read-checked.ts';
import { writeKeeps } from './first/keeps.ts';
import { newQueries, Page } from './start.tsx';

export interface DrawnPage {
  readonly content: string;
  /** What each filter leaves of the quotations, for the first answer. */
  readonly keeps: string;
  /** Where the words of the map stand, as JSON, and the id of the element that the map looks for them in. */
  readonly places: { readonly id: string; readonly text: string };
}

/** `dataset` and `geometry` are the texts of the published files. Rejects when a panel fails to draw. */
export async function renderPage(dataset: string, geometry: string): Promise<DrawnPage> {
  const queries = newQueries();
  const corpus = indexDataset(readChecked('data/dataset.json', dataset, Dataset, DATASET_VERSION));
  queries.setQueryData(corpusQuery.queryKey, corpus);
  queries.setQueryData(geometryQuery.queryKey, readChecked('data/map.json', geometry, MapGeometry, 1));
  const faults: unknown[] = [];
  const { prelude } = await prerender(<Page queries={queries} />, {
    // one piece in reading order: a panel moved into place by a script would not show without one
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => void faults.push(error),
  });
  if (faults.length > 0)
    throw new Error(`The default view could not be drawn: ${String(faults[0])}`, { cause: faults[0] });
  const content = await new Response(prelude).text();
  return { content, keeps: writeKeeps(corpus), places: { id: PLACES_ID, text: lastPlaces() } };
}
