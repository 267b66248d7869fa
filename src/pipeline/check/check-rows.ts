/** The rules that one article's rows must keep by themselves. */
import type { Article } from '../../domain/schema/article.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Outcome, Problem } from '../problem.ts';
import type { Registry } from '../registry.ts';

export interface RowsToCheck {
  readonly article: Article;
  readonly file: string;
  readonly annotation: Annotation;
  readonly registry: Registry;
}

export function checkRows({ annotation }: RowsToCheck): Outcome<Annotation> {
  const problems: Problem[] = [];
  return { output: annotation, problems };
}
