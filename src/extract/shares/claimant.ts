import { speechCues } from '../cue-forms.ts';
import { isDenied } from '../grammar/negation.ts';
import { type Group, groupFrom, nominalAt } from '../grammar/parties.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import claimList from '../lexicon/claims.json' with { type: 'json' };
import { voiceMeant } from '../people/pronouns.ts';
import { type Line, lineEndingAfter, type Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { accordingTo, attributionAtEnd } from '../quotes/trailing.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { attributionBefore } from '../quotes/before.ts';
import { type Quote, quoteFrom } from '../quotes/quote.ts';
import { has, tokenAt } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { Word, wordsOf } from '../words.ts';
import { byItsMaker, COUNT_NOUNS, countedBy, DOCUMENTS, makerOf, owned, shownBy } from './makers.ts';
import { subjectBeforeVerb } from './swallowed.ts';

/** Who says a share, and who is said to reject it in the same clause ("X denied that the army held half"). */
export interface ClaimFound {
  readonly voice: Voice | null;
  readonly against: Voice | null;
  readonly rule: string;
  readonly weight: number;
}

const CLAIM_NOUNS = new Set(wordsOf(claimList.nouns));
const REPORTS = new Set(wordsOf(claimList.reports));
const DENIALS = new Set(wordsOf(claimList.denials));
const SELVES = new Set(wordsOf(claimList.selves));
const ENDING_FORMS = new Set(wordsOf(claimList.endings));
const PAPERS = new Set(wordsOf(claimList.papers));
const NOBODY = new Set(wordsOf(claimList.nobody));
/** Verbs that give a share to somebody, also at the end of its sentence: "..., the monitor found". */
const WISHES = new Set(wordsOf(claimList.wishes));
const ENDINGS = new Set([...speechCues, ...REPORTS].filter((verb) => !WISHES.has(verb)));

const OWN: ClaimFound = { voice: null, against: null, rule: "the article's own voice", weight: 0.8 };

/**
 * Who says a share: the speaker of the quotation it stands in, or whoever the sentence gives it to; null is the article.
 * `interviewed`: whose the answers are that are printed without marks.
 */
export function claimantOf(
  reading: Reading,
  quotes: readonly Quote[],
  share: Span,
  interviewed: () => Voice | null,
): ClaimFound {
  const quote = quotes[Math.max(0, quoteFrom(quotes, share.start + 1) - 1)];
  if (quote?.pieces.some(({ marked }) => marked.start <= share.start && share.end <= marked.end + 1) === true) {
    const voice = isPaper(quote.voice)
      ? (heardBefore(reading, quote.pieces[0]?.line, false) ?? quote.voice)
      : quote.voice;
    return { voice, against: null, rule: `in a quotation: ${quote.rule}`, weight: quote.weight };
  }
  const line = reading.lines[lineEndingAfter(reading, share.start)];
  if (line === undefined || tokenAt(line.nodes, 0).start > share.start) return OWN;
  const guest = isAnswer(reading, line) ? interviewed() : null;
  if (guest !== null) return { voice: guest, against: null, rule: 'answer in an interview', weight: 0.8 };
  const at = phraseAtOffset(line, share.start);
  const found = ownedClaim(line, at) ?? attributionOf(line, at) ?? countedBy(line) ?? shownBy(line, at);
  const attribution = found === null ? null : byItsMaker(line, found);
  if (attribution?.group == null || isNobody(attribution.group) || isSaidOf(line, attribution)) return OWN;
  const group = isOne(attribution.group) ? (seenByFirst(line) ?? attribution.group) : attribution.group;
  const named = voiceMeant(reading, line, group);
  const unnamed = named === null ? isOne(group) : isPaper(named);
  const voice = unnamed ? (heardBefore(reading, line, named === null) ?? named) : named;
  if (voice !== null && isAmount(voice.name)) return OWN;
  const { rule, weight } = attribution;
  return deniedBy(line, attribution, share.start)
    ? { voice: null, against: voice, rule: 'denied', weight }
    : { voice, against: null, rule, weight };
}

/** A share is nobody: "on it the army holds 80 percent of the city". */
export function isAmount(name: string): boolean {
  return /%|\b(?:per ?cent|half|thirds?|quarters?|tenths?|fifths?)\b/i.test(name);
}

/** How many sentences back somebody was heard whom "he" or "the statement" can mean. */
const HEARD_REACH = 5;

/** "the statement said": whoever made it was heard before. */
function isPaper(voice: Voice | null): boolean {
  return voice?.how === 'document' && PAPERS.has(voice.name.toLowerCase());
}

/** Who was heard last before a line; `single`: a person. */
function heardBefore(reading: Reading, line: Line | undefined, single: boolean): Voice | null {
  const index = line?.index ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - HEARD_REACH); at -= 1) {
    const heard = reading.hearing
      .get(at)
      ?.findLast(
        ({ voice }) => voice !== null && voice.how !== 'document' && (!single || voice.entity?.kind === 'person'),
      );
    if (heard !== undefined) return heard.voice;
  }
  return null;
}

