/** Shares of control: how much of an area a side holds, who says so, who disputes it. */
import { confidenceOf } from '../confidence.ts';
import { ParsedSentence } from '../grammar/parsed.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { interviewee } from '../quotes/interview.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Paragraph } from '../text/document.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { wordTest } from '../text/word-table.ts';
import { matches } from '../text/wordings.ts';
import type { ShareSuggestion, Span } from '../types.ts';
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import { Word } from '../words.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { unitsAt } from './counts.ts';
import { numberOf } from './numbers.ts';
import { type Area, areaOf, type Flat } from './area.ts';
import { speaksOfControl, speaksOfGround } from './control.ts';
import { claimantOf } from './claimant.ts';
import { disputerOf } from './disputes.ts';
import { KEEPING, MEASURES, NUMBERS, THINGS, VOTES } from './control-words.ts';

const COMPARISONS = amountList.comparisons.map((phrase) => phrase.split(' '));

/** A share as found, before anybody is asked who said it. */
interface Found extends Span {
  readonly paragraph: Paragraph;
  readonly amount: Amount;
  /** The words for the area, which mostly stand at the end of the share; null where the sentence leaves them out. */
  readonly area: Span | null;
  /** Told only to compare another with it, so that nobody's rejection means it. */
  readonly compared: boolean;
}

const AMOUNT_WORD =
  /^(?:%|percent|per|every|pc|pct|half|most|all|majority|bulk|entire|whole|(?:\w+-)?(?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|\w*tenths?|elevenths?|twelfths?|\w+tieths?|hundredths?))$|\dpc$/;

const isAmountWord = wordTest((lower) => AMOUNT_WORD.test(lower));

/** Every share of control in the article, in the order of the text. */
export function findShares(reading: Reading, quotes: readonly Quote[], given: string): ShareSuggestion[] {
  const found: Found[] = [];
  for (const paragraph of reading.article.paragraphs) found.push(...sharesIn(reading, paragraph, found.at(-1)));
  let guest: Voice | null | undefined;
  const interviewed = (): Voice | null => {
    if (guest === undefined) guest = interviewee(reading, quotes);
    return guest;
  };
  const claimed = found.map((share) => ({ share, claim: claimantOf(reading, quotes, share, interviewed) }));
  const claimants = claimed.map(({ claim }) => claim.voice?.name ?? null);
  return claimed.map(({ share, claim }, index) => {
    const { stated, low, high, qualifier } = share.amount;
    const claimant = claim.voice?.name ?? null;
    const later = share.compared ? null : disputerOf(reading, quotes, found, index, claimants);
    const disputedBy = claim.against?.name ?? later;
    return {
      start: share.start,
      end: share.end,
      stated,
      low,
      high,
      qualifier,
      area: share.area === null ? null : given.slice(share.area.start, share.area.end),
      claimant,
      disputedBy,
      rule: claim.rule,
      confidence: confidenceOf('shares', claim.weight),
      candidates: [],
    };
  });
}

/** `last`: the share found before; "put it at 80 percent" may speak of its area again. */
function sharesIn(reading: Reading, paragraph: Paragraph, last: Found | undefined): readonly Found[] {
  if (paragraph.kind === 'credit' || paragraph.kind === 'junk' || !mayHoldAmount(paragraph.tokens)) return [];
  const found: Found[] = [];
  const ofVotes = paragraph.tokens.some((token) => VOTES.has(token));
  let asked = asksBefore(reading, paragraph) && !ofVotes;
  let units = 0;
  for (const sentence of flatSentences(reading, paragraph)) {
    const { nodes } = sentence;
    const amounts = findAmounts(nodes, units);
    if (amounts.length > 0) {
      const again = !ofVotes && speaksAgain(found.at(-1) ?? last, paragraph);
      found.push(...sharesOf(paragraph, sentence, amounts, { asked, again, inSentence: false }));
    }
    units = nodes.reduce((last, _, at) => unitsAt(nodes, at) || last, units);
    asked = asksHowMuch(nodes) || (asked && nodes.length <= SHORT);
  }
  return found;
}

