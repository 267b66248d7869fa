/** The first index below `count` for which `holds`, which must hold for all after it as well; `count` where it holds for none. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
