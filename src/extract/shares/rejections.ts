/** The ways in which a sentence rejects a figure, and who does it. */
import { cueForms } from '../cue-forms.ts';
import type { Group } from '../grammar/parties.ts';
import { isDenied } from '../grammar/negation.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { cueFormOf } from '../grammar/verbs.ts';
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { agentAfter, speakerOfVerb } from '../quotes/cue.ts';
import { anyHas, has, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { finderOf } from '../text/wordings.ts';
import type { Span } from '../types.ts';
import { Word, wordsOf } from '../words.ts';
import { subjectBeforeVerb } from './swallowed.ts';
import { VERDICTS, OBJECTS, CLAIMS } from './dispute-words.ts';
import {
  isRelativeOfObject,
  namesVerdict,
  isReference,
  saysVerdict,
  invertedVerdict,
  seenOtherwise,
} from './verdicts.ts';

const VERBS = new WordSet(wordsOf(disputeList.verbs));
const NAMING = new Set(wordsOf(disputeList.naming));
const CHARGES = new WordSet(wordsOf(disputeList.charges));
const PERSONAL = new WordSet(wordsOf(disputeList.personal));
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

function hasVerdict(line: Line, to: number): boolean {
  const after = line.nodes.slice(to, to + 8);
  const verdict = after.findIndex((token) => VERDICTS.has(token) || token.type === 'piece');
  const piece = after[verdict]?.type === 'piece' ? verdict : after.length;
  return verdict >= 0 && after.slice(0, Math.min(5, piece)).some((token) => OBJECTS.has(token));
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

/** "accused it of lying". */
function charges(line: Line, at: number): boolean {
  const phrase = phraseAt(line.phrases, at);
  if (phrase?.kind !== 'verb' || cueFormOf(tokenAt(line.nodes, phrase.to - 1))?.base !== 'accuse') return false;
  return line.nodes.slice(phrase.to, phrase.to + 8).some((token) => CHARGES.has(token));
}
