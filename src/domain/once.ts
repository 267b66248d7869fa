/** What is worked out when it is first asked for, and then kept. */

export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** Once for each key; what belongs to a key that nobody has any more goes with it. */
export function onceEach<K extends object, T extends {}>(work: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** Once for each text; one that follows itself, as the article does from row to row, costs next to nothing. */
export function onceFor<T extends object>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let last: { readonly text: string; readonly value: T } | null = null;
  return (text) => {
    if (last?.text === text) return last.value;
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    last = { text, value };
    return value;
  };
}
