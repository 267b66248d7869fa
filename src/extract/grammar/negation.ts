/** Verbs that are denied. */
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrases.ts';

const DENIES = /^(?:not|never|hardly)$|n't$/;

/** Whether a verb group is denied by one of its own words: "has never accepted", "does not share". */
export function isDenied(nodes: readonly Token[], { from, to }: Phrase): boolean {
  return nodes.slice(from, to).some(({ lower }) => DENIES.test(lower));
}
