/** The published dataset and map, for laws that must hold of the real corpus. */
import { readFileSync } from 'node:fs';
import { indexDataset, type Corpus } from '../../../src/domain/corpus.ts';
import { Dataset, DATASET_VERSION } from '../../../src/domain/schema/dataset.ts';
import { MapGeometry } from '../../../src/domain/schema/geometry.ts';
import { readChecked } from '../../../src/load/read-checked.ts';

function read(file: string): string {
  return readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8');
}

export const publishedCorpus: Corpus = indexDataset(
  readChecked('dataset.json', read('dataset.json'), Dataset, DATASET_VERSION),
);

export const publishedGeometry: MapGeometry = readChecked('map.json', read('map.json'), MapGeometry, 1);
