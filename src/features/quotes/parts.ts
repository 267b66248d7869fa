/** A quotation in its parts, as printed but for odd spaces. */
import type { Passage } from '../../domain/schema/base.ts';

/** One line of text: the articles' odd spaces and line breaks are not the speaker's. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function partsIn(passages: readonly Passage[]): string[] {
  return passages.map(({ exact }) => tidy(exact));
}
