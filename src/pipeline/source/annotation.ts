/** data/annotations/<article>.json as a curator writes it -> the rows of that article that were accepted. */
import { Annotation as AnnotationSchema, type Annotation } from '../../domain/schema/dataset.ts';
import type { Outcome, Problem } from '../problem.ts';
import { checkFilled } from './check-schema.ts';
import { fillIn, isFields } from './fill.ts';

/** The lists of an annotation file, in the dataset's order. */
export const ROW_KINDS = ['statements', 'controlReports', 'shareReports', 'figures', 'events'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export type StatementSource = Annotation['statements'][number];
export type ControlSource = Annotation['controlReports'][number];
export type ShareSource = Annotation['shareReports'][number];
export type FigureSource = Annotation['figures'][number];
export type EventSource = Annotation['events'][number];

/** What a reviewer said of a row: `suggested` by the machine and not yet looked at, taken, or turned down. */
const REVIEWS = ['suggested', 'accepted', 'rejected'] as const;

interface Reviewing {
  readonly rows: readonly unknown[];
  readonly problems: readonly Problem[];
}

function reviewProblem(file: string, field: string, value: unknown): Problem {
  if (value === 'suggested') {
    const remedy = 'look at the row and write "accepted" or "rejected"; nothing is published before';
    return { code: 'AR208', file, field, value, remedy };
  }
  return { code: 'AR203', file, field, value, remedy: `write one of ${REVIEWS.join(', ')}` };
}

/**
 * Takes the marks of review off a row: [row] where it is accepted, [] where it is rejected, a problem otherwise. A
 * suggested row is not looked at further: what it lacks is told when somebody accepts it.
 */
function reviewed(file: string, field: string, row: unknown): Reviewing {
  if (!isFields(row)) return { rows: [row], problems: [] };
  const { review = 'accepted', suggestion: _suggestion, ...rest } = row;
  if (review === 'rejected') return { rows: [], problems: [] };
  if (review === 'accepted') return { rows: [rest], problems: [] };
  return { rows: review === 'suggested' ? [] : [rest], problems: [reviewProblem(file, field, review)] };
}

function reviewedList(file: string, kind: RowKind, rows: readonly unknown[]): Reviewing {
  const each = rows.map((row, index) => {
    const id = isFields(row) && typeof row['id'] === 'string' ? row['id'] : index;
    return reviewed(file, `${kind}.${id}.review`, row);
  });
  return { rows: each.flatMap((one) => one.rows), problems: each.flatMap((one) => one.problems) };
}

interface ReviewedFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

function reviewedFile(file: string, value: Readonly<Record<string, unknown>>): ReviewedFile {
  const problems: Problem[] = [];
  const fields = { ...value };
  for (const kind of ROW_KINDS) {
    const rows = fields[kind];
    if (!Array.isArray(rows)) continue;
    const list = reviewedList(file, kind, rows);
    fields[kind] = list.rows;
    problems.push(...list.problems);
  }
  return { fields, problems };
}

/**
 * The accepted rows of an annotation file with what was left out filled in, unchecked: what readAnnotation gives for a
 * file without a fault, where the schema changes nothing in it.
 */
export function filledAnnotation(file: string, value: unknown): unknown {
  return fillIn(AnnotationSchema, isFields(value) ? reviewedFile(file, value).fields : value);
}

/** The rows as the schema gives them, and as they came, filled in. */
export interface ReadRows extends Outcome<Annotation> {
  /** As filledAnnotation gives it. */
  readonly filled: unknown;
}

/**
 * Checks the value of an annotation file. Rejected rows are left out; a suggested row is a problem. `article` is
 * the id in the file's name, and must be the one within.
 */
export function readAnnotation(file: string, article: string, value: unknown): ReadRows {
  const { fields, problems: ofReview } = isFields(value) ? reviewedFile(file, value) : { fields: value, problems: [] };
  const filled = fillIn(AnnotationSchema, fields);
  const { output, problems: ofSchema } = checkFilled(file, AnnotationSchema, filled);
  const problems = [...ofReview, ...ofSchema];
  if (output !== null && output.article !== article) {
    const remedy = `the file is named for "${article}"; rename it, or correct the field`;
    problems.push({ code: 'AR209', file, field: 'article', value: output.article, remedy });
  }
  return { output: problems.length === 0 ? output : null, problems, filled };
}
