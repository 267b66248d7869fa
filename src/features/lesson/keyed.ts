/** Rows that have no id of their own, each with a key of its content; equal rows are told apart by their count. */
export function keyed<T>(items: readonly T[]): { readonly key: string; readonly item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const content = JSON.stringify(item);
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    return { key: `${content}#${count}`, item };
  });
}
