/** Attribution before a quotation: "X said: ...", "X called it ...", "X's answer: ...". */
import { namingCues, thoughtCues } from '../cue-forms.ts';
import { type Group, groupFrom, type Nominal, nominalAt } from '../grammar/parties.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { canSpeak } from '../people/voices.ts';
import { tokenAt } from '../text/tokens.ts';
import { wordsOf } from '../words.ts';
import { cueText } from './after.ts';
import type { Attribution } from './attribution.ts';
import { speakerOfVerb, verbAt } from './cue.ts';

const CUE_NOUNS = new Set(wordsOf(nominalCues.nouns));

/** What stands before the quotation at phrase `piece` and gives it to somebody, or null. */
export function attributionBefore(line: Line, piece: number): Attribution | null {
  if (piece === 0) return null;
  if (line.phrases[piece - 1]?.kind === 'colon') return afterColon(line, piece - 1);
  return leadingPhrase(line, piece) ?? nearestCue(line, piece) ?? possessedWords(line, piece);
}

function afterColon(line: Line, colon: number): Attribution | null {
  const cued = nearestCue(line, colon);
  if (cued !== null) return { ...cued, weight: 0.96, rule: 'cue and colon before' };
  const named = namedBefore(line, colon);
  if (named !== null) return named;
  for (let at = colon - 1; at >= 0; at -= 1) {
    const verb = verbAt(line.phrases, at);
    if (verb?.form !== 'finite') continue;
    const group = subjectOf(line, at);
    if (group === null || !speaks(line, group)) return null;
    return { group, cue: cueText(line, at), rule: 'clause and colon before', weight: 0.8, side: 'before', at };
  }
  return null;
}

/** "Ann Fox: ...", "The mayor's verdict: ...". */
function namedBefore(line: Line, colon: number): Attribution | null {
  const { phrases } = line;
  if (phrases.slice(0, colon).some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite')) return null;
  for (let at = 0; at < colon; at += 1) {
    const nominal = nominalAt(phrases, at);
    if (nominal === null || phrases[at - 1]?.kind === 'preposition') continue;
    if (CUE_NOUNS.has(nominal.noun.head)) return ownerOf(line, nominal);
    const group = groupFrom(phrases, line.nodes, at);
    if (group !== null && group.to >= colon && speaks(line, group))
      return { group, cue: null, rule: 'name and colon before', weight: 0.85, side: 'before', at: -1 };
  }
  return null;
}

/** The nearest cue verb to the left whose words the quotation can be. */
function nearestCue(line: Line, piece: number): Attribution | null {
  let weight = 0.95;
  for (let at = piece - 1; at >= 0; at -= 1) {
    const phrase = line.phrases[at];
    if (phrase?.kind === 'semicolon' || phrase?.kind === 'stop') return null;
    if (phrase?.kind === 'piece') weight -= 0.05;
    if (phrase?.kind !== 'verb' || !phrase.cue || isAside(line, at, piece) || isMereTalk(line, at)) continue;
    const group = speakerOfVerb(line, at);
    if (group !== null && speaks(line, group)) {
      const sure = thoughtCues.has(phrase.base) ? weight - 0.15 : weight;
      return { group, cue: cueText(line, at), rule: 'cue before', weight: sure, side: 'before', at };
    }
    weight -= 0.1;
  }
  return null;
}

/** "the corridor announced by the regime "exists"": a passive that only describes a noun. */
function isAside(line: Line, at: number, piece: number): boolean {
  const verb = verbAt(line.phrases, at);
  const next = line.phrases[at + 1];
  if (verb === null || verb.to - verb.from > 1 || next?.kind !== 'preposition' || next.lower !== 'by') return false;
  const between = line.phrases.slice(at + 1, piece);
  return (
    !namingCues.has(verb.base) && !between.some((phrase) => phrase.kind === 'preposition' && phrase.lower === 'as')
  );
}

/** "speaking in Paris" tells no words; "spoke of" does. */
function isMereTalk(line: Line, at: number): boolean {
  const verb = verbAt(line.phrases, at);
  if (verb === null || !/^(?:speak|talk)$/.test(verb.base)) return false;
  const next = line.phrases[at + 1];
  return next?.kind !== 'preposition' || !/^(?:of|about)$/.test(next.lower);
}

export function speaks(line: Line, group: Group): boolean {
  return group.parties.some((party) => party.nominals.some((nominal) => canSpeak(line, nominal)));
}

const LEADING = nominalCues.accordingTo.map((phrase) => phrase.split(' '));

/** "According to X, ... "; "In the words of X, ...". */
function leadingPhrase(line: Line, piece: number): Attribution | null {
  const phrase = LEADING.find((words) => words.every((word, index) => tokenAt(line.nodes, index).lower === word));
  if (phrase === undefined) return null;
  const at = line.phrases.findIndex((one) => one.from >= phrase.length);
  const group = at < 0 || at >= piece ? null : groupFrom(line.phrases, line.nodes, at);
  return group === null
    ? null
    : { group, cue: phrase.join(' '), rule: 'according to', weight: 0.93, side: 'before', at: -1 };
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
function ownerOf(line: Line, nominal: Nominal): Attribution | null {
  const owner = genitiveOwner(line, nominal) ?? ofOwner(line.phrases, line, nominal);
  return owner === null
    ? null
    : { group: owner, cue: nominal.noun.head, rule: 'whose words', weight: 0.85, side: 'before', at: -1 };
}

const PRONOUN_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

function genitiveOwner(line: Line, { noun, from }: Nominal): Group | null {
  const first = tokenAt(line.nodes, noun.from);
  const pronoun = PRONOUN_OF[first.lower];
  const wrap = (inner: Nominal['noun']): Group => ({
    parties: [{ nominals: [{ noun: inner, from, to: from + 1 }] }],
    from,
    to: from + 1,
  });
  if (pronoun !== undefined)
    return wrap({ ...noun, to: noun.from + 1, head: pronoun, pronoun: true, mention: null, opening: 'none' });
  const mark = line.nodes.findIndex(
    (token, index) => index > noun.from && index < noun.to && token.type === 'possessive',
  );
  if (mark < 0) return null;
  const mention = line.mentions.find((one) => one.to === mark) ?? null;
  const opening = first.lower === 'the' ? 'the' : 'none';
  return wrap({ ...noun, to: mark, head: tokenAt(line.nodes, mark - 1).lower, mention, opening });
}

function ofOwner(phrases: readonly Phrase[], line: Line, { from }: Nominal): Group | null {
  const link = phrases[from + 1];
  if (link?.kind !== 'preposition' || !/^(?:of|from|by)$/.test(link.lower)) return null;
  return groupFrom(phrases, line.nodes, from + 2);
}
