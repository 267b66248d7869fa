import { readFile } from 'node:fs/promises';
import type { CorpusFolder } from '../corpus-folder.ts';

/** Makes one thing wrong in a sound corpus. */
export type Spoil = (corpus: CorpusFolder) => Promise<void>;

export interface Case {
  readonly name: string;
  readonly spoil: Spoil;
  readonly code: string;
  /** Name of the file, field, and parts of the value and the remedy that the problem must tell. */
  readonly tells: readonly [file: string, field: string, value: unknown, remedy: RegExp];
}

export const A = 'annotations/a.json';
export const B = 'annotations/b.json';

export function edit(file: string, from: string, to: string): Spoil {
  return (corpus) => corpus.edit(file, from, to);
}

export function textOf(corpus: CorpusFolder, name: string): Promise<string> {
  return readFile(corpus.path(name), 'utf8');
}
