import { type Phrase, type VerbPhrase, phraseAt } from './phrases.ts';

/** The first finite verb from `start` that stands in no relative clause. */
export function mainVerb(phrases: readonly Phrase[], start: number): number {
  let relative = false;
  for (let at = start; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'piece' || phrase?.kind === 'stop') return -1;
    if (phrase?.kind === 'relative') relative = true;
    if (phrase?.kind === 'comma') relative = false;
    if (phrase?.kind !== 'verb' || phrase.form !== 'finite') continue;
    if (!relative) return isReducedHere(phrases, at) ? mainVerb(phrases, at + 1) : at;
    relative = false;
  }
  return -1;
}

/** "a man named X said", "a letter dated 3 May said". */
export function isReducedHere(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (
    phrase?.kind !== 'verb' ||
    phrase.cue ||
    phrase.to - phrase.from > 1 ||
    !/(?:ed|own|ade|eld|ent)$/.test(phrase.base)
  )
    return false;
  const next = phrases[at + 1];
  return (next?.kind === 'preposition' || (next?.kind === 'noun' && next.time)) && mainVerb(phrases, at + 1) >= 0;
}

/** The verb group at `at`, or null where something else stands there. */
export function verbAt(phrases: readonly Phrase[], at: number): VerbPhrase | null {
  const phrase = phraseAt(phrases, at);
  return phrase?.kind === 'verb' ? phrase : null;
}
