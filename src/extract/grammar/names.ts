import { Ending, ends } from '../text/endings.ts';
import { nameKey } from '../text/fold.ts';
import { anyHas, has, looksCapital, printed, type Token, tokenAt } from '../text/tokens.ts';
import placeWords from '../lexicon/place-words.json' with { type: 'json' };
import { WordSet } from '../text/word-table.ts';
import { bodyLinks, bodyOpeners, GIVEN, Word, postNominals, wordsOf } from '../words.ts';
import { coreStart, kindOf, type NameKind, OFFICE } from './name-cores.ts';
import { andLength, ofLength, ofManyLength, untilAcronym } from './name-links.ts';
import { nationBeforeName, bodyBeforeName, provinceBeforeName } from './name-cuts.ts';

/** A name in a sentence: node indices `[from, to)` of the whole, `core` where the bare name starts after titles. */
export interface Mention {
  readonly from: number;
  readonly core: number;
  readonly to: number;
  readonly kind: NameKind;
  /** The bare name as printed, one space between words. */
  readonly name: string;
  /** The name as it is compared, see nameKey. */
  readonly key: string;
  /** Titles and offices that stand before it, lower case. */
  readonly titles: readonly string[];
  readonly afterThe: boolean;
}

const SITES = new WordSet(wordsOf(placeWords.sites));
/** Longest run of tokens that is read as one name. */
const LONGEST = 14;
const FUNCTION = Word.determiner | Word.preposition | Word.coordinator | Word.subordinator | Word.relative;
const NEVER_FIRST = FUNCTION | Word.adverb | Word.pronoun | Word.be | Word.auxiliary;

/** Finds every name of a sentence. In a headline that capitalises every word, a verb ends a name. */
export function findMentions(text: string, nodes: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < nodes.length; ) {
    if (!startsName(nodes, index)) {
      index += 1;
      continue;
    }
    const end = runEnd(nodes, index);
    for (const mention of split(text, nodes, index, end)) mentions.push(mention);
    index = end;
  }
  return mentions;
}

function isTitleCase(nodes: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const node of nodes) {
    if (node.type !== 'word' || has(node, FUNCTION) || node.text.length < 3) continue;
    words += 1;
    if (node.capital) capitals += 1;
  }
  return words >= 4 && capitals * 10 >= words * 8;
}

function startsName(nodes: readonly Token[], index: number): boolean {
  const token = tokenAt(nodes, index);
  if (has(token, Word.particle) && !token.capital) return startsWithParticle(nodes, index);
  if (!looksCapital(token) || token.text === 'I' || token.lower.includes("'") || has(token, NEVER_FIRST))
    return isNameAnyway(nodes, index);
  if (has(token, Word.calendar)) return looksCapital(tokenAt(nodes, index + 1));
  if (index === 0) return !isCommonWord(nodes, index) || speaksFirst(nodes);
  return !opensClause(nodes, index) || !isCommonWord(nodes, index) || speaksAfterPiece(nodes, index);
}

/** "al Assad", "van der Berg" after no capital. */
function startsWithParticle(nodes: readonly Token[], index: number): boolean {
  const before = tokenAt(nodes, index - 1);
  if (has(tokenAt(nodes, index), Word.determiner | Word.preposition | Word.pronoun | Word.auxiliary)) return false;
  return !looksCapital(before) && looksCapital(tokenAt(nodes, index + 1)) && tokenAt(nodes, index).lower.length > 1;
}

/** A word such as "Will" or "O'Hara" that is a name by what stands beside it. */
function isNameAnyway(nodes: readonly Token[], index: number): boolean {
  const token = tokenAt(nodes, index);
  if (token.text === 'I' || !(token.capital || isElided(token))) return false;
  if (/^(?:US|UN|UK|EU|WHO)$/.test(token.text) || isAddress(nodes, index)) return true;
  if (isElided(token)) return true;
  const next = tokenAt(nodes, index + 1);
  return has(token, GIVEN) && looksCapital(next) && !has(next, FUNCTION | Word.auxiliary | Word.be);
}

/** "O'Hara", "d'Orsay". */
function isElided({ text }: Token): boolean {
  return /^[dol]'\p{Lu}/iu.test(text);
}

