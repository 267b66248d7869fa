/** The whole way from a data folder to the published files. */
import { basename, join } from 'node:path';
import type { Article } from '../domain/schema/article.ts';
import { ARTICLE_TEXT_VERSION, type ArticleText } from '../domain/schema/article-text.ts';
import type { MapGeometry } from '../domain/schema/geometry.ts';
import { LESSONS_VERSION, type Lesson } from '../domain/schema/lesson.ts';
import type { Translation } from '../domain/schema/translation.ts';
import { readArticle, type ArticleRows } from './article-file.ts';
import { checkCorpus } from './check/check-corpus.ts';
import { Ledger } from './check/ledger.ts';
import { missingFolders, strayFiles, textFolder, type Folders } from './folders.ts';
import { knownIds } from './lessons/known-ids.ts';
import { readLessons } from './lessons/read-lessons.ts';
import { isError, reasonOf, writeProblem, type Outcome, type Problem } from './problem.ts';
import { readRegistry, type Registry } from './registry.ts';
import { resolveRegistry } from './resolve.ts';
import { findReuse } from './reuse/find-reuse.ts';
import { Vocabulary, wordingOf, type Wording } from './reuse/wording.ts';
import { drawGeometry } from './shapes/draw-geometry.ts';
import { OwnTexts } from './texts/own-texts.ts';
import { readTranslation, translationFiles } from './texts/read-translations.ts';
import { datasetChunks, datasetHash, type DatasetParts } from './write/dataset-text.ts';
import { datasetJsonSchema } from './write/json-schema.ts';
import { mapText } from './write/map-text.ts';
import { Publication, removeOthers } from './write/publication.ts';
import { RowsWriter } from './write/rows.ts';
import { Spool } from './write/spool.ts';

export interface BuildOptions extends Folders {
  readonly out: string;
  /** Told after each article: how many are done, of how many. */
  readonly onProgress: (done: number, of: number) => void;
  /** Rows of so many UTF-16 units in all, or more, are published in parts; left out: where one file is too slow. */
  readonly splitFrom?: number;
}

export interface Built {
  /** The data version; null where an error stopped the build. */
  readonly hash: string | null;
  readonly problems: readonly Problem[];
}

/** Articles read ahead of the one that is taken. */
const READ_AHEAD = 8;

/** A reader with the whole text, for local use; git ignores it. */
function* readerChunks({ id, title, textHash }: Article, text: string): Generator<string> {
  const reader: ArticleText = { version: ARTICLE_TEXT_VERSION, id, title, textHash, text };
  yield `${JSON.stringify(reader)}\n`;
}

interface BuildFiles {
  readonly spool: Spool;
  readonly publication: Publication;
  /** The files of the other languages. */
  readonly translations: readonly string[];
}

/** Takes the articles one by one; rows go to the spool at once, so that memory does not grow with them. */
class Build {
  readonly problems: Problem[] = [];
  readonly #options: BuildOptions;
  readonly #registry: Registry;
  readonly #spool: Spool;
  readonly #publication: Publication;
  readonly #rows: RowsWriter;
  readonly #ledger = new Ledger();
  readonly #vocabulary = new Vocabulary();
  readonly #wordings: Wording[] = [];
  /** Kept only where a language asks for them. */
  readonly #own: OwnTexts | null;
  readonly #translations: readonly string[];

  constructor(options: BuildOptions, registry: Registry, files: BuildFiles) {
    const { spool, publication, translations } = files;
    this.#own = translations.length === 0 ? null : new OwnTexts();
    this.#translations = translations;
    this.#options = options;
    this.#registry = registry;
    this.#spool = spool;
    this.#rows = new RowsWriter(spool);
    this.#publication = publication;
  }

