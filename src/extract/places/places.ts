/** Places of the gazetteer that an article names, in any spelling. */
import { distance } from 'fastest-levenshtein';
import type { Mention } from '../grammar/names.ts';
import type { Reading } from '../people/reading.ts';
import type { Paragraph } from '../text/document.ts';
import { looksCapital, type Token, tokenAt } from '../text/tokens.ts';
import placeList from '../lexicon/place-words.json' with { type: 'json' };
import type { PlaceSuggestion, Span } from '../types.ts';
import { wordsOf } from '../words.ts';
import { type Gazetteer, placeKey, skeletonOf, vowelsOf } from './gazetteer.ts';

/** Most edits between a printed spelling and a listed one; a name of several words may have one more. */
const MOST_EDITS = 2;

interface Match {
  readonly to: number;
  readonly placeId: string;
  readonly exact: boolean;
}

/** Every place of the gazetteer in the article, in the order of the text. */
export function findPlaces(reading: Reading, gazetteer: Gazetteer): PlaceSuggestion[] {
  if (gazetteer.byKey.size === 0) return [];
  const people = peopleSpans(reading);
  return reading.article.paragraphs.flatMap((paragraph) => placesIn(reading.text, paragraph, gazetteer, people));
}

/** Where the names of people stand, by their start: no place is looked for inside them. */
function peopleSpans(reading: Reading): Map<number, number> {
  const spans = new Map<number, number>();
  for (const { nodes, mentions } of reading.lines) {
    for (const mention of mentions)
      if (isPerson(reading, mention)) spans.set(tokenAt(nodes, mention.core).start, tokenAt(nodes, mention.to - 1).end);
  }
  return spans;
}

function isPerson(reading: Reading, mention: Mention): boolean {
  return mention.kind === 'person' && mention.to - mention.core > 1 && reading.entities.all.length > 0;
}

function placesIn(
  text: string,
  paragraph: Paragraph,
  gazetteer: Gazetteer,
  people: ReadonlyMap<number, number>,
): PlaceSuggestion[] {
  const found: PlaceSuggestion[] = [];
  const { tokens } = paragraph;
  let blocked = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokenAt(tokens, at);
    const person = people.get(token.start) ?? 0;
    if (token.type !== 'word' || token.start < blocked) continue;
    const match = matchAt(tokens, at, gazetteer);
    if (person > 0 && !(match !== null && match.to - at > 1 && standsAsPlace(tokens, at, match.to))) {
      blocked = Math.max(blocked, person);
      continue;
    }
    if (match === null) continue;
    const span: Span = { start: token.start, end: tokenAt(tokens, match.to - 1).end };
    const rule = match.exact ? 'name in the gazetteer' : 'another spelling of a name in the gazetteer';
    found.push({
      ...span,
      text: text.slice(span.start, span.end),
      placeId: match.placeId,
      rule,
      confidence: match.exact ? 0.97 : 0.75,
      candidates: [],
    });
    at = match.to - 1;
  }
  return found;
}

/** Words before which, or behind which, a name that could be a person's is a place's: "entered Saif al-Dawla". */
const INTO = new Set(wordsOf(placeList.into));
const KINDS = new Set(wordsOf(placeList.kinds));

function standsAsPlace(tokens: readonly Token[], at: number, to: number): boolean {
  return INTO.has(tokenAt(tokens, at - 1).lower) || KINDS.has(tokenAt(tokens, to).lower);
}

function matchAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Match | null {
  const first = tokenAt(tokens, at);
  const article = /^(?:al|el)$/i.test(first.text) && looksCapital(tokenAt(tokens, at + 1)) ? 1 : 0;
  const words = placeKey(tokenAt(tokens, at + article).text).split(' ');
  for (const count of gazetteer.lengths.get(words[0] ?? '') ?? []) {
    const match = longMatch(tokens, at, article, count, gazetteer);
    if (match !== null) return match;
  }
  return looksCapital(first) ? spelledOtherwise(tokens, at, article, gazetteer) : null;
}

/** A name of `count` words; at least one of them has a capital, so that "old city" in small letters is no place. */
function longMatch(
  tokens: readonly Token[],
  at: number,
  article: number,
  count: number,
  gazetteer: Gazetteer,
): Match | null {
  let key = '';
  let capital = false;
  for (let to = at + article; to < Math.min(tokens.length, at + article + count + 2); to += 1) {
    const token = tokenAt(tokens, to);
    if (token.type !== 'word' && token.text !== '.' && token.type !== 'possessive') return null;
    capital ||= looksCapital(token);
    key = placeKey(`${key} ${token.type === 'word' ? token.text : ''}`);
    const size = key.split(' ').length;
    if (size > count) return null;
    const placeId = size === count ? gazetteer.byKey.get(key) : undefined;
    if (placeId !== undefined && capital && token.type === 'word') return { to: to + 1, placeId, exact: true };
  }
  return null;
}

/** Most words of a name whose spelling may differ. */
const MOST_WORDS = 3;

/** A name of one word or more with the consonants of exactly one listed name, few edits apart. */
function spelledOtherwise(tokens: readonly Token[], at: number, article: number, gazetteer: Gazetteer): Match | null {
  let printed = '';
  let found: Match | null = null;
  for (let count = 1; count <= MOST_WORDS; count += 1) {
    const token = tokenAt(tokens, at + article + count - 1);
    if (token.type !== 'word' || !(looksCapital(token) || isArticle(token))) break;
    printed = `${printed} ${token.text}`;
    if (count === 1 && token.flags !== 0) continue;
    const id = idOf(placeKey(printed), gazetteer);
    if (id !== null) found = { to: at + article + count, placeId: id, exact: false };
  }
  return found;
}

function isArticle({ lower }: Token): boolean {
  return /^(?:al|el|as|ash|an|ad|ar|at|az)$/.test(lower);
}

/** The place that a key spells in another way, or null where it could be none or several. */
function idOf(word: string, gazetteer: Gazetteer): string | null {
  if (word.length < 5) return null;
  const skeleton = skeletonOf(word);
  if (skeleton.replaceAll(' ', '').length < 3) return null;
  const near = (gazetteer.bySkeleton.get(skeleton) ?? []).filter((key) => isNear(key, word));
  const ids = new Set(near.map((key) => gazetteer.byKey.get(key)));
  const [id] = ids;
  return ids.size === 1 && id !== undefined && near.some((key) => soundsAlike(key, word)) ? id : null;
}

/** Letters from which on a name may have one group of vowels more or less. */
const LONG = 8;

function isNear(key: string, word: string): boolean {
  return (
    skeletonOf(key.charAt(0)) === skeletonOf(word.charAt(0)) &&
    distance(key, word) <= MOST_EDITS + (key.includes(' ') ? 1 : 0)
  );
}

/** Whether two keys with the same consonants have their vowels at the same places. */
function soundsAlike(key: string, word: string): boolean {
  const [listed, printed] = [vowelsOf(key), vowelsOf(word)];
  const apart = Math.abs(listed.groups - printed.groups);
  return listed.open === printed.open && (apart === 0 || (apart === 1 && key.length >= LONG && !key.includes(' ')));
}
