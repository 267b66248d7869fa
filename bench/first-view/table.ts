/** Medians of the rounds, as the tables that are printed. */
import type { BenchPage } from './look.ts';
import type { Measured } from './measure.ts';

/** The middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function medianOf(rounds: readonly Measured[], key: keyof Measured): number | null {
  const values = rounds.map((round) => round[key]).filter((value) => value !== null);
  return values.length === 0 ? null : median(values);
}

export type Medians = { readonly [K in keyof Measured]: number | null };

export function mediansOf(rounds: readonly Measured[]): Medians {
  const of = (key: keyof Measured) => medianOf(rounds, key);
  return {
    visible: of('visible'),
    interactive: of('interactive'),
    followed: of('followed'),
    shift: of('shift'),
    blocked: of('blocked'),
    bytesVisible: of('bytesVisible'),
    bytesInteractive: of('bytesInteractive'),
    bytes: of('bytes'),
  };
}

const NONE = '-';
const whole = (value: number | null) => (value === null ? NONE : value.toFixed(0));
const kilobytes = (bytes: number | null) => (bytes === null ? NONE : (bytes / 1000).toFixed(1));

/** Rows of cells as text, columns padded, the first to the left and the others to the right. */
export function alignedRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}

const HEAD = [
  'page',
  'visible ms',
  'interactive ms',
  'all follows ms',
  'shift',
  'blocked ms',
  'kB visible',
  'kB interactive',
  'kB all',
];

export function measuresTable(results: ReadonlyMap<BenchPage, Medians>): string {
  const rows = [...results].map(([page, median]) => [
    page.name,
    whole(median.visible),
    whole(median.interactive),
    whole(median.followed),
    (median.shift ?? 0).toFixed(3),
    whole(median.blocked),
    kilobytes(median.bytesVisible),
    kilobytes(median.bytesInteractive),
    kilobytes(median.bytes),
  ]);
  return alignedRows([HEAD, ...rows]);
}
