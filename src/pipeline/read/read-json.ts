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

/** The value of JSON text. One problem names the first fault with line and column. */
export function parseJsonText(file: string, text: string): Outcome<JsonValue> {
  const problem = faultOf(file, text);
  if (problem !== null) return { output: null, problems: [problem] };
  return { output: { value: JSON.parse(text) }, problems: [] };
}

/** Reads a JSON file; see readText and parseJsonText for what can be wrong with it. */
export async function readJson(file: string): Promise<Outcome<JsonValue>> {
  const { output, problems } = await readText(file);
  return output === null ? { output: null, problems } : parseJsonText(file, output);
}
