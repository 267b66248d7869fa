import {
  abbreviations,
  conjunctions,
  countries,
  cueForms,
  determiners,
  femaleNames,
  maleNames,
  openers,
  organisationWords,
  particles,
  peoples,
  personNouns,
  placeWords,
  prepositions,
  sentenceAdverbs,
  titles,
} from './lexicon.ts';
import { looksCapital, type Token } from './tokens.ts';

export type NameKind = 'person' | 'name' | 'body' | 'place' | 'people' | 'role';

/** A name in the text: token indices `[from, to)` of the whole, `core` where the bare name starts after titles. */
export interface Mention {
  readonly from: number;
  readonly core: number;
  readonly to: number;
  readonly kind: NameKind;
  /** The bare name as printed, one space between words. */
  readonly name: string;
  /** Titles, nationality and offices that stand before it, lower case. */
  readonly titles: readonly string[];
  readonly afterThe: boolean;
}

/** Longest run of tokens that is read as one name. */
const LONGEST = 14;

/** Finds every name of a paragraph. `starts` holds the token indices where a sentence begins. */
export function findMentions(text: string, tokens: readonly Token[], starts: ReadonlySet<number>): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined || !looksCapital(token) || !startsName(tokens, index, starts)) {
      index += 1;
      continue;
    }
    const end = runEnd(tokens, index);
    mentions.push(...split(text, tokens, index, end));
    index = end;
  }
  return mentions;
}

