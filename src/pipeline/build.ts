/** The whole way from a data folder to the published files. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SIDES } from '../domain/schema/actor.ts';
import type { Article } from '../domain/schema/article.ts';
import type { MapGeometry } from '../domain/schema/geometry.ts';
import { LESSONS_VERSION, type Lesson } from '../domain/schema/lesson.ts';
import { UNATTRIBUTED } from '../domain/filter.ts';
import type { Known } from '../view/table.ts';
import { readArticle, type ArticleRows, type TextFolder } from './article-file.ts';
import { checkCorpus } from './check/check-corpus.ts';
import { Ledger } from './check/ledger.ts';
import { readLessons } from './lessons/read-lessons.ts';
import { isError, type Outcome, type Problem } from './problem.ts';
import { isFolder } from './read/read-text.ts';
import { readRegistry, type Registry } from './registry.ts';
import { resolveRegistry } from './resolve.ts';
import { findReuse } from './reuse/find-reuse.ts';
import { Vocabulary, wordingOf, type Wording } from './reuse/wording.ts';
import { drawGeometry } from './shapes/draw-geometry.ts';
import { ROW_KINDS } from './source/annotation.ts';
import { datasetChunks, datasetHash, type DatasetParts } from './write/dataset-text.ts';
import { datasetJsonSchema } from './write/json-schema.ts';
import { mapText } from './write/map-text.ts';
import { Publication } from './write/publication.ts';
import { Spool } from './write/spool.ts';

export interface BuildOptions {
  /** The data folder. */
  readonly data: string;
  /** The folder that the user named for the texts; null: `articles/text/` in the data folder, where it is there. */
  readonly articles: string | null;
  readonly out: string;
  /** Told after each article: how many are done, of how many. */
  readonly onProgress: (done: number, of: number) => void;
}

export interface Built {
  /** The data version; null where an error stopped the build. */
  readonly hash: string | null;
  readonly problems: readonly Problem[];
}

function missingFolder(file: string): Problem {
  return { code: 'AR101', file, field: '', value: 'no such folder', remedy: 'create it, or name another' };
}

async function missingFolders({ data, articles }: BuildOptions): Promise<Problem[]> {
  if (!(await isFolder(data))) return [missingFolder(data)];
  const wanted = [join(data, 'annotations'), ...(articles === null ? [] : [articles])];
  const found = await Promise.all(wanted.map(isFolder));
  return wanted.filter((_, index) => !(found[index] ?? false)).map(missingFolder);
}

async function textFolder({ data, articles }: BuildOptions): Promise<TextFolder | null> {
  if (articles !== null) return { path: articles, isNamed: true };
  const path = join(data, 'articles', 'text');
  return (await isFolder(path)) ? { path, isNamed: false } : null;
}

