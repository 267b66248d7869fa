import { isSpaceCode } from './characters.ts';

/** A stretch between quotation marks in one paragraph. `depth` 0 is not inside another. */
export interface Marked {
  /** The words, without their marks. */
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly closed: boolean;
  depth: number;
}

/** A stretch without the spaces at its ends. */
export function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(code: number): boolean {
  return isSpaceCode(code) || code === 0xfeff || code === 0x200b;
}