/** "he" or "she". */
function isOne({ parties }: Group): boolean {
  return parties.length === 1 && /^s?he$/.test(parties[0]?.nominals[0]?.noun.head ?? '');
}

/** "To Fox that is "a fairy tale"; she says ...": the name that opens the sentence is whom "she" means. */
function seenByFirst(line: Line): Group | null {
  if (!/^(?:to|for)$/.test(tokenAt(line.nodes, 0).lower)) return null;
  const group = groupFrom(line.phrases, line.nodes, 1);
  return group?.parties[0]?.nominals[0]?.noun.mention == null ? null : group;
}

/** "X denied that the army had taken half", but not "X contests that and maintains that half": nobody claims it, X rejects it. */
function deniedBy(line: Line, attribution: Attribution, share: number): boolean {
  if (attribution.side !== 'before' || !isDenial(line, attribution)) return false;
  const from = phraseAt(line.phrases, attribution.at)?.to ?? 0;
  const between = line.nodes.slice(from).filter(({ start }) => start < share);
  return !between.some((token, at) => token.lower === 'and' && tokenAt(between, at + 2).lower === 'that');
}

function isDenial(line: Line, { at }: Attribution): boolean {
  const verb = phraseAt(line.phrases, at);
  return verb?.kind === 'verb' && DENIALS.has(verb.base) && !isDenied(line.nodes, verb);
}

/** "Nobody disputes that ...", "this article said": whoever it is, it is not the claimant. */
export function isNobody({ parties }: Group): boolean {
  const first = parties[0]?.nominals[0]?.noun.head ?? '';
  return NOBODY.has(first) || SELVES.has(first) || (first === 'one' && parties.length === 1);
}

/** "rebels said to hold half of it": of whom it is said, not who says it. */
function isSaidOf(line: Line, { at, side }: Attribution): boolean {
  const verb = phraseAt(line.phrases, at);
  const next = phraseAt(line.phrases, at + 1);
  return (
    side === 'before' &&
    verb?.kind === 'verb' &&
    verb.base === 'say' &&
    next?.kind === 'verb' &&
    next.form === 'infinitive'
  );
}

/** "A: ...": an answer printed without marks. */
function isAnswer(reading: Reading, { paragraph }: Line): boolean {
  return /^A[:.] /.test(reading.text.slice(paragraph.start, paragraph.start + 3));
}

function phraseAtOffset(line: Line, offset: number): number {
  const at = line.phrases.findIndex((phrase: Phrase) => tokenAt(line.nodes, phrase.to - 1).end > offset);
  return at < 0 ? line.phrases.length : at;
}

/** "the army's claim to hold half of it", "the claim of the army that it holds half": whose claim it is. */
function ownedClaim(line: Line, at: number): Attribution | null {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const nominal = nominalAt(line.phrases, before);
    if (nominal === null || !CLAIM_NOUNS.has(nominal.noun.head)) continue;
    const next = phraseAt(line.phrases, before + 1);
    const opens =
      next?.kind === 'subordinator' ||
      next?.kind === 'relative' ||
      next?.kind === 'verb' ||
      next?.kind === 'preposition';
    return opens ? makerOf(line, nominal) : null;
  }
  return null;
}

