import { speechCues } from '../cue-forms.ts';
import { groupFrom, nominalAt } from '../grammar/parties.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import { resolvePronoun } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { voiceOf } from '../people/voices.ts';
import { attributionAtEnd } from '../quotes/trailing.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { attributionBefore, ownerOf } from '../quotes/before.ts';
import { interviewee } from '../quotes/interview.ts';
import type { Quote } from '../quotes/quote.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/** Who says a share, and who is said to reject it in the same clause ("X denied that the army held half"). */
export interface ClaimFound {
  readonly voice: Voice | null;
  readonly against: Voice | null;
  readonly rule: string;
  readonly weight: number;
}

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
  const attribution = ownedClaim(line, at) ?? attributionOf(line, at) ?? countedBy(line) ?? shownBy(line, at);
  if (attribution?.group == null) return OWN;
  const voice = voiceOf(reading, line, attribution.group, (where, noun) => resolvePronoun(reading, where, noun));
  const { rule, weight } = attribution;
  return deniedBy(line, attribution)
    ? { voice: null, against: voice, rule: 'denied', weight }
    : { voice, against: null, rule, weight };
}

/** "X denied that the army had taken half": nobody claims it, X rejects it. */
function deniedBy(line: Line, attribution: Attribution): boolean {
  return attribution.side === 'before' && isDenial(line, attribution);
}

function isDenial(line: Line, { at }: Attribution): boolean {
  const verb = phraseAt(line.phrases, at);
  return verb?.kind === 'verb' && /^(?:deny|dispute|reject|refute|contest|dismiss)$/.test(verb.base);
}

/** "A: ...": an answer printed without marks. */
function isAnswer(reading: Reading, { paragraph }: Line): boolean {
  return /^A[:.] /.test(reading.text.slice(paragraph.start, paragraph.start + 3));
}

function phraseAtOffset(line: Line, offset: number): number {
  const at = line.phrases.findIndex((phrase: Phrase) => tokenAt(line.nodes, phrase.to - 1).end > offset);
  return at < 0 ? line.phrases.length : at;
}

const CLAIM_NOUN =
  /^(?:claims?|assertions?|boasts?|statements?|announcements?|contention|insistence|reports?|suggestions?)$/;

/** "the army's claim to hold half of it", "the claim of the army that it holds half": whose claim it is. */
function ownedClaim(line: Line, at: number): Attribution | null {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const nominal = nominalAt(line.phrases, before);
    if (nominal === null || !CLAIM_NOUN.test(nominal.noun.head)) continue;
    const next = line.phrases[before + 1];
    const opens =
      next?.kind === 'subordinator' ||
      next?.kind === 'relative' ||
      next?.kind === 'verb' ||
      next?.kind === 'preposition';
    return opens ? ownerOf(line, nominal) : null;
  }
  return null;
}

const COUNT_NOUN = /^(?:count|counts|estimates?|reckoning|account|calculations?|tally|maps?|figures|records|own)$/;

/** "By her count", "by the monitor's reckoning" at the start of the sentence. */
function countedBy(line: Line): Attribution | null {
  const links = [0, line.phrases.findLastIndex((phrase) => phrase.kind === 'preposition' && phrase.lower === 'by')];
  for (const link of links) {
    const phrase = phraseAt(line.phrases, link);
    const nominal = nominalAt(line.phrases, link + 1);
    const leads = phrase?.kind === 'preposition' && /^(?:by|on|in)$/.test(phrase.lower);
    const stands = link === 0 || phraseAt(line.phrases, link - 1)?.kind === 'comma';
    if (leads && stands && nominal !== null && COUNT_NOUN.test(nominal.noun.head)) return ownerOf(line, nominal);
  }
  return null;
}

/** "Maps drawn by X show", "A survey of X's suggests": whose the map or the survey is. */
function shownBy(line: Line, share: number): Attribution | null {
  const at = line.phrases.findIndex(
    (phrase, index) =>
      index < share && phrase.kind === 'verb' && /^(?:show|suggest|indicate|find|put)$/.test(phrase.base),
  );
  const subject = at < 0 ? null : nominalAt(line.phrases, 0);
  if (subject === null) return null;
  const owner = ownerOf(line, subject);
  if (owner !== null) return owner;
  for (let link = 1; link < Math.min(at, 6); link += 1) {
    const phrase = phraseAt(line.phrases, link);
    if (phrase?.kind !== 'preposition' || !/^(?:by|from)$/.test(phrase.lower)) continue;
    const group = groupFrom(line.phrases, line.nodes, link + 1);
    return group === null
      ? null
      : { group, cue: null, rule: 'whose map or survey', weight: 0.8, side: 'before', at: -1 };
  }
  return null;
}

function attributionOf(line: Line, at: number): Attribution | null {
  const labelled = labelBefore(line, at);
  if (labelled !== null) return labelled;
  const last = attributionAtEnd(line, at);
  const after = last !== null && isDenial(line, last) ? null : last;
  const before = strongBefore(line, at);
  return before ?? after;
}

/** How many verbs are passed over to the left: "X said the gangs ruled half". */
const PASSED = 3;

/** The nearest verb to the left that reports speech or a measure, not one that only happens to be a cue elsewhere. */
function strongBefore(line: Line, share: number): Attribution | null {
  let before = attributionBefore(line, share);
  for (let passed = 0; before !== null && passed < PASSED; passed += 1) {
    const verb = phraseAt(line.phrases, before.at);
    if (before.at < 0 || (verb?.kind === 'verb' && (speechCues.has(verb.base) || REPORTS.test(verb.base))))
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

/** Verbs that report a measure. */
const REPORTS =
  /^(?:estimate|assess|put|show|find|reckon|calculate|suggest|indicate|deny|dispute|reject|refute|contest|dismiss|say|tell|claim|inform|speak|talk|accuse|cite|quote|believe|think|post|hint|point)$/;
