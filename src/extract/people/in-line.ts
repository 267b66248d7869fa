/** Who was named or described in a sentence before one of its pronouns. */
import { groupOf } from '../grammar/owners.ts';
import { nominalAt } from '../grammar/parties.ts';
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { flagsOf, Word } from '../words.ts';
import { entityOf } from './entities.ts';
import { canSpeak } from './fit-to-speak.ts';
import type { Line, Reading } from './reading.ts';
import { isHuman, suits, type Wanted } from './suits.ts';
import type { Voice } from './voice.ts';
import { voiceOf } from './voices.ts';

/** "A delegate of the north rejected what he called ...": whoever is the subject of the sentence, described and not named. */
export function subjectInOwnWords(
  reading: Reading,
  line: Line,
  noun: NounPhrase,
  wanted: Exclude<Wanted, 'plural'>,
): Voice | null {
  const first = nominalAt(line.phrases, line.phrases[1]?.kind === 'colon' ? 2 : 0);
  if (first === null || first.noun.pronoun || !canSpeak(line, first)) return null;
  if (first.noun.mention !== null && first.noun.mention.kind !== 'role') return null;
  const acted = line.phrases.some(
    (phrase, at) => at >= first.to && phrase.to <= noun.from && phrase.kind === 'verb' && phrase.form === 'finite',
  );
  if (!acted) return null;
  const voice = voiceOf(reading, line, groupOf(first), () => null);
  const entity = voice?.entity ?? null;
  if (voice === null || entity === null) return null;
  if (wanted !== 'thing') return suits(voice, wanted, true) > 0 ? voice : null;
  return !first.noun.head.endsWith('s') && (entity.kind === 'body' || !isHuman(entity)) ? voice : null;
}

/** "The channel showed what it said were ...": the body that the sentence began with. */
export function bodyInLine(reading: Reading, line: Line, before: number): Voice | null {
  const first = mentionsIn(reading, line, before)[0];
  const opens = first !== undefined && (line.mentions[0]?.from ?? 9) <= 4;
  return opens && first.entity?.kind === 'body' ? first : null;
}

/** "When I put this to the mayor, he sighed": an office that the article gives to somebody it names. */
export function officeInLine(reading: Reading, line: Line, before: number, wanted: 'male' | 'female'): Voice | null {
  const at = line.phrases.findLastIndex(
    (phrase) => phrase.kind === 'noun' && phrase.to <= before && phrase.opening === 'the' && phrase.mention === null,
  );
  const noun = phraseAt(line.phrases, at);
  if (noun?.kind !== 'noun' || (flagsOf(noun.head) & Word.person) === 0 || isTopic(line, at)) return null;
  const voice = voiceOf(reading, line, groupOf({ noun, from: at, to: at + 1 }), () => null);
  return voice !== null && voice.how === 'role' && suits(voice, wanted) >= 0.8 ? voice : null;
}

/** "Of the conductor he remembered nothing": whom the sentence is about is not who speaks in it. */
function isTopic({ phrases }: Line, at: number): boolean {
  const link = phraseAt(phrases, at - 1);
  return at === 1 && link?.kind === 'preposition' && /^(?:of|about|on|for)$/.test(link.lower);
}

/** The people and bodies named in a sentence, in order, up to the node `before`. */
export function mentionsIn(reading: Reading, line: Line, before: number): Voice[] {
  const voices: Voice[] = [];
  for (const mention of line.mentions) {
    if (mention.to > before || mention.kind === 'people' || mention.kind === 'role') continue;
    const entity = entityOf(reading.entities, mention, tokenAt(line.nodes, mention.from).start);
    if (entity !== null) voices.push({ name: entity.name, entity, how: 'name', plural: entity.plural });
  }
  return voices;
}
