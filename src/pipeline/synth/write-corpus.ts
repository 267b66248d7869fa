/** A synthetic corpus as files: a data folder and a folder of texts. Articles are made one by one. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../domain/schema/article.ts';
import { syntheticArticle } from './article.ts';
import { actorsOf, basemapOf, CORPUS, happeningsOf, outletsOf, placesOf, type Size } from './city.ts';

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Writes `data/` and `texts/` below a folder. The same size and seed give the same files. */
export async function writeSyntheticCorpus(folder: string, size: Size): Promise<void> {
  const [data, texts] = [join(folder, 'data'), join(folder, 'texts')];
  await mkdir(join(data, 'annotations'), { recursive: true });
  await mkdir(texts, { recursive: true });
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
  }
  const files = {
    'corpus.json': CORPUS,
    'articles.json': { outlets, articles },
    'actors.json': actors,
    'places.geojson': placesOf(size),
    'basemap.geojson': basemapOf(size),
    'happenings.json': happenings,
    'differences.json': [],
  };
  for (const [name, value] of Object.entries(files)) await writeFile(join(data, name), json(value));
}