/** "No 10", "Number 10": the house for whoever is in it. */
function isAddress(nodes: readonly Token[], index: number): boolean {
  return /^(?:No|Number)$/.test(tokenAt(nodes, index).text) && /^1[01]$/.test(tokenAt(nodes, index + 1).text);
}

function opensClause(nodes: readonly Token[], index: number): boolean {
  const before = tokenAt(nodes, index - 1);
  return /^[:–—•|]$/.test(before.text) || before.type === 'piece';
}

/** "...," Fall says: right after a quotation and before a cue, a common word with a capital is a surname. */
function speaksAfterPiece(nodes: readonly Token[], index: number): boolean {
  const token = tokenAt(nodes, index);
  const next = tokenAt(nodes, index + 1);
  if (tokenAt(nodes, index - 1).type !== 'piece' || !has(next, Word.cue) || has(next, Word.nounVerb)) return false;
  return !has(token, Word.group | Word.person | Word.body | Word.document | Word.department | Word.number);
}

/** "Fleming said", "Kelly told": what looks like a participle or an adverb and is the subject of a cue. */
function speaksFirst(nodes: readonly Token[]): boolean {
  const first = tokenAt(nodes, 0);
  const next = tokenAt(nodes, 1);
  const looks =
    (ends(first, Ending.ing) || ends(first, Ending.ly)) && !has(first, Word.adverb | Word.cue | Word.opener);
  return looks && has(next, Word.cue) && !has(next, Word.nounVerb) && !has(first, Word.group | Word.person | Word.body);
}

/** A word at the start of a sentence that the lists know as a common one, with no capital after it. */
function isCommonWord(nodes: readonly Token[], index: number): boolean {
  const token = tokenAt(nodes, index);
  if (has(token, Word.opener)) return true;
  if (has(token, OFFICE) && ofLength(nodes, index, index + 1) > 0) return false;
  if (has(token, Word.title) && nicknameLength(nodes, index + 1) > 0) return false;
  if (ofManyLength(nodes, index + 1) > 0) return false;
  if (bodyLinks.has(tokenAt(nodes, index + 1).lower) && looksCapital(tokenAt(nodes, index + 2))) return false;
  if (looksCapital(tokenAt(nodes, index + 1)) && !has(tokenAt(nodes, index + 1), FUNCTION))
    return isVerbFirst(token) && !SITES.has(tokenAt(nodes, index + 1));
  if (has(token, GIVEN | Word.country | Word.people)) return false;
  if (/^[A-Z]{2,}/.test(token.text)) return false;
  return (
    has(token, Word.cue | Word.finite | Word.group | Word.person | Word.body | Word.nounVerb | Word.number) ||
    has(token, Word.document | Word.place | Word.calendar | Word.participle | Word.department) ||
    ends(token, Ending.ing) ||
    ends(token, Ending.ly) ||
    (ends(token, Ending.ed) && has(tokenAt(nodes, index + 1), Word.preposition))
  );
}

function isVerbFirst(token: Token): boolean {
  return ends(token, Ending.ing) && !has(token, GIVEN);
}

/** Index after the last token of the run of capitals that starts at `index`. */
function runEnd(nodes: readonly Token[], index: number): number {
  let end = index + 1;
  if (isAddress(nodes, index)) return index + 2;
  const limit = Math.min(nodes.length, index + LONGEST);
  while (end < limit) {
    if (has(tokenAt(nodes, end), Word.cue | Word.finite) && !has(tokenAt(nodes, end), OFFICE) && isTitleCase(nodes))
      break;
    const step = continues(nodes, index, end);
    if (step === 0) break;
    end += step;
  }
  return Math.min(end, nodes.length);
}

