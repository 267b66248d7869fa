/** Fixed wordings of several words: "according to", "the majority". */
import { type Token, tokenAt } from './tokens.ts';
import { wordMemo } from './word-table.ts';

/** Words in lower case, one for each token. */
export type Wording = readonly string[];

/** Whether the words stand at `at`, one token each. */
export function matches(nodes: readonly Token[], at: number, words: Wording): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (tokenAt(nodes, at + index).lower !== words[index]) return false;
  return true;
}

/** Finds the first of the wordings that stands at a token; they are kept by their first words, since most words begin none. */
export function finderOf(wordings: readonly Wording[]): (nodes: readonly Token[], at: number) => Wording | undefined {
  const beginningWith = wordMemo((lower) => wordings.filter(([first]) => first === lower));
  return (nodes, at) => {
    for (const words of beginningWith(tokenAt(nodes, at))) if (matches(nodes, at, words)) return words;
    return undefined;
  };
}
