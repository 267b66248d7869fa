/** A report's passages within the whole article. */
import type { Passage } from '../../domain/schema/base.ts';

export interface Paragraph {
  /** UTF-16 offset of its first unit in the article. */
  readonly start: number;
  readonly text: string;
  /** The stretches of it that belong to a passage, as [start, end) within the paragraph. */
  readonly ranges: readonly (readonly [number, number])[];
}

function overlap(start: number, text: string, { start: from, end: to }: Passage): [number, number][] {
  const [first, last] = [Math.max(from - start, 0), Math.min(to - start, text.length)];
  return first < last ? [[first, last]] : [];
}

/**
 * The article in paragraphs with the passages marked; null when a passage does not stand where its offsets say:
 * then the evidence is orphaned, and nothing is marked by guess.
 */
export function inPlace(text: string, passages: readonly Passage[]): Paragraph[] | null {
  if (passages.some(({ start, end, exact }) => text.slice(start, end) !== exact)) return null;
  const inOrder = passages.toSorted((a, b) => a.start - b.start);
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    text: line,
    ranges: inOrder.flatMap((passage) => overlap(index, line, passage)),
  }));
}
