/** What is wrong with an input: numbered, with the file, the field, the value received and what to do. */
import { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts';

export interface Problem {
  readonly code: ProblemCode;
  /** The file as the user can open it. */
  readonly file: string;
  /** Where in the file: "shareReports.001-c2.low", "line 3, column 7", or "" for the file as a whole. */
  readonly field: string;
  /** The value received, as it came; printed short and on one line. */
  readonly value: unknown;
  /** What to do about it. */
  readonly remedy: string;
}

/** What every stage gives back. `output` is null where the problems leave nothing to go on with. */
export interface Outcome<T> {
  readonly output: T | null;
  readonly problems: readonly Problem[];
}

/** Longest value that a problem prints, in UTF-16 units. */
const VALUE_LIMIT = 80;

/** Control characters, and marks that turn the direction of text: shown as escapes, so that a value cannot forge a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function escaped(text: string): string {
  return text.replace(UNPRINTABLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value on one line: JSON, cut where it is long. */
export function shownValue(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return escaped(text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT)}…` : text);
}

/** The line a problem is printed as: `CODE file: field: value: remedy`. */
export function problemLine({ code, file, field, value, remedy }: Problem): string {
  const where = field === '' ? escaped(file) : `${escaped(file)}: ${escaped(field)}`;
  return `${code} ${where}: ${shownValue(value)}: ${escaped(remedy)}`;
}

/** Why the file system refused: its code ("EACCES"), or the error in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** A file or folder that could not be written, for a reason as reasonOf gives it. */
export function writeProblem(file: string, value: string): Problem {
  return {
    code: 'AR601',
    file,
    field: '',
    value,
    remedy: 'make the folder writable, with room for what it is to hold',
  };
}

/** A notice is printed and stops nothing; every other problem does. */
export function isError({ code }: Problem): boolean {
  return PROBLEM_CODES[code].stops;
}
