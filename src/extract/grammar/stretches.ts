/** What stands between the commas of a sentence: an aside, a noun phrase beside another, a clause. */
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { relativeParticiples, Word } from '../words.ts';
import { type Group, groupFrom, type Nominal, nominalAt } from './parties.ts';
import { type NounPhrase, type Phrase, type VerbPhrase, phraseAt } from './phrases.ts';

/** A sentence as the grammar sees it. */
export interface Parsed {
  readonly nodes: readonly Token[];
  readonly phrases: readonly Phrase[];
}

/** A verb without helpers. */
export function isBareForm(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && phrase.to - phrase.from === 1;
}

/** Whether a phrase hangs on a preposition, adverbs let off. */
export function isObjectOfPreposition(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  while (phraseAt(phrases, before)?.kind === 'adverb') before -= 1;
  return phraseAt(phrases, before)?.kind === 'preposition';
}

/** What a stretch between commas is, for who the subject may be. */
export type Stretch = 'aside' | 'nominal' | 'clause';

function acts(sentence: Parsed, noun: NounPhrase): boolean {
  return noun.mention !== null || has(tokenAt(sentence.nodes, noun.to - 1), Word.person | Word.group | Word.body);
}

/** "the bishop and the mufti, in a letter, asked": several parties in one stretch. */
export function joinedIn(sentence: Parsed, nominal: Nominal, end: number): Group | null {
  const group = groupFrom(sentence.phrases, sentence.nodes, nominal.from);
  if (group === null || group.parties.length < 2 || group.to < end) return null;
  return group.parties.every(({ nominals }) => nominals.some(({ noun }) => acts(sentence, noun))) ? group : null;
}

/** A comma or a dash. */
export function isSeparator(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'comma' || phrase?.kind === 'dash';
}

/** Index of the first phrase of the stretch that ends before phrase `end`. */
export function stretchStart(phrases: readonly Phrase[], end: number): number {
  let start = end;
  while (start > 0 && !endsStretch(phrases, start - 1, start < end)) start -= 1;
  return start;
}

/**
 * A separator ends a stretch, and so does a quotation that something follows: `"...," a spokesman, who ..., said`,
 * and the "how" of `"..." was how X, the mayor, put it`.
 */
function endsStretch(phrases: readonly Phrase[], at: number, begun: boolean): boolean {
  const phrase = phrases[at];
  if (phrase === undefined || isSeparator(phrase)) return true;
  if (begun && phrase.kind === 'subordinator' && phrase.lower === 'how')
    return phraseAt(phrases, at - 1)?.kind === 'verb';
  return phrase.kind === 'piece' ? begun : /^(?:colon|semicolon|stop)$/.test(phrase.kind);
}

/** "denied what X said and called": the verb of "what X said" is no partner of "called". */
export function isEmbedded(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^(?:noun|adverb)$/.test(phraseAt(phrases, before)?.kind ?? '') && at - before < 4) before -= 1;
  const link = phraseAt(phrases, before);
  if (link?.kind === 'relative') return true;
  if (link?.kind === 'verb') return link.cue && link.form === 'finite' && before < at - 1;
  return (
    link?.kind === 'subordinator' && /^(?:what|how|why|when|where|because|if|as|after|before|while)$/.test(link.lower)
  );
}

function lastFinite(phrases: readonly Phrase[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb' && phrase.form === 'finite' && !isReported(phrases, at)) return at;
  }
  return -1;
}

/** "said it was hard": the verb of what is reported. */
function isReported(phrases: readonly Phrase[], at: number): boolean {
  const verb = phraseAt(phrases, at - 2);
  return phraseAt(phrases, at - 1)?.kind === 'noun' && verb?.kind === 'verb' && verb.cue && verb.form === 'finite';
}

