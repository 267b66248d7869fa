import { has, looksCapital, type Token, tokenAt } from '../text/tokens.ts';
import { CLOSED, Word } from '../words.ts';
import type { Mention } from './names.ts';
import type { NounPhrase, Phrase, SignKind } from './phrases.ts';
import { type Before, NOTHING, readVerb, startsVerb } from './verbs.ts';

/** Cuts a sentence into noun phrases, verb groups and the words between. Every node is in exactly one phrase. */
export function readPhrases(nodes: readonly Token[], mentions: readonly Mention[]): Phrase[] {
  const at = new Map(mentions.map((mention) => [mention.from, mention]));
  const phrases: Phrase[] = [];
  for (let index = 0; index < nodes.length; ) {
    const phrase = readPhrase(nodes, index, at, phrases);
    phrases.push(phrase);
    index = phrase.to;
  }
  return phrases;
}

type Mentions = ReadonlyMap<number, Mention>;

function readPhrase(nodes: readonly Token[], index: number, mentions: Mentions, phrases: readonly Phrase[]): Phrase {
  const last = phrases.findLast((phrase) => phrase.kind !== 'adverb');
  const token = tokenAt(nodes, index);
  const named = mentions.get(index);
  if (named === undefined) {
    const noun = last?.kind === 'noun' && !last.time;
    const gap = last !== undefined && /^(?:comma|relative|close|dash|piece)$/.test(last.kind);
    const pronoun = last?.kind === 'noun' && last.pronoun;
    const free = last?.kind === 'noun' && phrases[phrases.indexOf(last) - 1]?.kind !== 'preposition';
    const plural = free ? numberOf(tokenAt(nodes, last.to - 1), last.mention) : null;
    const before: Before = { head: noun, open: false, actor: noun, gap, pronoun, plural };
    if (startsVerb(nodes, index, before)) return readVerb(nodes, index);
    const kind = signOf(nodes, index);
    if (kind !== null) return { kind, from: index, to: index + 1, lower: token.lower };
  }
  return readNoun(nodes, index, mentions, phrases.at(-1)?.kind === 'preposition');
}

function numberOf(token: Token, mention: Mention | null): boolean | null {
  if (mention?.kind === 'place' && token.lower !== 'states') return false;
  if (mention !== null) return token.lower.endsWith('s') ? null : false;
  if (has(token, Word.group) && !isPlural(token)) return null;
  return isPlural(token);
}

function isPlural(token: Token): boolean {
  return /[^s]s$/.test(token.lower) || /^(?:police|people|men|women|children|they|we|you|troops)$/.test(token.lower);
}

const SIGNS: Readonly<Record<string, SignKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '--': 'dash',
  '―': 'dash',
  '|': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
};

function signOf(nodes: readonly Token[], index: number): SignKind | null {
  const token = tokenAt(nodes, index);
  if (token.type === 'piece') return 'piece';
  if (token.type === 'punct') return SIGNS[token.text] ?? 'other';
  if (token.type === 'mark' || token.type === 'possessive') return 'other';
  if (token.type === 'number' || token.text === 'I') return null;
  if (has(token, Word.relative)) return 'relative';
  if (has(token, Word.coordinator)) return 'coordinator';
  if (has(token, Word.subordinator) && isClauseLink(nodes, index)) return 'subordinator';
  if (has(token, Word.preposition)) return 'preposition';
  if (has(token, Word.subordinator)) return 'subordinator';
  if (has(token, Word.adverb) && !looksLikeName(token)) return 'adverb';
  if (isPostposed(nodes, index) || isFloating(nodes, index)) return 'adverb';
  return token.lower.endsWith('ly') && token.lower.length > 4 && !token.capital && !has(token, Word.person)
    ? 'adverb'
    : null;
}

const POSTPOSED =
  /^(?:close|familiar|loyal|responsible|opposed|hostile|sympathetic|allied|aligned|involved|present|unable|due)$/;

/** An adjective after its noun: "a source close to the mayor". */
function isPostposed(nodes: readonly Token[], index: number): boolean {
  const next = tokenAt(nodes, index + 1);
  return POSTPOSED.test(tokenAt(nodes, index).lower) && has(next, Word.preposition);
}

/** "both" between a subject and its verb. */
function isFloating(nodes: readonly Token[], index: number): boolean {
  if (index === 0 || !/^(?:both|all|each|either|neither)$/.test(tokenAt(nodes, index).lower)) return false;
  const next = tokenAt(nodes, index + 1);
  return has(next, Word.be | Word.auxiliary | Word.finite) || (has(next, Word.cue) && !has(next, Word.nounVerb));
}

function looksLikeName(token: Token): boolean {
  return token.capital && has(token, Word.male | Word.female);
}

/** "after", "since", "before" and "as" begin a clause or a phrase: a clause where a subject and a verb follow. */
function isClauseLink(nodes: readonly Token[], index: number): boolean {
  const token = tokenAt(nodes, index);
  if (!has(token, Word.preposition)) return true;
  if (token.lower === 'as') return !tokenAt(nodes, index + 1).lower.endsWith('ing');
  for (let at = index + 1; at < Math.min(nodes.length, index + 9); at += 1) {
    const next = tokenAt(nodes, at);
    if (next.type === 'punct' || has(next, Word.preposition)) return false;
    if (has(next, Word.be | Word.auxiliary | Word.finite) && !has(next, Word.nounVerb)) return true;
  }
  return false;
}

