/** The ways in which a sentence rejects a figure, and who does it. */
import { cueForms, speechCues } from '../cue-forms.ts';
import { type Group, groupFrom, nominalAt } from '../grammar/parties.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { agentAfter, speakerOfVerb } from '../quotes/cue.ts';
import { has, tokenAt } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { Word, wordsOf } from '../words.ts';

const VERBS = new Set(wordsOf(disputeList.verbs));
const NAMING = new Set(wordsOf(disputeList.naming));
const VERDICTS = new Set(wordsOf(disputeList.verdicts));
const OBJECTS = new Set(wordsOf(disputeList.objects));
const CHARGES = new Set(wordsOf(disputeList.charges));
const PHRASES = disputeList.phrases.map((phrase) => phrase.split(' '));

/**
 * The groups that reject, in the order of the sentence, before the offset `limit`. `own`: the share, where it stands in
 * this sentence: what rejects it follows it, or stands before the claim that holds it ("rejected the claim that ...").
 */
export function* rejecters(line: Line, own: Span | null, limit: number): Generator<Group> {
  for (let at = 0; at < line.phrases.length; at += 1) {
    const phrase = line.phrases[at];
    const start = tokenAt(line.nodes, phrase?.from ?? 0).start;
    if (start >= limit) return;
    const before = own !== null && start < own.end;
    if (before && !holdsClaim(line, at, own.start)) continue;
    const group = phrase?.kind === 'verb' ? ofVerb(line, at) : relativeVerb(line, at);
    if (group !== null) yield group;
  }
  const seen = own === null ? seenOtherwise(line) : null;
  if (seen !== null) yield seen;
}

/** "rejected the army's claim that it holds half": the object between the verb and the share is a claim. */
function holdsClaim(line: Line, at: number, share: number): boolean {
  const phrase = line.phrases[at];
  if (phrase?.kind !== 'verb' || !VERBS.has(tokenAt(line.nodes, phrase.to - 1).lower)) return false;
  return line.nodes
    .slice(phrase.to, phrase.to + 8)
    .some((token) => token.start < share && /^(?:claims?|assertions?|boasts?|reports?|statements?)$/.test(token.lower));
}

function ofVerb(line: Line, at: number): Group | null {
  const verb = line.phrases[at];
  if (verb?.kind !== 'verb') return null;
  if (saysVerdict(line, at) || charges(line, at)) return invertedVerdict(line, at) ?? speakerOfVerb(line, at);
  if (!rejects(line, at)) return null;
  const bare = verb.to - verb.from === 1;
  const agent = bare || verb.passive ? agentAfter(line, at) : null;
  return agent ?? speakerOfVerb(line, at) ?? subjectOf(line, at);
}

function rejects(line: Line, at: number): boolean {
  const phrase = line.phrases[at];
  if (phrase?.kind !== 'verb') return false;
  const word = tokenAt(line.nodes, phrase.to - 1).lower;
  const set = PHRASES.find((words) =>
    words.every((one, offset) => tokenAt(line.nodes, phrase.from + offset).lower === one),
  );
  if (set !== undefined)
    return !/^(?:believe|accept|recognise)$/.test(set.at(-1) ?? '') || hasObject(line, phrase.from + set.length);
  if (VERBS.has(word)) return hasObject(line, phrase.to) || isRelativeOfObject(line, at);
  return NAMING.has(word) && hasVerdict(line, phrase.to);
}

/** "the figure", "that", "it" within a few words after the verb; or a passive "by". */
function hasObject(line: Line, to: number): boolean {
  const next = tokenAt(line.nodes, to).lower;
  if (next === 'by' || next === '' || /^[.,;]$/.test(next)) return next === 'by';
  if (PERSONAL.test(tokenAt(line.nodes, to - 1).lower)) return isSomebody(line, to);
  return line.nodes.slice(to, to + 5).some((token) => OBJECTS.has(token.lower));
}

/** Verbs that reject a figure by their object, whoever gave it: "faulted the governor". */
const PERSONAL = /^(?:faulted|faults|contradicted|contradicts|rebutted|rebuts|corrected|corrects)$/;

function isSomebody(line: Line, from: number): boolean {
  const at = line.phrases.findIndex((phrase) => phrase.from >= from);
  const noun = line.phrases[at];
  if (noun?.kind !== 'noun') return false;
  const head = tokenAt(line.nodes, noun.to - 1);
  return noun.mention !== null || noun.pronoun || OBJECTS.has(head.lower) || has(head, Word.person | Word.group);
}

