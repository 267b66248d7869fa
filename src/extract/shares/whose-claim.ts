/** Which share a rejection speaks of, where it says whose claim it rejects: "dismissed the embassy's assessment". */
import { groupOf, ownerBefore } from '../grammar/owners.ts';
import { nominalAt } from '../grammar/parties.ts';
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import { voiceMeant } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import { tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { wordsOf } from '../words.ts';
import { NAMERS } from './dispute-words.ts';

const SEVERAL = new WordSet(wordsOf(disputeList.several));

/** Whose claim a line speaks of, by name, or null where it says of none whose it is. */
export function ownerOfClaim(reading: Reading, line: Line): string | null {
  const at = line.phrases.findIndex(
    (phrase) => phrase.kind === 'noun' && phrase.opening === 'genitive' && NAMERS.holds(phrase.head),
  );
  const nominal = at < 0 ? null : nominalAt(line.phrases, at);
  const owner = nominal === null ? null : ownerBefore(line, nominal);
  if (owner === null) return null;
  return voiceMeant(reading, line, groupOf(owner))?.name ?? null;
}

/** "disputed the findings": all that one source has just said. */
export function speaksOfSeveral({ nodes }: Line): boolean {
  return nodes.some(
    (token, at) => SEVERAL.has(token) && /^(?:the|those|these|all|its|their)$/.test(tokenAt(nodes, at - 1).lower),
  );
}

/** Whether two names are of one source: "embassy" and "British embassy", "inspector" and "inspector's report". */
export function isSameSource(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].toSorted((a, b) => a.length - b.length);
  return (
    short === long ||
    long.endsWith(` ${short}`) ||
    (long.startsWith(short) && /^(?:['’]s? | in | of )/.test(long.slice(short.length)))
  );
}
