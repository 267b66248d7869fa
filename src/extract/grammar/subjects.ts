import { canAct, canStandBeside, type Group, isAge, isName, type Nominal, nominalAt, type Party } from './parties.ts';
import { isContracted } from './nouns.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import {
  coreOf,
  isBareForm,
  isEmbedded,
  isObjectOfPreposition,
  isSeparator,
  joinedIn,
  sharedVerb,
  type Parsed,
  stretchKind,
  stretchStart,
} from './stretches.ts';

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
      if (isObjectOfPreposition(phrases, at) || isSecondAgent(phrases, at) || !canAct(phrase, nodes)) continue;
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

/** "an appeal issued by X and Y called": Y is one of its makers, not what called. */
function isSecondAgent(phrases: readonly Phrase[], at: number): boolean {
  const by = phraseAt(phrases, at - 3);
  const joins = phraseAt(phrases, at - 1)?.kind === 'coordinator' && phraseAt(phrases, at - 2)?.kind === 'noun';
  return joins && by?.kind === 'preposition' && by.lower === 'by';
}

/** Index of "who" in "the elder who attended a meeting", of the participle in "a man carrying a lamp"; else `at`. */
function overClause(phrases: readonly Phrase[], at: number): number {
  let verb = at - 1;
  while (phraseAt(phrases, verb)?.kind === 'adverb') verb -= 1;
  const phrase = phraseAt(phrases, verb);
  if (phrase?.kind !== 'verb') return at;
  if (phrase.form === 'ing' || phrase.form === 'infinitive')
    return phraseAt(phrases, verb - 1)?.kind === 'noun' ? verb : at;
  return phraseAt(phrases, verb - 1)?.kind === 'relative' ? verb - 1 : at;
}

/** "rejected the report and said": after "and" a noun is the object of the verb before it. */
function hasVerbBefore(phrases: readonly Phrase[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before -= 1) {
    const phrase = phraseAt(phrases, before);
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
  if (joined) {
    const teller = isToldState(sentence.phrases, at) ? tellerBefore(sentence.phrases, at - 2) : at;
    return isEmbedded(sentence.phrases, at) || teller < 0 ? null : subjectOf(sentence, teller, depth + 1);
  }
  const before = phraseAt(sentence.phrases, at - 1);
  const described = describedBy(sentence, at);
  if (described !== null) return described;
  if (before?.kind === 'relative' || isBareForm(sentence.phrases[at])) return null;
  return subjectOf(sentence, at, depth + 1);
}

/** "said that they were near "..." and accused": the "were" of what is told is no partner of "accused". */
function isToldState(phrases: readonly Phrase[], at: number): boolean {
  const be = phrases[at];
  const that = phraseAt(phrases, at - 2);
  if (be?.kind !== 'verb' || !/^(?:is|are|was|were)$/.test(be.base) || that?.kind !== 'subordinator') return false;
  return phraseAt(phrases, at - 1)?.kind === 'noun' && that.lower === 'that' && phrases[at + 1]?.kind === 'piece';
}

/** The finite verb before the "that" at `that`, when and where let off; -1 where none stands there. */
function tellerBefore(phrases: readonly Phrase[], that: number): number {
  let at = that - 1;
  while (/^(?:noun|preposition|adverb)$/.test(phraseAt(phrases, at)?.kind ?? '')) at -= 1;
  const verb = phraseAt(phrases, at);
  return verb?.kind === 'verb' && verb.form === 'finite' ? at : -1;
}

/** "a nurse we met said", "the witness he trusted called": the noun that a clause without a relative describes. */
function describedBy(sentence: Parsed, verb: number): Group | null {
  const { phrases, nodes } = sentence;
  let at = verb - 1;
  while (phraseAt(phrases, at)?.kind === 'adverb') at -= 1;
  const subject = phraseAt(phrases, at);
  const noun = phraseAt(phrases, at - 1);
  if (subject?.kind !== 'noun' || noun?.kind !== 'noun' || noun.pronoun) return null;
  if (!subject.pronoun && !isContracted(tokenAt(nodes, subject.from))) return null;
  return isObjectOfPreposition(phrases, at - 1) || !canAct(noun, nodes) ? null : groupEndingAt(sentence, at - 1);
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
  if (nominal.noun.pronoun) return { parties, from, to: nominal.to };
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
  const link = phraseAt(phrases, from - 1);
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
  const before = phraseAt(phrases, at - 1);
  return before?.kind === 'verb' && before.form !== 'participle';
}

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
      const verb = sharedVerb(sentence.phrases, start, end);
      return verb < 0 || depth >= DEEPEST ? null : subjectOf(sentence, verb, depth + 1);
    }
    const nominal = kind === 'nominal' ? coreOf(sentence, start, end) : null;
    const described = parties.length > 0 || nominals.some(({ noun }) => isName(noun));
    const together = nominal === null || described ? null : joinedIn(sentence, nominal, end);
    if (together !== null) return together;
    if (nominal === null) {
      if (nominals.length > 0 && !wanted) break;
    } else if (nominals.length === 0 || wanted || standsBeside(sentence, nominal, nominals)) {
      if (wanted) {
        parties.unshift({ nominals: nominals.splice(0) });
        wanted = false;
      }
      nominals.unshift(...withNameBeside(sentence.phrases, nominal, end));
      from = nominal.from;
      if (sentence.phrases[start]?.kind === 'coordinator') wanted = true;
    } else break;
    if (!isSeparator(phraseAt(sentence.phrases, start - 1))) break;
    end = start - 1;
  }
  if (nominals.length > 0) parties.unshift({ nominals });
  return parties.length === 0 ? null : { parties, from, to: comma };
}

/** "militant group Hizb al-A, which ...": a name right after the noun belongs to it. */
function withNameBeside(phrases: readonly Phrase[], nominal: Nominal, end: number): Nominal[] {
  const next = nominal.to < end && !isName(nominal.noun) ? nominalAt(phrases, nominal.to) : null;
  return next !== null && isName(next.noun) ? [nominal, next] : [nominal];
}

function standsBeside(sentence: Parsed, nominal: Nominal, others: readonly Nominal[]): boolean {
  return isAge(nominal.noun, sentence.nodes) || canStandBeside(nominal.noun, others);
}
