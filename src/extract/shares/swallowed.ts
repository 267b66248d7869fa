/** Verbs that the grammar read as the last noun of their subject: "a figure the rebels dispute", "the monitor estimates." */
import type { Group } from '../grammar/parties.ts';
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import type { Line } from '../people/reading.ts';
import { tokenAt } from '../text/tokens.ts';

/** The subject in the noun phrase at phrase `at` whose last word is such a verb, or null. */
export function subjectBeforeVerb(line: Line, at: number, isVerb: (lower: string) => boolean): Group | null {
  const noun = phraseAt(line.phrases, at);
  if (noun?.kind !== 'noun' || noun.to - noun.from < 2 || !isVerb(tokenAt(line.nodes, noun.to - 1).lower)) return null;
  const mention = line.mentions.find((one) => one.from >= noun.from && one.to === noun.to - 1) ?? null;
  const subject: NounPhrase = { ...noun, to: noun.to - 1, head: tokenAt(line.nodes, noun.to - 2).lower, mention };
  return { parties: [{ nominals: [{ noun: subject, from: at, to: at + 1 }] }], from: at, to: at + 1 };
}
