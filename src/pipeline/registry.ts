/** The files that hold what every article shares: corpus, outlets, articles, actors, places, happenings, differences. */
import { join } from 'node:path';
import * as v from 'valibot';
import { Actor } from '../domain/schema/actor.ts';
import { Article, Outlet } from '../domain/schema/article.ts';
import { CorpusRecord } from '../domain/schema/dataset.ts';
import { Difference, Happening } from '../domain/schema/happening.ts';
import type { Place } from '../domain/schema/place.ts';
import type { Outcome, Problem } from './problem.ts';
import { readJson } from './read/read-json.ts';
import { BasemapFile } from './shapes/basemap-file.ts';
import { placeOf, PlacesFile } from './shapes/places-file.ts';
import { checkSchema } from './source/check-schema.ts';

const ArticlesFile = v.strictObject({ outlets: v.array(Outlet), articles: v.array(Article) });

/** Rows of one file, in its order, and by id; `file` is named in problems. */
export interface Table<T> {
  readonly file: string;
  readonly rows: readonly T[];
  readonly byId: ReadonlyMap<string, T>;
}

export interface Registry {
  readonly corpus: CorpusRecord;
  readonly outlets: Table<Outlet>;
  readonly articles: Table<Article>;
  readonly actors: Table<Actor>;
  readonly places: Table<Place>;
  readonly happenings: Table<Happening>;
  readonly differences: Table<Difference>;
  readonly placesFile: PlacesFile;
  readonly basemapFile: BasemapFile;
}

interface Row {
  readonly id: string;
}

function doubled(file: string, list: string, rows: readonly Row[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const field = [list, String(index), 'id'].filter((step) => step !== '').join('.');
    return [
      { code: 'AR401', file, field, value: id, remedy: 'this id is given twice in the file; give one row another' },
    ];
  });
}

/** Reads the shared files one by one and keeps what was wrong with each. */
class Shelf {
  readonly problems: Problem[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  async read<Schema extends v.GenericSchema>(name: string, schema: Schema): Promise<v.InferOutput<Schema> | null> {
    const file = this.path(name);
    const json = await readJson(file);
    const checked = json.output === null ? json : checkSchema(file, schema, json.output.value);
    this.problems.push(...checked.problems);
    return json.output === null ? null : checked.output;
  }

  table<T extends Row>(name: string, list: string, rows: readonly T[]): Table<T> {
    const file = this.path(name);
    this.problems.push(...doubled(file, list, rows));
    return { file, rows, byId: new Map(rows.map((row) => [row.id, row])) };
  }
}

/** Reads the shared files of a data folder. Every file is read, so that all that is wrong is named at once. */
export async function readRegistry(folder: string): Promise<Outcome<Registry>> {
  const shelf = new Shelf(folder);
  const corpus = await shelf.read('corpus.json', CorpusRecord);
  const articles = await shelf.read('articles.json', ArticlesFile);
  const actors = await shelf.read('actors.json', v.array(Actor));
  const placesFile = await shelf.read('places.geojson', PlacesFile);
  const basemapFile = await shelf.read('basemap.geojson', BasemapFile);
  const happenings = await shelf.read('happenings.json', v.array(Happening));
  const differences = await shelf.read('differences.json', v.array(Difference));
  const { problems } = shelf;
  if (corpus === null || articles === null || actors === null || placesFile === null) return { output: null, problems };
  if (basemapFile === null || happenings === null || differences === null) return { output: null, problems };
  const output: Registry = {
    corpus,
    outlets: shelf.table('articles.json', 'outlets', articles.outlets),
    articles: shelf.table('articles.json', 'articles', articles.articles),
    actors: shelf.table('actors.json', '', actors),
    places: shelf.table('places.geojson', 'features', placesFile.features.map(placeOf)),
    happenings: shelf.table('happenings.json', '', happenings),
    differences: shelf.table('differences.json', '', differences),
    placesFile,
    basemapFile,
  };
  return { output: problems.length === 0 ? output : null, problems };
}
