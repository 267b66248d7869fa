/** The words beside the marks: where they stand, and which leader leads to them. */
import { wrapLabel, type LabelBlock } from './label-text.ts';
import type { PlacedMark } from './place-marks.ts';
import { leaderOf, withoutCrossings, type Leader } from './leaders.ts';
import { LABEL_GAP, TO_MIDDLE } from './sizes.ts';
import { placesOf, type Span, type Wish } from './stack.ts';

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

/** A column of labels: its side of the marks, its edge towards them, its width. */
export interface Column extends Span {
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly limit: number;
}

/** Nearest to the column first: the order of the labels from the top. */
function nearestFirst(marks: readonly PlacedMark[], side: Column['side']): PlacedMark[] {
  return marks.toSorted((a, b) => (side === 'left' ? a.x - b.x : b.x - a.x));
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

function placedLabel({ placed, block }: Wish, y: number, leader: Leader, column: Column): PlacedLabel {
  return {
    ...block,
    y,
    id: placed.mark.id,
    x: column.x,
    align: column.side === 'left' ? 'end' : 'start',
    leader,
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
  const tops = places.map(Math.round);
  const leaders = withoutCrossings(
    kept.map(({ placed }, at) => leaderOf(placed, (tops[at] ?? column.top) + TO_MIDDLE, column)),
  );
  return kept.map((wish, at) => placedLabel(wish, tops[at] ?? column.top, leaders[at] ?? [], column));
}
