/** Where the words of the marks stand, and the elbow leaders between. */
import { wrapLabel, type LabelBlock } from './label-text.ts';
import type { PlacedMark } from './place-marks.ts';
import { LABEL_GAP, OUTLINE_HALF, WORDS_ASCENT, WORDS_MIDDLE } from './sizes.ts';

export type Leader = readonly (readonly [number, number])[];

export interface PlacedLabel extends LabelBlock {
  readonly id: string;
  /** Edge of the words towards the mark. */
  readonly x: number;
  /** Top of the block. */
  readonly y: number;
  readonly align: 'start' | 'end';
  /** Points of the leader, or none where the words stand close to their mark. */
  readonly leader: Leader;
}

/** The heights that a column of labels may use. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A column of labels: its side of the marks, its edge towards them, its width. */
export interface Column extends Span {
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly limit: number;
}

/** From a block's top to the middle of its first line, where the leader ends. */
const TO_MIDDLE = WORDS_ASCENT - WORDS_MIDDLE;
/** Space between a leader and the ink of a mark it passes or leaves. */
const CLEAR = 3;
const CAP_CLEAR = 2;
/** A leader shorter than this says nothing. */
const LEAST_LEADER = 6;
/** Sums of pixels are not exact. */
const EPSILON = 1e-6;

interface Wish {
  readonly placed: PlacedMark;
  readonly block: LabelBlock;
}

/** Nearest to the column first: the order of the labels from the top. */
function nearestFirst(marks: readonly PlacedMark[], side: Column['side']): PlacedMark[] {
  return marks.toSorted((a, b) => (side === 'left' ? a.x - b.x : b.x - a.x));
}

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

function placesOf(wishes: readonly Wish[], column: Span): number[] | null {
  if (wishes.length === 0) return [];
  return placesUnder(wishes, column, fromTop) ?? placesOver(wishes, column) ?? placesInOrder(wishes, column);
}

/** Of marks that cannot all have their words, the selected one and those that pass the filters keep theirs. */
function worth({ mark }: PlacedMark): number {
  return (mark.selected ? 2 : 0) + (mark.dimmed ? 0 : 1);
}

/** As many of the wishes as the column holds. Every round drops at least one. */
function fitting(wishes: readonly Wish[], column: Column): { kept: readonly Wish[]; places: readonly number[] } {
  let kept = wishes;
  for (;;) {
    const places = placesOf(kept, column);
    if (places !== null) return { kept, places };
    const room = column.bottom - column.top;
    const ranked = kept.toSorted((a, b) => worth(b.placed) - worth(a.placed));
    let height = 0;
    const fit = ranked.filter(({ block }) => {
      height += block.height + LABEL_GAP;
      return height <= room + LABEL_GAP;
    });
    const chosen = new Set(fit.length < kept.length ? fit : ranked.slice(0, -1));
    kept = kept.filter((wish) => chosen.has(wish));
  }
}

/** From the mark's ink to the words: straight where they are level, else down or up and then across. */
function leaderOf({ x, top, bottom }: PlacedMark, middle: number, column: Column): Leader {
  const end = column.side === 'left' ? column.x + CLEAR : column.x - CLEAR;
  const isLevel = middle >= top && middle <= bottom;
  if (!isLevel)
    return [
      [x, middle > bottom ? bottom + CAP_CLEAR : top - CAP_CLEAR],
      [x, middle],
      [end, middle],
    ];
  const start = column.side === 'left' ? x - OUTLINE_HALF : x + OUTLINE_HALF;
  return Math.abs(end - start) < LEAST_LEADER || (column.side === 'left') !== end < start
    ? []
    : [
        [start, middle],
        [end, middle],
      ];
}

function placedLabel({ placed, block }: Wish, y: number, column: Column): PlacedLabel {
  return {
    ...block,
    y,
    id: placed.mark.id,
    x: column.x,
    align: column.side === 'left' ? 'end' : 'start',
    leader: leaderOf(placed, y + TO_MIDDLE, column),
  };
}

/** The labels of one column, in order from the top. Marks without room for their words get none. */
export function placeLabels(marks: readonly PlacedMark[], column: Column): PlacedLabel[] {
  const own = marks.filter(({ side }) => side === column.side);
  const wishes = nearestFirst(own, column.side).map((placed) => ({
    placed,
    block: wrapLabel(placed.text, column.limit),
  }));
  const { kept, places } = fitting(wishes, column);
  return withoutCrossings(kept.map((wish, at) => placedLabel(wish, Math.round(places[at] ?? column.top), column)));
}

function isBetween(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b);
}

/** Whether the level part of one leader meets the upright part of another. */
function meets(level: Leader, upright: Leader): boolean {
  const [from, to] = level.slice(-2);
  const [start, corner, end] = upright;
  if (from === undefined || to === undefined || start === undefined || corner === undefined || end === undefined)
    return false;
  return isBetween(start[0], from[0], to[0]) && isBetween(from[1], start[1], corner[1]);
}

/** Where a crowd leaves no other way, a leader that would cross another is left out: the words stay in order. */
function withoutCrossings(labels: readonly PlacedLabel[]): PlacedLabel[] {
  const drawn: Leader[] = [];
  return labels.map((label) => {
    if (drawn.some((other) => meets(label.leader, other) || meets(other, label.leader))) return bare(label);
    drawn.push(label.leader);
    return label;
  });
}

function bare(label: PlacedLabel): PlacedLabel {
  return { ...label, leader: [] };
}
