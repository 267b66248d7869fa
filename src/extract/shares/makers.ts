/** Whose a map, a count or a claim is: what a document shows is the word of whoever made it. */
import { groupOf } from '../grammar/owners.ts';
import { type Group, groupFrom, type Nominal, nominalAt } from '../grammar/parties.ts';
import { phraseAt, type VerbPhrase } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import claimList from '../lexicon/claims.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { type Attribution, speaks } from '../quotes/attribution.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { WordSet } from '../text/word-table.ts';
import { Word, wordsOf } from '../words.ts';
import { withoutLast } from './swallowed.ts';
import { ownerOf } from '../quotes/whose-words.ts';

/** Nouns for how somebody counted. */
export const COUNT_NOUNS = new Set(wordsOf(claimList.counts));
/** Nouns for what shows a share for whoever made it. */
export const DOCUMENTS = new Set(wordsOf(claimList.documents));
const MADE = new Set(wordsOf(claimList.made));
const SEEN = new Set(wordsOf(claimList.seen));
const SHOWS = new WordSet(wordsOf(claimList.shows));
const PICTURES = new Set(wordsOf(claimList.pictures));

/** "By her count", "by the monitor's reckoning" at the start of the sentence. */
export function countedBy(line: Line): Attribution | null {
  const links = [0, line.phrases.findLastIndex((phrase) => phrase.kind === 'preposition' && phrase.lower === 'by')];
  for (const link of links) {
    const phrase = phraseAt(line.phrases, link);
    const nominal = nominalAt(line.phrases, link + 1);
    const leads = phrase?.kind === 'preposition' && /^(?:by|on|in)$/.test(phrase.lower);
    const stands = link === 0 || phraseAt(line.phrases, link - 1)?.kind === 'comma';
    if (leads && stands && nominal !== null && COUNT_NOUNS.has(nominal.noun.head)) return makerOf(line, nominal);
  }
  return null;
}

/** "Maps drawn by X show", "A survey of X's suggests": whose the map or the survey is. */
export function shownBy(line: Line, share: number): Attribution | null {
  const at = line.phrases.findIndex(
    (phrase, index) => index < share && phrase.kind === 'verb' && SHOWS.has(tokenAt(line.nodes, phrase.to - 1)),
  );
  if (at < 0) return null;
  const first = nominalAt(line.phrases, 0);
  const maker = first === null ? null : makerOf(line, first);
  if (maker !== null) return maker;
  const group = subjectOf(line, at);
  return group !== null && speaks(line, group) ? owned(group) : null;
}

/** A map or a study speaks for whoever made it: "according to a map published by X", "figures compiled by X show". */
export function byItsMaker(line: Line, attribution: Attribution): Attribution {
  const nominal = attribution.group?.parties[0]?.nominals[0];
  if (nominal === undefined || nominal.noun.mention !== null || !DOCUMENTS.has(nominal.noun.head)) return attribution;
  const unmade = PICTURES.has(nominal.noun.head) ? null : attribution.group;
  return { ...attribution, group: makerOf(line, nominal)?.group ?? unmade };
}

/** How many phrases behind a document its maker may stand. */
const MAKER_REACH = 9;

/** Whose a claim, a count or a document is: "X's map", "UN estimates", "a study by X", "maps drawn up by X". */
export function makerOf(line: Line, nominal: Nominal): Attribution | null {
  const owner = sideBefore(line, nominal) ?? ownerOf(line, nominal);
  if (owner !== null) return owner;
  for (let at = nominal.from + 1; at < Math.min(line.phrases.length, nominal.from + MAKER_REACH); at += 1) {
    const phrase = phraseAt(line.phrases, at);
    if (phrase?.kind === 'verb' && endsMaking(line, phrase)) return null;
    if (phrase?.kind !== 'preposition' || !/^(?:by|from)$/.test(phrase.lower)) continue;
    const group = groupFrom(line.phrases, line.nodes, at + 1);
    return group === null ? null : owned(group);
  }
  return null;
}

/** The verb of the sentence, or one that tells only who saw the document. */
function endsMaking(line: Line, phrase: VerbPhrase): boolean {
  const { lower } = tokenAt(line.nodes, phrase.to - 1);
  if (MADE.has(phrase.base) || MADE.has(lower)) return false;
  return SEEN.has(lower) || SHOWS.holds(lower) || phrase.cue || phrase.to - phrase.from > 1;
}

/** A group as whoever made what shows a share. */
export function owned(group: Group): Attribution {
  return { group, cue: null, rule: 'whose map or survey', weight: 0.8, side: 'before', at: -1 };
}

/** "United Nations estimates", "army figures", "a rebel claim": the name or the side right before the noun. */
function sideBefore(line: Line, { noun, from }: Nominal): Attribution | null {
  if (noun.to - noun.from < 2) return null;
  const side = withoutLast(line, noun);
  const { mention } = side;
  if (mention !== null && mention.from === 0 && mention.to === 1 && !/^\p{Lu}{2}/u.test(mention.name)) return null;
  const acts = mention !== null || has(tokenAt(line.nodes, side.to - 1), Word.group | Word.body | Word.person);
  return acts ? owned(groupOf({ noun: side, from, to: from + 1 })) : null;
}
