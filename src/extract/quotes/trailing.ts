/** Attribution at the end of a sentence: "..., X said", "..., says X", "..., according to X", "...: minister". */
import { gestureCues, speechCues } from '../cue-forms.ts';
import { mainVerb, verbAt } from '../grammar/main-verbs.ts';
import { groupFrom, nominalAt } from '../grammar/parties.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { finderOf } from '../text/wordings.ts';
import { type Attribution, followingCue } from './attribution.ts';
import { speakerOfVerb } from './cue.ts';

/** "according to", "in the words of". */
const accordingToAt = finderOf(nominalCues.accordingTo.map((phrase) => phrase.split(' ')));

/** "According to X", "in the words of X" at phrase `start`, or null. */
export function accordingTo(line: Line, start: number): Attribution | null {
  const from = line.phrases[start]?.from ?? 0;
  const phrase = accordingToAt(line.nodes, from);
  if (phrase === undefined) return null;
  const at = line.phrases.findIndex((one) => one.from >= from + phrase.length);
  const group = at < 0 ? null : groupFrom(line.phrases, line.nodes, at);
  return group === null
    ? null
    : { group, cue: phrase.join(' '), rule: 'according to', weight: 0.93, side: 'after', at: -1 };
}

/** A fragment whose sentence goes on and ends with its attribution: "it would be "a mess" if they came, X said". `cues`: verbs that may end it so. */
export function attributionAtEnd(
  line: Line,
  piece: number,
  cues: ReadonlySet<string> = speechCues,
): Attribution | null {
  const { phrases } = line;
  for (let comma = piece + 1; comma < phrases.length; comma += 1) {
    const kind = phrases[comma]?.kind;
    if (kind === 'colon') return headlineSource(line, comma);
    if (kind === 'piece' || kind === 'semicolon') return null;
    if (kind !== 'comma' && kind !== 'dash') continue;
    const found = endingAttribution(line, comma + 1, cues);
    if (found !== null) return found;
  }
  return null;
}

function endingAttribution(line: Line, start: number, cues: ReadonlySet<string>): Attribution | null {
  const { phrases } = line;
  const according = accordingTo(line, start);
  if (according !== null) return according;
  const last = invertedAtEnd(line, start);
  if (last !== null) return last;
  if (phrases[start]?.kind !== 'noun') return null;
  const at = mainVerb(phrases, start);
  const verb = at < 0 ? null : verbAt(phrases, at);
  if (verb === null || !cues.has(verb.base) || gestureCues.has(verb.base)) return null;
  if (opensClause(phrases[at + 1]) && !isTold(phrases, at)) return null;
  const group = verb.passive ? speakerOfVerb(line, at) : subjectOf(line, at);
  return group === null || group.from < start
    ? null
    : followingCue(line, group, at, 'cue at the end of the sentence', 0.88);
}

/** "..., X told Reuters": the hearer, then nothing but when and where. */
function isTold(phrases: readonly Phrase[], at: number): boolean {
  const verb = verbAt(phrases, at);
  if (verb === null || !/^(?:tell|inform|assure|remind|warn)$/.test(verb.base)) return false;
  const hearer = nominalAt(phrases, at + 1);
  return hearer !== null && endsAfter(phrases, hearer.to);
}

/** "..., says a spokesman." */
function invertedAtEnd(line: Line, start: number): Attribution | null {
  const verb = verbAt(line.phrases, start);
  if (verb === null || verb.form !== 'finite' || verb.to - verb.from > 1 || !speechCues.has(verb.base)) return null;
  if (verb.base === 'tell') return null;
  const group = groupFrom(line.phrases, line.nodes, start + 1);
  if (group === null || group.from !== start + 1 || !endsAfter(line.phrases, group.to)) return null;
  if (/^(?:me|us|him|her|them)$/.test(group.parties[0]?.nominals[0]?.noun.head ?? '')) return null;
  return followingCue(line, group, start, 'cue at the end of the sentence', 0.88);
}

/** Nothing follows but when and where. */
function endsAfter(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at];
  return next === undefined || /^(?:stop|comma|preposition)$/.test(next.kind) || (next.kind === 'noun' && next.time);
}

/** A headline that ends in its source: "Rebels hold half of city: minister". */
export function headlineSource(line: Line, colon: number): Attribution | null {
  if (line.paragraph.kind !== 'head') return null;
  const group = groupFrom(line.phrases, line.nodes, colon + 1);
  if (group === null || group.to < line.phrases.length) return null;
  return { group, cue: null, rule: 'source after a colon', weight: 0.85, side: 'after', at: -1 };
}

/** "X said that", "X said the": the verb has its own content and is no attribution of what went before. */
function opensClause(phrase: Phrase | undefined): boolean {
  if (phrase === undefined) return false;
  if (phrase.kind === 'noun') return !phrase.time;
  return phrase.kind === 'subordinator' || phrase.kind === 'verb' || phrase.kind === 'piece' || phrase.kind === 'colon';
}
