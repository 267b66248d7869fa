/** Whom a description means: "the deputy leader" is whoever was so described. */
import { bygone, offices } from '../words.ts';
import type { Entities, Entity } from './entities.ts';

/** How near somebody described may be, in UTF-16 units, to be meant before anyone of a name: the sentence before. */
const JUST_BEFORE = 120;

/** Whom "the deputy leader" means: the last one so described before `at`, else the first after it. */
export function holderOf(entities: Entities, words: readonly string[], at: number): Entity | null {
  const head = words.at(-1) ?? '';
  const all = entities.byRole.get(head) ?? [];
  const holders = all.filter((one) => agrees(one, words));
  if (holders.length === 0) return isOfThePast(words) ? null : onlyHolder(all, head);
  const before = holders
    .filter((one) => one.first <= at)
    .toSorted((a, b) => fit(a, words) - fit(b, words) || a.first - b.first);
  const just = holders.findLast((one) => one.kind === 'unnamed' && one.first < at && at - one.first < JUST_BEFORE);
  if (just !== undefined && fit(just, words) === 1) return just;
  const later = holders.filter((one) => one.kind !== 'unnamed').toSorted((a, b) => a.first - b.first);
  return before.at(-1) ?? later[0] ?? null;
}

/** A named holder fits better than somebody described, and the same words better than some of them. */
function fit(entity: Entity, words: readonly string[]): number {
  const same = entity.roles.some((role) => role.join(' ') === words.join(' '));
  return (entity.kind === 'unnamed' ? 0 : 1) + (same ? 1 : 0);
}

/** Another wording of an office that only one person of the article has: "the UN envoy", "the special envoy". */
function onlyHolder(all: readonly Entity[], head: string): Entity | null {
  const named = all.filter((one) => one.kind !== 'unnamed');
  return named.length === 1 && all.length === 1 && offices.has(head) ? (named[0] ?? null) : null;
}

/** "the old king", "the late mayor": nobody who holds the office now. */
function isOfThePast(words: readonly string[]): boolean {
  return words.slice(0, -1).some((word) => bygone.has(word)) && offices.has(words.at(-1) ?? '');
}

function agrees(entity: Entity, words: readonly string[]): boolean {
  const head = words.at(-1);
  const past = isOfThePast(words);
  const modifiers = words.slice(0, -1);
  return entity.roles.some((role) => {
    if (role.at(-1) !== head || (past && !isOfThePast(role))) return false;
    if (role.length === 1 || modifiers.length === 0) return true;
    return (
      modifiers.every((word) => role.includes(word)) || role.slice(0, -1).every((word) => modifiers.includes(word))
    );
  });
}
