/** Somebody described in a sentence whose subject he is not: "the only traffic was a man with a handcart". */
import { groupOf, ownerBefore } from '../grammar/owners.ts';
import { nominalAt } from '../grammar/parties.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import { has, tokenAt } from '../text/tokens.ts';
import { Word, wordsOf } from '../words.ts';
import type { Line, Reading } from './reading.ts';
import type { Voice } from './voice.ts';
import { canSpeak, isAnyone } from './fit-to-speak.ts';
import { voiceOf } from './voices.ts';

const UTTERANCES: ReadonlySet<string> = new Set(wordsOf(nominalCues.utterances));

/** "I saw the minister's remarks. He also said ...": whose words the sentence is about. */
export function heardOfIn(reading: Reading, line: Line): Voice | null {
  const at = line.phrases.findLastIndex(
    (phrase) => phrase.kind === 'noun' && phrase.opening === 'genitive' && UTTERANCES.has(phrase.head),
  );
  const nominal = at < 0 ? null : nominalAt(line.phrases, at);
  const owner = nominal === null ? null : ownerBefore(line, nominal);
  return owner === null || !canSpeak(line, owner) ? null : voiceOf(reading, line, groupOf(owner), () => null);
}

/** The last such person whom a sentence brings in ("a man", "one clerk"), or null. */
export function onlookerIn(reading: Reading, line: Line): Voice | null {
  if (line.phrases.some((phrase) => phrase.kind === 'noun' && /^(?:he|she)$/.test(phrase.head))) return null;
  if (line.phrases.some((phrase) => phrase.kind === 'noun' && isAnyone(line, phrase))) return null;
  const at = line.phrases.findLastIndex(
    (phrase) =>
      phrase.kind === 'noun' &&
      phrase.opening === 'a' &&
      phrase.mention === null &&
      has(tokenAt(line.nodes, phrase.to - 1), Word.person) &&
      !/^(?:as|like|than)$/.test(tokenAt(line.nodes, phrase.from - 1).lower),
  );
  const nominal = at < 0 ? null : nominalAt(line.phrases, at);
  return nominal === null ? null : voiceOf(reading, line, groupOf(nominal), () => null);
}
