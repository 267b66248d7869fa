/** Things in the order of what they cost, each worked out only when those before it have not sufficed. */

interface Weighed {
  readonly cost: number;
}

/** Puts it behind all that cost no more. */
function insert<T extends Weighed>(sorted: T[], item: T): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.cost ?? Infinity) <= item.cost) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, item);
}

/**
 * What `make` makes of the starts, sorted by cost; of equal cost, that of the earlier start first. Starts are sorted by
 * a cost that what is made of them never falls below; `make` gives null for a start that nothing can be made of.
 */
export function cheapestFirst<Start extends Weighed, T extends Weighed>(
  starts: readonly Start[],
  make: (start: Start) => T | null,
): Iterable<T> {
  const given: T[] = [];
  const waiting: T[] = [];
  let at = 0;
  const next = (): T | undefined => {
    for (let start = starts[at]; start !== undefined; start = starts[at]) {
      const [first] = waiting;
      if (first !== undefined && first.cost < start.cost) break;
      at += 1;
      const made = make(start);
      if (made !== null) insert(waiting, made);
    }
    return waiting.shift();
  };
  return {
    *[Symbol.iterator]() {
      for (let index = 0; ; index += 1) {
        const item = given[index] ?? next();
        if (item === undefined) return;
        given[index] = item;
        yield item;
      }
    },
  };
}
