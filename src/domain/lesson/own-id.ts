/** Ids of lessons that readers make themselves. */

/** Id of the lesson that a link itself brings. */
export const LINKED = 'own';

/** What ids of lessons kept in the browser begin with. */
const PREFIX = 'own-';

/** True for a lesson that comes with a link or is kept in the browser; false for one that comes with the corpus. */
export function isOwnId(id: string): boolean {
  return id === LINKED || id.startsWith(PREFIX);
}

/** Words and digits of a title joined by hyphens; empty when it has no Latin letter or digit. */
function slugOf(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
}

/** An id for a lesson of this title that none of `taken` has. */
export function ownId(title: string, taken: readonly string[]): string {
  const base = PREFIX + (slugOf(title) || 'lesson');
  let id = base;
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`;
  return id;
}
