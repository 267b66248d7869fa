/** Two columns of about one height without a look at the page, so that the server draws what the browser does. */
import { wrapText } from '../../ui/text-width.ts';
import type { QuoteCard } from './quote-card.ts';

/** Inner widths of the columns at 1440 pixels, 1.14 to 1 with a gap of 24. */
const WIDTHS = [264, 232] as const;

/** Heights of a card's parts in pixels: name line, line of the quotation, line below it, padding and rule. */
const LINE = { name: 17, quote: 17, meta: 15, rest: 15 } as const;

/** About as many characters as stand below a quotation. */
const META_WIDTH = 330;

/** Width of a character of a quotation on average, in pixels. */
const CHARACTER = 6.4;

/** Lines of a quotation in a column of a width; estimated by its length where its words have not come. */
function linesOf({ parts, length, before, after }: QuoteCard, width: number): number {
  if (parts === null) return Math.ceil((length * CHARACTER) / width);
  const words = [before, `“${parts.join(' […] ')}”`, after].filter((text) => text !== null).join(' ');
  return wrapText(words, 'serif', 14, width).length;
}

/** Estimated height of a card in pixels in a column of a width. */
export function cardHeight(card: QuoteCard, width: number): number {
  const lines = linesOf(card, width);
  return LINE.name + lines * LINE.quote + Math.ceil(META_WIDTH / width) * LINE.meta + LINE.rest;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

/**
 * Where to cut a row of blocks so that the higher column is as low as can be. The order stays: the first column
 * holds the first blocks, so reading order is the order in the page. Heights by block, in each column.
 */
export function cutAt(first: readonly number[], second: readonly number[]): number {
  let best = { at: first.length, height: sum(first) };
  for (let at = first.length - 1; at >= 0; at -= 1) {
    const height = Math.max(sum(first.slice(0, at)), sum(second.slice(at)));
    if (height < best.height) best = { at, height };
  }
  return best.at;
}

/** Blocks in two columns; `cardsOf` are the cards of a block, `head` the height of its own heading. */
export function twoColumns<T>(
  blocks: readonly T[],
  cardsOf: (block: T) => readonly QuoteCard[],
  head = 0,
): readonly [readonly T[], readonly T[]] {
  const heights = WIDTHS.map((width) =>
    blocks.map((block) => head + sum(cardsOf(block).map((card) => cardHeight(card, width)))),
  );
  const at = cutAt(heights[0] ?? [], heights[1] ?? []);
  return [blocks.slice(0, at), blocks.slice(at)];
}
