/** How a word ends, as bits: what form it may be where no list knows it. */
export const Ending = { s: 1 << 0, ed: 1 << 1, ing: 1 << 2, ly: 1 << 3 } as const;

/** The endings of a word in lower case: bits of `Ending`. */
export function endingsOf(lower: string): number {
  if (lower.endsWith('s')) return Ending.s;
  if (lower.endsWith('ed')) return Ending.ed;
  if (lower.endsWith('ing')) return Ending.ing;
  return lower.endsWith('ly') ? Ending.ly : 0;
}

/** Whether a word ends so. */
export function ends(word: { readonly endings: number }, ending: number): boolean {
  return (word.endings & ending) !== 0;
}