/** Annotation files that no article owns would be left out in silence. */
async function strayFiles(folder: string, { articles }: Registry): Promise<Problem[]> {
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

/** A reader with the whole text, for local use; git ignores it. */
function* readerChunks({ article, text }: ArticleRows): Generator<string> {
  const { id, title, textHash } = article;
  yield `${JSON.stringify({ version: 1, id, title, textHash, text: text?.text ?? '' })}\n`;
}

/** Takes the articles one by one; rows go to the spool at once, so that memory does not grow with them. */
class Build {
  readonly problems: Problem[] = [];
  readonly #options: BuildOptions;
  readonly #registry: Registry;
  readonly #spool: Spool;
  readonly #publication: Publication;
  readonly #ledger = new Ledger();
  readonly #vocabulary = new Vocabulary();
  readonly #wordings: Wording[] = [];
  readonly #rowIds = new Set<string>();

  constructor(options: BuildOptions, registry: Registry, spool: Spool, publication: Publication) {
    this.#options = options;
    this.#registry = registry;
    this.#spool = spool;
    this.#publication = publication;
  }

  get #isSound(): boolean {
    return !this.problems.some(isError);
  }

  async #take(article: Article, texts: TextFolder | null): Promise<void> {
    const { output, problems } = await readArticle(article, this.#registry, this.#options.data, texts);
    this.problems.push(...problems);
    if (output === null || !this.#isSound) return;
    this.#ledger.enter(article, output.file, output.annotation);
    this.#wordings.push(wordingOf(article.id, output.annotation, this.#vocabulary));
    for (const kind of ROW_KINDS)
      for (const row of output.annotation[kind]) {
        this.#rowIds.add(row.id);
        await this.#spool.add(kind, { ...row, article: article.id });
      }
    if (output.text !== null) await this.#publication.add(`articles/${article.id}.json`, readerChunks(output));
  }

  #geometry(): MapGeometry | null {
    const { placesFile, basemapFile, places } = this.#registry;
    try {
      const geometry = drawGeometry(placesFile, basemapFile);
      return { ...geometry, shapes: geometry.shapes.filter(({ place }) => places.byId.has(place)) };
    } catch (error) {
      const file = join(this.#options.data, 'basemap.geojson');
      const remedy = error instanceof Error ? error.message : 'mend the base map';
      this.problems.push({ code: 'AR205', file, field: 'features', value: basemapFile.features.length, remedy });
      return null;
    }
  }

  /** The ids that a lesson's links may name, as the page will know them. */
  #known(): Known {
    const { actors, outlets, places, happenings, differences } = this.#registry;
    const tables = [places, happenings, differences];
    return {
      actor: (id) => id === UNATTRIBUTED || actors.byId.has(id),
      side: (id) => SIDES.some((side) => side === id),
      outlet: (id) => outlets.byId.has(id),
      place: (id) => places.byId.has(id),
      selectable: (id) => this.#rowIds.has(id) || tables.some(({ byId }) => byId.has(id)),
      lesson: () => true,
    };
  }

  async #lessons(): Promise<readonly Lesson[] | null> {
    const { output, problems } = await readLessons(this.#options.data, this.#known());
    this.problems.push(...problems);
    return output;
  }

  async #publish(parts: DatasetParts, geometry: MapGeometry, lessons: readonly Lesson[]): Promise<string> {
    const hash = await datasetHash(parts);
    await this.#publication.add('dataset.json', datasetChunks(parts, hash));
    await this.#publication.add('map.json', [mapText(geometry)]);
    await this.#publication.add('schema.json', [datasetJsonSchema()]);
    await this.#publication.add('lessons.json', [
      `${JSON.stringify({ version: LESSONS_VERSION, lessons }, null, 1)}\n`,
    ]);
    await this.#publication.finish();
    return hash;
  }

  async run(): Promise<string | null> {
    const { articles, outlets, actors, places, happenings, differences, corpus } = this.#registry;
    const texts = await textFolder(this.#options);
    let done = 0;
    for (const article of articles.rows) {
      await this.#take(article, texts);
      done += 1;
      this.#options.onProgress(done, articles.rows.length);
    }
    if (this.#isSound) this.problems.push(...checkCorpus(this.#registry, this.#ledger));
    const geometry = this.#geometry();
    const lessons = await this.#lessons();
    if (!this.#isSound || geometry === null || lessons === null) return null;
    const shared = { corpus, outlets: outlets.rows, articles: articles.rows, actors: actors.rows };
    const told = {
      places: places.rows,
      happenings: happenings.rows,
      differences: differences.rows,
      reuses: findReuse(this.#wordings),
    };
    return this.#publish({ ...shared, ...told, rows: this.#spool }, geometry, lessons);
  }
}

function writeProblem(out: string, error: unknown): Problem {
  const value = error instanceof Error && 'code' in error ? error.code : String(error);
  return { code: 'AR601', file: out, field: '', value, remedy: 'make the folder writable, with room for the dataset' };
}

async function buildFrom(options: BuildOptions, registry: Registry): Promise<Built> {
  const spool = await Spool.open();
  const publication = new Publication(options.out);
  const build = new Build(options, registry, spool, publication);
  try {
    const hash = await build.run();
    return { hash, problems: build.problems };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { hash: null, problems: [...build.problems, writeProblem(options.out, error)] };
  } finally {
    await publication.abandon();
    await spool.close();
  }
}

async function openRegistry({ data }: BuildOptions): Promise<Outcome<Registry>> {
  const { output, problems } = await readRegistry(data);
  if (output === null) return { output: null, problems };
  const resolved = resolveRegistry(output);
  const stray = await strayFiles(data, output);
  return {
    output: stray.length === 0 ? resolved.output : null,
    problems: [...problems, ...resolved.problems, ...stray],
  };
}

/** Builds and writes the dataset. With any error nothing is written, and what stood there before stays. */
export async function build(options: BuildOptions): Promise<Built> {
  const missing = await missingFolders(options);
  if (missing.length > 0) return { hash: null, problems: missing };
  const { output, problems } = await openRegistry(options);
  if (output === null) return { hash: null, problems };
  const built = await buildFrom(options, output);
  return { ...built, problems: [...problems, ...built.problems] };
}