function attributionOf(line: Line, at: number): Attribution | null {
  const last = attributionAtEnd(line, at, ENDINGS) ?? measuredAtEnd(line, at) ?? accordingAfter(line, at);
  const after = last !== null && isDenial(line, last) ? null : last;
  return saidBetween(line, at) ?? strongBefore(line, at) ?? after ?? labelBefore(line, at);
}

/** "..., the monitor estimates.", "..., a study by X found.": the verb that ends the sentence was read as a noun. */
function measuredAtEnd(line: Line, share: number): Attribution | null {
  const comma = line.phrases.findLastIndex(({ kind }) => kind === 'comma' || kind === 'dash');
  const stop = line.phrases.findLastIndex(({ kind }) => kind !== 'stop');
  if (comma <= share || phraseAt(line.phrases, comma + 1)?.kind !== 'noun') return null;
  const last = subjectBeforeVerb(line, stop, (word) => ENDING_FORMS.has(word));
  if (last === null || line.phrases.slice(comma + 1, stop).some(({ kind }) => kind === 'verb')) return null;
  const group = stop === comma + 1 ? last : groupFrom(line.phrases, line.nodes, comma + 1);
  const first = group?.parties[0]?.nominals[0];
  const maker = first !== undefined && stop > comma + 1 && DOCUMENTS.has(first.noun.head) ? last : group;
  return maker === null ? null : { ...owned(maker), rule: 'measure at the end of the sentence', side: 'after' };
}

/** "holds half of the city according to the monitor": no comma between. */
function accordingAfter(line: Line, share: number): Attribution | null {
  for (let at = share + 1; at < Math.min(line.phrases.length, share + 8); at += 1) {
    if (line.phrases[at]?.kind === 'comma') return null;
    const opens = tokenAt(line.nodes, line.phrases[at]?.from ?? 0).lower === 'according';
    const found = opens ? accordingTo(line, at) : null;
    if (found !== null) return found;
  }
  return null;
}

/** "By Tuesday, according to residents, all of it was", "X's estimate, which is his own, is that": before the share. */
function saidBetween(line: Line, share: number): Attribution | null {
  for (let at = 0; at < share; at += 1) {
    if (line.phrases[at]?.kind !== 'comma') continue;
    const according = accordingTo(line, at + 1);
    if (according !== null) return { ...according, side: 'before' };
  }
  const first = nominalAt(line.phrases, 0);
  const that = first === null ? -1 : line.phrases.findIndex((phrase) => isThat(phrase));
  const isThis = that > 0 && that < share && isBe(line, phraseAt(line.phrases, that - 1));
  return first !== null && isThis && (CLAIM_NOUNS.has(first.noun.head) || COUNT_NOUNS.has(first.noun.head))
    ? makerOf(line, first)
    : null;
}

function isThat(phrase: Phrase): boolean {
  return phrase.kind === 'subordinator' && phrase.lower === 'that';
}

function isBe(line: Line, phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && has(tokenAt(line.nodes, phrase.to - 1), Word.be);
}

/** How many verbs are passed over to the left: "X said the gangs ruled half". */
const PASSED = 3;

/** The nearest verb to the left that reports speech or a measure, not one that only happens to be a cue elsewhere. */
function strongBefore(line: Line, share: number): Attribution | null {
  let before = attributionBefore(line, share);
  for (let passed = 0; before !== null && passed < PASSED; passed += 1) {
    const verb = phraseAt(line.phrases, before.at);
    if (before.at < 0 || (verb?.kind === 'verb' && ENDINGS.has(verb.base) && !goesOnDoing(line, before.at)))
      return before;
    before = attributionBefore(line, before.at);
  }
  return null;
}

/** "affirms that it continues to control half": goes on doing, and says nothing. */
function goesOnDoing(line: Line, at: number): boolean {
  const verb = phraseAt(line.phrases, at);
  const next = phraseAt(line.phrases, at + 1);
  return verb?.kind === 'verb' && verb.base === 'continue' && next?.kind === 'verb' && next.form === 'infinitive';
}

/** "Minister: army holds half of the city". */
function labelBefore(line: Line, at: number): Attribution | null {
  const colon = line.phrases.findIndex((phrase) => phrase.kind === 'colon');
  if (colon < 0 || colon > 4 || colon >= at) return null;
  const found = attributionBefore(line, colon + 1);
  return found !== null && found.at < 0 ? found : null;
}
