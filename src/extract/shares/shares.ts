/** Shares of control: how much of an area a side holds, who says so, who disputes it. */
import { confidenceOf } from '../confidence.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Reading } from '../people/reading.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Paragraph } from '../text/document.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { wordTest } from '../text/word-table.ts';
import type { ShareSuggestion, Span } from '../types.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { type Area, areaOf, type Flat, flatOf } from './area.ts';
import { speaksOfControl } from './control.ts';
import { claimantOf } from './claimant.ts';
import { disputerOf } from './disputes.ts';

/** A share as found, before anybody is asked who said it. */
interface Found extends Span {
  readonly paragraph: Paragraph;
  readonly amount: Amount;
  readonly area: string | null;
}

const AMOUNT_WORD =
  /^(?:%|percent|per|pc|pct|half|most|all|majority|bulk|entire|whole|(?:\w+-)?(?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?))$|\dpc$/;

const isAmountWord = wordTest((lower) => AMOUNT_WORD.test(lower));

/** Every share of control in the article, in the order of the text. */
export function findShares(reading: Reading, quotes: readonly Quote[], given: string): ShareSuggestion[] {
  const found: Found[] = [];
  for (const paragraph of reading.article.paragraphs) found.push(...sharesIn(reading.text, paragraph, found.at(-1)));
  const claimed = found.map((share) => ({ share, claim: claimantOf(reading, quotes, share) }));
  return claimed.map(({ share, claim }, index) => {
    const { stated, low, high, qualifier } = share.amount;
    const claimant = claim.voice?.name ?? null;
    const disputedBy = claim.against?.name ?? disputerOf(reading, quotes, found, index, claimant);
    return {
      start: share.start,
      end: share.end,
      stated,
      low,
      high,
      qualifier,
      area: share.area === null ? null : given.slice(share.end - share.area.length, share.end),
      claimant,
      disputedBy,
      rule: claim.rule,
      confidence: confidenceOf('shares', claim.weight),
      candidates: [],
    };
  });
}

/** `last`: the share found before; "put it at 80 percent" may speak of its area again. */
function sharesIn(text: string, paragraph: Paragraph, last: Found | undefined): Found[] {
  if (paragraph.kind === 'credit' || paragraph.kind === 'junk') return [];
  if (!paragraph.tokens.some(mayBeAmount)) return [];
  const nodes = paragraph.tokens.filter((token) => token.type !== 'mark');
  const found: Found[] = [];
  for (const sentence of splitSentences(text, nodes, [])) {
    const amounts = findAmounts(sentence.nodes);
    if (amounts.length === 0) continue;
    const again = speaksAgain(found.at(-1) ?? last, paragraph);
    found.push(...sharesOf(text, paragraph, flatOf(text, sentence.nodes), amounts, again));
  }
  return found;
}

/** Whether a share stands so near before that "it" may be its area. */
function speaksAgain(last: Found | undefined, paragraph: Paragraph): boolean {
  return last !== undefined && paragraph.index - last.paragraph.index <= 1;
}

function mayBeAmount(token: Token, index: number): boolean {
  return isAmountWord(token) || (token.lower === 'of' && index > 0);
}

function sharesOf(text: string, paragraph: Paragraph, flat: Flat, amounts: readonly Amount[], again: boolean): Found[] {
  return amounts.flatMap((amount) => {
    const area = areaOf(flat, amount);
    if (area === null || isBareAll(flat, amount, area)) return [];
    if (!speaksOfControl(flat, amount, area) && !(again && area.implied && putsIt(flat, amount))) return [];
    const last = area.implied ? amount.to : Math.max(area.to, amount.to);
    const start = tokenAt(flat.nodes, amount.from).start;
    const end = tokenAt(flat.nodes, last - 1).end;
    const words = area.implied ? null : text.slice(tokenAt(flat.nodes, area.from).start, end);
    return [{ start, end, paragraph, amount, area: words }];
  });
}

/** "put it at 80 percent", "say the figure is nearer 40 percent" after a share. */
function putsIt({ nodes }: Flat, amount: Amount): boolean {
  const words = nodes.slice(Math.max(0, amount.from - 5), amount.from).map(({ lower }) => lower);
  const thing = words.some((word) => /^(?:it|figure|number|share|total|proportion)$/.test(word));
  const last = words.at(-1) ?? '';
  const ends = /^[.,;!?–—-]?$/.test(tokenAt(nodes, amount.to).text);
  if (ends && /^(?:have|has|had|got|hold|holds)$/.test(last) && /^(?:they|we)$/.test(words.at(-2) ?? '')) return true;
  return thing && (words.at(-1) === 'at' || words.some((word) => /^(?:nearer|closer|is|was)$/.test(word)));
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
