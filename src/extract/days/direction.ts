import calendarList from '../lexicon/calendar.json' with { type: 'json' };
import { cueFormOf } from '../grammar/verbs.ts';
import { Ending, ends } from '../text/endings.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { Word, wordsOf } from '../words.ts';

const FUTURE = new WordSet(wordsOf(calendarList.future));
const SCHEDULE = new WordSet(wordsOf(calendarList.schedule));
const PAST = new WordSet(wordsOf(calendarList.past));
const ORDERS = new WordSet(wordsOf(calendarList.orders));
const PLANS = new WordSet(wordsOf(calendarList.plans));
const SUMMONS = new WordSet(wordsOf(calendarList.summons));
const SITTINGS = new WordSet(wordsOf(calendarList.sittings));
/** How far before "by Sunday" the "was" of its clause may stand. */
const PAST_REACH = 16;
/** How far before "to" may stand whoever asks somebody to come. */
const SUMMONED = 6;
/** How many tokens of a clause are looked at on either side. */
const REACH = 12;

/** Whether the clause around a day phrase `[from, to)` points ahead: "will meet on Friday", "by Thursday". */
export function pointsAhead(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    tokenAt(tokens, to).type === 'possessive' &&
    /^(?:planned|scheduled|expected|upcoming|proposed)$/.test(tokenAt(tokens, to + 1).lower)
  )
    return true;
  if (/^(?:will|shall)$/.test(tokenAt(tokens, to).lower) && !isToldOf(tokens, from)) return true;
  return aheadBefore(tokens, from) ?? aheadAfter(tokens, to);
}

/** "the plan that he announced on Monday will": what was done on the day comes before it. */
function isToldOf(tokens: readonly Token[], from: number): boolean {
  return isPast(tokenAt(tokens, from - 1)) || isPast(tokenAt(tokens, from - 2));
}

/** Looks left to the start of the clause; null where it has no verb, so that the verb must follow. */
function aheadBefore(tokens: readonly Token[], from: number): boolean | null {
  let verb = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.text === ',' && !verb) continue;
    if (token.type === 'mark') continue;
    if (/^[.;:!?,]$/.test(token.text)) return verb ? false : null;
    if (isOfTheVow(tokens, at, from)) return false;
    if (isFuture(tokens, at, from, verb) || isOrder(tokens, at)) return true;
    if (isReduced(tokens, at, from)) return false;
    const cue = cueFormOf(token);
    if (cue?.form === 'ing' && !verb && !/^(?:vow|pledge|promise|expect|threaten|plan)$/.test(cue.base)) return false;
    if (cue?.form === 'finite' && !has(token, Word.nounVerb)) return false;
    if (has(token, Word.finite | Word.be | Word.auxiliary) && !has(token, Word.nounVerb)) verb = true;
    if (ends(token, Ending.ed) && !has(tokenAt(tokens, at - 1), Word.determiner)) verb = true;
    if (token.lower === 'that' && verb) return false;
  }
  return verb ? false : null;
}

/** "vowed on Wednesday to fight", "would not say on Wednesday how": the day on which it was said, or was not. */
function isOfTheVow(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (/^(?:vowed|pledged|promised|threatened)$/.test(lower))
    return tokens.slice(at + 1, from).every((token) => /^(?:on|late|early|again)$/.test(token.lower));
  return lower === 'would' && tokenAt(tokens, at + 1).lower === 'not' && cueFormOf(tokenAt(tokens, at + 2)) !== null;
}

/** "the blockade imposed on 17 January": what was done on the day, whatever its sentence says will come. */
function isReduced(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (at < from - 2 || !ends(tokenAt(tokens, at), Ending.ed) || before.type !== 'word') return false;
  return !has(before, Word.be | Word.auxiliary | Word.adverb | Word.preposition | Word.pronoun | Word.coordinator);
}

