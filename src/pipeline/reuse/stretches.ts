/** The parts of an article that its passages hold: the same whether the whole text is at hand or not. */
import type { Passage } from '../../domain/schema/base.ts';
import { layOut } from '../../extract/text/layout.ts';

/** Unbroken text with its UTF-16 offset in the article. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

function endOf({ start, text }: Stretch): number {
  return start + text.length;
}

/** Lines of the page (credits, "read more") that a passage took along are no wording of the article. */
function withoutFurniture({ start, text }: Stretch): Stretch[] {
  return layOut(text, 0, text.length)
    .filter(({ kind }) => kind !== 'junk')
    .map((block) => ({ start: start + block.start, text: text.slice(block.start, block.end) }));
}

/** Passages in any order, overlapping or not -> stretches in the text's order, none touching another. */
export function stretchesOf(passages: readonly Passage[]): Stretch[] {
  const sorted = passages.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const merged: Stretch[] = [];
  for (const { start, exact } of sorted) {
    const last = merged.at(-1);
    if (last === undefined || start > endOf(last)) merged.push({ start, text: exact });
    else if (start + exact.length > endOf(last))
      merged[merged.length - 1] = { start: last.start, text: last.text + exact.slice(endOf(last) - start) };
  }
  return merged.flatMap(withoutFurniture);
}
