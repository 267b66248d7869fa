/** Attribution before a quotation: "X said: ...", "X called it ...", "X's answer: ...". */
import { actCues, gestureCues, namingCues, speechCues, thoughtCues } from '../cue-forms.ts';
import { verbAt } from '../grammar/main-verbs.ts';
import { ownerAfter, ownerOfNoun } from '../grammar/owners.ts';
import { type Group, groupFrom, type Nominal, nominalAt } from '../grammar/parties.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import { voiceMeant } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { signs, Word, wordsOf } from '../words.ts';
import { type Attribution, cueText, speaks } from './attribution.ts';
import { isHearing, isMeans, speakerOfVerb } from './cue.ts';
import { isBySomebody, isNobody, isPaper, isReadThere, isSaidByNobody, isWhich, nobodys, toldIn } from './withheld.ts';
import { leadingPhrase, seenBy } from './according.ts';

/** Nouns for what somebody says: "verdict", "reply". */
export const CUE_NOUNS = new Set(wordsOf(nominalCues.nouns));

const SAYINGS = new Set(wordsOf(nominalCues.sayings));
const LABELS = new Set(wordsOf(nominalCues.labels));

/** What stands before the words at phrase `piece` and gives them to somebody, or null. `firstWord`: theirs, lower case. */
export function attributionBefore(line: Line, piece: number, firstWord = ''): Attribution | null {
  if (piece === 0) return null;
  const last = phraseAt(line.phrases, piece - 1);
  if (last?.kind === 'colon') return afterColon(line, piece - 1);
  if (last?.kind === 'noun' && LABELS.has(last.head) && last.opening !== 'none') return null;
  if (last?.kind === 'semicolon') return saidAlready(line, piece - 2);
  if (isBySomebody(line, piece)) return nobodys('before', 'somebody wrote it');
  const led = leadingPhrase(line, piece);
  return (
    (led !== null && isPaper(line, led) ? (toldIn(line, nearestCue(line, piece, firstWord)) ?? led) : led) ??
    seenBy(line, piece) ??
    nearestCue(line, piece, firstWord) ??
    possessedWords(line, piece) ??
    signedBy(line, piece)
  );
}

/** "The order, signed by X, gave them until noon to "leave"": what a signed paper says is X's. */
function signedBy(line: Line, piece: number): Attribution | null {
  const paper = line.phrases[0]?.kind === 'noun' ? line.phrases[0] : null;
  if (paper === null || !has(tokenAt(line.nodes, paper.to - 1), Word.document)) return null;
  for (let at = 1; at < Math.min(piece, 6); at += 1) {
    const verb = line.phrases[at];
    const by = line.phrases[at + 1];
    if (verb?.kind !== 'verb' || by?.kind !== 'preposition' || by.lower !== 'by' || verb.form === 'ing') continue;
    if (!/^(?:sign|signed|write|written|issue|issued|send|sent|draft|drafted|publish|published)$/.test(verb.base))
      return null;
    const group = groupFrom(line.phrases, line.nodes, at + 2);
    return group === null ? null : { group, cue: null, rule: 'whose paper', weight: 0.75, side: 'before', at: -1 };
  }
  return null;
}

/** "A house can be rebuilt, he says; "a country cannot"": the words go on after a clause that its speaker ends. */
function saidAlready(line: Line, at: number): Attribution | null {
  const verb = verbAt(line.phrases, at);
  if (verb === null || !speechCues.has(verb.base) || verb.form !== 'finite') return null;
  const group = speakerOfVerb(line, at);
  return group === null ? null : { group, cue: cueText(line, at), rule: 'cue before', weight: 0.8, side: 'before', at };
}

function afterColon(line: Line, colon: number): Attribution | null {
  if (isReadThere(line, colon)) return nobodys('before', 'read, not said');
  const had = sayingOf(line, colon);
  if (had !== null) return had;
  const cued = nearestCue(line, colon);
  if (cued !== null) return { ...cued, weight: 0.96, rule: 'cue and colon before' };
  const named = namedBefore(line, colon);
  if (named !== null) return named;
  const shown = thingShown(line, colon);
  if (shown !== null) return signs.has(shown.noun.head) ? null : ownerOf(line, shown);
  for (let at = colon - 1; at >= 0; at -= 1) {
    const verb = verbAt(line.phrases, at);
    if (verb?.form !== 'finite') continue;
    if (line.phrases[at - 1]?.kind === 'relative') continue;
    if (isHearing(verb)) return null;
    const group = subjectOf(line, at);
    const words = group?.parties[0]?.nominals[0];
    if (words !== undefined && CUE_NOUNS.has(words.noun.head)) return ownerOf(line, words);
    if (group === null || !speaks(line, group)) return null;
    return { group, cue: cueText(line, at), rule: 'clause and colon before', weight: 0.8, side: 'before', at };
  }
  return null;
}

