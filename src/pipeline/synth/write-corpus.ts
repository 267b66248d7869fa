/** A synthetic corpus as files: a data folder and a folder of texts. Articles are made one by one. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../domain/schema/article.ts';
import { isFolder } from '../read/read-text.ts';
import { syntheticArticle } from './article.ts';
import { actorsOf, basemapOf, CORPUS, happeningsOf, outletsOf, placesOf, type Size } from './city.ts';

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** What `npm run synth` makes below its folder. */
const MADE = ['data', 'texts', 'public'];

/**
 * Makes room for a corpus below a folder: an invented one that stands there is removed. False where something else
 * stands there; it is left alone.
 */
export async function makeRoom(folder: string): Promise<boolean> {
  const there = await Promise.all(MADE.map((name) => isFolder(join(folder, name))));
  if (!there.includes(true)) return true;
  const corpus = await readFile(join(folder, 'data', 'corpus.json'), 'utf8').catch(() => null);
  if (corpus !== json(CORPUS)) return false;
  for (const name of MADE) await rm(join(folder, name), { recursive: true, force: true });
  return true;
}

/**
 * Writes `data/` and `texts/` below a folder. The same size and seed give the same files. `onArticle` is told after each
 * article how many are written.
 */
export async function writeSyntheticCorpus(
  folder: string,
  size: Size,
  onArticle: (done: number) => void = () => {},
): Promise<void> {
  const [data, texts] = [join(folder, 'data'), join(folder, 'texts')];
  await mkdir(join(data, 'annotations'), { recursive: true });
  await mkdir(texts, { recursive: true });
  // first of all: by this file the folder is known as one that may be written over
  await writeFile(join(data, 'corpus.json'), json(CORPUS));
  const actors = actorsOf(size);
  const outlets = outletsOf(size);
  const happenings = happeningsOf(size);
  const cast = { actors: actors.length, outlets: outlets.length, happenings: happenings.length };
  const articles: Article[] = [];
  for (let index = 0; index < size.articles; index += 1) {
    const { article, annotation, text } = syntheticArticle(size, cast, index);
    articles.push(article);
    await writeFile(join(texts, article.file), text);
    await writeFile(join(data, 'annotations', `${article.id}.json`), json(annotation));
    onArticle(index + 1);
  }
  const files = {
    'articles.json': { outlets, articles },
    'actors.json': actors,
    'places.geojson': placesOf(size),
    'basemap.geojson': basemapOf(size),
    'happenings.json': happenings,
    'differences.json': [],
  };
  for (const [name, value] of Object.entries(files)) await writeFile(join(data, name), json(value));
}
