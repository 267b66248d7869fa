/** Which parts of the drawing are taken, on a grid of small cells, so that a label's box is tested at once. */
import { numberAt } from '../../domain/column.ts';
import { onceEach } from '../../domain/once.ts';
import { crossingsAt, segmentsOf, type Box, type Segment } from './plane.ts';
import type { Point, Size } from './projection.ts';

type Line = readonly Point[];

/** What stands on the drawing before any label does. All in pixels of the drawing. */
export interface Obstacles {
  /** Districts with a report: the rings of each. No label stands on a pattern. */
  readonly told: readonly (readonly Line[])[];
  /** Lines that no label may cover (the front line). */
  readonly lines: readonly Line[];
  /** Lines that a label should rather not cover (the river). */
  readonly soft: readonly Line[];
  /** Title, controls, notes. */
  readonly boxes: readonly Box[];
  /** Stars, numbers, dots of cities: no leader but its own runs through one. */
  readonly signs: readonly Point[];
}

export interface Ground extends Size {
  readonly boxes: readonly Box[];
  readonly signs: readonly Point[];
  /** True when a box lies within the drawing and covers nothing told, no hard line and no other box. */
  readonly isFree: (box: Box) => boolean;
  /** How much of soft lines a box covers, in cells. */
  readonly softUnder: (box: Box) => number;
  /** How many pixels of a leader run over told districts and hard lines. */
  readonly takenAlong: (leader: Segment) => number;
}

const CELL = 4;
/** Labels keep this far from the drawing's edge. */
export const MARGIN = 10;
/** Labels keep this far from lines, in pixels. */
const LINE_ROOM = 5;

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

function emptyGrid({ width, height }: Size): Grid {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  return { columns, rows, cells: new Uint8Array(columns * rows) };
}

/** Marks the cells of a row from one to before another. */
function markCells({ columns, rows, cells }: Grid, row: number, from: number, to: number): void {
  if (row < 0 || row >= rows) return;
  const [start, end] = [row * columns + Math.max(0, from), row * columns + Math.min(columns, to)];
  for (let cell = start; cell < end; cell += 1) cells[cell] = 1;
}

function mark(grid: Grid, left: number, right: number, row: number): void {
  markCells(grid, row, Math.round(left / CELL), Math.round(right / CELL));
}

/** Cells of a row that rings cover: the row, the first cell, and the one after the last; not cut by any drawing. */
type Spans = readonly number[];

/** Rings that stay keep their cells: the days change which districts are told, not where they lie. */
const spansWithin = onceEach((rings: readonly Line[]): Spans => {
  const ys = rings.flat().map(([, y]) => y);
  const last = Math.ceil(Math.max(...ys) / CELL);
  const spans: number[] = [];
  for (let row = Math.floor(Math.min(...ys) / CELL); row <= last; row += 1) {
    const xs = crossingsAt(rings, (row + 0.5) * CELL);
    for (let index = 0; index + 1 < xs.length; index += 2)
      spans.push(row, Math.round((xs[index] ?? 0) / CELL), Math.round((xs[index + 1] ?? 0) / CELL));
  }
  return spans;
});

function markRings(grid: Grid, rings: readonly Line[]): void {
  const spans = spansWithin(rings);
  for (let index = 0; index < spans.length; index += 3)
    markCells(grid, numberAt(spans, index), numberAt(spans, index + 1), numberAt(spans, index + 2));
}

function markLine(grid: Grid, line: Line): void {
  for (const { from, to } of segmentsOf(line)) {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / CELL));
    for (let step = 0; step <= steps; step += 1) {
      const x = from[0] + ((to[0] - from[0]) * step) / steps;
      const y = from[1] + ((to[1] - from[1]) * step) / steps;
      const last = Math.floor((y + LINE_ROOM) / CELL);
      for (let row = Math.floor((y - LINE_ROOM) / CELL); row <= last; row += 1)
        mark(grid, x - LINE_ROOM, x + LINE_ROOM, row);
    }
  }
}

function markBox(grid: Grid, { x, y, width, height }: Box): void {
  const last = Math.ceil((y + height) / CELL);
  for (let row = Math.floor(y / CELL); row < last; row += 1) mark(grid, x, x + width, row);
}

/** Counts marked cells in any box by four look-ups (a table of sums). */
function counter({ columns, rows, cells }: Grid): (box: Box) => number {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let along = 0;
    for (let column = 0; column < columns; column += 1) {
      along += cells[row * columns + column] ?? 0;
      sums[(row + 1) * (columns + 1) + column + 1] = along + (sums[row * (columns + 1) + column + 1] ?? 0);
    }
  }
  const at = (column: number, row: number) =>
    sums[Math.max(0, Math.min(rows, row)) * (columns + 1) + Math.max(0, Math.min(columns, column))] ?? 0;
  return ({ x, y, width, height }) => {
    const [left, top] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    const [right, bottom] = [Math.ceil((x + width) / CELL), Math.ceil((y + height) / CELL)];
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  };
}

/** Prepares a drawing's free ground. */
export function makeGround(size: Size, obstacles: Obstacles): Ground {
  const hard = emptyGrid(size);
  const soft = emptyGrid(size);
  for (const rings of obstacles.told) markRings(hard, rings);
  for (const line of obstacles.lines) markLine(hard, line);
  const leaderGrid = { ...hard, cells: hard.cells.slice() };
  for (const box of obstacles.boxes) markBox(hard, box);
  for (const line of obstacles.soft) markLine(soft, line);
  const count = counter(hard);
  const { width, height } = size;
  const isWithin = (box: Box) =>
    box.x >= MARGIN && box.y >= MARGIN && box.x + box.width <= width - MARGIN && box.y + box.height <= height - MARGIN;
  return {
    width,
    height,
    boxes: obstacles.boxes,
    signs: obstacles.signs,
    isFree: (box) => isWithin(box) && count(box) === 0,
    softUnder: counter(soft),
    takenAlong: ({ from, to }) => {
      const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / CELL));
      let taken = 0;
      for (let step = 0; step < steps; step += 1) {
        const column = Math.floor((from[0] + ((to[0] - from[0]) * step) / steps) / CELL);
        const row = Math.floor((from[1] + ((to[1] - from[1]) * step) / steps) / CELL);
        taken += leaderGrid.cells[row * leaderGrid.columns + column] ?? 0;
      }
      return taken * CELL;
    },
  };
}
