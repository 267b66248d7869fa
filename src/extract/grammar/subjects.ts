import { has, type Token, tokenAt } from '../text/tokens.ts';
import { relativeParticiples, Word } from '../words.ts';
import {
  canAct,
  canStandBeside,
  type Group,
  groupFrom,
  isAge,
  isName,
  type Nominal,
  nominalAt,
  type Party,
} from './parties.ts';
import type { NounPhrase, Phrase } from './phrases.ts';

/** A sentence as the grammar sees it. */
export interface Parsed {
  readonly nodes: readonly Token[];
  readonly phrases: readonly Phrase[];
}

/** How far left a subject is looked for, in phrases: keeps the work linear. */
const FARTHEST = 60;
/** How many verbs joined by "and" lead back to one subject. */
const DEEPEST = 6;

/** The subject of the verb at phrase `verb`, found leftwards over appositions, relative clauses and joined verbs. */
export function subjectOf(sentence: Parsed, verb: number, depth = 0): Group | null {
  const { phrases, nodes } = sentence;
  let joined = false;
  for (let at = verb - 1; at >= Math.max(0, verb - FARTHEST); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined) return null;
    if (phrase.kind === 'noun') {
      if (isObjectOfPreposition(phrases, at) || !canAct(phrase, nodes)) continue;
      if (joined && hasVerbBefore(phrases, at)) continue;
      const over = overClause(phrases, at);
      if (over < at) {
        at = over;
        continue;
      }
      return groupEndingAt(sentence, at);
    }
    if (phrase.kind === 'comma' || phrase.kind === 'dash') return beforeComma(sentence, at, depth);
    if (phrase.kind === 'coordinator') joined = true;
    else if (phrase.kind === 'close') at = openingOf(phrases, at);
    else if (phrase.kind === 'verb' && phrase.form === 'finite') {
      const jump = throughVerb(sentence, at, joined, depth);
      if (jump !== null) return jump;
    } else if (endsClause(phrase, joined)) return null;
  }
  return null;
}

/** Index of "who" in "the elder who attended a meeting", of the participle in "a man carrying a lamp"; else `at`. */
function overClause(phrases: readonly Phrase[], at: number): number {
  let verb = at - 1;
  while (phrases[verb]?.kind === 'adverb') verb -= 1;
  const phrase = phrases[verb];
  if (phrase?.kind !== 'verb') return at;
  if (phrase.form === 'ing' || phrase.form === 'infinitive') return phrases[verb - 1]?.kind === 'noun' ? verb : at;
  return phrases[verb - 1]?.kind === 'relative' ? verb - 1 : at;
}

/** "rejected the report and said": after "and" a noun is the object of the verb before it. */
function hasVerbBefore(phrases: readonly Phrase[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before -= 1) {
    const phrase = phrases[before];
    if (phrase?.kind === 'verb' && phrase.form === 'finite') return true;
    if (phrase === undefined || /^(?:subordinator|colon|semicolon|stop)$/.test(phrase.kind)) return false;
  }
  return false;
}

function endsClause(phrase: Phrase, joined: boolean): boolean {
  if (phrase.kind === 'piece') return !joined;
  return /^(?:subordinator|colon|semicolon|stop|open)$/.test(phrase.kind);
}

/** A finite verb left of ours: its subject is ours where "and" joins them; a relative or reduced clause is passed over. */
function throughVerb(sentence: Parsed, at: number, joined: boolean, depth: number): Group | null {
  if (depth >= DEEPEST) return null;
  if (joined) return isEmbedded(sentence.phrases, at) ? null : subjectOf(sentence, at, depth + 1);
  const before = sentence.phrases[at - 1];
  if (before?.kind === 'relative' || isBareForm(sentence.phrases[at])) return null;
  return subjectOf(sentence, at, depth + 1);
}

/** "denied what X said and called": the verb of "what X said" is no partner of "called". */
function isEmbedded(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^(?:noun|adverb)$/.test(phrases[before]?.kind ?? '') && at - before < 4) before -= 1;
  const link = phrases[before];
  if (link?.kind === 'relative') return true;
  if (link?.kind === 'verb') return link.cue && link.form === 'finite' && before < at - 1;
  return (
    link?.kind === 'subordinator' && /^(?:what|how|why|when|where|because|if|as|after|before|while)$/.test(link.lower)
  );
}

function isBareForm(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && phrase.to - phrase.from === 1;
}

