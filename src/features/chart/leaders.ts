/** The elbow leaders from marks to their words. */
import type { PlacedMark } from './place-marks.ts';
import { CLEAR, OUTLINE_HALF } from './sizes.ts';

/** Points in pixels; none where the words stand close to their mark. */
export type Leader = readonly (readonly [number, number])[];

/** From a mark's ink to the start of its leader. */
const CAP_CLEAR = 2;
/** A leader shorter than this says nothing. */
const LEAST_LEADER = 6;

interface Edge {
  readonly side: 'left' | 'right';
  /** Edge of the words. */
  readonly x: number;
}

/** From the mark's ink to the words: straight where they are level, else down or up and then across. */
export function leaderOf({ x, top, bottom }: PlacedMark, middle: number, column: Edge): Leader {
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
export function withoutCrossings(leaders: readonly Leader[]): Leader[] {
  const drawn: Leader[] = [];
  return leaders.map((leader) => {
    if (drawn.some((other) => meets(leader, other) || meets(other, leader))) return [];
    drawn.push(leader);
    return leader;
  });
}
