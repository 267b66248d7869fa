/** Lists of a hundred thousand things of which a few dozen are read: each is made when it is. Arrays are listings, too. */
export interface Listing<T> extends Iterable<T> {
  readonly length: number;
  readonly at: (index: number) => T | undefined;
  readonly slice: (from: number, to?: number) => readonly T[];
  readonly findIndex: (isIt: (item: T) => boolean) => number;
}

class Made<T> implements Listing<T> {
  readonly length: number;
  readonly #make: (index: number) => T;

  constructor(length: number, make: (index: number) => T) {
    this.length = length;
    this.#make = make;
  }

  at(index: number): T | undefined {
    return index >= 0 && index < this.length ? this.#make(index) : undefined;
  }

  slice(from: number, to = this.length): readonly T[] {
    const end = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, end - from) }, (_, index) => this.#make(from + index));
  }

  findIndex(isIt: (item: T) => boolean): number {
    for (let index = 0; index < this.length; index += 1) if (isIt(this.#make(index))) return index;
    return -1;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.length; index += 1) yield this.#make(index);
  }
}

/** A list of a length whose items are made by their index. */
export function madeWhenRead<T>(length: number, make: (index: number) => T): Listing<T> {
  return new Made(length, make);
}

/** Several lists, one after the other. */
export function oneAfterAnother<T>(parts: readonly Listing<T>[]): Listing<T> {
  const ends: number[] = [];
  for (const { length } of parts) ends.push((ends.at(-1) ?? 0) + length);
  return madeWhenRead(ends.at(-1) ?? 0, (index) => {
    const part = ends.findIndex((end) => index < end);
    const item = parts[part]?.at(index - (ends[part - 1] ?? 0));
    if (item === undefined) throw new Error(`a list of ${ends.at(-1)} has no item ${index}`);
    return item;
  });
}

/** What `work` gives, worked out when it is first asked for. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
