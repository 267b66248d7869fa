/** The stages of one article, in their order: read, check by schema, anchor, resolve, check by rule. */
import { join } from 'node:path';
import type { Article } from '../domain/schema/article.ts';
import type { Annotation } from '../domain/schema/dataset.ts';
import { anchor, type ArticleText } from './anchor/anchor.ts';
import { checkRows } from './check/check-rows.ts';
import { isError, type Outcome, type Problem } from './problem.ts';
import { parseJsonText } from './read/read-json.ts';
import { readText } from './read/read-text.ts';
import type { Registry } from './registry.ts';
import { resolveRows } from './resolve.ts';
import type { CheckedArticles } from './resume/checked-articles.ts';
import { isSameJson } from './resume/same-json.ts';
import { filledAnnotation, readAnnotation } from './source/annotation.ts';

/** Where the texts of articles lie. A folder that the user named must hold them all; the usual one may lack some. */
export interface TextFolder {
  readonly path: string;
  readonly isNamed: boolean;
}

export interface ArticleRows {
  readonly article: Article;
  readonly file: string;
  readonly annotation: Annotation;
  /** Null where no text was given. */
  readonly text: ArticleText | null;
  /** An earlier build has checked it. */
  readonly isKnown: boolean;
}

/** What every article of a build is read with. */
export interface Reading {
  readonly registry: Registry;
  /** The data folder. */
  readonly folder: string;
  readonly texts: TextFolder | null;
  /** What earlier builds checked; null: every article is checked anew. */
  readonly checked: CheckedArticles | null;
  /** See sharedHash. */
  readonly shared: string;
}

async function textOf(article: Article, folder: TextFolder): Promise<Outcome<ArticleText>> {
  const file = join(folder.path, article.file);
  const { output, problems } = await readText(file);
  if (output !== null) return { output: { file, text: output }, problems };
  if (folder.isNamed || problems.some(({ code }) => code !== 'AR102')) return { output: null, problems };
  const remedy = `the passages of ${article.id} were not anchored again; put its text there, or leave it so`;
  return { output: null, problems: [{ code: 'AR112', file, field: '', value: 'no such file', remedy }] };
}

/** An article's files as they are read. */
interface Files {
  readonly article: Article;
  readonly file: string;
  readonly source: string;
  readonly text: Outcome<ArticleText>;
}

interface Checked extends Outcome<ArticleRows> {
  /** See ReadRows. */
  readonly filled: unknown;
}

/** The stages after reading. */
function checkArticle({ article, file, source, text }: Files, registry: Registry): Checked {
  const json = parseJsonText(file, source);
  const {
    output: annotation,
    problems: ofRows,
    filled,
  } = json.output === null
    ? { output: null, problems: json.problems, filled: null }
    : readAnnotation(file, article.id, json.output.value);
  const problems: Problem[] = [...ofRows, ...text.problems];
  if (annotation === null) return { output: null, problems, filled };
  const record = registry.articles.file;
  if (text.output !== null) problems.push(...anchor({ article, file, record, annotation, text: text.output }).problems);
  problems.push(...resolveRows(file, annotation, registry).problems);
  // a passage that moved or an id that is not known would break rules too: one cause, one problem
  if (problems.every((problem) => !isError(problem)))
    problems.push(...checkRows({ article, file, annotation, registry }).problems);
  return { output: { article, file, annotation, text: text.output, isKnown: false }, problems, filled };
}

/** The same, but what an earlier build has checked is taken on the word of its hash. */
function checkUnlessKnown(files: Files, reading: Reading, checked: CheckedArticles): Outcome<ArticleRows> {
  const { article, file, source, text } = files;
  const key = checked.keyOf({ article, source, text: text.output?.text ?? null, shared: reading.shared });
  const known = checked.isKnown(key) ? filledAnnotation(file, JSON.parse(source)) : null;
  if (checked.vouchesFor(known, key))
    return { output: { article, file, annotation: known, text: text.output, isKnown: true }, problems: [] };
  const { output, problems, filled } = checkArticle(files, reading.registry);
  // what the schema changes (white space at an end) is not remembered: the file alone would not give it again
  if (output !== null && problems.length === 0 && isSameJson(filled, output.annotation)) checked.remember(key);
  return { output, problems };
}

/** One article's rows with every stage behind them, and the problems of the stages it came through. */
export async function readArticle(article: Article, reading: Reading): Promise<Outcome<ArticleRows>> {
  const { registry, folder, texts, checked } = reading;
  const file = join(folder, 'annotations', `${article.id}.json`);
  const source = await readText(file);
  const text = texts === null ? { output: null, problems: [] } : await textOf(article, texts);
  if (source.output === null) return { output: null, problems: [...source.problems, ...text.problems] };
  const files = { article, file, source: source.output, text };
  // a text that could not be read is told each time
  if (checked === null || text.problems.length > 0) return checkArticle(files, registry);
  return checkUnlessKnown(files, reading, checked);
}
