/** Which phrases can stand for somebody who speaks: the one place where quotations and shares ask. */
import type { Nominal, Party } from '../grammar/parties.ts';
import type { NounPhrase } from '../grammar/phrases.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { signs, things, Word } from '../words.ts';
import type { Line } from './reading.ts';

const PEOPLE_LIKE = Word.person | Word.group | Word.body | Word.document;

/** Whether a noun phrase can speak: a name, a pronoun, a noun for people, bodies or documents. */
export function canSpeak(line: Line, { noun }: Nominal): boolean {
  if (noun.pronoun) return /^(?:he|she|they|it|who|him|her|them|you)$/.test(noun.head);
  if (noun.mention !== null) return true;
  const head = tokenAt(line.nodes, noun.to - 1);
  if (/^(?:no|any)$/.test(tokenAt(line.nodes, noun.from).lower)) return false;
  if (signs.has(head.lower)) return false;
  if (has(head, PEOPLE_LIKE) || (has(head, Word.number) && head.type === 'word')) return true;
  if (/(?:men|women|people|ers|ists|ians|folk)$/.test(head.lower)) return true;
  if (noun.opening !== 'none' && isAgent(head.lower)) return true;
  return /^(?:one|some|others|other|many|both|another|elder|younger|latter|former|second|third|first|neither|few|several|two|three)$/.test(
    head.lower,
  );
}

/** "a tripper", "the potholer": a noun for whoever does something, by its ending. */
function isAgent(noun: string): boolean {
  return /(?:[^aeiou]er|[ts]or|ist|ian|eer|woman|man)$/.test(noun) && !things.has(noun);
}

/** "so bad, and he": of parties that "and" joins, those that can speak, where any can. */
export function ofThoseWhoSpeak(line: Line, parties: readonly Party[]): readonly Party[] {
  if (parties.length < 2) return parties;
  const able = parties.filter(({ nominals }) => nominals.some((nominal) => canSpeak(line, nominal)));
  return able.length > 0 ? able : parties;
}

/** "Every president", "no mother": nobody in particular, so that no "he" or "she" means one of them. */
export function isAnyone({ nodes }: Line, { from, mention }: NounPhrase): boolean {
  return mention === null && /^(?:every|each|no|any|most|few|either|neither)$/.test(tokenAt(nodes, from).lower);
}