function startsName(tokens: readonly Token[], index: number, starts: ReadonlySet<number>): boolean {
  const token = tokens[index];
  if (token === undefined || token.text === 'I' || token.text.startsWith("I'")) return false;
  const { lower } = token;
  if (determiners.has(lower) || conjunctions.has(lower) || prepositions.has(lower) || sentenceAdverbs.has(lower))
    return false;
  if (/^(?:he|she|they|it|we|you|there|who)(?:'|$)/.test(lower)) return false;
  if (!starts.has(index)) return true;
  if (openers.has(lower)) return false;
  const next = tokens[index + 1];
  const alone = next === undefined || !looksCapital(next);
  return (
    !alone || (!cueForms.has(lower) && !(lower.endsWith('ing') && !maleNames.has(lower) && !femaleNames.has(lower)))
  );
}

/** Index after the last token of the run of capitals that starts at `index`. */
function runEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  const limit = Math.min(tokens.length, index + LONGEST);
  while (end < limit) {
    const step = continues(tokens, index, end);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** How many tokens at `at` belong to the name that began at `from`; 0 when it ends there. */
function continues(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const last = tokens[at - 1];
  if (token === undefined || last === undefined) return 0;
  if (token.text === '.' && next !== undefined && isShort(last) && looksCapital(next) && !determiners.has(next.lower))
    return 2;
  if (looksCapital(token)) return token.text === 'I' || isCapitalFunction(token) ? 0 : 1;
  if (next === undefined) return 0;
  if (token.type === 'mark') return nicknameLength(tokens, at);
  if (token.text === '&' && looksCapital(next)) return 2;
  if (particles.has(token.lower) && token.lower !== 'e') return particleLength(tokens, at);
  if ((token.lower === 'of' || token.lower === 'for') && holdsBodyWord(tokens, from, at)) return afterOf(tokens, at);
  return 0;
}

function isCapitalFunction(token: Token): boolean {
  return prepositions.has(token.lower) || conjunctions.has(token.lower) || determiners.has(token.lower);
}

function isShort(token: Token): boolean {
  return token.text.length === 1 || abbreviations.has(token.lower) || /\./.test(token.text);
}

/** A nickname in marks between capitals: Ann "Red" Fox. */
function nicknameLength(tokens: readonly Token[], at: number): number {
  for (let close = at + 2; close <= at + 4; close += 1) {
    if (tokens[close]?.type !== 'mark') continue;
    const after = tokens[close + 1];
    const inner = tokens[at + 1];
    const touches = tokens[at]?.end === inner?.start;
    return touches && inner !== undefined && looksCapital(inner) && after !== undefined && looksCapital(after)
      ? close + 1 - at
      : 0;
  }
  return 0;
}

function particleLength(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  if (next !== undefined && looksCapital(next)) return 1;
  return next !== undefined && particles.has(next.lower) && second !== undefined && looksCapital(second) ? 2 : 0;
}

function holdsBodyWord(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some((t) => organisationWords.has(t.lower));
}

function afterOf(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  if (next !== undefined && looksCapital(next)) return 2;
  return next?.lower === 'the' && second !== undefined && looksCapital(second) ? 3 : 0;
}

/** Cuts a run into the names it is made of: "Syria Anna Berg" is a place and a person. */
function split(text: string, tokens: readonly Token[], from: number, to: number): Mention[] {
  const first = tokens[from];
  const second = tokens[from + 1];
  const isPlace =
    first !== undefined && countries.has(first.lower) && to - from > 2 && second !== undefined && looksCapital(second);
  const cutsPlace =
    isPlace &&
    prepositions.has(tokens[from - 1]?.lower ?? '') &&
    !tokens.slice(from, to).some((t) => organisationWords.has(t.lower));
  if (!cutsPlace) return [mentionOf(text, tokens, from, to)];
  return [mentionOf(text, tokens, from, from + 1), mentionOf(text, tokens, from + 1, to)];
}

function mentionOf(text: string, tokens: readonly Token[], from: number, to: number): Mention {
  const afterThe = tokens[from - 1]?.lower === 'the';
  const core = coreStart(tokens, from, to);
  const named = core < to ? core : from;
  const name = text.slice(tokens[named]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const before = tokens.slice(from, core).map((t) => t.lower);
  const titled = before.filter((word) => titles.has(word));
  return { from, core: named, to, kind: kindOf(tokens, from, core, to, afterThe), name, titles: titled, afterThe };
}

/** Where the bare name starts: after titles, nationalities and words of offices. */
function coreStart(tokens: readonly Token[], from: number, to: number): number {
  let core = from;
  let lastTitle = from;
  while (core < to) {
    const token = tokens[core];
    const word = token?.lower ?? '';
    const known =
      titles.has(word) ||
      peoples.has(word) ||
      countries.has(word) ||
      organisationWords.has(word) ||
      personNouns.has(word);
    const given = maleNames.has(word) || femaleNames.has(word);
    if (!known && token?.text !== '.' && token?.text !== '&') break;
    if (given && !titles.has(word) && core > from) break;
    core += 1;
    if (titles.has(word) || personNouns.has(word)) lastTitle = core;
    if (tokens[core]?.text === '.' && titles.has(word)) {
      core += 1;
      lastTitle = core;
    }
  }
  const rest = tokens.slice(core, to);
  if (rest.some((t) => organisationWords.has(t.lower))) {
    const inTitle = tokens.slice(lastTitle, to).some((t) => organisationWords.has(t.lower));
    return inTitle ? from : lastTitle;
  }
  return core >= to && lastTitle < to && lastTitle > from
    ? lastTitle
    : lastTitle > from
      ? Math.max(core, lastTitle)
      : peopleOnly(tokens, from, core);
}

function peopleOnly(tokens: readonly Token[], from: number, core: number): number {
  return tokens.slice(from, core).some((t) => organisationWords.has(t.lower) || countries.has(t.lower)) ? from : core;
}

function kindOf(tokens: readonly Token[], from: number, core: number, to: number, afterThe: boolean): NameKind {
  if (core >= to) return wholeKind(tokens, from, to);
  const rest = tokens.slice(core, to).filter((t) => t.type === 'word');
  if (rest.some((t) => organisationWords.has(t.lower))) return 'body';
  const first = rest[0]?.lower ?? '';
  if (rest.length === 1 && countries.has(first)) return 'place';
  if (rest.length === 1 && peoples.has(first)) return 'people';
  if (rest.every((t) => countries.has(t.lower) || peoples.has(t.lower))) return 'place';
  const titled = tokens.slice(from, core).some((t) => titles.has(t.lower) || personNouns.has(t.lower));
  if (titled) return 'person';
  const given = maleNames.has(first) || femaleNames.has(first);
  const last = rest.at(-1)?.lower ?? '';
  if (!given && rest.length > 1 && (placeWords.has(last) || placeWords.has(first))) return 'place';
  if (rest.length === 1 && /^[A-Z]{2,6}$/.test(rest[0]?.text ?? '')) return 'body';
  if (afterThe && !given) return 'body';
  return given && rest.length > 1 ? 'person' : 'name';
}

function wholeKind(tokens: readonly Token[], from: number, to: number): NameKind {
  const words = tokens.slice(from, to);
  const last = words.at(-1)?.lower ?? '';
  if (titles.has(last) || personNouns.has(last)) return 'role';
  if (words.some((t) => organisationWords.has(t.lower))) return 'body';
  return words.some((t) => countries.has(t.lower)) ? 'place' : 'people';
}
