/** Text -> checked value, in which no sign of others turns the direction of our own words. The only way by which data comes into the client. */
import * as v from 'valibot';
import { visibleTurnsInJson } from '../domain/visible-turns.ts';
import { LoadProblem } from './problem.ts';

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(visibleTurnsInJson(text));
  } catch (error) {
    throw new LoadProblem('broken', `${file}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
}

const Versioned = v.looseObject({ version: v.number() });

/** A parsed file that says it is of the version wanted, or none. Throws LoadProblem `broken` or `version`. */
export function readVersioned(file: string, text: string, version: number): unknown {
  const value = parseJson(file, text);
  const versioned = v.safeParse(Versioned, value);
  if (versioned.success && versioned.output.version !== version)
    throw new LoadProblem('version', `${file}: version ${versioned.output.version}, wanted ${version}`);
  return value;
}

/** A parsed value as the schema has it. Throws LoadProblem `invalid`, which names the field with its path and value. */
export function checked<Schema extends v.GenericSchema>(
  file: string,
  value: unknown,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new LoadProblem('invalid', `${file}: ${v.getDotPath(issue) ?? '(whole file)'}: ${issue.message}`);
}

/**
 * Parses and checks a data file. Throws LoadProblem `broken` (not JSON), `version` (from another version of
 * this software) or `invalid` (a field that breaks the schema; named with its path and value).
 */
export function readChecked<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
  version: number,
): v.InferOutput<Schema> {
  return checked(file, readVersioned(file, text, version), schema);
}
