/** Nouns for somebody's words with whose they are: "X's verdict", "the message from X", "the order, signed by X". */
import { ownerOfNoun } from '../grammar/owners.ts';
import { groupFrom, type Nominal, nominalAt } from '../grammar/parties.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import { voiceMeant } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { Word, wordsOf } from '../words.ts';
import { type Attribution, speaks } from './attribution.ts';

/** Nouns for what somebody says: "verdict", "reply". */
export const CUE_NOUNS = new Set(wordsOf(nominalCues.nouns));
/** Verbs by which somebody makes a paper his own: "issue", "sign". */
export const MAKES = new Set(wordsOf(nominalCues.makes));

/** "The order, signed by X, gave them until noon to "leave"": what a signed paper says is X's. */
export function signedBy(line: Line, piece: number): Attribution | null {
  const paper = line.phrases[0]?.kind === 'noun' ? line.phrases[0] : null;
  if (paper === null || !has(tokenAt(line.nodes, paper.to - 1), Word.document)) return null;
  for (let at = 1; at < Math.min(piece, 6); at += 1) {
    const verb = line.phrases[at];
    const by = line.phrases[at + 1];
    if (verb?.kind !== 'verb' || by?.kind !== 'preposition' || by.lower !== 'by' || verb.form === 'ing') continue;
    if (!MAKES.has(verb.base)) return null;
    const group = groupFrom(line.phrases, line.nodes, at + 2);
    return group === null ? null : { group, cue: null, rule: 'whose paper', weight: 0.75, side: 'before', at: -1 };
  }
  return null;
}

/** "X's verdict was "..."", "its message to the town: "..."". */
export function possessedWords(line: Line, piece: number): Attribution | null {
  for (let at = piece - 1; at >= Math.max(0, piece - 8); at -= 1) {
    const nominal = nominalAt(line.phrases, at);
    if (nominal !== null && CUE_NOUNS.has(nominal.noun.head)) return ownerOf(line, nominal);
  }
  return null;
}

/** Whose words they are: the genitive or the pronoun before the noun, or the "of" after it. */
export function ownerOf(line: Line, nominal: Nominal): Attribution | null {
  const group = ownerOfNoun(line, nominal);
  return group === null || !speaks(line, group)
    ? null
    : { group, cue: nominal.noun.head, rule: 'whose words', weight: 0.85, side: 'before', at: -1 };
}

/** "That was the message from X", "Such was the verdict of X": whose words the quotation before was. */
export function ownerOfNextWords(reading: Reading, line: Line | undefined): Voice | null {
  if (line === undefined || !/^(?:that|this|such|those|these)$/.test(tokenAt(line.nodes, 0).lower)) return null;
  const at = line.phrases.findIndex((phrase) => phrase.kind === 'noun' && CUE_NOUNS.has(phrase.head));
  const nominal = at < 0 || at > 3 ? null : nominalAt(line.phrases, at);
  const owner = nominal === null ? null : ownerOf(line, nominal);
  if (owner?.group == null) return null;
  return voiceMeant(reading, line, owner.group);
}
