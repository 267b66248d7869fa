/** How many of some reports are independent: those that share wording with each other count once. */
import type { Corpus } from '../corpus.ts';

/** The reports in groups; within a group each shares wording with another of it, directly or by way of others. */
export function independentGroups(corpus: Corpus, ids: readonly string[]): string[][] {
  const parent = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    return root;
  };
  for (const { rows } of corpus.dataset.reuses) {
    const [a, b] = rows;
    if (parent.has(a) && parent.has(b)) parent.set(rootOf(b), rootOf(a));
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id]);
  return [...groups.values()];
}

export function countIndependent(corpus: Corpus, ids: readonly string[]): number {
  return independentGroups(corpus, ids).length;
}