/** The sentences of a paragraph with their marks let off; where it has none they are those that were read already. */
function flatSentences({ text, byParagraph }: Reading, paragraph: Paragraph): readonly Flat[] {
  if (paragraph.marked.length === 0) return byParagraph[paragraph.index] ?? [];
  const nodes = paragraph.tokens.filter((token) => token.type !== 'mark');
  return splitSentences(text, nodes, []).map((sentence) => new ParsedSentence(text, sentence.nodes));
}

/** A sentence of so few tokens may answer what the one before it asked. */
const SHORT = 10;

/** Whether a share stands so near before that "it" may be its area. */
function speaksAgain(last: Found | undefined, paragraph: Paragraph): boolean {
  return last !== undefined && paragraph.index - last.paragraph.index <= 1;
}

/** Whether words stand in a paragraph without which no amount is told. */
function mayHoldAmount(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokenAt(tokens, at);
    if (isAmountWord(token) || token.lower === 'of' || (token.lower === 'in' && isCount(tokenAt(tokens, at + 1))))
      return true;
  }
  return false;
}

const isCountWord = wordTest((lower) => lower === 'every' || !Number.isNaN(numberOf(lower)));

function isCount(token: Token): boolean {
  return token.type === 'number' || isCountWord(token);
}

/** What the reader knows from the sentences before: of which ground a bare number may be. */
interface Known {
  /** It was asked how much somebody holds. */
  readonly asked: boolean;
  /** A share was found shortly before. */
  readonly again: boolean;
  /** A share was found in the same sentence. */
  readonly inSentence: boolean;
}

function sharesOf(paragraph: Paragraph, flat: Flat, amounts: readonly Amount[], before: Known): Found[] {
  const found: Found[] = [];
  for (const amount of amounts) {
    const area = areaOf(flat, amount);
    if (area === null || isBareAll(flat, amount, area)) continue;
    const inSentence = found.length > 0;
    const known = { asked: before.asked, again: before.again || inSentence, inSentence };
    if (!speaksOfControl(flat, amount, area) && !speaksOfSame(flat, amount, area, known)) continue;
    const last = area.implied ? amount.to : Math.max(area.to, amount.to);
    const start = tokenAt(flat.nodes, amount.from).start;
    const end = tokenAt(flat.nodes, last - 1).end;
    const compared = area.implied && isCompared(flat, amount);
    found.push({ start, end, paragraph, amount, area: wordsOfArea(flat, amount, area, end), compared });
  }
  return found;
}

/** Where the words for the area stand: behind the amount, or before it ("of its 33 districts, gangs run 28"). */
function wordsOfArea({ nodes }: Flat, amount: Amount, area: Area, end: number): Span | null {
  if (area.implied) return null;
  const start = tokenAt(nodes, area.from).start;
  return { start, end: area.to <= amount.from ? tokenAt(nodes, area.to - 1).end : end };
}

/** After a share: another figure for the same ground, or what is left of it. */
function speaksOfSame(flat: Flat, amount: Amount, area: Area, { asked, again, inSentence }: Known): boolean {
  if (inSentence && isJoined(flat, amount, area)) return true;
  if (!area.implied && !isIt(flat, area)) return false;
  if (inSentence && area.implied && isBetweenSigns(flat, amount)) return true;
  if (again && (amount.left || isCompared(flat, amount) || (area.implied && putsIt(flat, amount)))) return true;
  if (asked) return lengthBefore(flat.nodes, amount) <= SHORT;
  if (amount.from <= 1 && asksHowMuch(flat.nodes)) return true;
  return asksHowMuch(flat.nodes.slice(0, amount.from)) && tokenAt(flat.nodes, amount.from - 1).text === ':';
}

/** How many tokens the clause of an amount has, the amount let off. */
function lengthBefore(nodes: readonly Token[], { from, to }: Amount): number {
  const end = nodes.findIndex(({ text }, at) => at >= to && /^[,.;!?]$/.test(text));
  return from + (end < 0 ? nodes.length : end) - to;
}