/** "a figure the opposition disputes", "which the army denies". */
function isRelativeOfObject(line: Line, at: number): boolean {
  const before = line.phrases.slice(Math.max(0, at - 4), at);
  return before.some((phrase) => phrase.kind === 'relative' || (phrase.kind === 'noun' && isReference(phrase.head)));
}

function hasVerdict(line: Line, to: number): boolean {
  const after = line.nodes.slice(to, to + 8);
  const object = after.slice(0, 5).some((token) => OBJECTS.has(token.lower));
  return object && after.some((token) => VERDICTS.has(token.lower) || token.type === 'piece');
}

/** "a figure the rebels dispute": a verb that reads like a noun stands last in its clause, its subject before it. */
function relativeVerb(line: Line, at: number): Group | null {
  const noun = line.phrases[at];
  if (noun?.kind !== 'noun' || noun.to - noun.from < 2 || !VERBS.has(tokenAt(line.nodes, noun.to - 1).lower))
    return null;
  const next = tokenAt(line.nodes, noun.to).text;
  const link = phraseAt(line.phrases, at - 1);
  const object = link?.kind === 'relative' || (link?.kind === 'noun' && isReference(link.head));
  if (!object || (next !== '' && !/^[.,;–—-]$/.test(next))) return null;
  const subject = { ...noun, to: noun.to - 1, head: tokenAt(line.nodes, noun.to - 2).lower };
  return { parties: [{ nominals: [{ noun: subject, from: at, to: at + 1 }] }], from: at, to: at + 1 };
}

function isReference(head: string): boolean {
  return OBJECTS.has(head) || head === 'something';
}

/** "say that is a lie", "said the figure was invented", "insist that it is nearer half". */
function saysVerdict(line: Line, at: number): boolean {
  const phrase = line.phrases[at];
  if (phrase?.kind !== 'verb' || !phrase.cue || !speechCues.has(phrase.base)) return false;
  if (VERDICTS.has(tokenAt(line.nodes, phrase.from - 1).lower)) return true;
  if (isVerdictBefore(line, at)) return true;
  const after = line.nodes.slice(phrase.to, phrase.to + 12);
  const stop = after.findIndex(({ text, type }) => /^[.;:]$/.test(text) || type === 'piece');
  const clause = stop < 0 ? after : after.slice(0, stop);
  const be = clause.findIndex((token) => has(token, Word.be));
  if (be < 1 || be > 5 || !clause.slice(0, be).some((token) => OBJECTS.has(token.lower))) return false;
  if (after[stop]?.type === 'piece' && stop - be === 1 && OBJECTS.has(clause[be - 1]?.lower ?? '')) return true;
  return clause.slice(be + 1, be + 7).some((token) => VERDICTS.has(token.lower) || token.lower === 'not');
}

/** "Not true, say the rebels.", "Nonsense, the rebels said.": the verdict opens the sentence. */
function isVerdictBefore(line: Line, at: number): boolean {
  const from = line.phrases[at]?.from ?? 0;
  const comma = line.nodes.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma > 4 || comma > from) return false;
  const opening = line.nodes.slice(0, comma);
  return opening.every(({ type }) => type === 'word') && opening.some(({ lower }) => OPENING.test(lower));
}

const OPENING = /^(?:true|untrue|nonsense|lies|rubbish|false|wrong|so|fantasy|propaganda)$/;

/** "Not true, say the rebels": the subject follows the cue. */
function invertedVerdict(line: Line, at: number): Group | null {
  return phraseAt(line.phrases, at - 1)?.kind === 'comma' && isVerdictBefore(line, at)
    ? groupFrom(line.phrases, line.nodes, at + 1)
    : null;
}

/** "accused it of lying". */
function charges(line: Line, at: number): boolean {
  const phrase = line.phrases[at];
  if (phrase?.kind !== 'verb' || cueForms.get(tokenAt(line.nodes, phrase.to - 1).lower)?.base !== 'accuse')
    return false;
  return line.nodes.slice(phrase.to, phrase.to + 8).some((token) => CHARGES.has(token.lower));
}

/** "That was not how the rebels saw it." */
function seenOtherwise(line: Line): Group | null {
  const { nodes } = line;
  if (!/^(?:that|this|it)$/.test(tokenAt(nodes, 0).lower)) return null;
  const not = nodes.findIndex(({ lower }, at) => at < 5 && (lower === 'not' || lower.endsWith("n't")));
  if (not < 0 || !/^(?:how|what)$/.test(tokenAt(nodes, not + 1).lower)) return null;
  const at = line.phrases.findIndex((phrase) => phrase.from >= not + 2);
  return at < 0 || nominalAt(line.phrases, at) === null ? null : groupFrom(line.phrases, nodes, at);
}
