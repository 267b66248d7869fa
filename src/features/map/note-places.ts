/** Where words of the background can stand: places on a grid, beside lines, on a side of the front line. */
import { MARGIN, type Ground } from './ground.ts';
import type { AreaRow } from './model.ts';
import { boxAround, crossingsAt, grown, isInside, overlap, segmentsOf, type Box } from './plane.ts';
import type { Point } from './projection.ts';

/** A place for a note, and how its lines stand in it. */
export interface NotePlace {
  readonly box: Box;
  readonly align: 'left' | 'middle' | 'right';
}

type Lines = readonly (readonly Point[])[];
type Side = AreaRow['side'];

/** A district that no report names. */
export interface QuietDistrict {
  readonly box: Box;
  readonly rings: Lines;
}

function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}

/** Tells where all of a box lies within districts that no report names. Boxes are asked for row by row. */
export function quietTest(quiet: readonly QuietDistrict[]): (box: Box) => boolean {
  let row: { readonly y: number; readonly near: readonly QuietDistrict[] } = { y: Infinity, near: [] };
  return (box) => {
    const { y, height } = box;
    if (y !== row.y)
      row = { y, near: quiet.filter((each) => each.box.y < y + height && y < each.box.y + each.box.height) };
    const near = row.near.filter((district) => overlap(district.box, box));
    return cornersOf(box).every((corner) => near.some(({ rings }) => rings.some((ring) => isInside(ring, corner))));
  };
}

/**
 * Tells whether a box lies on a side of the front line. An odd number of crossings to its left: east. Heights
 * that the line does not reach are on neither side. Crossings are worked out once for a height.
 */
export function sideTest(front: Lines): (side: Side, box: Box) => boolean {
  const known = new Map<number, readonly number[]>();
  const crossings = (y: number) => {
    const xs = known.get(y) ?? crossingsAt(front, y);
    known.set(y, xs);
    return xs;
  };
  const sideOf = ([x, y]: Point): Side | null => {
    const xs = crossings(y);
    if (xs.length === 0) return null;
    return xs.filter((each) => each < x).length % 2 === 1 ? 'east' : 'west';
  };
  return (side, box) => cornersOf(box).every((corner) => sideOf(corner) === side);
}

/** Steps between places tried for a note, in pixels. */
const GRID = 16;

/** Every free box of a size, on a grid. */
export function freeBoxes(width: number, height: number, ground: Ground): Box[] {
  const boxes: Box[] = [];
  for (let y = MARGIN; y + height < ground.height; y += GRID) {
    for (let x = MARGIN; x + width < ground.width; x += GRID) {
      const box = { x, y, width, height };
      if (ground.isFree(grown(box, 2))) boxes.push(box);
    }
  }
  return boxes;
}

/** Boxes as places, cheapest first. */
export function ordered(boxes: readonly Box[], costOf: (box: Box) => number, align: NotePlace['align']): NotePlace[] {
  return boxes
    .map((box) => ({ box, align, cost: costOf(box) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ box, align }) => ({ box, align }));
}

/** Beside a line's points, to the right and to the left, from the top down. */
export function beside(lines: Lines, width: number, height: number, gap: number): NotePlace[] {
  const points = lines.flatMap((line) =>
    segmentsOf(line).flatMap(({ from, to }): Point[] =>
      [0, 0.25, 0.5, 0.75].map(
        (share): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
      ),
    ),
  );
  return points
    .toSorted((a, b) => a[1] - b[1])
    .flatMap(([x, y]): NotePlace[] => [
      { box: { x: x + gap, y: y - height / 2, width, height }, align: 'left' },
      { box: { x: x - gap - width, y: y - height / 2, width, height }, align: 'right' },
    ]);
}

/** Pixels between two boxes; 0 where they touch. */
function gapBetween(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(across, down);
}

/** Pixels from a box to the nearest of others. */
export function roomAround(box: Box, taken: readonly Box[]): number {
  return taken.reduce((least, each) => Math.min(least, gapBetween(box, each)), Infinity);
}

/** The middle of where boxes of one size can stand, from left to right. */
export function middleX(boxes: readonly Box[]): number {
  const around = boxAround(boxes.map(({ x, y }): Point => [x, y]));
  return around.x + around.width / 2;
}
