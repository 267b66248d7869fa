/** All that a build publishes -> the files of the published folder. */
import { basename, join } from 'node:path';
import type { MapGeometry } from '../../domain/schema/geometry.ts';
import { LESSONS_VERSION, type Lesson } from '../../domain/schema/lesson.ts';
import type { Translation } from '../../domain/schema/translation.ts';
import { datasetChunks, datasetHash, type DatasetParts, type Split } from './dataset-text.ts';
import { datasetJsonSchema } from './json-schema.ts';
import { mapText } from './map-text.ts';
import { removeOthers, type Publication } from './publication.ts';

export interface Published {
  readonly parts: DatasetParts;
  /** Null for a dataset in one file. */
  readonly split: Split | null;
  readonly geometry: MapGeometry;
  readonly lessons: readonly Lesson[];
  readonly translations: readonly Translation[];
}

type Chunks = Iterable<string> | AsyncIterable<string>;

function* filesOf(
  { parts, split, geometry, lessons, translations }: Published,
  hash: string,
): Generator<[string, Chunks]> {
  // before the dataset that names them: whoever is stopped in between leaves one that finds its parts
  for (const part of split?.parts ?? []) yield [part.file, split?.textOf(part) ?? []];
  yield ['dataset.json', datasetChunks(parts, hash, split)];
  yield ['map.json', [mapText(geometry)]];
  yield ['schema.json', [datasetJsonSchema(split !== null)]];
  yield ['lessons.json', [`${JSON.stringify({ version: LESSONS_VERSION, lessons }, null, 1)}\n`]];
  for (const translation of translations)
    yield [`texts.${translation.language}.json`, [`${JSON.stringify(translation, null, 1)}\n`]];
}

/** Writes all files, puts them in their place, and removes what an earlier build left. Gives the data version. */
export async function publish(
  published: Published,
  publication: Publication,
  onFile: (done: number, of: number) => void,
): Promise<string> {
  const { parts, split, translations } = published;
  const of = 4 + translations.length + (split?.parts.length ?? 0);
  const hash = await datasetHash(parts);
  let done = 0;
  for (const [name, chunks] of filesOf(published, hash)) {
    await publication.add(name, chunks);
    done += 1;
    onFile(done, of);
  }
  await publication.finish();
  await removeOthers(join(publication.folder, 'parts'), new Set(split?.parts.map(({ file }) => basename(file))));
  await removeOthers(join(publication.folder, 'articles'), new Set(parts.articles.map(({ id }) => `${id}.json`)));
  return hash;
}
