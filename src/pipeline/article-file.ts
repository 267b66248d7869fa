/** The stages of one article, in their order: read, check by schema, anchor, resolve, check by rule. */
import { join } from 'node:path';
import type { Article } from '../domain/schema/article.ts';
import type { Annotation } from '../domain/schema/dataset.ts';
import { anchor, type ArticleText } from './anchor/anchor.ts';
import { checkRows } from './check/check-rows.ts';
import { isError, type Outcome, type Problem } from './problem.ts';
import { readJson } from './read/read-json.ts';
import { readText } from './read/read-text.ts';
import type { Registry } from './registry.ts';
import { resolveRows } from './resolve.ts';
import { readAnnotation } from './source/annotation.ts';

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
}

async function textOf(article: Article, folder: TextFolder): Promise<Outcome<ArticleText>> {
  const file = join(folder.path, article.file);
  const { output, problems } = await readText(file);
  if (output !== null) return { output: { file, text: output }, problems };
  if (folder.isNamed || problems.some(({ code }) => code !== 'AR102')) return { output: null, problems };
  const remedy = `the passages of ${article.id} were not anchored again; put its text there, or leave it so`;
  return { output: null, problems: [{ code: 'AR112', file, field: '', value: 'no such file', remedy }] };
}

async function rowsOf(file: string, article: Article): Promise<Outcome<Annotation>> {
  const json = await readJson(file);
  if (json.output === null) return { output: null, problems: json.problems };
  return readAnnotation(file, article.id, json.output.value);
}

/** One article's rows with every stage behind them, and the problems of the stages it came through. */
export async function readArticle(
  article: Article,
  registry: Registry,
  folder: string,
  texts: TextFolder | null,
): Promise<Outcome<ArticleRows>> {
  const file = join(folder, 'annotations', `${article.id}.json`);
  const source = await rowsOf(file, article);
  const text = texts === null ? { output: null, problems: [] } : await textOf(article, texts);
  const problems: Problem[] = [...source.problems, ...text.problems];
  const annotation = source.output;
  if (annotation === null) return { output: null, problems };
  const record = registry.articles.file;
  if (text.output !== null) problems.push(...anchor({ article, file, record, annotation, text: text.output }).problems);
  problems.push(...resolveRows(file, annotation, registry).problems);
  // a passage that moved or an id that is not known would break rules too: one cause, one problem
  if (problems.every((problem) => !isError(problem)))
    problems.push(...checkRows({ article, file, annotation, registry }).problems);
  return { output: { article, file, annotation, text: text.output }, problems };
}