/** "The staff, she said, had a saying: ...": whoever has it. */
function sayingOf(line: Line, colon: number): Attribution | null {
  const noun = line.phrases[colon - 1];
  const verb = verbAt(line.phrases, colon - 2);
  if (noun?.kind !== 'noun' || !SAYINGS.has(noun.head) || verb === null || !/^(?:ha[sd]|have)$/.test(verb.base))
    return null;
  const group = subjectOf(line, colon - 2);
  return group === null
    ? null
    : { group, cue: noun.head, rule: 'whose words', weight: 0.8, side: 'before', at: colon - 2 };
}

/** "She shows me a message from a reader: ...", "He points to a sign: ...": what the words stand on, where that tells whose. */
function thingShown(line: Line, colon: number): Nominal | null {
  for (let at = 1; at < colon; at += 1) {
    const nominal = nominalAt(line.phrases, at);
    if (nominal === null || nominal.to !== colon || !line.phrases.slice(0, at).some(({ kind }) => kind === 'verb'))
      continue;
    if (signs.has(nominal.noun.head)) return nominal;
    const written = has(tokenAt(line.nodes, nominal.noun.to - 1), Word.document) || CUE_NOUNS.has(nominal.noun.head);
    if (written && ownerAfter(line, nominal) !== null) return nominal;
  }
  return null;
}

