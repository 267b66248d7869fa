/** What stands before a colon that words follow: "X said: ...", "Ann Fox: ...", "They had a saying: ...". */
import { verbAt } from '../grammar/main-verbs.ts';
import { ownerAfter } from '../grammar/owners.ts';
import { type Group, groupFrom, type Nominal, nominalAt } from '../grammar/parties.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { signs, Word, wordsOf } from '../words.ts';
import { type Attribution, cueText, speaks } from './attribution.ts';
import { isHearing } from './cue.ts';
import { isReadThere, nobodys } from './withheld.ts';
import { CUE_NOUNS, ownerOf } from './whose-words.ts';
import { nearestCue } from './nearest-cue.ts';

const SAYINGS = new Set(wordsOf(nominalCues.sayings));
const KICKERS = new Set(wordsOf(nominalCues.kickers));

/** Whose the words behind the colon at phrase `colon` are by what stands before it, or null. */
export function afterColon(line: Line, colon: number): Attribution | null {
  if (isReadThere(line, colon)) return nobodys('before', 'read, not said');
  const had = sayingOf(line, colon);
  if (had !== null) return had;
  const cued = nearestCue(line, colon);
  if (cued !== null) return { ...cued, weight: 0.96, rule: 'cue and colon before' };
  const named = namedBefore(line, colon);
  if (named !== null) return named;
  const shown = thingShown(line, colon);
  if (shown !== null) return signs.has(shown.noun.head) ? null : ownerOf(line, shown);
  for (let at = colon - 1; at >= 0; at -= 1) {
    const verb = verbAt(line.phrases, at);
    if (verb?.form !== 'finite') continue;
    if (line.phrases[at - 1]?.kind === 'relative') continue;
    if (isHearing(verb)) return null;
    const group = subjectOf(line, at);
    const words = group?.parties[0]?.nominals[0];
    if (words !== undefined && CUE_NOUNS.has(words.noun.head)) return ownerOf(line, words);
    if (group === null || !speaks(line, group)) return null;
    return { group, cue: cueText(line, at), rule: 'clause and colon before', weight: 0.8, side: 'before', at };
  }
  return null;
}

/** "The staff, she said, had a saying: ...": whoever has it. */
function sayingOf(line: Line, colon: number): Attribution | null {
  const noun = line.phrases[colon - 1];
  const verb = verbAt(line.phrases, colon - 2);
  if (noun?.kind !== 'noun' || !SAYINGS.has(noun.head) || verb === null || !/^(?:ha[sd]|have)$/.test(verb.base))
    return null;
  const group = subjectOf(line, colon - 2);
  return group === null
    ? null
    : { group, cue: noun.head, rule: 'whose words', weight: 0.8, side: 'before', at: colon - 2 };
}

/** "She shows me a message from a reader: ...", "He points to a sign: ...": what the words stand on, where that tells whose. */
function thingShown(line: Line, colon: number): Nominal | null {
  for (let at = 1; at < colon; at += 1) {
    const nominal = nominalAt(line.phrases, at);
    if (nominal === null || nominal.to !== colon || !line.phrases.slice(0, at).some(({ kind }) => kind === 'verb'))
      continue;
    if (signs.has(nominal.noun.head)) return nominal;
    const written = has(tokenAt(line.nodes, nominal.noun.to - 1), Word.document) || CUE_NOUNS.has(nominal.noun.head);
    if (written && ownerAfter(line, nominal) !== null) return nominal;
  }
  return null;
}

/** "Ann Fox: ...", "The mayor's verdict: ...". */
function namedBefore(line: Line, colon: number): Attribution | null {
  const { phrases } = line;
  if (phrases.slice(0, colon).some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite')) return null;
  for (let at = 0; at < colon; at += 1) {
    const nominal = nominalAt(phrases, at);
    if (nominal === null || phraseAt(phrases, at - 1)?.kind === 'preposition') continue;
    if (CUE_NOUNS.has(nominal.noun.head)) return ownerOf(line, nominal);
    const group = groupFrom(phrases, line.nodes, at);
    const closes = group !== null && (group.to >= colon || phrases[group.to]?.kind === 'open');
    if (group !== null && closes && speaks(line, group) && !isLabel(group))
      return { group, cue: null, rule: 'name and colon before', weight: 0.85, side: 'before', at: -1 };
  }
  return null;
}

/** "Q&A:", "Analysis:", "Live:": a word in front of a headline, not somebody. */
function isLabel(group: Group): boolean {
  const noun = group.parties[0]?.nominals[0]?.noun;
  const name = noun?.mention?.name ?? '';
  return /[&|\d]/.test(name) || KICKERS.has(name.toLowerCase());
}
