/** The speaker that a cue verb gives, wherever its subject stands. */
import { passiveCues } from '../cue-forms.ts';
import { type Group, groupFrom } from '../grammar/parties.ts';
import type { Phrase, VerbPhrase } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { Line } from '../people/reading.ts';

export function verbAt(phrases: readonly Phrase[], at: number): VerbPhrase | null {
  const phrase = phrases[at];
  return phrase?.kind === 'verb' ? phrase : null;
}

/** Who speaks by the verb at phrase `at`: its subject, or its agent in the passive. Null where the sentence names nobody. */
export function speakerOfVerb(line: Line, at: number): Group | null {
  const verb = verbAt(line.phrases, at);
  if (verb === null) return null;
  if (isPassive(line, at, verb)) return passiveSpeaker(line, at, verb);
  if (verb.form === 'ing' || verb.form === 'participle') return speakerOfParticiple(line, at);
  if (verb.form === 'infinitive') return speakerOfInfinitive(line, at);
  return invertedSubject(line, at) ?? antecedent(line, at) ?? subjectOf(line, at);
}

/** "was called", and "the town, called X": a bare past form after a comma or a noun that has no subject of its own. */
function isPassive(line: Line, at: number, verb: VerbPhrase): boolean {
  if (verb.passive) return true;
  return verb.to - verb.from === 1 && verb.form === 'finite' && agentAfter(line, at) !== null && followedByBy(line, at);
}

function followedByBy(line: Line, at: number): boolean {
  const next = line.phrases[at + 1];
  return next?.kind === 'preposition' && next.lower === 'by';
}

function passiveSpeaker(line: Line, at: number, verb: VerbPhrase): Group | null {
  if (passiveCues.has(verb.base)) return invertedSubject(line, at) ?? subjectOf(line, at);
  return agentAfter(line, at);
}

/** "by X" within a few phrases after a passive. */
export function agentAfter(line: Line, at: number): Group | null {
  for (let next = at + 1; next < Math.min(line.phrases.length, at + 8); next += 1) {
    const phrase = line.phrases[next];
    if (phrase?.kind === 'comma' || phrase?.kind === 'verb') return null;
    if (phrase?.kind === 'preposition' && phrase.lower === 'by') return groupFrom(line.phrases, line.nodes, next + 1);
  }
  return null;
}

/** "..., said X": the verb stands right after a quotation, its subject after it. */
export function invertedSubject(line: Line, at: number): Group | null {
  const before = line.phrases[at - 1];
  const earlier = line.phrases[at - 2];
  const afterPiece =
    before?.kind === 'piece' || ((before?.kind === 'comma' || before?.kind === 'dash') && earlier?.kind === 'piece');
  return afterPiece ? groupFrom(line.phrases, line.nodes, at + 1) : null;
}

/** "X, who said": the noun before "who". */
function antecedent(line: Line, at: number): Group | null {
  let relative = at - 1;
  while (line.phrases[relative]?.kind === 'adverb') relative -= 1;
  const link = line.phrases[relative];
  if (link?.kind !== 'relative' || !/^(?:who|which)$/.test(link.lower)) return null;
  return groupEndingBefore(line, relative);
}

/** The group that ends right before phrase `end`, a comma let off. */
export function groupEndingBefore(line: Line, end: number): Group | null {
  const { phrases, nodes } = line;
  const stop = phrases[end - 1]?.kind === 'comma' ? end - 1 : end;
  const nearest = nameAfterBy(line, stop);
  if (nearest !== null) return nearest;
  let best: Group | null = null;
  for (let at = stop - 1; at >= Math.max(0, stop - 12); at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb' || phrase?.kind === 'piece') break;
    if (phrase?.kind !== 'noun' || phrases[at - 1]?.kind === 'preposition') continue;
    const group = groupFrom(phrases, nodes, at);
    if (group !== null && group.to >= stop) best = group;
    else break;
  }
  return best;
}

/** "a claim denied by Fox, who said": the name after "by" is nearer than the claim. */
function nameAfterBy(line: Line, stop: number): Group | null {
  const noun = line.phrases[stop - 1];
  const link = line.phrases[stop - 2];
  if (noun?.kind !== 'noun' || noun.mention === null || link?.kind !== 'preposition') return null;
  return /^(?:by|to|with|from|against|under)$/.test(link.lower) ? groupFrom(line.phrases, line.nodes, stop - 1) : null;
}

/** "..., adding": the subject of the verb that it hangs on. "a group calling itself": the noun before it. */
function speakerOfParticiple(line: Line, at: number): Group | null {
  const { phrases } = line;
  const before = phrases[at - 1];
  const link = phrases[at - 2];
  if (before?.kind === 'noun' && link?.kind === 'preposition' && link.lower === 'with')
    return groupFrom(phrases, line.nodes, at - 1);
  if (before?.kind === 'noun' && !before.time && link?.kind !== 'preposition' && !isSubjectOfVerbBefore(line, at)) {
    return groupEndingBefore(line, at);
  }
  for (let left = at - 1; left >= 0; left -= 1) {
    const verb = verbAt(phrases, left);
    if (verb === null || verb.form === 'infinitive') continue;
    if (verb.form !== 'finite') continue;
    return throughMatrix(line, left, before?.kind === 'preposition' && before.lower === 'as');
  }
  return laterSubject(line, at);
}

/** "quoted X as saying": the object; "was quoted as saying": the subject. */
function throughMatrix(line: Line, at: number, as: boolean): Group | null {
  const verb = verbAt(line.phrases, at);
  if (verb !== null && as && !verb.passive && passiveCues.has(verb.base)) {
    return groupFrom(line.phrases, line.nodes, at + 1);
  }
  if (verb !== null && verb.passive && !passiveCues.has(verb.base))
    return invertedSubject(line, at) ?? subjectOf(line, at);
  return speakerOfVerb(line, at);
}

function isSubjectOfVerbBefore(line: Line, at: number): boolean {
  return line.phrases
    .slice(Math.max(0, at - 4), at)
    .some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite');
}

/** A participle that opens its sentence: "Calling it X, the mayor left". */
function laterSubject(line: Line, at: number): Group | null {
  const { phrases } = line;
  for (let next = at + 1; next < Math.min(phrases.length, at + 25); next += 1) {
    const verb = verbAt(phrases, next);
    if (verb?.form === 'finite') return subjectOf(line, next);
  }
  return null;
}

function speakerOfInfinitive(line: Line, at: number): Group | null {
  for (let left = at - 1; left >= 0; left -= 1) {
    const verb = verbAt(line.phrases, left);
    if (verb === null) continue;
    if (verb.form === 'finite') return verb.passive ? subjectOf(line, left) : speakerOfVerb(line, left);
    if (verb.form === 'ing') return speakerOfParticiple(line, left);
  }
  return null;
}