/** "Ann Fox: ...", "The mayor's verdict: ...". */
function namedBefore(line: Line, colon: number): Attribution | null {
  const { phrases } = line;
  if (phrases.slice(0, colon).some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite')) return null;
  for (let at = 0; at < colon; at += 1) {
    const nominal = nominalAt(phrases, at);
    if (nominal === null || phraseAt(phrases, at - 1)?.kind === 'preposition') continue;
    if (CUE_NOUNS.has(nominal.noun.head)) return ownerOf(line, nominal);
    const group = groupFrom(phrases, line.nodes, at);
    const closes = group !== null && (group.to >= colon || phrases[group.to]?.kind === 'open');
    if (group !== null && closes && speaks(line, group) && !isLabel(group))
      return { group, cue: null, rule: 'name and colon before', weight: 0.85, side: 'before', at: -1 };
  }
  return null;
}

/** "Q&A:", "Analysis:", "Live:": a word in front of a headline, not somebody. */
function isLabel(group: Group): boolean {
  const noun = group.parties[0]?.nominals[0]?.noun;
  const name = noun?.mention?.name ?? '';
  return (
    /[&|\d]/.test(name) ||
    /^(?:interview|analysis|live|opinion|comment|video|watch|exclusive|profile|feature|update|breaking|letter|obituary|report|dispatch|questions?|answers?|q|a)$/i.test(
      name,
    )
  );
}

/** The nearest cue verb to the left whose words the quotation can be. */
function nearestCue(line: Line, piece: number, firstWord = ''): Attribution | null {
  let weight = 0.95;
  let agentless = -1;
  let promisedByThing = -1;
  for (let at = piece - 1; at >= 0; at -= 1) {
    const phrase = line.phrases[at];
    if (phrase?.kind === 'semicolon' || phrase?.kind === 'stop') return null;
    if (phrase?.kind === 'piece') weight -= 0.05;
    if (phrase?.kind !== 'verb' || !phrase.cue || isAside(line, at, piece) || isMereTalk(line, at, piece)) continue;
    if (lacksSubject(line, at, piece, firstWord)) continue;
    if (gestureCues.has(phrase.base) && !isDirect(line, at, piece)) continue;
    if (agentless >= 0 && isSaidByNobody(line, agentless, at)) return nobodys('before', 'said of it by nobody');
    const group = speakerOfVerb(line, at);
    if (group !== null && isSign(group)) return null;
    if (group !== null && isBeside(line, at, piece) && isNobody(group.parties[0]?.nominals[0]?.noun.head ?? ''))
      return { ...nobodys('before', 'said by somebody unknown', cueText(line, at)), weight };
    if (group === null && phrase.passive && agentless < 0) agentless = at;
    const own = group !== null && speaks(line, group);
    if (!own && promisedByThing < 0 && isWhich(line, at)) promisedByThing = at;
    if (own && (promisedByThing < 0 || speechCues.has(phrase.base))) {
      const inner = thoughtCues.has(phrase.base) || actCues.has(phrase.base) || isAnswerTo(line, at);
      const matrix = inner && !isSame(group, line) ? speechAround(line, at) : null;
      if (matrix !== null) return matrix;
      const sure = thoughtCues.has(phrase.base) ? weight - 0.15 : weight;
      return { group, cue: cueText(line, at), rule: 'cue before', weight: sure, side: 'before', at };
    }
    weight -= 0.1;
  }
  return null;
}

/** Nothing but a comma or a colon stands between the verb and the words. */
function isBeside({ phrases }: Line, verb: number, piece: number): boolean {
  const next = phrases[verb + 1]?.kind;
  return verb + 1 === piece || (verb + 2 === piece && (next === 'comma' || next === 'colon'));
}

/** "the army had responded to "provocations"": tells a deed; the words are those of whoever tells it. */
function isAnswerTo(line: Line, at: number): boolean {
  const next = line.phrases[at + 1];
  return (
    /^(?:respond|reply|react|answer)$/.test(verbAt(line.phrases, at)?.base ?? '') &&
    next?.kind === 'preposition' &&
    next.lower === 'to'
  );
}

/** "he hopes" keeps its own subject. */
function isSame(group: Group, line: Line): boolean {
  const first = group.parties[0]?.nominals[0]?.noun;
  return first?.mention != null && line.mentions.length === 1;
}

/** "X said his government wanted "...": X's words, not the government's. */
function speechAround(line: Line, thought: number): Attribution | null {
  for (let at = thought - 1; at >= 0; at -= 1) {
    const phrase = line.phrases[at];
    if (
      phrase?.kind === 'comma' ||
      phrase?.kind === 'piece' ||
      phrase?.kind === 'semicolon' ||
      phrase?.kind === 'coordinator'
    )
      return null;
    if (phrase?.kind !== 'verb' || !phrase.cue || !speechCues.has(phrase.base) || phrase.form !== 'finite') continue;
    const group = speakerOfVerb(line, at);
    if (group === null || !speaks(line, group)) return null;
    return { group, cue: cueText(line, at), rule: 'cue before', weight: 0.85, side: 'before', at };
  }
  return null;
}

/** "the corridor announced by the regime "exists"": a passive that only describes a noun. */
function isAside(line: Line, at: number, piece: number): boolean {
  const verb = verbAt(line.phrases, at);
  const next = line.phrases[at + 1];
  if (
    verb === null ||
    verb.to - verb.from > 1 ||
    next?.kind !== 'preposition' ||
    next.lower !== 'by' ||
    isMeans(line.phrases[at + 2])
  )
    return false;
  const end = line.phrases.findIndex((phrase, index) => index > at && phrase.kind === 'verb');
  const between = line.phrases.slice(at + 1, end < 0 ? piece : Math.min(end, piece));
  return !namingCues.has(verb.base) && !between.some((phrase) => 'lower' in phrase && phrase.lower === 'as');
}

/** "the areas the army claims to have seized "are quiet"": the words go on a sentence whose subject stands further left. */
function lacksSubject(line: Line, at: number, piece: number, firstWord: string): boolean {
  if (!/^(?:is|are|was|were|has|have|had|will|would)$/.test(firstWord)) return false;
  if (line.phrases[at + 1]?.kind === 'comma' && at + 2 === piece) return false;
  return !line.phrases.slice(at + 1, piece).some((phrase) => phrase.kind === 'noun' || phrase.kind === 'relative');
}

/** "he shrugged: ..." speaks, "he shrugged - ..." does not; "he goes, ..." speaks, "he was going "home"" does not. */
function isDirect(line: Line, at: number, piece: number): boolean {
  const next = line.phrases[at + 1];
  return (
    (at + 1 === piece && verbAt(line.phrases, at)?.base !== 'go') ||
    next?.kind === 'colon' ||
    next?.kind === 'subordinator' ||
    (next?.kind === 'comma' && at + 2 === piece)
  );
}

/** "speaking in Paris" tells no words; "spoke of" does. */
function isMereTalk(line: Line, at: number, piece: number): boolean {
  const verb = verbAt(line.phrases, at);
  if (verb === null || !/^(?:speak|talk)$/.test(verb.base)) return false;
  const links = [line.phrases[at + 1], phraseAt(line.phrases, piece - 1)];
  return !links.some((link) => link?.kind === 'preposition' && /^(?:of|about)$/.test(link.lower));
}

/** What a banner reads nobody says. */
function isSign({ parties }: Group): boolean {
  return parties.some(({ nominals }) => nominals.some(({ noun }) => signs.has(noun.head)));
}

/** "X's verdict was "..."", "its message to the town: "..."". */
function possessedWords(line: Line, piece: number): Attribution | null {
  for (let at = piece - 1; at >= Math.max(0, piece - 8); at -= 1) {
    const nominal = nominalAt(line.phrases, at);
    if (nominal !== null && CUE_NOUNS.has(nominal.noun.head)) return ownerOf(line, nominal);
  }
  return null;
}

/** Whose words they are: the genitive or the pronoun before the noun, or the "of" after it. */
export function ownerOf(line: Line, nominal: Nominal): Attribution | null {
  const group = ownerOfNoun(line, nominal);
  return group === null || !speaks(line, group)
    ? null
    : { group, cue: nominal.noun.head, rule: 'whose words', weight: 0.85, side: 'before', at: -1 };
}

/** "That was the message from X", "Such was the verdict of X": whose words the quotation before was. */
export function ownerOfNextWords(reading: Reading, line: Line | undefined): Voice | null {
  if (line === undefined || !/^(?:that|this|such|those|these)$/.test(tokenAt(line.nodes, 0).lower)) return null;
  const at = line.phrases.findIndex((phrase) => phrase.kind === 'noun' && CUE_NOUNS.has(phrase.head));
  const nominal = at < 0 || at > 3 ? null : nominalAt(line.phrases, at);
  const owner = nominal === null ? null : ownerOf(line, nominal);
  if (owner?.group == null) return null;
  return voiceMeant(reading, line, owner.group);
}
