/** Whose a paper is that was told of before: "X said in a statement ...", then "the statement said". */
import { verbAt } from '../grammar/main-verbs.ts';
import { ownerOfNoun } from '../grammar/owners.ts';
import { type Group, nominalAt } from '../grammar/parties.ts';
import { type NounPhrase, phraseAt } from '../grammar/phrases.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { Word } from '../words.ts';
import { mainSubject } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { MAKES } from './whose-words.ts';

/** How many sentences back a paper may have been told of. */
const REACH = 4;

/** Who made the paper that `noun` calls again, or null where no sentence before tells. */
export function makerBefore(
  reading: Reading,
  line: Line,
  noun: NounPhrase,
  voiceOfOwner: (line: Line, owner: Group) => Voice | null,
): Voice | null {
  if (noun.opening !== 'the' || !has(tokenAt(line.nodes, noun.to - 1), Word.document)) return null;
  for (let index = line.index - 1; index >= Math.max(0, line.index - REACH); index -= 1) {
    const before = reading.lines[index];
    if (before === undefined || before.paragraph.kind !== 'body') return null;
    const at = before.phrases.findLastIndex((phrase) => phrase.kind === 'noun' && phrase.head === noun.head);
    const paper = at < 0 ? null : nominalAt(before.phrases, at);
    if (paper === null) continue;
    const owner = ownerOfNoun(before, paper);
    if (owner !== null) return voiceOfOwner(before, owner);
    return isMade(before, at) ? (mainSubject(reading, before) ?? heardIn(reading, before)) : null;
  }
  return null;
}

/** "said in a statement", "issued a statement": not "received a letter". */
function isMade(line: Line, paper: number): boolean {
  const link = phraseAt(line.phrases, paper - 1);
  const within = link?.kind === 'preposition' && /^(?:in|on|via|through)$/.test(link.lower);
  for (let at = paper - 1; at >= 0; at -= 1) {
    const verb = verbAt(line.phrases, at);
    if (verb !== null && !verb.passive) return MAKES.has(verb.base) || (within && verb.cue);
  }
  return false;
}

function heardIn(reading: Reading, line: Line): Voice | null {
  return reading.hearing.get(line.index)?.[0]?.voice ?? null;
}
