/** How many of some reports are independent: those that share wording with each other count once. */
import type { Corpus } from '../corpus.ts';

/** Of the asked reports those that rest on one shared wording; none when only one article is asked about. */
function alike(corpus: Corpus, reports: readonly string[], isAsked: (id: string) => boolean): string[] {
  const asked = reports.filter(isAsked);
  const articles = new Set(asked.map((id) => corpus.byId.get(id)?.row.article));
  return articles.size > 1 ? asked : [];
}

/** The reports in groups; within a group each shares wording with another of it, directly or by way of others. */
export function independentGroups(corpus: Corpus, ids: readonly string[]): string[][] {
  const parent = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    return root;
  };
  for (const { reports } of corpus.dataset.reuses) {
    const [first, ...others] = alike(corpus, reports, (id) => parent.has(id));
    if (first !== undefined) for (const other of others) parent.set(rootOf(other), rootOf(first));
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id]);
  return [...groups.values()];
}

export function countIndependent(corpus: Corpus, ids: readonly string[]): number {
  return independentGroups(corpus, ids).length;
}
