/** What is wrong with a value that is none of several kinds of thing: told as if it were the kind it comes nearest to. */
import * as v from 'valibot';
import { fillIn, isArray, isNullable, isObjectSchema, isUnion } from './fill.ts';

type Issue = v.BaseIssue<unknown>;
type Path = Issue['path'];

function schemaAt(schema: v.GenericSchema, [step, ...rest]: readonly v.IssuePathItem[]): v.GenericSchema | null {
  if (isNullable(schema)) return schemaAt(schema.wrapped, step === undefined ? [] : [step, ...rest]);
  if (step === undefined) return schema;
  if (isArray(schema)) return schemaAt(schema.item, rest);
  const entry = isObjectSchema(schema) ? schema.entries[String(step.key)] : undefined;
  return entry === undefined ? null : schemaAt(entry, rest);
}

function joined(outer: Path, inner: Path): Path {
  const [head, ...tail] = [...(outer ?? []), ...(inner ?? [])];
  return head === undefined ? undefined : [head, ...tail];
}

function issuesOf(option: v.GenericSchema, value: unknown): readonly Issue[] {
  return v.safeParse(option, fillIn(option, value)).issues ?? [];
}

function placeOf(issue: Issue | undefined): string | null {
  return issue === undefined ? null : v.getDotPath(issue);
}

/** An issue of a union as the first issue of the option that breaks fewest rules; any other issue as it is. */
export function narrowed(schema: v.GenericSchema, issue: Issue): Issue {
  const union = issue.type === 'union' ? schemaAt(schema, issue.path ?? []) : null;
  if (union === null || !isUnion(union)) return issue;
  const tried = union.options.map((option) => issuesOf(option, issue.input));
  const least = Math.min(...tried.map(({ length }) => length));
  const firsts = tried.filter(({ length }) => length === least).flatMap(([first]) => first ?? []);
  const [first] = firsts;
  if (first === undefined) return issue;
  const alike = firsts.filter((other) => placeOf(other) === placeOf(first));
  return {
    ...first,
    path: joined(issue.path, first.path),
    expected: [...new Set(alike.map(({ expected }) => expected))].join(' | '),
  };
}
