/** Results that are kept, and the longest text that one is kept for: memory stays bounded, whatever is read. */
const MOST = 1 << 15;
const LONGEST = 64;

/** A string of its own: a slice of a text would keep the whole of it. */
export function ownString(text: string): string {
  return ` ${text}`.slice(1);
}

/** What a text gives, worked out once for each of the texts that are kept. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const own = ownString(text);
    const result = of(own);
    if (results.size < MOST && text.length <= LONGEST) results.set(own, result);
    return result;
  };
}
