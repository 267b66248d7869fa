/** Whether what a verb tells has happened. */
import controlList from '../lexicon/control.json' with { type: 'json' };
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { Word, wordsOf } from '../words.ts';

const PLANS = new WordSet(wordsOf(controlList.plans));

/** Helping verbs of what has not happened. */
export const MODALS = new WordSet(wordsOf(controlList.modals));

/** "vowed to retake", "would leave", "if they take": has not happened. */
export function hasHappened(nodes: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (has(tokenAt(nodes, at), Word.be | Word.adverb) || /^(?:have|has|had)$/.test(tokenAt(nodes, at).lower)) at -= 1;
  const before = tokenAt(nodes, at);
  if (before.lower === 'to') return !nodes.slice(Math.max(0, at - 4), at).some((token) => PLANS.has(token));
  return !MODALS.has(before) && !(tokenAt(nodes, 0).lower === 'if' && !nodes.slice(0, at).some(endsIf));
}

function endsIf({ text }: Token): boolean {
  return text === ',' || text === ':';
}
