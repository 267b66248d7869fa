import { type Group, groupFrom } from '../grammar/parties.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import claimList from '../lexicon/claims.json' with { type: 'json' };
import { voiceMeant } from '../people/pronouns.ts';
import { type Line, lineEndingAfter, type Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { type Quote, quoteFrom } from '../quotes/quote.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { wordsOf } from '../words.ts';
import { byItsMaker, countedBy, shownBy } from './makers.ts';
import { isDenial, ownedClaim, attributionOf } from './sentence-claims.ts';

/** Who says a share, and who is said to reject it in the same clause ("X denied that the army held half"). */
export interface ClaimFound {
  readonly voice: Voice | null;
  readonly against: Voice | null;
  readonly rule: string;
  readonly weight: number;
}

const SELVES = new Set(wordsOf(claimList.selves));
const PAPERS = new Set(wordsOf(claimList.papers));
const NOBODY = new Set(wordsOf(claimList.nobody));

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