/** "Come back on Monday", "Come Monday, there will be". */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    ORDERS.has(tokenAt(tokens, at)) && (before.text === '' || before.type === 'mark' || /^[.!?:]$/.test(before.text))
  );
}

/** `verb`: a past form stands nearer to the day, so that "travel" further left is a noun. */
function isFuture(tokens: readonly Token[], at: number, from: number, verb: boolean): boolean {
  const token = tokenAt(tokens, at);
  if (token.lower === 'than') return at === from - 1 && tokenAt(tokens, at - 1).lower === 'later';
  if (/^(?:by|until|till|before|from|starting|beginning)$/.test(token.lower))
    return at === from - 1 && !isPastClause(tokens, from);
  if (!verb && SCHEDULE.has(token) && !has(tokenAt(tokens, at - 1), Word.determiner | Word.auxiliary)) return true;
  if (token.lower === 'set') return /^(?:for|to)$/.test(tokenAt(tokens, at + 1).lower);
  if (/^(?:is|are|was|were)$/.test(token.lower)) return isToCome(tokens, at);
  if (token.lower === 'to' && isSummons(tokens, at)) return true;
  if (verb && PLANS.has(token)) return !tokens.slice(at + 1, from).some(isPast);
  return FUTURE.has(token) || /(?:'ll|'d)$/.test(token.lower);
}

/** "called on ministers to make a statement", "ordered the envoy to appear": what they are asked to do is still to come. */
function isSummons(tokens: readonly Token[], to: number): boolean {
  const asked = tokens.slice(Math.max(0, to - SUMMONED), to);
  return SITTINGS.has(tokenAt(tokens, to + 1)) && asked.some((token) => SUMMONS.has(token));
}

/** "is to meet", "was to meet"; what "was to have met" on a day is over. */
function isToCome(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at + 1).lower === 'to' &&
    isBase(tokenAt(tokens, at + 2)) &&
    tokenAt(tokens, at + 2).lower !== 'have'
  );
}

/** "by Tuesday it was over": a past tense around, and neither a present nor a modal nor "to" with a verb. */
function isPastClause(tokens: readonly Token[], from: number): boolean {
  const start = Math.max(0, from - REACH);
  const around = tokens.slice(start, from + REACH);
  const open = around.some(
    (token, index) =>
      /^(?:will|would|could|can|should|must|may|might|shall|is|are|hope[sd]?|hoping|wants?|wanted|aims?|aimed|expects?|expected)$/.test(
        token.lower,
      ) ||
      (token.lower === 'to' &&
        tokenAt(tokens, start + index - 1).lower !== 'according' &&
        isBase(tokenAt(tokens, start + index + 1)) &&
        !has(tokenAt(tokens, start + index + 1), Word.calendar)),
  );
  const was = tokens.slice(Math.max(0, from - PAST_REACH), start).some(({ lower }) => /^(?:was|were|had)$/.test(lower));
  return !open && (was || around.some(isPast));
}

/** Whether a word is a form of the past. */
export function isPast(token: Token): boolean {
  return PAST.has(token) || (ends(token, Ending.ed) && token.lower.length > 4);
}

/** "is to meet": a plain verb after "to". */
function isBase(token: Token): boolean {
  return token.type === 'word' && !has(token, Word.determiner | Word.preposition) && !token.capital;
}

/** A day that opens its clause: the verb after it tells. */
function aheadAfter(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const token = tokenAt(tokens, at);
    if (/^[.;:!?]$/.test(token.text)) return false;
    if (/^(?:will|shall|'ll)$/.test(token.lower) || token.lower.endsWith("'ll")) return true;
    if (has(token, Word.finite | Word.auxiliary | Word.be) && !has(token, Word.nounVerb))
      return (
        /^(?:is|are)$/.test(token.lower) && /^(?:to|due|set|expected|scheduled)$/.test(tokenAt(tokens, at + 1).lower)
      );
    if (cueFormOf(token)?.form === 'finite') return false;
  }
  return false;
}
