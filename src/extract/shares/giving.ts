/** Ground that somebody gets by somebody else: "has given it half of the town", "gives two thirds to the rebels". */
import { has, type Token, tokenAt } from '../text/tokens.ts';
import controlList from '../lexicon/control.json' with { type: 'json' };
import { WordSet } from '../text/word-table.ts';
import { Word, wordsOf } from '../words.ts';
import type { Amount } from './amounts.ts';
import type { Area, Flat } from './area.ts';

/** Verbs by which a side gets ground from somebody else. */
export const GIVES = new WordSet(wordsOf(controlList.giving));

/** Whether somebody gets the area by the verb of giving at node `verb`: whoever stands beside it, or its subject. */
export function isGivenToSide(flat: Flat, verb: number, amount: Amount, area: Area): boolean {
  if (area.implied) return false;
  return isGiven(flat, verb, amount) || isGivenTo(flat, area) || isReceived(flat.nodes, verb, amount);
}

/** "has given it more than half of the pocket": somebody stands between the verb and what he got. */
function isGiven({ nodes, mentions }: Flat, verb: number, amount: Amount): boolean {
  const isReceiver = (at: number): boolean => {
    const token = tokenAt(nodes, at);
    if (has(token, Word.adverb)) return false;
    return mentions.some(({ to }) => to === at + 1) || has(token, Word.pronoun | Word.group | Word.body | Word.person);
  };
  const last = amount.from - 1;
  if (last <= verb) return false;
  return isReceiver(last) || (tokenAt(nodes, last).lower === 'or' && [1, 2].some((step) => isReceiver(verb + step)));
}

/** "has been given half of the town": whoever the sentence is about got it. */
function isReceived(nodes: readonly Token[], verb: number, amount: Amount): boolean {
  const given = /^(?:given|granted|handed)$/.test(tokenAt(nodes, verb).lower);
  return given && has(tokenAt(nodes, verb - 1), Word.be) && verb + 1 === amount.from;
}

/** "gives two-thirds of the city to the rebels": somebody stands behind the area. */
function isGivenTo({ nodes, phrases }: Flat, area: Area): boolean {
  if (tokenAt(nodes, area.to).lower !== 'to') return false;
  const noun = phrases.find((phrase) => phrase.from === area.to + 1);
  return noun?.kind === 'noun' && (noun.mention !== null || has(tokenAt(nodes, noun.to - 1), Word.group | Word.body));
}
