/** Finds the signs near a leader without looking at all of them. */
import type { Segment } from './plane.ts';
import type { Point } from './projection.ts';

/** Side of a cell in which signs are looked up, in pixels. */
const CELL = 24;
/** So few are looked at one by one. */
const FEW = 24;
/** More rows of cells than any drawing has. */
const ROWS = 65_536;

/** The signs that may be within `reach` pixels of a segment: those that are, and a few more. */
export type SignsNear = (segment: Segment, reach: number) => readonly Point[];

function cellsOf(signs: readonly Point[]): ReadonlyMap<number, readonly Point[]> {
  const cells = new Map<number, Point[]>();
  for (const sign of signs) {
    const cell = Math.floor(sign[0] / CELL) * ROWS + Math.floor(sign[1] / CELL);
    const known = cells.get(cell);
    if (known === undefined) cells.set(cell, [sign]);
    else known.push(sign);
  }
  return cells;
}

/** The height of a segment at x, which is cut to where the segment reaches. */
function heightAt(x: number, [left, right]: readonly [Point, Point]): number {
  const share = (x - left[0]) / (right[0] - left[0]);
  return left[1] + (right[1] - left[1]) * Math.max(0, Math.min(1, share));
}

/** Signs of a drawing, by cells: the columns that a segment passes are walked, and of each the cells beside it. */
export function signsNear(signs: readonly Point[]): SignsNear {
  if (signs.length <= FEW) return () => signs;
  const cells = cellsOf(signs);
  return ({ from, to }, reach) => {
    const ends: readonly [Point, Point] = from[0] <= to[0] ? [from, to] : [to, from];
    const isUpright = from[0] === to[0];
    const near: Point[] = [];
    const last = Math.floor((ends[1][0] + reach) / CELL);
    for (let column = Math.floor((ends[0][0] - reach) / CELL); column <= last; column += 1) {
      const one = isUpright ? from[1] : heightAt(column * CELL - reach, ends);
      const other = isUpright ? to[1] : heightAt((column + 1) * CELL + reach, ends);
      const lowest = Math.floor((Math.max(one, other) + reach) / CELL);
      for (let row = Math.floor((Math.min(one, other) - reach) / CELL); row <= lowest; row += 1) {
        const found = cells.get(column * ROWS + row);
        if (found !== undefined) near.push(...found);
      }
    }
    return near;
  };
}