function isObjectOfPreposition(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  while (phrases[before]?.kind === 'adverb') before -= 1;
  return phrases[before]?.kind === 'preposition';
}

function openingOf(phrases: readonly Phrase[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - FARTHEST; at -= 1) if (phrases[at]?.kind === 'open') return at;
  return close;
}

/** The group whose last noun phrase stands at `at`, with no comma between it and its verb. */
function groupEndingAt(sentence: Parsed, at: number): Group {
  const { phrases } = sentence;
  const nominal = nominalAt(phrases, at);
  if (nominal === null) return { parties: [], from: at, to: at + 1 };
  const parties: Party[] = [{ nominals: withDescription(phrases, nominal) }];
  let from = parties[0]?.nominals[0]?.from ?? at;
  for (;;) {
    const earlier = earlierParty(sentence, from);
    if (earlier === null) break;
    parties.unshift(earlier);
    from = earlier.nominals[0]?.from ?? from - 1;
  }
  return { parties, from, to: nominal.to };
}

/** "special envoy to Syria Ann Fox": the description before the name belongs to it. */
function withDescription(phrases: readonly Phrase[], nominal: Nominal): Nominal[] {
  const start = nominal.from;
  if (!isName(nominal.noun)) return [nominal];
  for (let at = start - 1; at >= Math.max(0, start - 6); at -= 1) {
    if (phrases[at]?.kind !== 'noun') continue;
    const before = nominalAt(phrases, at);
    if (before === null) return [nominal];
    if (before.to === start && !isName(before.noun) && !isObjectOfPreposition(phrases, at)) return [before, nominal];
  }
  return [nominal];
}

/** A party before `from` that "and" or a comma of a list joins to it. */
function earlierParty(sentence: Parsed, from: number): Party | null {
  const { phrases, nodes } = sentence;
  const link = phrases[from - 1];
  if (link?.kind !== 'coordinator' && link?.kind !== 'comma') return null;
  const listed = link.kind === 'comma' && isListed(phrases, from);
  if (link.kind === 'comma' && !listed) return null;
  for (let at = from - 2; at >= Math.max(0, from - 8); at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb' || phrase?.kind === 'piece' || phrase?.kind === 'comma') return null;
    const nominal = nominalAt(phrases, at);
    if (nominal === null || isObjectOfPreposition(phrases, at) || !canAct(nominal.noun, nodes)) continue;
    if (nominal.to !== from - 1 || isObjectOfVerb(phrases, at)) return null;
    return { nominals: withDescription(phrases, nominal) };
  }
  return null;
}

/** A comma joins a list only where "and" follows: "the US, Britain and France". */
function isListed(phrases: readonly Phrase[], from: number): boolean {
  const nominal = nominalAt(phrases, from);
  return nominal !== null && phrases[nominal.to]?.kind === 'coordinator' && phrases[nominal.to + 1]?.kind === 'noun';
}

function isObjectOfVerb(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1];
  return before?.kind === 'verb' && before.form !== 'participle';
}

/** What a stretch between commas is, for who the subject may be. */
type Stretch = 'aside' | 'nominal' | 'clause';

/** The subject left of the comma at `comma`, where nothing between that comma and the verb can be it. */
function beforeComma(sentence: Parsed, comma: number, depth: number): Group | null {
  const nominals: Nominal[] = [];
  const parties: Party[] = [];
  let wanted = false;
  let from = comma;
  for (let end = comma; end > 0; ) {
    const start = stretchStart(sentence.phrases, end);
    const kind = stretchKind(sentence, start, end);
    if (kind === 'clause') {
      if (nominals.length > 0 || parties.length > 0) break;
      const verb = lastFinite(sentence.phrases, start, end);
      return verb < 0 || depth >= DEEPEST ? null : subjectOf(sentence, verb, depth + 1);
    }
    const nominal = kind === 'nominal' ? coreOf(sentence, start, end) : null;
    const together = nominal === null || nominals.length > 0 ? null : joinedIn(sentence, nominal, end);
    if (together !== null) return together;
    if (nominal === null) {
      if (nominals.length > 0 && !wanted) break;
    } else if (nominals.length === 0 || wanted || standsBeside(sentence, nominal, nominals)) {
      if (wanted) {
        parties.unshift({ nominals: nominals.splice(0) });
        wanted = false;
      }
      nominals.unshift(nominal);
      from = nominal.from;
      if (sentence.phrases[start]?.kind === 'coordinator') wanted = true;
    } else break;
    if (!isSeparator(sentence.phrases[start - 1])) break;
    end = start - 1;
  }
  if (nominals.length > 0) parties.unshift({ nominals });
  return parties.length === 0 ? null : { parties, from, to: comma };
}

