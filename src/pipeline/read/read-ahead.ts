/** Things read in their order, some of them ahead, so that the disk and the checks do not wait for each other. */

/** Read ahead of the one that is taken. */
const AHEAD = 8;

export async function* readAhead<T, R>(things: Iterable<T>, read: (thing: T) => Promise<R>): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for (const thing of things) {
    waiting.push(read(thing));
    const first = waiting.length > AHEAD ? waiting.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const each of waiting) yield await each;
}
