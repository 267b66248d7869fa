/** A value of a file -> the same value, checked by its schema; or a problem for every field that breaks it. */
import * as v from 'valibot';
import type { Outcome, Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { fillIn, isFields } from './fill.ts';
import { narrowed } from './narrow.ts';

type Issue = v.BaseIssue<unknown>;

/** Where an issue lies: keys joined by dots; a row of a list by its id, where it has one. */
function fieldOf(issue: Issue): string {
  const steps = issue.path ?? [];
  return steps
    .map((step) => {
      const { value } = step;
      const isRow = step.type === 'array' && isFields(value) && typeof value['id'] === 'string';
      return isRow ? String(value['id']) : String(step.key);
    })
    .join('.');
}

const DAYS = new Set(['from', 'to', 'axisFrom', 'axisTo']);

function codeOf(issue: Issue): ProblemCode {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'AR201';
  if (issue.received === 'undefined') return 'AR202';
  if (issue.type === 'picklist' || issue.type === 'literal') return 'AR203';
  if (issue.kind === 'schema') return 'AR204';
  if (typeof key === 'string' && DAYS.has(key)) return 'AR206';
  return key === 'low' && issue.type === 'check' ? 'AR207' : 'AR205';
}

function remedyOf(issue: Issue, code: ProblemCode): string {
  const wanted = (issue.expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ');
  if (code === 'AR201') return 'no such field; correct its name, or remove it';
  if (code === 'AR202') return `the field is missing; ${issue.type === 'strict_object' ? 'add it' : `write ${wanted}`}`;
  if (code === 'AR203') return `write one of ${wanted}`;
  return code === 'AR204' ? `write ${wanted.toLowerCase()}` : issue.message;
}

function problemOf(file: string, issue: Issue): Problem {
  const code = codeOf(issue);
  const at = issue.path?.at(-1);
  const value = code === 'AR202' ? undefined : (at?.value ?? issue.input);
  return { code, file, field: fieldOf(issue), value, remedy: remedyOf(issue, code) };
}

/** Checks a value in which what was left out is filled in. Every issue is a problem of its own. */
export function checkFilled<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  filled: unknown,
): Outcome<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, filled);
  if (result.success) return { output: result.output, problems: [] };
  return { output: null, problems: result.issues.map((issue) => problemOf(file, narrowed(schema, issue))) };
}

/** Fills in what was left out, and checks. */
export function checkSchema<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  value: unknown,
): Outcome<v.InferOutput<Schema>> {
  return checkFilled(file, schema, fillIn(schema, value));
}
