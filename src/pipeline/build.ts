/** The whole way from a data folder to the published files. */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../domain/schema/article.ts';
import { ARTICLE_TEXT_VERSION, type ArticleText } from '../domain/schema/article-text.ts';
import type { MapGeometry } from '../domain/schema/geometry.ts';
import type { Lesson } from '../domain/schema/lesson.ts';
import type { Translation } from '../domain/schema/translation.ts';
import { readArticle, type ArticleRows } from './article-file.ts';
import { checkCorpus } from './check/check-corpus.ts';
import { Ledger } from './check/ledger.ts';
import { missingFolders, strayFiles, textFolder, type Folders } from './folders.ts';
import { knownIds } from './lessons/known-ids.ts';
import { readLessons } from './lessons/read-lessons.ts';
import { isError, reasonOf, writeProblem, type Outcome, type Problem } from './problem.ts';
import type { OnProgress, Stage } from './progress.ts';
import { readAhead } from './read/read-ahead.ts';
import { readRegistry, type Registry } from './registry.ts';
import { resolveRegistry } from './resolve.ts';
import { sharedHash, type CheckedArticles } from './resume/checked-articles.ts';
import { findReuse } from './reuse/find-reuse.ts';
import { Vocabulary, wordingOf, type Wording } from './reuse/wording.ts';
import { drawGeometry } from './shapes/draw-geometry.ts';
import { OwnTexts } from './texts/own-texts.ts';
import { readTranslation, translationFiles } from './texts/read-translations.ts';
import type { DatasetParts } from './write/dataset-text.ts';
import { Publication } from './write/publication.ts';
import { publish } from './write/publish.ts';
import { RowsWriter } from './write/rows.ts';
import { Spool } from './write/spool.ts';

export interface BuildOptions extends Folders {
  readonly out: string;
  /** Told after each article, and when each later stage begins and goes on. */
  readonly onProgress: OnProgress;
  /** What earlier builds checked; left out: every article is checked anew. */
  readonly checked?: CheckedArticles;
  /** Stops the build at the next article or stage; nothing is published then. */
  readonly signal?: AbortSignal;
  /** Rows of so many UTF-16 units in all, or more, are published in parts; left out: where one file is too slow. */
  readonly splitFrom?: number;
}

export interface Built {
  /** The data version; null where an error or the user stopped the build. */
  readonly hash: string | null;
  readonly problems: readonly Problem[];
  /** True where the signal stopped it. */
  readonly isStopped: boolean;
}

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
  /** Articles that an earlier build has checked. */
  #known = 0;

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

  #tell(stage: Stage, done: number, of: number): void {
    this.#options.onProgress({ stage, done, of, known: this.#known });
  }

  /** Names a stage; a turn of the event loop lets a signal in before it. */
  async #begin(stage: Stage, of: number): Promise<void> {
    await nextTurn();
    this.#options.signal?.throwIfAborted();
    this.#tell(stage, 0, of);
  }

  get #isSound(): boolean {
    return !this.problems.some(isError);
  }

  async #take({ output, problems }: Outcome<ArticleRows>): Promise<void> {
    this.problems.push(...problems);
    if (output?.isKnown === true) this.#known += 1;
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

  async #takeAll(): Promise<void> {
    const { data, checked, signal } = this.#options;
    const texts = await textFolder(this.#options);
    const shared = sharedHash(this.#registry);
    const reading = { registry: this.#registry, folder: data, texts, checked: checked ?? null, shared };
    const { rows } = this.#registry.articles;
    let done = 0;
    for await (const article of readAhead(rows, (each) => readArticle(each, reading))) {
      await this.#take(article);
      await checked?.save();
      done += 1;
      this.#tell('articles', done, rows.length);
      signal?.throwIfAborted();
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
      reuses: findReuse(this.#wordings, (done) => this.#tell('wording', done, this.#wordings.length)),
      rows: this.#spool,
    };
  }

  /** The data version; null where an error stopped the build. Each stage needs the one before it sound. */
  async run(): Promise<string | null> {
    await this.#takeAll();
    await this.#begin('rules', 1);
    if (this.#isSound) this.problems.push(...checkCorpus(this.#registry, this.#ledger));
    if (!this.#isSound) return null;
    await this.#begin('shapes', 1);
    const geometry = this.#geometry();
    const lessons = await this.#lessons();
    const translations = await this.#readTranslations();
    if (geometry === null || lessons === null || translations === null) return null;
    await this.#begin('wording', this.#wordings.length);
    const parts = this.#parts();
    await this.#begin('writing', 1);
    const split = await this.#rows.split(this.#options.splitFrom);
    return publish({ parts, split, geometry, lessons, translations }, this.#publication, (done, of) =>
      this.#tell('writing', done, of),
    );
  }
}

async function buildFrom(options: BuildOptions, registry: Registry): Promise<Built> {
  const spool = await Spool.open();
  const publication = new Publication(options.out);
  const translations = await translationFiles(options.data);
  const build = new Build(options, registry, { spool, publication, translations });
  try {
    const hash = await build.run();
    return { hash, problems: build.problems, isStopped: false };
  } catch (error) {
    const isStopped = options.signal?.aborted === true;
    if (isStopped) return { hash: null, problems: build.problems, isStopped };
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { hash: null, problems: [...build.problems, writeProblem(options.out, reasonOf(error))], isStopped };
  } finally {
    await options.checked?.save(true);
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
  if (missing.length > 0) return { hash: null, problems: missing, isStopped: false };
  const { output, problems } = await openRegistry(options);
  if (output === null) return { hash: null, problems, isStopped: false };
  const built = await buildFrom(options, output);
  return { ...built, problems: [...problems, ...built.problems] };
}