function acts(sentence: Parsed, noun: NounPhrase): boolean {
  return noun.mention !== null || has(tokenAt(sentence.nodes, noun.to - 1), Word.person | Word.group | Word.body);
}

/** "the bishop and the mufti, in a letter, asked": several parties in one stretch. */
function joinedIn(sentence: Parsed, nominal: Nominal, end: number): Group | null {
  const group = groupFrom(sentence.phrases, sentence.nodes, nominal.from);
  if (group === null || group.parties.length < 2 || group.to !== end) return null;
  return group.parties.every(({ nominals }) => nominals.some(({ noun }) => acts(sentence, noun))) ? group : null;
}

function standsBeside(sentence: Parsed, nominal: Nominal, others: readonly Nominal[]): boolean {
  return isAge(nominal.noun, sentence.nodes) || canStandBeside(nominal.noun, others);
}

function isSeparator(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'comma' || phrase?.kind === 'dash';
}

function stretchStart(phrases: readonly Phrase[], end: number): number {
  let start = end;
  while (start > 0 && !endsStretch(phrases[start - 1], start < end)) start -= 1;
  return start;
}

/** A separator ends a stretch, and so does a quotation that something follows: `"...," a spokesman, who ..., said`. */
function endsStretch(phrase: Phrase | undefined, begun: boolean): boolean {
  if (phrase === undefined || isSeparator(phrase)) return true;
  return phrase.kind === 'piece' ? begun : /^(?:colon|semicolon|stop)$/.test(phrase.kind);
}

function lastFinite(phrases: readonly Phrase[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb' && phrase.form === 'finite') return at;
  }
  return -1;
}

function stretchKind(sentence: Parsed, start: number, end: number): Stretch {
  let first = start;
  const { phrases } = sentence;
  while (first < end && /^(?:coordinator|adverb)$/.test(phrases[first]?.kind ?? '')) first += 1;
  const phrase = phrases[first];
  const second = phrases[first + 1];
  if (phrase === undefined || first >= end) return 'aside';
  if (phrase.kind === 'relative' || second?.kind === 'relative') return 'aside';
  if (phrase.kind === 'verb') return phrase.form === 'finite' && !isBareForm(phrase) ? 'clause' : verbFirst(phrase);
  if (phrase.kind === 'subordinator' && hasOwnVerb(phrases, first + 1, end)) return 'aside';
  if (phrase.kind === 'preposition' && second?.kind === 'verb') return 'aside';
  if (hasOwnVerb(phrases, first, end)) return 'clause';
  return coreOf(sentence, start, end) === null ? 'aside' : 'nominal';
}

/** "Asked by reporters" and "speaking in Paris" are asides; "met the mayor" goes on with the subject before it. */
function verbFirst(phrase: Phrase): Stretch {
  return phrase.kind === 'verb' && phrase.form === 'finite' ? 'clause' : 'aside';
}

/** Whether a stretch has a finite verb of its own, relative and reduced clauses let off. */
function hasOwnVerb(phrases: readonly Phrase[], start: number, end: number): boolean {
  let relative = false;
  for (let at = start; at < end; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'relative') relative = true;
    if (phrase?.kind !== 'verb' || phrase.form !== 'finite') continue;
    if (relative) relative = false;
    else if (!isBareForm(phrase) || !isReduced(phrases, at)) return true;
  }
  return false;
}

/** "a letter dated 3 May", "a man named Fox", "the corridor announced by the army": a past form that describes its noun. */
function isReduced(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (phrase?.kind !== 'verb' || phrase.cue) return false;
  if (!/(?:ed|en|own|ade|eld|ent|ead)$/.test(phrase.base) && !relativeParticiples.has(phrase.base)) return false;
  return next === undefined || next.kind === 'preposition' || (next.kind === 'noun' && next.time);
}

/** The first noun phrase of a stretch that hangs on nothing before it. */
function coreOf(sentence: Parsed, start: number, end: number): Nominal | null {
  for (let at = start; at < end; at += 1) {
    const phrase = sentence.phrases[at];
    if (phrase?.kind !== 'noun' || phrase.time || isObjectOfPreposition(sentence.phrases, at)) continue;
    const nominal = nominalAt(sentence.phrases, at);
    if (nominal !== null) return nominal;
  }
  return null;
}
