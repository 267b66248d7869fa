/** The speaker that a cue verb gives, wherever its subject stands. */
import { passiveCues, speechCues } from '../cue-forms.ts';
import { type Group, groupFrom } from '../grammar/parties.ts';
import { verbAt } from '../grammar/main-verbs.ts';
import { type NounPhrase, type Phrase, type VerbPhrase, phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import verbList from '../lexicon/verbs.json' with { type: 'json' };
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { isWhich } from './withheld.ts';
import { Ending, ends } from '../text/endings.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { signs, Word, wordsOf } from '../words.ts';
import { antecedent, crowdOf, groupEndingBefore } from './antecedents.ts';

/** By what something is said, and not by whom: "by phone". */
const MEANS: ReadonlySet<string> = new Set(wordsOf(nominalCues.means));

/** Who speaks by the verb at phrase `at`: its subject, or its agent in the passive. Null where the sentence names nobody. */
export function speakerOfVerb(line: Line, at: number): Group | null {
  const verb = verbAt(line.phrases, at);
  if (verb === null) return null;
  if (isPassive(line, at, verb)) return passiveSpeaker(line, at, verb);
  if (isHearing(verb)) return null;
  if (verb.form === 'ing' || verb.form === 'participle') return speakerOfParticiple(line, at);
  if (verb.form === 'infinitive') return speakerOfInfinitive(line, at);
  const found =
    invertedSubject(line, at) ?? betweenCommas(line, at, verb) ?? antecedent(line, at) ?? crowdOf(line, at, verb);
  return found ?? (isWhich(line, at) ? null : subjectOf(line, at));
}

/** "..., one hears at receptions": who hears has not said it. */
export function isHearing(verb: VerbPhrase): boolean {
  return !verb.passive && (verb.base === 'hear' || verb.base === 'overhear');
}

/** "was called", and "the town, called X": a bare past form after a comma or a noun that has no subject of its own. */
function isPassive(line: Line, at: number, verb: VerbPhrase): boolean {
  if (verb.passive) return true;
  if (verb.to - verb.from > 1) return false;
  const token = tokenAt(line.nodes, verb.from);
  if (verb.base === 'read' && isBesidePiece(line, at)) return false;
  if (has(token, Word.participle) && !ends(token, Ending.ed) && !has(token, Word.finite) && !has(token, Word.auxiliary))
    return true;
  if (verb.form === 'finite' && isChargedWith(line, at, verb)) return true;
  return verb.form === 'finite' && agentAfter(line, at) !== null && followedByBy(line, at);
}

/** "a note left at the gate read simply "Again"": what reads so is no passive. */
function isBesidePiece({ phrases }: Line, at: number): boolean {
  let next = at + 1;
  while (/^(?:adverb|colon|comma)$/.test(phraseAt(phrases, next)?.kind ?? '')) next += 1;
  return phraseAt(phrases, next)?.kind === 'piece';
}

/** "Ministers accused of lying": whoever is accused has no object between the verb and "of". */
function isChargedWith(line: Line, at: number, verb: VerbPhrase): boolean {
  const next = line.phrases[at + 1];
  if (next?.kind !== 'preposition' || !ends(tokenAt(line.nodes, verb.to - 1), Ending.ed)) return false;
  return (verb.base === 'accuse' && next.lower === 'of') || (verb.base === 'blame' && next.lower === 'for');
}

function followedByBy(line: Line, at: number): boolean {
  const piece = line.phrases[at + 1]?.kind === 'piece' ? 1 : 0;
  const next = line.phrases[at + 1 + piece];
  return next?.kind === 'preposition' && next.lower === 'by' && !isMeans(line.phrases[at + 2 + piece]);
}

/** "said by phone", "told us by text message": by what, not by whom. */
export function isMeans(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.opening === 'none' && MEANS.has(phrase.head);
}

function passiveSpeaker(line: Line, at: number, verb: VerbPhrase): Group | null {
  if (!passiveCues.has(verb.base) || isSaidOf(line, at, verb)) return agentAfter(line, at);
  const subject = invertedSubject(line, at) ?? subjectOf(line, at);
  return isImpersonal(subject) ? agentAfter(line, at) : subject;
}

/** "X was said to be "tired"": said of X by others; "X was heard to say" speaks. */
function isSaidOf(line: Line, at: number, verb: VerbPhrase): boolean {
  if (verb.base === 'say') return true;
  const next = verbAt(line.phrases, at + 1);
  return next?.form === 'infinitive' && !next.cue;
}

/** "It is said that", "it was reported": nobody's words, unless "by X" follows. */
function isImpersonal(group: Group | null): boolean {
  return group?.parties[0]?.nominals[0]?.noun.head === 'it';
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
function invertedSubject(line: Line, at: number): Group | null {
  const before = phraseAt(line.phrases, at - 1);
  const earlier = phraseAt(line.phrases, at - 2);
  const afterPiece =
    before?.kind === 'piece' || ((before?.kind === 'comma' || before?.kind === 'dash') && earlier?.kind === 'piece');
  return afterPiece ? groupFrom(line.phrases, line.nodes, at + 1) : null;
}

const TAKES_PERSON = /^(?:tell|ask|inform|remind|call|accuse|warn|urge|assure|advise|thank|beg|order)$/;

/** "It is, says Ann Fox, a mess": a cue and its subject put into another sentence. */
function betweenCommas(line: Line, at: number, verb: VerbPhrase): Group | null {
  if (phraseAt(line.phrases, at - 1)?.kind !== 'comma' || TAKES_PERSON.test(verb.base) || verb.to - verb.from > 1)
    return null;
  const group = groupFrom(line.phrases, line.nodes, at + 1);
  const first = group?.parties[0]?.nominals[0]?.noun;
  if (group === null || first === undefined || group.from !== at + 1) return null;
  const person =
    first.mention !== null || first.pronoun || has(tokenAt(line.nodes, first.to - 1), Word.person | Word.group);
  return person && line.phrases[group.to]?.kind === 'comma' ? group : null;
}

/** "..., adding": the subject of the verb that it hangs on. "a group calling itself": the noun before it. */
function speakerOfParticiple(line: Line, at: number): Group | null {
  const { phrases } = line;
  const before = phraseAt(phrases, at - 1);
  const link = phraseAt(phrases, at - 2);
  if (before?.kind === 'noun' && signs.has(before.head)) return groupFrom(phrases, line.nodes, at - 1);
  if (before?.kind === 'noun' && link?.kind === 'preposition' && isBroughtIn(line, link.lower, before))
    return groupFrom(phrases, line.nodes, at - 1);
  if (before?.kind === 'noun' && !before.time && link?.kind !== 'preposition' && !isSubjectOfVerbBefore(line, at)) {
    return groupEndingBefore(line, at);
  }
  const as = before?.kind === 'preposition' && before.lower === 'as';
  const matrix = as ? -1 : matrixCue(line, at);
  if (matrix >= 0) return throughMatrix(line, matrix, false);
  for (let left = at - 1; left >= 0; left -= 1) {
    const verb = verbAt(phrases, left);
    if (verb === null || verb.form !== 'finite') continue;
    return throughMatrix(line, left, as);
  }
  return laterSubject(line, at);
}

/** "X announced he would stay, adding": of the verbs before, the one that reports speech; -1 where none does. */
function matrixCue(line: Line, at: number): number {
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = line.phrases[left];
    if (phrase?.kind === 'semicolon' || phrase?.kind === 'stop') return -1;
    if (left === 0 && phrase?.kind === 'verb' && phrase.to === 1) return -1;
    if (phrase?.kind !== 'verb' || phrase.form !== 'finite' || !phrase.cue || !speechCues.has(phrase.base)) continue;
    if (!isContact(line.phrases, left)) return left;
  }
  return -1;
}

/** "the agreement he signed": a clause that only describes its noun. */
function isContact(phrases: readonly Phrase[], verb: number): boolean {
  const subject = phraseAt(phrases, verb - 1);
  const thing = phraseAt(phrases, verb - 2);
  return subject?.kind === 'noun' && subject.pronoun && thing?.kind === 'noun' && !thing.time && !thing.pronoun;
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

/** "with the mayor saying", "claimed by a group calling itself": whoever the preposition brings in. */
function isBroughtIn({ nodes }: Line, link: string, noun: NounPhrase): boolean {
  if (link === 'with') return true;
  return (
    link === 'by' && noun.opening === 'a' && has(tokenAt(nodes, noun.to - 1), Word.person | Word.group | Word.body)
  );
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

const MOVES: ReadonlySet<string> = new Set(wordsOf(verbList.moving));

function speakerOfInfinitive(line: Line, at: number): Group | null {
  const mover = verbAt(line.phrases, at - 2);
  if (mover !== null && phraseAt(line.phrases, at - 1)?.kind === 'noun' && MOVES.has(mover.base))
    return groupFrom(line.phrases, line.nodes, at - 1);
  const link = line.phrases[at - 2];
  if (line.phrases[at - 1]?.kind === 'noun' && link?.kind === 'preposition' && link.lower === 'for')
    return groupFrom(line.phrases, line.nodes, at - 1);
  for (let left = at - 1; left >= 0; left -= 1) {
    const verb = verbAt(line.phrases, left);
    if (verb === null) continue;
    if (verb.form === 'finite') return verb.passive ? subjectOf(line, left) : speakerOfVerb(line, left);
    if (verb.form === 'ing') return speakerOfParticiple(line, left);
  }
  return null;
}
