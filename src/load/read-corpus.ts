/** The text of dataset.json -> the corpus, whether it came whole or in parts. */
import { indexDataset, type Corpus } from '../domain/corpus.ts';
import { Dataset, DATASET_VERSION } from '../domain/schema/dataset.ts';
import { pause } from './pause.ts';
import { checked, readVersioned } from './read-checked.ts';

const FILE = 'data/dataset.json';

function isSplit(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'parts' in value;
}

/** Rejects with LoadProblem: see `readChecked`. The code for parts comes only where there are any. */
export async function readCorpus(text: string): Promise<Corpus> {
  const value = readVersioned(FILE, text, DATASET_VERSION);
  if (isSplit(value)) return (await import('./read-split.ts')).readSplit(FILE, value);
  const dataset = checked(FILE, value, Dataset);
  await pause();
  return indexDataset(dataset);
}
