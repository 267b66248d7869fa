import { type Phrase, type VerbPhrase, phraseAt } from './phrases.ts';

/** The first finite verb from `start` that stands in no relative clause. */
export function mainVerb(phrases: readonly Phrase[], start: number): number {
  let relative = false;
  let described = false;
  for (let at = start; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'piece' || phrase?.kind === 'stop') return -1;
    if (phrase?.kind === 'relative') relative = true;
    if (phrase?.kind === 'comma') [relative, described] = [false, false];
    if (phrase?.kind !== 'verb' || phrase.form !== 'finite') continue;
    if (!relative)
      return isReducedHere(phrases, at) || (described && endsAside(phrases, at)) ? mainVerb(phrases, at + 1) : at;
    relative = false;
    described = true;
  }
  return -1;
}

/** "X, who did not want his name used, said": a bare form that closes the clause about X. */
function endsAside(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at];
  return verb?.kind === 'verb' && verb.to - verb.from === 1 && phrases[at + 1]?.kind === 'comma';
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