/** "down from two-thirds a week ago", "against 60 per cent in May": what it was at another time. */
function isCompared({ nodes }: Flat, { from, to, unit }: Amount): boolean {
  if (unit >= 0 || tokenAt(nodes, to).lower === 'of') return false;
  return COMPARISONS.some((words) => matches(nodes, from - words.length, words));
}

/** "the bulk of the shore, maybe 70 percent, is": another word for the share before. */
function isBetweenSigns({ nodes }: Flat, { from, to }: Amount): boolean {
  return /^[,–—(-]$/.test(tokenAt(nodes, from - 1).text) && /^[,–—)-]$/.test(tokenAt(nodes, to).text);
}

/** "holds half of the city and nearly all of its suburbs": one more area, and no verb of its own. */
function isJoined({ nodes, phrases }: Flat, amount: Amount, area: Area): boolean {
  const before = tokenAt(nodes, amount.from - 1);
  const joins = (has(before, Word.coordinator) && before.lower !== 'but') || before.lower === 'including';
  if (area.implied || !area.sure || !joins) return false;
  const next = phrases.find((phrase) => phrase.from >= area.to);
  return next === undefined || next.kind !== 'verb' || next.form !== 'finite' || next.to - next.from === 1;
}

function isIt({ nodes }: Flat, area: Area): boolean {
  return tokenAt(nodes, area.from).lower === 'it';
}

/** In an interview the question is a paragraph of its own. */
function asksBefore({ text, byParagraph }: Reading, { index }: Paragraph): boolean {
  const question = byParagraph[index - 1]?.at(-1)?.nodes;
  const last = question?.at(-1);
  if (question === undefined || last === undefined || text.charAt(last.end - 1) !== '?') return false;
  return asksHowMuch(question) && !question.some((token) => VOTES.has(token));
}

/** "How much of the town do you hold?", "It was unclear how much had fallen." */
function asksHowMuch(nodes: readonly Token[]): boolean {
  const at = nodes.findIndex(
    ({ lower }, index) =>
      (lower === 'how' && /^(?:much|many)$/.test(tokenAt(nodes, index + 1).lower)) ||
      (lower === 'what' && /^(?:share|proportion|part|percentage)$/.test(tokenAt(nodes, index + 1).lower)),
  );
  return at >= 0 && nodes.slice(at).some((token) => speaksOfGround(token) || KEEPING.has(token) || isHis(token));
}

/** "how much of the town is his". */
function isHis({ lower }: Token): boolean {
  return /^(?:his|hers|theirs|yours|ours)$/.test(lower);
}

/** "put it at 80 percent", "say the figure is nearer 40 percent", "his side has at least half" after a share. */
function putsIt({ nodes }: Flat, amount: Amount): boolean {
  const words = nodes.slice(Math.max(0, amount.from - 5), amount.from).map(({ lower }) => lower);
  const thing = words.some((word) => THINGS.holds(word));
  const last = words.at(-1) ?? '';
  const ends = /^[.,;!?)–—-]?$/.test(tokenAt(nodes, amount.to).text);
  if (last === 'at' && /\b(?:we|they) (?:are|were|stood|stand) (?:\p{L}+ )?at$/u.test(words.join(' '))) return true;
  if (ends && KEEPING.holds(last)) return true;
  if (last === 'of' && NUMBERS.holds(words.at(-2) ?? '')) return true;
  const told = words.some((word) => /^(?:that|this|it)$/.test(word));
  if ((thing || told) && last === 'to' && words.some((word) => MEASURES.holds(word))) return true;
  return thing && (last === 'at' || words.some((word) => /^(?:nearer|closer|is|was|been|stood)$/.test(word)));
}

/** "all of the city" is a share only where its words set a bound: "nearly all". */
function isBareAll(flat: Flat, amount: Amount, area: Area): boolean {
  return (
    amount.stated === 100 &&
    amount.qualifier === null &&
    !area.implied &&
    !/\d|%/.test(tokenAt(flat.nodes, amount.from).text)
  );
}
