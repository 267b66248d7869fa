/** Two quotations with nothing between them: the first is put to the speaker by somebody else. */
import type { Marked } from '../text/marked.ts';

/** How far beyond a closing mark the next one may open. */
const GAP = 3;

/** `"And now?" "Now we wait."`: a question in marks that the next marks of the paragraph answer. */
export function isPutTo(text: string, { end, outerEnd }: Marked): boolean {
  return text.charAt(end - 1) === '?' && /^[^\S\n]*[“"‘«„]/u.test(text.slice(outerEnd, outerEnd + GAP));
}
