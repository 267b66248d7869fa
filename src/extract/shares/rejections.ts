/** The ways in which a sentence rejects a figure, and who does it. */
import { cueForms, speechCues, thoughtCues } from '../cue-forms.ts';
import { type Group, groupFrom, nominalAt } from '../grammar/parties.ts';
import { isDenied } from '../grammar/negation.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { cueFormOf } from '../grammar/verbs.ts';
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { agentAfter, speakerOfVerb } from '../quotes/cue.ts';
import { anyHas, has, type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { finderOf } from '../text/wordings.ts';
import type { Span } from '../types.ts';
import { Word, wordsOf } from '../words.ts';
import { subjectBeforeVerb } from './swallowed.ts';
import { VERDICTS, COMPARATIVES, MINDS, OBJECTS, CLAIMS } from './dispute-words.ts';

const VERBS = new WordSet(wordsOf(disputeList.verbs));
const NAMING = new Set(wordsOf(disputeList.naming));
const CHARGES = new WordSet(wordsOf(disputeList.charges));
const PERSONAL = new WordSet(wordsOf(disputeList.personal));
const RIVALS = new WordSet(wordsOf(disputeList.rivals));
const OPENING = new WordSet(wordsOf(disputeList.opening));
const OPEN = new Set(wordsOf(disputeList.open));
const DOUBTED = new Set(wordsOf(disputeList.doubted));
const ASIDE = new Set(wordsOf(disputeList.aside));
const phraseOfRejection = finderOf(disputeList.phrases.map((phrase) => phrase.split(' ')));

/**
 * The groups that reject, in the order of the sentence, before the offset `limit`. `own`: the share, where it stands in
 * this sentence: what rejects it follows it, or stands before the claim that holds it ("rejected the claim that ...").
 */
export function* rejecters(line: Line, own: Span | null, limit: number): Generator<Group> {
  const seen = own === null && tokenAt(line.nodes, 0).start < limit ? seenOtherwise(line) : null;
  if (seen !== null) yield seen;
  for (let at = 0; at < line.phrases.length; at += 1) {
    const phrase = phraseAt(line.phrases, at);
    const start = tokenAt(line.nodes, phrase?.from ?? 0).start;
    if (start >= limit) return;
    const before = own !== null && start < own.end;
    if (before && !holdsClaim(line, at, own.start)) continue;
    const group = phrase?.kind === 'verb' ? ofVerb(line, at, own !== null) : relativeVerb(line, at);
    if (group !== null) yield group;
  }
}

/** Whom one does not believe has not been contradicted. */
const MIND = /^(?:believe|accept|recogni[sz]e)$/;

/** "rejected the army's claim that it holds half": the object between the verb and the share is a claim. */
function holdsClaim(line: Line, at: number, share: number): boolean {
  const phrase = phraseAt(line.phrases, at);
  if (phrase?.kind !== 'verb' || !VERBS.has(tokenAt(line.nodes, phrase.to - 1))) return false;
  return line.nodes.slice(phrase.to, phrase.to + 8).some((token) => token.start < share && CLAIMS.has(token));
}

function ofVerb(line: Line, at: number, own: boolean): Group | null {
  const verb = phraseAt(line.phrases, at);
  if (verb?.kind !== 'verb') return null;
  if (saysVerdict(line, at) || charges(line, at)) return invertedVerdict(line, at) ?? speakerOfVerb(line, at);
  if (!rejects(line, at, own)) return null;
  const bare = verb.to - verb.from === 1;
  const agent = bare || verb.passive ? agentAfter(line, at) : null;
  return agent ?? speakerOfVerb(line, at) ?? subjectOf(line, at);
}

/** `own`: the share stands in this line, so that "which" may mean it. */
function rejects(line: Line, at: number, own: boolean): boolean {
  const phrase = phraseAt(line.phrases, at);
  if (phrase?.kind !== 'verb') return false;
  if (phrase.from === 0 && phrase.form !== 'ing') return false;
  const word = tokenAt(line.nodes, phrase.to - 1).lower;
  const behind = behindPhrase(line, phrase);
  if (behind > 0) {
    const last = tokenAt(line.nodes, behind - 1).lower;
    return !OPEN.has(last) || hasObject(line, behind) || (!MIND.test(last) && isSomebody(line, behind));
  }
  if (ASIDE.has(word) && isPutAside(line, phrase.to)) return true;
  if (VERBS.holds(word) && isDenied(line.nodes, phrase)) return false;
  if (VERBS.holds(word))
    return hasObject(line, phrase.to) || isRelativeOfObject(line, at) || (phrase.passive && isOfClaim(line, at));
  if (DOUBTED.has(word) && isDenied(line.nodes, phrase)) return hasObject(line, phrase.to);
  if (!NAMING.has(word)) return false;
  return hasVerdict(line, phrase.to) || (own && isRelativeOfObject(line, at) && namesVerdict(line, phrase.to));
}

/** Where a set wording that begins in the verb group ends ("has cast doubt on"), or 0. */
function behindPhrase(line: Line, { from, to }: Phrase): number {
  for (let at = from; at < to; at += 1) {
    const set = phraseOfRejection(line.nodes, at);
    if (set !== undefined) return at + set.length;
  }
  return 0;
}

/** "waved the claim aside". */
function isPutAside(line: Line, to: number): boolean {
  const after = line.nodes.slice(to, to + 6).map(({ lower }) => lower);
  return after.some((word) => CLAIMS.holds(word)) && after.some((word) => /^(?:aside|away|off)$/.test(word));
}

/** "the rebels' claim was dismissed": the subject of the passive is what was claimed. */
function isOfClaim(line: Line, at: number): boolean {
  const subject = subjectOf(line, at);
  return subject?.parties.some(({ nominals }) => nominals.some(({ noun }) => CLAIMS.holds(noun.head))) ?? false;
}

/** "the figure", "that", "it" within a few words after the verb; or a passive "by". */
function hasObject(line: Line, to: number): boolean {
  const next = tokenAt(line.nodes, to).lower;
  if (next === 'by' || next === '' || /^[.,;]$/.test(next)) return next === 'by';
  if (PERSONAL.has(tokenAt(line.nodes, to - 1))) return isSomebody(line, to);
  if (/^(?:whether|if|why)$/.test(next)) return line.nodes.slice(to, to + 8).some((token) => CLAIMS.has(token));
  return line.nodes.slice(to, to + 5).some((token) => OBJECTS.has(token));
}

/** "faulted the governor", "contradicted that account": whoever gave the figure, or what he said. */
function isSomebody(line: Line, from: number): boolean {
  const next = line.phrases.findIndex((phrase) => phrase.from >= from);
  const at = phraseAt(line.phrases, next)?.kind === 'subordinator' ? next + 1 : next;
  const noun = phraseAt(line.phrases, at);
  if (noun?.kind !== 'noun') return false;
  const head = tokenAt(line.nodes, noun.to - 1);
  return noun.mention !== null || noun.pronoun || OBJECTS.has(head) || has(head, Word.person | Word.group);
}

/** "a figure the opposition disputes", "which the army denies". */
function isRelativeOfObject(line: Line, at: number): boolean {
  const before = line.phrases.slice(Math.max(0, at - 6), at);
  if (isJoinedThat(line, at)) return true;
  return before.some((phrase) => phrase.kind === 'relative' || (phrase.kind === 'noun' && isReference(phrase.head)));
}

/** "and that the rebels disputed": a second relative clause of the same figure. */
function isJoinedThat(line: Line, at: number): boolean {
  const that = phraseAt(line.phrases, at - 2);
  const ends = /^[.,;]?$/.test(tokenAt(line.nodes, phraseAt(line.phrases, at)?.to ?? 0).text);
  return (
    ends &&
    that?.kind === 'subordinator' &&
    that.lower === 'that' &&
    phraseAt(line.phrases, at - 3)?.kind === 'coordinator'
  );
}

function hasVerdict(line: Line, to: number): boolean {
  const after = line.nodes.slice(to, to + 8);
  const verdict = after.findIndex((token) => VERDICTS.has(token) || token.type === 'piece');
  const piece = after[verdict]?.type === 'piece' ? verdict : after.length;
  return verdict >= 0 && after.slice(0, Math.min(5, piece)).some((token) => OBJECTS.has(token));
}

/** "... called “sheer fantasy”", "... calls inflated": what is said of the thing that stands before the verb. */
function namesVerdict(line: Line, to: number): boolean {
  return line.nodes.slice(to, to + 6).some((token) => VERDICTS.has(token) || token.type === 'piece');
}

/** "a figure the rebels dispute", "a figure that analysts say is inflated": a verb that was read as a noun. */
function relativeVerb(line: Line, at: number): Group | null {
  const noun = phraseAt(line.phrases, at);
  const link = phraseAt(line.phrases, at - 1);
  const before = link?.kind === 'subordinator' ? phraseAt(line.phrases, at - 2) : link;
  const object = before?.kind === 'relative' || (before?.kind === 'noun' && isReference(before.head));
  if (noun === undefined || !object) return null;
  if (/^[.,;–—-]?$/.test(tokenAt(line.nodes, noun.to).text))
    return subjectBeforeVerb(line, at, (word) => VERBS.holds(word));
  const be = anyHas(line.nodes, noun.to, noun.to + 2, Word.be);
  return be && line.nodes.slice(noun.to, noun.to + 5).some((token) => VERDICTS.has(token))
    ? subjectBeforeVerb(line, at, (word) => cueForms.has(word))
    : null;
}

function isReference(head: string): boolean {
  return OBJECTS.holds(head) || head === 'something';
}

/** "say that is a lie", "said the figure was invented", "insist that it is nearer half". */
function saysVerdict(line: Line, at: number): boolean {
  const phrase = phraseAt(line.phrases, at);
  if (phrase?.kind !== 'verb' || !phrase.cue || !(speechCues.has(phrase.base) || thoughtCues.has(phrase.base)))
    return false;
  if (VERDICTS.has(tokenAt(line.nodes, phrase.from - 1))) return true;
  if (isVerdictBefore(line, at) || saysOfFigure(line, phrase.to)) return true;
  const after = line.nodes.slice(phrase.to, phrase.to + 12);
  const stop = after.findIndex(({ text, type }) => /^[.;:]$/.test(text) || type === 'piece');
  const clause = stop < 0 ? after : after.slice(0, stop);
  if (saysNotSo(clause)) return true;
  const be = clause.findIndex((token) => has(token, Word.be));
  if (be >= 1 && MINDS.has(tokenAt(clause, be + 1))) return true;
  if (be === 0 && isRelativeOfObject(line, at)) return clause.slice(1, 5).some((token) => VERDICTS.has(token));
  if (be < 1 || be > 5 || !clause.slice(0, be).some((token) => OBJECTS.has(token))) return false;
  if (clause.slice(0, be).some((token) => RIVALS.has(token))) return true;
  if (after[stop]?.type === 'piece' && stop - be === 1 && OBJECTS.holds(clause[be - 1]?.lower ?? '')) return true;
  return clause.slice(be + 1, be + 7).some((token) => VERDICTS.has(token) || token.lower === 'not');
}

/** "says it does not", "says they do nothing of the sort": the whole clause is the denial. */
function saysNotSo(clause: readonly Token[]): boolean {
  const words = clause.map(({ lower }) => lower).join(' ');
  return /^(?:that )?(?:it|they|he|she) (?:(?:do|does|did|is|are|has|have)(?: not|n't)|(?:do|does|did) nothing of the (?:sort|kind))$/.test(
    words,
  );
}

/** "said that ... and that Tembe's figure was “a number he found”": however far behind the verb. */
function saysOfFigure(line: Line, from: number): boolean {
  return line.nodes.some(
    (token, at) =>
      at > from &&
      CLAIMS.has(token) &&
      /^(?:'s|the|that|this|those|these|their|his|her|its)$/.test(tokenAt(line.nodes, at - 1).lower) &&
      has(tokenAt(line.nodes, at + 1), Word.be) &&
      line.nodes.slice(at + 2, at + 5).some(({ lower, type }) => type === 'piece' || VERDICTS.holds(lower)),
  );
}

/** "Not true, say the rebels.", "Nonsense, the rebels said.": the verdict opens the sentence. */
function isVerdictBefore(line: Line, at: number): boolean {
  const from = phraseAt(line.phrases, at)?.from ?? 0;
  const comma = line.nodes.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma > 4 || comma > from) return false;
  const opening = line.nodes.slice(0, comma);
  return (
    opening.every(({ type }) => type === 'word') && opening.some((token) => OPENING.has(token) || isSheer(token.lower))
  );
}

/** A verdict that needs no figure to be compared with. */
function isSheer(word: string): boolean {
  return VERDICTS.holds(word) && !COMPARATIVES.holds(word);
}

/** "Not true, say the rebels": the subject follows the cue. */
function invertedVerdict(line: Line, at: number): Group | null {
  return phraseAt(line.phrases, at - 1)?.kind === 'comma' && isVerdictBefore(line, at)
    ? groupFrom(line.phrases, line.nodes, at + 1)
    : null;
}

/** "accused it of lying". */
function charges(line: Line, at: number): boolean {
  const phrase = phraseAt(line.phrases, at);
  if (phrase?.kind !== 'verb' || cueFormOf(tokenAt(line.nodes, phrase.to - 1))?.base !== 'accuse') return false;
  return line.nodes.slice(phrase.to, phrase.to + 8).some((token) => CHARGES.has(token));
}

/** "That was not how the rebels saw it.", "To the rebels that is “a fairy tale”." */
function seenOtherwise(line: Line): Group | null {
  const { nodes } = line;
  if (/^(?:to|for)$/.test(tokenAt(nodes, 0).lower)) return judgedBy(line);
  if (!/^(?:that|this|it)$/.test(tokenAt(nodes, 0).lower)) return null;
  const aside = tokenAt(nodes, 1).text === ',' ? asideVerdict(line) : null;
  if (aside !== null) return aside;
  const not = nodes.findIndex(({ lower }, at) => at < 5 && (lower === 'not' || lower.endsWith("n't")));
  if (not < 0 || !/^(?:how|what)$/.test(tokenAt(nodes, not + 1).lower)) return null;
  const at = line.phrases.findIndex((phrase) => phrase.from >= not + 2);
  return at < 0 || nominalAt(line.phrases, at) === null ? null : groupFrom(line.phrases, nodes, at);
}

/** "That, says the ministry, is theatre." */
function asideVerdict(line: Line): Group | null {
  const end = line.nodes.findIndex(({ text }, at) => at > 1 && text === ',');
  if (end < 0 || !has(tokenAt(line.nodes, end + 1), Word.be) || !namesVerdict(line, end + 2)) return null;
  const verb = line.phrases.findIndex((phrase) => phrase.kind === 'verb' && phrase.cue && phrase.from < end);
  if (verb < 0) return null;
  return groupFrom(line.phrases, line.nodes, verb + 1) ?? subjectOf(line, verb);
}

/** "To the rebels that is “a fairy tale”", "For the mayor, this was propaganda": what the figure is to somebody. */
function judgedBy(line: Line): Group | null {
  const group = groupFrom(line.phrases, line.nodes, 1);
  const after = phraseAt(line.phrases, group?.to ?? -1);
  const from = after?.kind === 'comma' ? after.to : (after?.from ?? -1);
  if (group === null || from < 0 || !/^(?:that|this|it)$/.test(tokenAt(line.nodes, from).lower)) return null;
  return has(tokenAt(line.nodes, from + 1), Word.be) && namesVerdict(line, from + 2) ? group : null;
}
