/** What is worked out for a moment, kept until the two clocks pass a day on which it may become something else. */
import type { Moment } from './status.ts';

/** The ISO days on which something may change, each once and sorted: on the event clock, and on that of what was known. */
export interface Turns {
  readonly days: readonly string[];
  readonly published: readonly string[];
}

function sorted(days: Iterable<string>): readonly string[] {
  return [...new Set(days)].toSorted();
}

/** Turns on any days, in any order. */
export function turnsOn(days: Iterable<string>, published: Iterable<string>): Turns {
  return { days: sorted(days), published: sorted(published) };
}

/** How many of the sorted days have come by `day`. */
function countBy(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers kept: those of both sides of a comparison, and of a few days back. */
const KEPT = 4;

/**
 * `workOut`, asked anew only when a day of `turns` lies between a moment and those of the last answers. It must not
 * depend on the moment in any other way.
 */
export function betweenTurns<T>({ days, published }: Turns, workOut: (moment: Moment) => T): (moment: Moment) => T {
  const kept = new Map<number, T>();
  return (moment) => {
    const key = countBy(days, moment.day) * (published.length + 1) + countBy(published, moment.knownBy);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = workOut(moment);
    for (const oldest of kept.keys()) {
      if (kept.size < KEPT) break;
      kept.delete(oldest);
    }
    kept.set(key, value);
    return value;
  };
}
