/** The folders that a build reads, before any file in them is. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TextFolder } from './article-file.ts';
import type { Problem } from './problem.ts';
import { isFolder } from './read/read-text.ts';
import type { Registry } from './registry.ts';

export interface Folders {
  /** The data folder. */
  readonly data: string;
  /** The folder that the user named for the texts; null: `articles/text/` in the data folder, where it is there. */
  readonly articles: string | null;
}

function missingFolder(file: string): Problem {
  return { code: 'AR101', file, field: '', value: 'no such folder', remedy: 'create it, or name another' };
}

/** A problem for each folder that must be there and is not. */
export async function missingFolders({ data, articles }: Folders): Promise<Problem[]> {
  if (!(await isFolder(data))) return [missingFolder(data)];
  const wanted = [join(data, 'annotations'), ...(articles === null ? [] : [articles])];
  const missing = wanted.map(async (path) => ((await isFolder(path)) ? [] : [missingFolder(path)]));
  return (await Promise.all(missing)).flat();
}

/** Where the texts lie; null where there are none. */
export async function textFolder({ data, articles }: Folders): Promise<TextFolder | null> {
  if (articles !== null) return { path: articles, isNamed: true };
  const path = join(data, 'articles', 'text');
  return (await isFolder(path)) ? { path, isNamed: false } : null;
}

/** Annotation files that no article owns would be left out in silence. */
export async function strayFiles(folder: string, { articles }: Registry): Promise<Problem[]> {
  const names = await readdir(join(folder, 'annotations'));
  return names
    .filter((name) => name.endsWith('.json') && !articles.byId.has(basename(name, '.json')))
    .toSorted()
    .map((name) => ({
      code: 'AR109',
      file: join(folder, 'annotations', name),
      field: '',
      value: basename(name, '.json'),
      remedy: `add the article to ${articles.file}, or remove the file`,
    }));
}
