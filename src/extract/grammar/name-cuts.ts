/** Where a run of capitals holds a second name: "governor of Upper Vale Province Ivo P". */
import { has, type Token, tokenAt } from '../text/tokens.ts';
import placeWords from '../lexicon/place-words.json' with { type: 'json' };
import { WordSet } from '../text/word-table.ts';
import { GIVEN, Word, wordsOf } from '../words.ts';
import { OFFICE } from './name-cores.ts';

const PROVINCES = new WordSet(wordsOf(placeWords.provinces));

/** "Ministry of Syria Anna Berg": where a given name follows a country that something hangs on; 0 where none does. */
export function nationBeforeName(nodes: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at < to - 1; at += 1) {
    const nation = has(tokenAt(nodes, at - 1), Word.country) && /^(?:of|for)$/.test(tokenAt(nodes, at - 2).lower);
    if (nation && has(tokenAt(nodes, at), GIVEN)) return at;
  }
  return 0;
}

/** "the deputy of the State Duma Ana P": a given name after the name of what somebody is of; 0 where none is. */
export function bodyBeforeName(nodes: readonly Token[], from: number, to: number): number {
  const the = tokenAt(nodes, from - 1).lower === 'the' ? 2 : 1;
  const office = tokenAt(nodes, from - the - 1);
  if (!/^(?:of|to|for|at|with)$/.test(tokenAt(nodes, from - the).lower) || !has(office, OFFICE)) return 0;
  for (let at = from; at < to - 1; at += 1) {
    if (at > from && has(tokenAt(nodes, at), Word.title) && has(tokenAt(nodes, at - 1), Word.body)) return at;
    if (!has(tokenAt(nodes, at), GIVEN)) continue;
    return at > from && !has(tokenAt(nodes, at - 1), OFFICE) ? at : 0;
  }
  return 0;
}

/** "governor of Upper Vale Province Ivo P": where a name follows the word that ends a place; 0 where none does. */
export function provinceBeforeName(nodes: readonly Token[], from: number, to: number): number {
  if (!has(tokenAt(nodes, from - 1), Word.preposition)) return 0;
  for (let at = from + 1; at < to - 2; at += 1) {
    const rest = nodes.slice(at + 1, to);
    if (!PROVINCES.has(tokenAt(nodes, at))) continue;
    const named = rest.every(
      (token) => token.type === 'word' && token.capital && !has(token, Word.body | Word.place | OFFICE),
    );
    return named ? at + 1 : 0;
  }
  return 0;
}
