/** Names as an article prints them -> ids of actors; who is in no list yet is remembered. */
import type { Actor } from '../../domain/schema/actor.ts';
import { nameKey } from '../../extract/text/fold.ts';

/** Somebody whom actors.json does not list: the id that the draft uses, and the name as printed. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
}

function keyOf(name: string): string {
  return nameKey(name).replace(/^the /, '');
}

/** An id made of the words of a name; "unnamed" where no letter of it is Latin. */
export function idOf(name: string): string {
  const bare = name.normalize('NFKD').replace(/[\p{M}’']/gu, '');
  const words = [...bare.toLowerCase().matchAll(/[a-z0-9]+/g)];
  return words.slice(0, 6).join('-') || 'unnamed';
}

const FULL_NAME = /^\p{Lu}\S* .*\p{Lu}/u;

export class ActorIds {
  readonly newcomers: Newcomer[] = [];
  readonly #byKey = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(actors: readonly Actor[]) {
    this.#taken = new Set(actors.map(({ id }) => id));
    for (const { id, name, aliases } of actors)
      for (const each of [name, ...aliases, id]) if (!this.#byKey.has(keyOf(each))) this.#byKey.set(keyOf(each), id);
  }

  #enter(name: string): string {
    let id = idOf(name);
    for (let count = 2; this.#taken.has(id); count += 1) id = `${idOf(name)}-${count}`;
    this.#taken.add(id);
    this.#byKey.set(keyOf(name), id);
    this.newcomers.push({ id, name });
    return id;
  }

  /** The id of one name: the listed actor's, or a new one that is the same for every printing of the name. */
  one(name: string): string {
    return this.#byKey.get(keyOf(name)) ?? this.#enter(name);
  }

  /** The ids of whoever spoke: one, or several where listed or full names are joined by "and". */
  all(names: string): string[] {
    const parts = names.split(/, | and /);
    const isKnown = this.#byKey.has(keyOf(names));
    const areSeveral =
      parts.some((part) => this.#byKey.has(keyOf(part))) || parts.every((part) => FULL_NAME.test(part));
    return isKnown || !areSeveral ? [this.one(names)] : [...new Set(parts.map((part) => this.one(part)))];
  }
}