  get #isSound(): boolean {
    return !this.problems.some(isError);
  }

  async #take({ output, problems }: Outcome<ArticleRows>): Promise<void> {
    this.problems.push(...problems);
    if (output === null || !this.#isSound) return;
    const { article } = output;
    this.#ledger.enter(article, output.file, output.annotation);
    this.#wordings.push(wordingOf(article.id, output.annotation, this.#vocabulary));
    this.#own?.enterRows(output.file, output.annotation);
    await this.#rows.add(article.id, output.annotation);
    if (output.text !== null)
      await this.#publication.add(`articles/${article.id}.json`, readerChunks(article, output.text.text));
  }

  #geometry(): MapGeometry | null {
    const { placesFile, basemapFile, places } = this.#registry;
    try {
      const geometry = drawGeometry(placesFile, basemapFile);
      return { ...geometry, shapes: geometry.shapes.filter(({ place }) => places.byId.has(place)) };
    } catch (error) {
      const file = join(this.#options.data, 'basemap.geojson');
      const remedy = `mend the base map: ${String(error)}`;
      this.problems.push({ code: 'AR205', file, field: 'features', value: basemapFile.features.length, remedy });
      return null;
    }
  }

  async #lessons(): Promise<readonly Lesson[] | null> {
    const { output, problems } = await readLessons(this.#options.data, knownIds(this.#registry, this.#ledger.rows));
    this.problems.push(...problems);
    return output;
  }

  /** Null where a language lacks a text, or has one too many. */
  async #readTranslations(): Promise<readonly Translation[] | null> {
    this.#own?.enterRegistry(this.#registry);
    const wanted = this.#own?.places ?? new Map<string, string>();
    const read = await Promise.all(this.#translations.map((file) => readTranslation(file, wanted)));
    this.problems.push(...read.flatMap(({ problems }) => problems));
    const translations = read.flatMap(({ output }) => (output === null ? [] : [output]));
    return translations.length === read.length ? translations : null;
  }

  async #publish(
    parts: DatasetParts,
    geometry: MapGeometry,
    lessons: readonly Lesson[],
    translations: readonly Translation[],
  ): Promise<string> {
    const hash = await datasetHash(parts);
    const split = await this.#rows.split(this.#options.splitFrom);
    await this.#publication.add('dataset.json', datasetChunks(parts, hash, split));
    for (const part of split?.parts ?? []) await this.#publication.add(part.file, split?.textOf(part) ?? []);
    await this.#publication.add('map.json', [mapText(geometry)]);
    await this.#publication.add('schema.json', [datasetJsonSchema(split !== null)]);
    await this.#publication.add('lessons.json', [
      `${JSON.stringify({ version: LESSONS_VERSION, lessons }, null, 1)}\n`,
    ]);
    for (const translation of translations)
      await this.#publication.add(`texts.${translation.language}.json`, [`${JSON.stringify(translation, null, 1)}\n`]);
    await this.#publication.finish();
    await removeOthers(join(this.#options.out, 'parts'), new Set(split?.parts.map(({ file }) => basename(file))));
    return hash;
  }

  /** Articles in their order, some of them read ahead, so that the disk and the checks do not wait for each other. */
  async *#readAll(): AsyncGenerator<Outcome<ArticleRows>> {
    const texts = await textFolder(this.#options);
    const waiting: Promise<Outcome<ArticleRows>>[] = [];
    for (const article of this.#registry.articles.rows) {
      waiting.push(readArticle(article, this.#registry, this.#options.data, texts));
      const first = waiting.length > READ_AHEAD ? waiting.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const each of waiting) yield await each;
  }

  async #takeAll(): Promise<void> {
    const of = this.#registry.articles.rows.length;
    let done = 0;
    for await (const article of this.#readAll()) {
      await this.#take(article);
      done += 1;
      this.#options.onProgress(done, of);
    }
  }

  #parts(): DatasetParts {
    const { corpus, articles, outlets, actors, places, happenings, differences } = this.#registry;
    return {
      corpus,
      outlets: outlets.rows,
      articles: articles.rows,
      actors: actors.rows,
      places: places.rows,
      happenings: happenings.rows,
      differences: differences.rows,
      reuses: findReuse(this.#wordings),
      rows: this.#spool,
    };
  }

  /** The data version; null where an error stopped the build. Each stage needs the one before it sound. */
  async run(): Promise<string | null> {
    await this.#takeAll();
    if (this.#isSound) this.problems.push(...checkCorpus(this.#registry, this.#ledger));
    if (!this.#isSound) return null;
    const geometry = this.#geometry();
    const lessons = await this.#lessons();
    const translations = await this.#readTranslations();
    if (geometry === null || lessons === null || translations === null) return null;
    return this.#publish(this.#parts(), geometry, lessons, translations);
  }
}

async function buildFrom(options: BuildOptions, registry: Registry): Promise<Built> {
  const spool = await Spool.open();
  const publication = new Publication(options.out);
  const translations = await translationFiles(options.data);
  const build = new Build(options, registry, { spool, publication, translations });
  try {
    const hash = await build.run();
    return { hash, problems: build.problems };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { hash: null, problems: [...build.problems, writeProblem(options.out, reasonOf(error))] };
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
