/** A JSON file that a person wrote -> its value, unchecked. */
import type { Outcome, Problem } from '../problem.ts';
import { findJsonFault, placeInText } from './json-fault.ts';
import { readText } from './read-text.ts';

function faultOf(file: string, text: string): Problem | null {
  if (text.startsWith('\ufeff'))
    return { code: 'AR110', file, field: 'line 1', value: '\ufeff', remedy: 'save the file without a byte order mark' };
  const fault = findJsonFault(text);
  if (fault !== null) {
    const { line, column } = placeInText(text, fault.offset);
    const field = `line ${line}, column ${column}`;
    if (fault.kind === 'double key')
      return { code: 'AR108', file, field, value: fault.what, remedy: 'this key stands twice in one object; keep one' };
    const [rest = ''] = text.slice(fault.offset, fault.offset + 30).split('\n');
    return { code: 'AR107', file, field, value: rest, remedy: `${fault.what}; mend the JSON` };
  }
  const crlf = text.indexOf('\r');
  if (crlf === -1) return null;
  const field = `line ${placeInText(text, crlf).line}`;
  return { code: 'AR106', file, field, value: '\r\n', remedy: 'save the file with line ends LF' };
}

/** A value as JSON gives it; in a box of its own, because `null` is a value too. */
export interface JsonValue {
  readonly value: unknown;
}

const DEEP = 50;

/** Keys of all objects in a value; Infinity where it is nested so deep that only the scan can tell whether too deep. */
function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > DEEP) return Infinity;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const each of inner) keys += keysIn(each, depth + 1);
  return keys;
}

/** Every key, and whatever in a text looks like one: a quotation mark with a colon after it. */
function keyMarksIn(text: string): number {
  let marks = 0;
  for (const _ of text.matchAll(/"[ \t\r\n]*:/g)) marks += 1;
  return marks;
}

/**
 * The value of text that is surely sound; null where only the scan of each sign can tell. As many keys in the value as
 * could stand in the text: then none of them stands there twice.
 */
function sureValue(text: string): JsonValue | null {
  if (text.includes('\r')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return keysIn(value) === keyMarksIn(text) ? { value } : null;
  } catch {
    return null;
  }
}

/** The value of JSON text. One problem names the first fault with line and column. */
export function parseJsonText(file: string, text: string): Outcome<JsonValue> {
  const sure = sureValue(text);
  if (sure !== null) return { output: sure, problems: [] };
  const problem = faultOf(file, text);
  if (problem !== null) return { output: null, problems: [problem] };
  return { output: { value: JSON.parse(text) }, problems: [] };
}

/** Reads a JSON file; see readText and parseJsonText for what can be wrong with it. */
export async function readJson(file: string): Promise<Outcome<JsonValue>> {
  const { output, problems } = await readText(file);
  return output === null ? { output: null, problems } : parseJsonText(file, output);
}
