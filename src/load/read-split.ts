/** What is read only of a dataset that came in parts. */
import { indexRows, type Corpus } from '../domain/corpus.ts';
import type { PassagesById } from '../domain/passages.ts';
import { DatasetPart, PART_VERSION, SplitDataset } from '../domain/schema/split.ts';
import { rowsOfSplit, SplitFault } from '../domain/split-rows.ts';
import { pause } from './pause.ts';
import { LoadProblem } from './problem.ts';
import { checked, readChecked } from './read-checked.ts';

/** The corpus of a parsed dataset.json with columns. Rejects with LoadProblem `invalid`, which names the field. */
export async function readSplit(file: string, value: unknown): Promise<Corpus> {
  const split = checked(file, value, SplitDataset);
  await pause();
  try {
    const { dataset, passages } = rowsOfSplit(split);
    return indexRows(dataset, passages);
  } catch (error) {
    if (error instanceof SplitFault) throw new LoadProblem('invalid', `${file}: ${error.field}: ${error.message}`);
    throw error;
  }
}

/** The passages in the text of a part. Throws LoadProblem: see `readChecked`. */
export function readPart(file: string, text: string): PassagesById {
  return new Map(Object.entries(readChecked(file, text, DatasetPart, PART_VERSION).passages));
}
