/** Shares of control: how much of an area a side holds, who says so, who disputes it. */
import type { Quote } from '../quotes/quote.ts';
import type { Reading } from '../people/reading.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Paragraph } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';
import type { ShareSuggestion } from '../types.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { type Area, areaOf, type Flat, flatOf } from './area.ts';
import { speaksOfControl } from './control.ts';
import { claimantOf } from './claimant.ts';
import { disputerOf } from './disputes.ts';

/** A share as found, before anybody is asked who said it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly amount: Amount;
  readonly area: string | null;
}

const AMOUNT_WORD =
  /^(?:%|percent|per|pc|pct|half|most|all|majority|bulk|entire|whole|(?:\w+-)?(?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?))$|\dpc$/;

/** Every share of control in the article, in the order of the text. */
export function findShares(reading: Reading, quotes: readonly Quote[], given: string): ShareSuggestion[] {
  const found = reading.article.paragraphs.flatMap((paragraph) => sharesIn(reading.text, paragraph));
  const claimed = found.map((share) => ({ share, claim: claimantOf(reading, quotes, share) }));
  return claimed.map(({ share, claim }, index) => {
    const { stated, low, high, qualifier } = share.amount;
    const disputedBy = disputerOf(reading, found, index, claim.voice?.name ?? null);
    return {
      start: share.start,
      end: share.end,
      stated,
      low,
      high,
      qualifier,
      area: share.area === null ? null : given.slice(share.end - share.area.length, share.end),
      claimant: claim.voice?.name ?? null,
      disputedBy,
      rule: claim.rule,
      confidence: claim.weight,
      candidates: [],
    };
  });
}

function sharesIn(text: string, paragraph: Paragraph): Found[] {
  if (paragraph.kind === 'credit' || paragraph.kind === 'junk') return [];
  if (!paragraph.tokens.some(mayBeAmount)) return [];
  const nodes = paragraph.tokens.filter((token) => token.type !== 'mark');
  return splitSentences(text, nodes, []).flatMap((sentence) => {
    const amounts = findAmounts(sentence.nodes);
    return amounts.length === 0 ? [] : sharesOf(text, paragraph, flatOf(text, sentence.nodes), amounts);
  });
}

function mayBeAmount(token: Token, index: number): boolean {
  return AMOUNT_WORD.test(token.lower) || (token.lower === 'of' && index > 0);
}

function sharesOf(text: string, paragraph: Paragraph, flat: Flat, amounts: readonly Amount[]): Found[] {
  return amounts.flatMap((amount) => {
    const area = areaOf(flat, amount);
    if (area === null || !speaksOfControl(flat, amount, area) || isBareAll(flat, amount, area)) return [];
    const last = area.implied ? amount.to : Math.max(area.to, amount.to);
    const start = tokenAt(flat.nodes, amount.from).start;
    const end = tokenAt(flat.nodes, last - 1).end;
    const words = area.implied ? null : text.slice(tokenAt(flat.nodes, area.from).start, end);
    return [{ start, end, paragraph, amount, area: words }];
  });
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
