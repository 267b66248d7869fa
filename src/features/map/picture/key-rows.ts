/** The legend of a picture: as many entries in a row as fit, like words in a line. */
import { widest } from '../../../ui/text-width.ts';
import type { Look } from '../../../ui/patterns-looks.ts';
import type { CountStep } from '../silence.ts';

/** What stands before the words of an entry. */
export type KeySign =
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'fire' }
  | { readonly kind: 'count'; readonly step: CountStep };

export interface KeyEntry {
  readonly sign: KeySign;
  /** One or two lines. */
  readonly lines: readonly string[];
}

export interface PlacedEntry extends KeyEntry {
  readonly x: number;
  readonly y: number;
}

export interface PlacedKey {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

export const KEY_SIZE = 12;
export const KEY_LINE = 15;
/** From the start of the sign to the start of the words. */
export const KEY_INDENT = 34;

const GAP = 18;
const ROW = 2 * KEY_LINE + 8;
const PAD = 9;

function widthOf({ lines }: KeyEntry): number {
  return KEY_INDENT + widest(lines, 'sans', KEY_SIZE) + GAP;
}

/** Places entries from the left in rows no wider than `width` pixels; a wider one has a row of its own. */
export function placeKey(entries: readonly KeyEntry[], width: number): PlacedKey {
  const placed: PlacedEntry[] = [];
  let x = 0;
  let y = PAD;
  for (const entry of entries) {
    const room = widthOf(entry);
    if (x > 0 && x + room - GAP > width) [x, y] = [0, y + ROW];
    placed.push({ ...entry, x, y });
    x += room;
  }
  return { entries: placed, height: placed.length === 0 ? 0 : y + ROW };
}
