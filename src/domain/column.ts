/** Columns: one number for each report, word or place, read by its index. */

/** The number at an index of a column; 0 where the column does not reach, as in a column that nobody filled. */
export function numberAt(column: ArrayLike<number>, index: number): number {
  return column[index] ?? 0;
}