/** What the phrases `[start, end)` between two separators are. */
export function stretchKind(sentence: Parsed, start: number, end: number): Stretch {
  let first = start;
  const { phrases } = sentence;
  while (first < end && /^(?:coordinator|adverb)$/.test(phrases[first]?.kind ?? '')) first += 1;
  const phrase = phrases[first];
  const second = phrases[first + 1];
  if (phrase === undefined || first >= end) return 'aside';
  if (phrase.kind === 'relative' || (second?.kind === 'relative' && start > 0)) return 'aside';
  const beside = isSeparator(phraseAt(phrases, start - 1)) && phraseAt(phrases, start - 2)?.kind !== 'piece';
  if (beside && isPartOfThem(sentence, first)) return 'aside';
  if (phrase.kind === 'verb') return verbFirst(phrase);
  if (beside && first === start && isParenthesis(phrases, start, end)) return 'aside';
  if (phrase.kind === 'subordinator' && hasOwnVerb(phrases, first + 1, end)) return 'aside';
  if (phrase.kind === 'preposition' && second?.kind === 'verb') return 'aside';
  if (hasOwnVerb(phrases, first, end)) return 'clause';
  return coreOf(sentence, start, end) === null ? 'aside' : 'nominal';
}

/** "X, he recalled, had said": a subject and its cue between commas. */
function isParenthesis(phrases: readonly Phrase[], start: number, end: number): boolean {
  const verb = phrases[start + 1];
  return (
    end - start === 2 && phrases[start]?.kind === 'noun' && verb?.kind === 'verb' && verb.cue && verb.form === 'finite'
  );
}

/** "one of them afloat", "most of which were empty": a part of what stands before. */
function isPartOfThem({ nodes, phrases }: Parsed, at: number): boolean {
  const noun = phrases[at];
  const link = phrases[at + 1];
  if (noun?.kind !== 'noun' || link?.kind !== 'preposition' || link.lower !== 'of') return false;
  return /^(?:them|whom|which)$/.test(tokenAt(nodes, link.to).lower) && noun.to - noun.from === 1;
}

/** "Asked by reporters" and "speaking in Paris" are asides; "met the mayor" goes on with the subject before it. */
function verbFirst(verb: VerbPhrase): Stretch {
  return verb.form === 'finite' ? 'clause' : 'aside';
}

/** Whether a stretch has a finite verb of its own, relative and reduced clauses let off ("who did not want his name used"). */
function hasOwnVerb(phrases: readonly Phrase[], start: number, end: number): boolean {
  let relative = false;
  let described = false;
  for (let at = start; at < end; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'relative') [relative, described] = [true, true];
    if (phrase?.kind !== 'verb' || phrase.form !== 'finite') continue;
    if (relative) relative = false;
    else if (described && at === end - 1 && isBareForm(phrase)) return false;
    else if (!isBareForm(phrase) || !isReduced(phrases, at)) return true;
  }
  return false;
}

/** "a letter dated 3 May", "a man named Fox", "the corridor announced by the army": a past form that describes its noun. */
function isReduced(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (phrase?.kind !== 'verb' || phrase.cue) return false;
  if (!/(?:ed|en|own|ade|eld|ent|ead)$/.test(phrase.base) && !relativeParticiples.has(phrase.base)) return false;
  return next === undefined || next.kind === 'preposition' || (next.kind === 'noun' && next.time);
}

/** The verb whose subject a later verb shares: the one that opens "but asked because he was ill", else the last of the stretch. */
export function sharedVerb(phrases: readonly Phrase[], start: number, end: number): number {
  let first = start;
  while (first < end && /^(?:coordinator|adverb)$/.test(phrases[first]?.kind ?? '')) first += 1;
  const phrase = phrases[first];
  if (first > start && phrase?.kind === 'verb' && phrase.form === 'finite') return first;
  return lastFinite(phrases, start, end);
}

/** The first noun phrase of a stretch that hangs on nothing before it. */
export function coreOf(sentence: Parsed, start: number, end: number): Nominal | null {
  for (let at = start; at < end; at += 1) {
    const phrase = sentence.phrases[at];
    if (phrase?.kind !== 'noun' || phrase.time || isObjectOfPreposition(sentence.phrases, at)) continue;
    const nominal = phraseAt(sentence.phrases, at - 1)?.kind === 'open' ? null : nominalAt(sentence.phrases, at);
    if (nominal !== null) return nominal;
  }
  return null;
}