/** How many tokens at `at` belong to the name that began at `from`; 0 when it ends there. */
function continues(nodes: readonly Token[], from: number, at: number): number {
  const token = tokenAt(nodes, at);
  const next = tokenAt(nodes, at + 1);
  const last = tokenAt(nodes, at - 1);
  if (token.text === '.') return isShort(last) && looksCapital(next) && !has(next, Word.determiner) ? 2 : 0;
  if (looksCapital(token) && has(last, Word.title) && looksCapital(next) && token.text !== 'I') return 1;
  if (token.capital && bodyLinks.has(token.lower) && looksCapital(next)) return 2;
  if (token.lower === 'the' && at === from + 1 && bodyOpeners.has(last.lower) && looksCapital(next)) return 2;
  if (looksCapital(token)) return token.text === 'I' || has(token, FUNCTION) || has(token, Word.pronoun) ? 0 : 1;
  if (token.type === 'mark') return nicknameLength(nodes, at);
  if (token.type === 'possessive') return ofManyLength(nodes, at);
  if (isElided(token)) return 1;
  if (token.text === '(' && has(next, Word.title) && tokenAt(nodes, at + 2).text === ')')
    return looksCapital(tokenAt(nodes, at + 3)) ? 3 : 0;
  if (token.text === '&' && looksCapital(next)) return 2;
  if (has(token, Word.particle) && token.lower !== 'e') return particleLength(nodes, at);
  if (token.lower === 'of' || token.lower === 'for') return ofLength(nodes, from, at);
  if (token.lower === 'in' || token.lower === 'on') return untilAcronym(nodes, from, at);
  return token.lower === 'and' ? andLength(nodes, from, at) : 0;
}

function isShort(token: Token): boolean {
  return token.text.length === 1 || has(token, Word.abbreviation) || token.text.includes('.');
}

/** A nickname in marks between capitals: Ann "Red" Fox. */
function nicknameLength(nodes: readonly Token[], at: number): number {
  for (let close = at + 2; close <= at + 4; close += 1) {
    if (tokenAt(nodes, close).type !== 'mark') continue;
    const inner = tokenAt(nodes, at + 1);
    const touches = tokenAt(nodes, at).end === inner.start;
    const named =
      looksCapital(tokenAt(nodes, close + 1)) || (has(tokenAt(nodes, at - 1), Word.title) && close === at + 2);
    return touches && looksCapital(inner) && named ? close + 1 - at : 0;
  }
  return 0;
}

function particleLength(nodes: readonly Token[], at: number): number {
  const next = tokenAt(nodes, at + 1);
  if (looksCapital(next)) return 1;
  return has(next, Word.particle) && looksCapital(tokenAt(nodes, at + 2)) ? 2 : 0;
}

/** Cuts a run into the names it is made of: "envoy to Syria Anna Berg" names a place and a person. */
function split(text: string, nodes: readonly Token[], from: number, to: number): Mention[] {
  const first = tokenAt(nodes, from);
  const place = has(first, Word.country) || (!has(first, GIVEN) && has(tokenAt(nodes, from + 1), GIVEN));
  const inside = Math.max(
    nationBeforeName(nodes, from, to),
    provinceBeforeName(nodes, from, to),
    bodyBeforeName(nodes, from, to),
  );
  if (inside > 0) return [mentionOf(text, nodes, from, inside), mentionOf(text, nodes, inside, to)];
  const cuts =
    place &&
    to - from > 2 &&
    has(tokenAt(nodes, from - 1), Word.preposition) &&
    !anyHas(nodes, from, to, Word.body | Word.title);
  if (!cuts) return [mentionOf(text, nodes, from, to)];
  return [mentionOf(text, nodes, from, from + 1), mentionOf(text, nodes, from + 1, to)];
}

/** "Ann Fox MP": where the name ends before the letters behind it. */
function withoutLetters(nodes: readonly Token[], from: number, to: number): number {
  return to - from > 2 && postNominals.has(tokenAt(nodes, to - 1).lower) ? to - 1 : to;
}

function mentionOf(text: string, nodes: readonly Token[], from: number, to: number): Mention {
  const afterThe = tokenAt(nodes, from - 1).lower === 'the';
  const core = coreStart(nodes, from, to);
  const named = core < to ? core : from;
  const end = withoutLetters(nodes, named, to);
  const name = printed(text, nodes, named, end);
  const before = [...nodes.slice(from, core), ...nodes.slice(end, to)].filter((t) => t.type === 'word');
  const titles = before.some((t) => has(t, OFFICE)) ? before.map((t) => t.lower) : [];
  const kind = kindOf(nodes, from, core, to, afterThe);
  return { from, core: named, to, kind, name, key: nameKey(name), titles, afterThe };
}
