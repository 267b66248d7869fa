/** Verbs that the grammar read as the last noun of their subject: "a figure the rebels dispute", "the monitor estimates." */
import { groupOf } from '../grammar/owners.ts';
import type { Group } from '../grammar/parties.ts';
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import type { Line } from '../people/reading.ts';
import { tokenAt } from '../text/tokens.ts';

/** The subject in the noun phrase at phrase `at` whose last word is such a verb, or null. */
export function subjectBeforeVerb(line: Line, at: number, isVerb: (lower: string) => boolean): Group | null {
  const noun = phraseAt(line.phrases, at);
  if (noun?.kind !== 'noun' || noun.to - noun.from < 2 || !isVerb(tokenAt(line.nodes, noun.to - 1).lower)) return null;
  return groupOf({ noun: withoutLast(line, noun), from: at, to: at + 1 });
}

/** A noun phrase of two words or more without its last: "the monitor" of "the monitor estimates", "army" of "army figures". */
export function withoutLast(line: Line, noun: NounPhrase): NounPhrase {
  const mention = line.mentions.find((one) => one.from >= noun.from && one.to === noun.to - 1) ?? null;
  return { ...noun, to: noun.to - 1, head: tokenAt(line.nodes, noun.to - 2).lower, mention };
}
