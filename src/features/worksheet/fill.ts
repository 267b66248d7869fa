/** Fills a column of paper: as many passages as there is room for. */
import { wrapText } from '../../ui/text-width.ts';

/** What stands of a report on paper. */
export interface PaperPassage {
  readonly id: string;
  readonly words: string;
  readonly source: string;
}

export interface Filled {
  readonly passages: readonly PaperPassage[];
  /** How many found no room. */
  readonly left: number;
}

/** Sizes of the style sheet, in pixels. */
const WORDS = { size: 13, line: 17 } as const;
const SOURCE = { size: 11, line: 14 } as const;
const GAP = 12;

function heightOf({ words, source }: PaperPassage, width: number): number {
  const wordLines = wrapText(words, 'serif', WORDS.size, width).length;
  const sourceLines = wrapText(source, 'sans', SOURCE.size, width).length;
  return wordLines * WORDS.line + sourceLines * SOURCE.line + GAP;
}

/** Takes passages in order while they fit; one that is too long is passed over for a shorter one. Sizes in pixels. */
export function fillColumn(passages: readonly PaperPassage[], room: { width: number; height: number }): Filled {
  const kept: PaperPassage[] = [];
  let height = 0;
  for (const passage of passages) {
    const more = heightOf(passage, room.width);
    if (height + more > room.height) continue;
    kept.push(passage);
    height += more;
  }
  return { passages: kept, left: passages.length - kept.length };
}
