/** The rows of an article and its text -> the same rows, each passage found in exactly one place; or problems. */
import { createHash } from 'node:crypto';
import type { Article } from '../../domain/schema/article.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Outcome, Problem } from '../problem.ts';
import { findPassage, type Anchoring } from './find-passage.ts';
import { passagesOf, type PlacedPassage } from './passages.ts';

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export interface ArticleText {
  /** The text's own file. */
  readonly file: string;
  readonly text: string;
}

export interface Anchored {
  readonly article: Article;
  /** The annotation file, and the one that records the article. */
  readonly file: string;
  readonly record: string;
  readonly annotation: Annotation;
  readonly text: ArticleText;
}

type Told = Pick<Problem, 'code' | 'remedy'> & Partial<Pick<Problem, 'field' | 'value'>>;

function shown(text: string): string {
  return JSON.stringify(text);
}

/** What to tell of a passage that does not stand where it should. */
function tell(found: Exclude<Anchoring, { kind: 'anchored' }>, { field, passage }: PlacedPassage): Told {
  if (found.kind === 'moved') {
    const remedy = `the words stand at ${found.start}; write that, and check prefix and suffix`;
    return { code: 'AR304', field: `${field}.start`, value: passage.start, remedy };
  }
  if (found.kind === 'twice') {
    const starts = found.starts.join(' and ');
    return {
      code: 'AR306',
      remedy: `stands more than once, at ${starts}; lengthen prefix or suffix until it stands once`,
    };
  }
  if (found.kind === 'context') {
    const remedy = `around the words the text reads ${shown(found.prefix)} and ${shown(found.suffix)}; write that`;
    return { code: 'AR308', value: `${passage.prefix}[…]${passage.suffix}`, remedy };
  }
  if (found.kind === 'absent')
    return { code: 'AR307', remedy: 'these words are not in the text; copy them anew, or remove the row' };
  const { start, at, reads } = found;
  return {
    code: 'AR305',
    remedy: `the text at ${start} reads ${shown(reads)}, other from ${at} on; copy the words anew`,
  };
}

function passageProblem(file: string, placed: PlacedPassage, found: Anchoring): Problem | null {
  if (found.kind === 'anchored') return null;
  return { file, field: placed.field, value: placed.passage.exact, ...tell(found, placed) };
}

/** How the passages fare in a text that is not the one they were anchored in: told in one problem. */
function survey(annotation: Annotation, text: string): string {
  const lost = passagesOf(annotation).filter(({ passage }) => findPassage(text, passage).kind !== 'anchored');
  const [first] = lost;
  return first === undefined
    ? 'every passage still stands at its place'
    : `${lost.length} passages no longer stand at their place, first ${first.field}`;
}

function textProblem({ article, record, annotation, text: { file, text } }: Anchored): Problem | null {
  const hash = hashOf(text);
  const field = `articles.${article.id}.textHash`;
  if (hash !== article.textHash) {
    if (hashOf(text.replaceAll('\r\n', '\n')) === article.textHash)
      return {
        code: 'AR302',
        file,
        field: 'line ends',
        value: '\r\n',
        remedy: 'save the text with line ends LF, as it was when its passages were anchored',
      };
    const remedy = `the text of ${record} ${field} ${article.textHash} is wanted, and this is another: ${survey(annotation, text)}; bring that text back, or write this hash and length ${text.length} there and mend the passages`;
    return { code: 'AR301', file, field: 'SHA-256', value: hash, remedy };
  }
  if (text.length === article.length) return null;
  return {
    code: 'AR303',
    file: record,
    field: `articles.${article.id}.length`,
    value: article.length,
    remedy: `the text has ${text.length} UTF-16 units; write that`,
  };
}

/**
 * Anchors every passage in the text. A text other than the recorded one is one problem, whatever it does to the
 * passages. Linear in the text for each passage.
 */
export function anchor(input: Anchored): Outcome<Annotation> {
  const { annotation, file, text } = input;
  const problem = textProblem(input);
  if (problem !== null) return { output: null, problems: [problem] };
  const problems = passagesOf(annotation).flatMap((placed) => {
    const found = passageProblem(file, placed, findPassage(text.text, placed.passage));
    return found === null ? [] : [found];
  });
  return { output: problems.length === 0 ? annotation : null, problems };
}