/** `hanging`: the phrase hangs on a preposition, so that a verb after it agrees with something further left. */
function readNoun(nodes: readonly Token[], index: number, mentions: Mentions, hanging: boolean): NounPhrase {
  let before: Before = NOTHING;
  let mention: Mention | null = null;
  let genitive = false;
  let time = true;
  let at = index;
  while (at < nodes.length) {
    const token = tokenAt(nodes, at);
    const named = mentions.get(at);
    if (named !== undefined && named.to > at) {
      if (at > index && !joinsName(nodes, index, at, mention, before, named)) break;
      mention = named;
      at = named.to;
      before = {
        ...NOTHING,
        head: true,
        actor: true,
        plural: hanging ? null : numberOf(tokenAt(nodes, at - 1), named),
      };
      time = false;
      continue;
    }
    if (at > index && endsNoun(nodes, at, before)) break;
    if (token.type === 'possessive') genitive = true;
    else if (!has(token, Word.calendar | Word.determiner | Word.number) && token.type === 'word' && !isTimeWord(token))
      time = false;
    mention = null;
    before = {
      ...NOTHING,
      head: opensNothing(token),
      open: !opensNothing(token),
      actor: isActor(token),
      pronoun: has(token, Word.pronoun),
      plural: hanging ? null : numberOf(token, null),
    };
    at += 1;
    if (has(token, Word.pronoun)) break;
  }
  const head = tokenAt(nodes, at - 1);
  const pronoun = at - index === 1 && (has(head, Word.pronoun) || head.lower === 'her');
  const opening = openingOf(tokenAt(nodes, index), genitive);
  return {
    kind: 'noun',
    from: index,
    to: at,
    mention,
    head: head.lower,
    pronoun,
    opening,
    time: time && !pronoun && nodes.slice(index, at).some((token) => has(token, Word.calendar)),
  };
}

/** "ministry spokesman Ann Fox" is one noun phrase; "last week Ann Fox", "the word Ann Fox used" are two. */
function joinsName(
  nodes: readonly Token[],
  from: number,
  at: number,
  mention: Mention | null,
  before: Before,
  named: Mention,
): boolean {
  if (mention?.to === at || (before.head && isTime(nodes, from, at))) return false;
  const last = tokenAt(nodes, at - 1);
  if (!before.head || last.type !== 'word') return true;
  const long = named.to - named.core > 1 && named.kind === 'name';
  if ((named.kind === 'person' || long) && has(last, Word.body) && !has(last, Word.person | Word.title)) return false;
  return (
    has(last, Word.person | Word.group | Word.body | Word.title | Word.department | Word.place | Word.document) ||
    /(?:er|or|ist|man|ian|ant|eer|ee)$/.test(last.lower)
  );
}

/** False for a word after which a noun must still come: "the", "three", "three-day". */
function opensNothing(token: Token): boolean {
  if (token.type === 'possessive' || token.type === 'number') return false;
  return (
    !has(token, Word.determiner | Word.number) &&
    !/-(?:day|week|month|year|hour|mile|foot|old|led|backed|held|controlled|run|owned|based|old)$/.test(token.lower)
  );
}

/** Whether a noun can do something, so that a doubtful word after it may be its verb. */
function isActor(token: Token): boolean {
  return (
    has(token, Word.person | Word.group | Word.body | Word.country | Word.pronoun | Word.document) ||
    token.lower.endsWith('s')
  );
}

function isTime(nodes: readonly Token[], from: number, to: number): boolean {
  return nodes
    .slice(from, to)
    .every((t) => has(t, Word.calendar | Word.determiner) || isTimeWord(t) || t.type === 'number');
}

function isTimeWord(token: Token): boolean {
  return token.lower === 'last' || token.lower === 'next' || token.lower === 'late' || token.lower === 'early';
}

function endsNoun(nodes: readonly Token[], at: number, before: Before): boolean {
  const token = tokenAt(nodes, at);
  if (token.type === 'possessive') return false;
  if (token.type !== 'word' && token.type !== 'number')
    return !(token.text === '%' && tokenAt(nodes, at - 1).type === 'number');
  const alone = ALONE.test(tokenAt(nodes, at - 1).lower) && isPlainVerb(token);
  if (alone || startsVerb(nodes, at, before) || (before.head && isPostposed(nodes, at))) return true;
  if (has(token, CLOSED) && !(token.lower === 'second' || token.lower === 'past')) return true;
  if (has(token, Word.determiner)) return !before.open && !has(token, Word.number);
  if (has(token, Word.calendar) && before.head && token.capital && !looksCapital(token)) return true;
  if (/^(?:today|yesterday|tomorrow|tonight|overnight)$/.test(token.lower)) return true;
  return has(token, Word.adverb) && before.head && !before.open && !has(token, Word.person | Word.nounVerb);
}

/** Words that stand for people without a noun: "one said", "others were". */
const ALONE = /^(?:one|another|some|many|others|most|all|both|each|few|several|two|three|four|five|neither|none)$/;

function isPlainVerb(token: Token): boolean {
  if (has(token, Word.be | Word.auxiliary)) return true;
  return has(token, Word.cue | Word.finite) && !has(token, Word.nounVerb | Word.person | Word.group);
}

function openingOf(token: Token, genitive: boolean): NounPhrase['opening'] {
  if (has(token, Word.possessive)) return 'possessive';
  if (genitive) return 'genitive';
  if (token.lower === 'the') return 'the';
  return token.lower === 'a' || token.lower === 'an' || token.lower === 'one' || token.lower === 'another'
    ? 'a'
    : 'none';
}
