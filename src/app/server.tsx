/** The default view as HTML, from the very models and drawings that the browser uses. */
import { prerender } from 'react-dom/static';
import { MapGeometry } from '../domain/schema/geometry.ts';
import { lastPlaces, PLACES_ID } from '../features/map/scene-places.ts';
import { corpusQuery, geometryQuery } from '../load/queries.ts';
import { readChecked } from '../load/read-checked.ts';
import { readCorpus } from '../load/read-corpus.ts';
import { readPart } from '../load/read-split.ts';
import { partQuery } from '../load/usePassages.ts';
import { writeKeeps } from './first/keeps.ts';
import { newQueries, Page } from './start.tsx';

export interface DrawnPage {
  readonly content: string;
  /** What each filter leaves of the quotations, for the first answer. */
  readonly keeps: string;
  /** Where the words of the map stand, as JSON, and the id of the element that the map looks for them in. */
  readonly places: { readonly id: string; readonly text: string };
}

/** The texts of the published files. */
export interface Published {
  readonly dataset: string;
  readonly geometry: string;
  /** The parts of a large dataset, by their files. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Rejects when a panel fails to draw. */
export async function renderPage({ dataset, geometry, parts }: Published): Promise<DrawnPage> {
  const queries = newQueries();
  const corpus = await readCorpus(dataset);
  for (const [file, text] of parts) queries.setQueryData(partQuery(file).queryKey, readPart(file, text));
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
