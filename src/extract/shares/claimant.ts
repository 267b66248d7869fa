import { speechCues } from '../cue-forms.ts';
import { type Group, groupFrom, type Nominal, nominalAt } from '../grammar/parties.ts';
import { type NounPhrase, type Phrase, phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import claimList from '../lexicon/claims.json' with { type: 'json' };
import { resolvePronoun } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { voiceOf } from '../people/voices.ts';
import { attributionAtEnd } from '../quotes/trailing.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { attributionBefore, ownerOf, speaks } from '../quotes/before.ts';
import { interviewee } from '../quotes/interview.ts';
import type { Quote } from '../quotes/quote.ts';
import { has, tokenAt } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { Word, wordsOf } from '../words.ts';
import { subjectBeforeVerb } from './swallowed.ts';

/** Who says a share, and who is said to reject it in the same clause ("X denied that the army held half"). */
export interface ClaimFound {
  readonly voice: Voice | null;
  readonly against: Voice | null;
  readonly rule: string;
  readonly weight: number;
}

const CLAIM_NOUNS = new Set(wordsOf(claimList.nouns));
const COUNT_NOUNS = new Set(wordsOf(claimList.counts));
const DOCUMENTS = new Set(wordsOf(claimList.documents));
const MADE = new Set(wordsOf(claimList.made));
const REPORTS = new Set(wordsOf(claimList.reports));
const DENIALS = new Set(wordsOf(claimList.denials));
const PICTURES = new Set(wordsOf(claimList.pictures));
const SHOWS = new Set(wordsOf(claimList.shows));
const SELVES = new Set(wordsOf(claimList.selves));
const ENDING_FORMS = new Set(wordsOf(claimList.endings));
const NOBODY = new Set(wordsOf(claimList.nobody));
/** Verbs that may end a sentence and give it to somebody: "..., the monitor found". */
const ENDINGS = new Set([...speechCues, ...REPORTS]);

const OWN: ClaimFound = { voice: null, against: null, rule: "the article's own voice", weight: 0.8 };

/** Who says a share: the speaker of the quotation it stands in, or whoever the sentence gives it to; null is the article. */
export function claimantOf(reading: Reading, quotes: readonly Quote[], share: Span): ClaimFound {
  const quote = quotes.find(({ pieces }) =>
    pieces.some(({ marked }) => marked.start <= share.start && share.end <= marked.end + 1),
  );
  if (quote !== undefined)
    return { voice: quote.voice, against: null, rule: `in a quotation: ${quote.rule}`, weight: quote.weight };
  const line = reading.lines.find(
    ({ nodes }) => tokenAt(nodes, 0).start <= share.start && share.start < tokenAt(nodes, nodes.length - 1).end,
  );
  if (line === undefined) return OWN;
  const guest = isAnswer(reading, line) ? interviewee(reading, quotes) : null;
  if (guest !== null) return { voice: guest, against: null, rule: 'answer in an interview', weight: 0.8 };
  const at = phraseAtOffset(line, share.start);
  const found = ownedClaim(line, at) ?? attributionOf(line, at) ?? countedBy(line) ?? shownBy(line, at);
  const attribution = found === null ? null : byItsMaker(line, found);
  if (attribution?.group == null || isNobody(attribution.group) || isSaidOf(line, attribution)) return OWN;
  const group = isOne(attribution.group) ? (seenByFirst(line) ?? attribution.group) : attribution.group;
  const voice = voiceOf(reading, line, group, (where, noun) => resolvePronoun(reading, where, noun));
  if (voice !== null && isAmount(voice.name)) return OWN;
  const { rule, weight } = attribution;
  return deniedBy(line, attribution)
    ? { voice: null, against: voice, rule: 'denied', weight }
    : { voice, against: null, rule, weight };
}

/** A share is nobody: "on it the army holds 80 percent of the city". */
export function isAmount(name: string): boolean {
  return /%|\b(?:per ?cent|half|thirds?|quarters?|tenths?|fifths?)\b/i.test(name);
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

/** "X denied that the army had taken half": nobody claims it, X rejects it. */
function deniedBy(line: Line, attribution: Attribution): boolean {
  return attribution.side === 'before' && isDenial(line, attribution);
}

function isDenial(line: Line, { at }: Attribution): boolean {
  const verb = phraseAt(line.phrases, at);
  if (verb?.kind !== 'verb' || !DENIALS.has(verb.base)) return false;
  return !line.nodes.slice(verb.from, verb.to).some(({ lower }) => /^(?:not|never|hardly)$|n't$/.test(lower));
}

/** "Nobody disputes that ...", "this article said": whoever it is, it is not the claimant. */
function isNobody({ parties }: Group): boolean {
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

/** "By her count", "by the monitor's reckoning" at the start of the sentence. */
function countedBy(line: Line): Attribution | null {
  const links = [0, line.phrases.findLastIndex((phrase) => phrase.kind === 'preposition' && phrase.lower === 'by')];
  for (const link of links) {
    const phrase = phraseAt(line.phrases, link);
    const nominal = nominalAt(line.phrases, link + 1);
    const leads = phrase?.kind === 'preposition' && /^(?:by|on|in)$/.test(phrase.lower);
    const stands = link === 0 || phraseAt(line.phrases, link - 1)?.kind === 'comma';
    if (leads && stands && nominal !== null && COUNT_NOUNS.has(nominal.noun.head)) return makerOf(line, nominal);
  }
  return null;
}

/** "Maps drawn by X show", "A survey of X's suggests": whose the map or the survey is. */
function shownBy(line: Line, share: number): Attribution | null {
  const at = line.phrases.findIndex(
    (phrase, index) => index < share && phrase.kind === 'verb' && SHOWS.has(tokenAt(line.nodes, phrase.to - 1).lower),
  );
  if (at < 0) return null;
  const first = nominalAt(line.phrases, 0);
  const maker = first === null ? null : makerOf(line, first);
  if (maker !== null) return maker;
  const group = subjectOf(line, at);
  return group !== null && speaks(line, group) ? owned(group) : null;
}

/** A map or a study speaks for whoever made it: "according to a map published by X", "figures compiled by X show". */
function byItsMaker(line: Line, attribution: Attribution): Attribution {
  const nominal = attribution.group?.parties[0]?.nominals[0];
  if (nominal === undefined || nominal.noun.mention !== null || !DOCUMENTS.has(nominal.noun.head)) return attribution;
  const unmade = PICTURES.has(nominal.noun.head) ? null : attribution.group;
  return { ...attribution, group: makerOf(line, nominal)?.group ?? unmade };
}

/** How many phrases behind a document its maker may stand. */
const MAKER_REACH = 6;

/** Whose a claim, a count or a document is: "X's map", "UN estimates", "a study by X", "maps drawn up by X". */
function makerOf(line: Line, nominal: Nominal): Attribution | null {
  const owner = ownerBefore(line, nominal) ?? ownerOf(line, nominal);
  if (owner !== null) return owner;
  for (let at = nominal.from + 1; at < Math.min(line.phrases.length, nominal.from + MAKER_REACH); at += 1) {
    const phrase = phraseAt(line.phrases, at);
    if (phrase?.kind === 'verb' && !MADE.has(phrase.base) && !MADE.has(tokenAt(line.nodes, phrase.to - 1).lower))
      return null;
    if (phrase?.kind !== 'preposition' || !/^(?:by|from)$/.test(phrase.lower)) continue;
    const group = groupFrom(line.phrases, line.nodes, at + 1);
    return group === null ? null : owned(group);
  }
  return null;
}

function owned(group: Group): Attribution {
  return { group, cue: null, rule: 'whose map or survey', weight: 0.8, side: 'before', at: -1 };
}

/** "United Nations estimates", "army figures", "a rebel claim": the name or the side right before the noun. */
function ownerBefore(line: Line, { noun, from }: Nominal): Attribution | null {
  const mention = line.mentions.find((one) => one.from >= noun.from && one.to === noun.to - 1) ?? null;
  const before = tokenAt(line.nodes, noun.to - 2);
  if (mention !== null && mention.from === 0 && mention.to === 1 && !/^\p{Lu}{2}/u.test(mention.name)) return null;
  if (noun.to - noun.from < 2 || (mention === null && !has(before, Word.group | Word.body | Word.person))) return null;
  const owner: NounPhrase = { ...noun, to: noun.to - 1, head: before.lower, mention };
  return owned({ parties: [{ nominals: [{ noun: owner, from, to: from + 1 }] }], from, to: from + 1 });
}

function attributionOf(line: Line, at: number): Attribution | null {
  const last = attributionAtEnd(line, at, ENDINGS) ?? measuredAtEnd(line, at);
  const after = last !== null && isDenial(line, last) ? null : last;
  return strongBefore(line, at) ?? after ?? labelBefore(line, at);
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

/** How many verbs are passed over to the left: "X said the gangs ruled half". */
const PASSED = 3;

/** The nearest verb to the left that reports speech or a measure, not one that only happens to be a cue elsewhere. */
function strongBefore(line: Line, share: number): Attribution | null {
  let before = attributionBefore(line, share);
  for (let passed = 0; before !== null && passed < PASSED; passed += 1) {
    const verb = phraseAt(line.phrases, before.at);
    if (before.at < 0 || (verb?.kind === 'verb' && (speechCues.has(verb.base) || REPORTS.has(verb.base))))
      return before;
    before = attributionBefore(line, before.at);
  }
  return null;
}

/** "Minister: army holds half of the city". */
function labelBefore(line: Line, at: number): Attribution | null {
  const colon = line.phrases.findIndex((phrase) => phrase.kind === 'colon');
  if (colon < 0 || colon > 4 || colon >= at) return null;
  const found = attributionBefore(line, colon + 1);
  return found !== null && found.at < 0 ? found : null;
}
