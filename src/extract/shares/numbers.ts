/** Numbers in digits or words, and the sign of percent behind them. */
import amountList from '../lexicon/amounts.json' with { type: 'json' };
import { type Token, tokenAt } from '../text/tokens.ts';
import { wordNumber } from '../text/word-table.ts';
import { MEASURES } from './control-words.ts';

const numbers: ReadonlyMap<string, number> = new Map(Object.entries(amountList.numbers));

/** A number in digits or words ("ninety", "twenty-five"), or NaN. */
export function numberAt(nodes: readonly Token[], at: number): number {
  const token = tokenAt(nodes, at);
  if (token.type === 'number')
    return /^\d+(?:[.,]\d+)?(?:pc)?$/.test(token.text) ? Number.parseFloat(token.text.replace(',', '.')) : Number.NaN;
  return token.type === 'word' ? numberOfWord(token) : Number.NaN;
}

/** The number that a word in lower case is, or NaN. */
export function numberOf(lower: string): number {
  const whole = numbers.get(lower);
  if (whole !== undefined) return whole;
  const [tens = '', ones = ''] = lower.split('-');
  return (numbers.get(tens) ?? Number.NaN) + (numbers.get(ones) ?? Number.NaN);
}

const numberOfWord = wordNumber(numberOf);

/** Length of "%", "percent", "per cent" at `at`; 0 where none stands. */
export function percentLength(nodes: readonly Token[], at: number): number {
  const token = tokenAt(nodes, at);
  if (isPoints(tokenAt(nodes, at + 1)) || (token.lower === 'per' && isPoints(tokenAt(nodes, at + 2)))) return 0;
  if (token.text === '%' || /^p\.c\.?$/.test(token.lower) || /^(?:percent|pct|pc|percentage)$/.test(token.lower))
    return 1;
  return token.lower === 'per' && tokenAt(nodes, at + 1).lower === 'cent' ? 2 : 0;
}

/** "12 percentage points": how far a share moved, not a share. */
function isPoints({ lower }: Token): boolean {
  return lower === 'points' || lower === 'point';
}

/** "has grown from 40 to 50 percent": where it was and where it is, no range. */
export function isMove(nodes: readonly Token[], at: number): boolean {
  return tokenAt(nodes, at - 1).lower === 'from' && MEASURES.has(tokenAt(nodes, at - 2));
}
