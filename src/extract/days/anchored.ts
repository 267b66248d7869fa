/** Phrases that count from the day told before: "a day later", "the next day", "three weeks earlier". */
import { numberAt } from '../shares/numbers.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { DAYS_IN } from './relative.ts';

/** How far such a phrase leads from the day told before, in days; token indices `[from, to)`. */
export interface Anchored {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

const PART = /^(?:day|night|morning|afternoon|evening)$/;
const AHEAD = /^(?:later|after|afterwards|afterward)$/;
const BACK = /^(?:earlier|before|previously|beforehand)$/;
const STEP: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
]);

/** The phrase that starts at `at`, or null. */
export function anchoredAt(tokens: readonly Token[], at: number): Anchored | null {
  return byThe(tokens, at) ?? counted(tokens, at);
}

/** "the next day", "the previous night", "the same day", "the day before". */
function byThe(tokens: readonly Token[], at: number): Anchored | null {
  if (tokenAt(tokens, at).lower !== 'the') return null;
  const next = tokenAt(tokens, at + 1).lower;
  const step = STEP.get(next);
  if (step !== undefined && PART.test(tokenAt(tokens, at + 2).lower)) return { from: at, to: at + 3, shift: step };
  if (next !== 'day' || !endsPhrase(tokens, at + 3)) return null;
  const word = tokenAt(tokens, at + 2).lower;
  return word === 'before' || word === 'after' ? { from: at, to: at + 3, shift: word === 'after' ? 1 : -1 } : null;
}

/** "a day later", "three weeks earlier", "two days before". */
function counted(tokens: readonly Token[], at: number): Anchored | null {
  const count = /^an?$/.test(tokenAt(tokens, at).lower) ? 1 : numberAt(tokens, at);
  const length = DAYS_IN.get(tokenAt(tokens, at + 1).lower);
  if (!(count >= 1 && count <= 60) || length === undefined) return null;
  const word = tokenAt(tokens, at + 2).lower;
  const way = AHEAD.test(word) ? 1 : BACK.test(word) ? -1 : 0;
  if (way === 0 || (/^(?:before|after)$/.test(word) && !endsPhrase(tokens, at + 3))) return null;
  return { from: at, to: at + 3, shift: way * Math.round(count) * length };
}

/** Nothing follows that the phrase would count from: "three days before the vote" has its own. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at);
  return next.type === 'punct' || next.type === 'mark' || next.text === '';
}
