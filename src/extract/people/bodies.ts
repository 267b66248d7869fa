/** Bodies that are called again by a part of their name: "the ministry", "the defence ministry". */
import type { Mention } from '../grammar/names.ts';
import { firstWhere } from '../text/search.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { shortened } from '../words.ts';
import { type Entities, type Entity, entityOf, headOf } from './entities.ts';

/** A sentence with its names. */
interface Named {
  readonly nodes: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Where the name of a body is printed: the index of its sentence. */
interface Printing {
  readonly line: number;
  readonly entity: Entity;
}

/** How many printings of one sort of body are looked at for the one that is meant. */
const REACH = 200;

/** The bodies of an article, by the noun that they may be called by; looked up when somebody first asks. */
export class Bodies {
  readonly #entities: Entities;
  readonly #lines: readonly Named[];
  #byNoun: ReadonlyMap<string, readonly Printing[]> | null = null;

  constructor(entities: Entities, lines: readonly Named[]) {
    this.#entities = entities;
    this.#lines = lines;
  }

  /** The body that may be called so and was printed last, up to the end of sentence `index`; null where none was. */
  lastCalled(words: readonly string[], index: number): Entity | null {
    const noun = words.at(-1) ?? '';
    if (!shortened.has(noun)) return null;
    this.#byNoun ??= printingsByNoun(this.#entities, this.#lines);
    const printings = this.#byNoun.get(noun) ?? [];
    const end = firstWhere(printings.length, (at) => (printings[at]?.line ?? index) > index);
    const near = printings.slice(Math.max(0, end - REACH), end);
    return near.findLast(({ entity }) => isCalled(entity, words))?.entity ?? null;
  }
}

function printingsByNoun(entities: Entities, lines: readonly Named[]): ReadonlyMap<string, readonly Printing[]> {
  const byNoun = new Map<string, Printing[]>();
  lines.forEach(({ nodes, mentions }, line) => {
    for (const mention of mentions) {
      const entity = mention.kind === 'body' ? entityOf(entities, mention, tokenAt(nodes, mention.from).start) : null;
      if (entity?.kind !== 'body') continue;
      const noun = nounOf(entity.key.split(' '));
      const printings = byNoun.get(noun);
      if (printings === undefined) byNoun.set(noun, [{ line, entity }]);
      else printings.push({ line, entity });
    }
  });
  return byNoun;
}

/** "ministry" of "ministry of defence", "council" of "local council". */
function nounOf(name: readonly string[]): string {
  return name[(headOf(name) || name.length) - 1] ?? '';
}

/** "Ministry of Defence" is called "the ministry" and "the defence ministry". */
function isCalled(entity: Entity, words: readonly string[]): boolean {
  const name = entity.key.split(' ');
  return name.length > words.length && words.every((word) => name.includes(word));
}
