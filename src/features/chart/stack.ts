/** How high the words of a column stand: each at its mark's number, none over another, leaders clear of marks. */
import type { LabelBlock } from './label-text.ts';
import type { PlacedMark } from './place-marks.ts';
import { CLEAR, LABEL_GAP, TO_MIDDLE } from './sizes.ts';

/** The heights that a column of labels may use. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A mark and its words, in the order from the top: nearest to the column first. */
export interface Wish {
  readonly placed: PlacedMark;
  readonly block: LabelBlock;
}

/** Sums of pixels are not exact. */
const EPSILON = 1e-6;

/** From a block's top to the middle of its first line; from its bottom, when the column is stood on its head. */
type ToMiddle = (block: LabelBlock) => number;

const fromTop: ToMiddle = () => TO_MIDDLE;
const fromBottom: ToMiddle = ({ height }) => height - TO_MIDDLE;

/** Where a block's first line should be level with its number, and how high its leader lets it stand. */
interface Bound {
  readonly wanted: number;
  readonly least: number;
}

/** A leader must pass under the marks that stand nearer to the column. */
function boundsOf(wishes: readonly Wish[], toMiddle: ToMiddle): Bound[] {
  let under = Number.NEGATIVE_INFINITY;
  return wishes.map(({ placed, block }) => {
    const least = under + CLEAR - toMiddle(block);
    under = Math.max(under, placed.bottom);
    return { least, wanted: placed.anchor - toMiddle(block) };
  });
}

/** From the top down, none above its own mark of `from`, none into the block before. */
function stacked(wishes: readonly Wish[], from: readonly number[], column: Span): number[] {
  let free = column.top;
  return wishes.map(({ block }, at) => {
    const top = Math.max(from[at] ?? 0, free);
    free = top + block.height + LABEL_GAP;
    return top;
  });
}

/** Pushes blocks up again from the lower edge of the column. */
function pulledUp(wishes: readonly Wish[], from: readonly number[], column: Span): number[] {
  const pulled = [...from];
  let free = column.bottom;
  for (let at = pulled.length - 1; at >= 0; at -= 1) {
    const top = Math.min(pulled[at] ?? 0, free - (wishes[at]?.block.height ?? 0));
    pulled[at] = top;
    free = top - LABEL_GAP;
  }
  return pulled;
}

function onItsHead({ placed, block }: Wish): Wish {
  const { anchor, top, bottom } = placed;
  return { block, placed: { ...placed, anchor: -anchor, top: -bottom, bottom: -top } };
}

/** Each block at its number, or as near as the leaders and the other blocks let it; null when they do not fit. */
function placesUnder(wishes: readonly Wish[], column: Span, toMiddle: ToMiddle): number[] | null {
  const bounds = boundsOf(wishes, toMiddle);
  const highest = stacked(
    wishes,
    bounds.map(({ least }) => least),
    column,
  );
  const level = stacked(
    wishes,
    bounds.map(({ least, wanted }) => Math.max(least, wanted)),
    column,
  );
  const places = pulledUp(wishes, level, column);
  return places.every((place, at) => place >= (highest[at] ?? 0) - EPSILON) ? places : null;
}

/** The same from the bottom up, with leaders over the nearer marks: for numbers low on the scale. */
function placesOver(wishes: readonly Wish[], { top, bottom }: Span): number[] | null {
  const places = placesUnder(wishes.map(onItsHead), { top: -bottom, bottom: -top }, fromBottom);
  return places?.map((place, at) => -place - (wishes[at]?.block.height ?? 0)) ?? null;
}

/** Where a crowd leaves no other way: in order, whatever the leaders pass. */
function placesInOrder(wishes: readonly Wish[], column: Span): number[] | null {
  const wanted = boundsOf(wishes, fromTop).map((bound) => bound.wanted);
  const places = pulledUp(wishes, stacked(wishes, wanted, column), column);
  return (places[0] ?? 0) >= column.top - EPSILON ? places : null;
}

/** Tops of the words, in the order given; null when they do not all fit. */
export function placesOf(wishes: readonly Wish[], column: Span): number[] | null {
  if (wishes.length === 0) return [];
  return placesUnder(wishes, column, fromTop) ?? placesOver(wishes, column) ?? placesInOrder(wishes, column);
}
