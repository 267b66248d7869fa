/** A file on disk -> its text, UTF-8 to the letter. */
import { readFile, stat } from 'node:fs/promises';
import { reasonOf, type Outcome } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';

/** Largest file that is read, in bytes: records of some ten thousand articles; no article comes near it. */
export const FILE_LIMIT = 16_000_000;

function failed(code: ProblemCode, file: string, value: unknown, remedy: string, field = ''): Outcome<string> {
  return { output: null, problems: [{ code, file, field, value, remedy }] };
}

/** The first line, from 1, that holds bytes which are no UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n').length;
}

function decode(file: string, bytes: Uint8Array): Outcome<string> {
  try {
    const output = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (output.trim() === '')
      return failed('AR103', file, 'nothing but white space', 'write its content, or remove the file');
    return { output, problems: [] };
  } catch {
    const line = brokenLine(bytes);
    return failed('AR105', file, 'bytes that are no UTF-8', 'save the file as UTF-8', `line ${line}`);
  }
}

/** True for a folder that is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** True for a plain file that is there. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Reads a file. Missing, empty, too large, not UTF-8: one problem, and no text. A byte order mark is kept. */
export async function readText(file: string): Promise<Outcome<string>> {
  const found = await stat(file).catch(reasonOf);
  if (found === 'ENOENT' || found === 'ENOTDIR') return failed('AR102', file, 'no such file', 'put it there');
  if (typeof found === 'string') return failed('AR111', file, found, 'make the file readable');
  if (!found.isFile()) return failed('AR111', file, 'no plain file', 'put a file there');
  if (found.size === 0) return failed('AR103', file, '0 bytes', 'write its content, or remove the file');
  if (found.size > FILE_LIMIT)
    return failed('AR104', file, `${found.size} bytes`, `keep it below ${FILE_LIMIT} bytes; split it`);
  try {
    return decode(file, await readFile(file));
  } catch (error) {
    return failed('AR111', file, reasonOf(error), 'make the file readable');
  }
}
