/** Attribution after a quotation: "..., said X", "..., X said", "..., according to X". */
import { gestureCues, speechCues } from '../cue-forms.ts';
import { type Group, groupFrom } from '../grammar/parties.ts';
import type { Phrase, VerbPhrase } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import nominalCues from '../lexicon/nominal-cues.json' with { type: 'json' };
import type { Line } from '../people/reading.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { speakerOfVerb, verbAt } from './cue.ts';

const PHRASES = nominalCues.accordingTo.map((phrase) => phrase.split(' '));

/** What follows the quotation at phrase `piece`, or null. `ended`: its words end as a clause does before a cue. */
export function attributionAfter(line: Line, piece: number, ended: boolean): Attribution | null {
  const { phrases } = line;
  const comma = phrases[piece + 1]?.kind;
  const separated = comma === 'comma' || comma === 'dash';
  const start = separated ? piece + 2 : piece + 1;
  const first = phrases[start];
  if (comma === 'colon') return headlineSource(line, piece + 1);
  if (first === undefined) return null;
  const opening = piece === 0 || phrases.slice(0, piece).every((one) => one.kind === 'piece' || one.kind === 'other');
  if (!ended && !separated && !opening) return attributionLater(line, piece);
  const found =
    inverted(line, start, opening) ??
    accordingTo(line, start) ??
    wayOfPutting(line, start) ??
    subjectFirst(line, start, opening) ??
    signature(line, piece, start);
  return found ?? (opening ? null : attributionLater(line, piece));
}

function inverted(line: Line, start: number, opening: boolean): Attribution | null {
  let at = start;
  while (line.phrases[at]?.kind === 'adverb') at += 1;
  const verb = verbAt(line.phrases, at);
  if (verb === null || verb.form !== 'finite') return null;
  if (/^(?:is|was|were|are)$/.test(verb.base)) return laterSpeaker(line, at);
  if (!isQuotative(verb) && !(opening && verb.to - verb.from === 1)) return null;
  if (verb.passive) return null;
  const group = groupFrom(line.phrases, line.nodes, at + 1);
  if (group === null) return opening && isQuotative(verb) ? ofDocument(line, at) : null;
  return attribution(line, group, at, 'cue after, subject last', 0.97);
}

/** "..., read the banner" has no speaker group; "..., said in a letter X" looks past the phrase between. */
function ofDocument(line: Line, at: number): Attribution | null {
  for (let next = at + 1; next < Math.min(line.phrases.length, at + 6); next += 1) {
    const group =
      line.phrases[next]?.kind === 'noun' && line.phrases[next - 1]?.kind !== 'preposition'
        ? groupFrom(line.phrases, line.nodes, next)
        : null;
    if (group !== null) return attribution(line, group, at, 'cue after, subject last', 0.85);
  }
  return null;
}

/** "..." was the word X used, is what X tells visitors. */
function laterSpeaker(line: Line, be: number): Attribution | null {
  const at = mainVerb(line.phrases, be + 1);
  const group = at < 0 ? null : subjectOf(line, at);
  if (group === null || group.from <= be) return null;
  return attribution(line, group, at, 'cue after', 0.85);
}

function isQuotative(verb: VerbPhrase): boolean {
  return verb.cue;
}

function subjectFirst(line: Line, start: number, opening: boolean): Attribution | null {
  const at = mainVerb(line.phrases, start);
  const verb = at < 0 ? null : verbAt(line.phrases, at);
  if (verb === null || startsOver(line.phrases, start, at)) return null;
  if (!verb.cue && !opening) return null;
  if (!verb.cue && line.phrases.slice(at + 1).some((one) => one.kind === 'verb' && one.cue)) return deferred(line, at);
  const quoted = quotedObject(line, at, verb);
  if (quoted !== null) return attribution(line, quoted, at, 'quoted by somebody', 0.95);
  const group = verb.passive ? speakerOfVerb(line, at) : subjectOf(line, at);
  if (group === null || group.from < start) return null;
  return attribution(line, group, at, 'cue after', verb.cue ? 0.97 : 0.75);
}

/** "..., the paper quoted X as saying": the object speaks. */
function quotedObject(line: Line, at: number, verb: VerbPhrase): Group | null {
  if (verb.passive || !/^(?:quote|cite|report|record)$/.test(verb.base)) return null;
  const group = groupFrom(line.phrases, line.nodes, at + 1);
  const as = group === null ? undefined : line.phrases[group.to];
  return as?.kind === 'preposition' && as.lower === 'as' ? group : null;
}

/** "..., X smiled and said": the subject of the first verb. */
function deferred(line: Line, at: number): Attribution | null {
  const group = subjectOf(line, at);
  return group === null ? null : attribution(line, group, at, 'cue after', 0.8);
}

/** A new clause with its own conjunction is no attribution of what stands before it. */
function startsOver(phrases: readonly Phrase[], start: number, verb: number): boolean {
  const first = phrases[start];
  if (first?.kind === 'coordinator' || first?.kind === 'relative' || first?.kind === 'subordinator') return true;
  return phrases
    .slice(start, verb)
    .some((one) => one.kind === 'piece' || one.kind === 'colon' || one.kind === 'semicolon');
}

/** The first finite verb from `start` that stands in no relative clause. */
export function mainVerb(phrases: readonly Phrase[], start: number): number {
  let relative = false;
  for (let at = start; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'piece' || phrase?.kind === 'stop') return -1;
    if (phrase?.kind === 'relative') relative = true;
    if (phrase?.kind === 'comma') relative = false;
    if (phrase?.kind !== 'verb' || phrase.form !== 'finite') continue;
    if (!relative) return isReducedHere(phrases, at) ? mainVerb(phrases, at + 1) : at;
    relative = false;
  }
  return -1;
}

/** "a man named X said", "a letter dated 3 May said". */
function isReducedHere(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (
    phrase?.kind !== 'verb' ||
    phrase.cue ||
    phrase.to - phrase.from > 1 ||
    !/(?:ed|own|ade|eld|ent)$/.test(phrase.base)
  )
    return false;
  const next = phrases[at + 1];
  return (next?.kind === 'preposition' || (next?.kind === 'noun' && next.time)) && mainVerb(phrases, at + 1) >= 0;
}

function accordingTo(line: Line, start: number): Attribution | null {
  const from = line.phrases[start]?.from ?? 0;
  const phrase = PHRASES.find((words) =>
    words.every((word, index) => tokenAt(line.nodes, from + index).lower === word),
  );
  if (phrase === undefined) return null;
  const at = line.phrases.findIndex((one) => one.from >= from + phrase.length);
  const group = at < 0 ? null : groupFrom(line.phrases, line.nodes, at);
  return group === null
    ? null
    : { group, cue: phrase.join(' '), rule: 'according to', weight: 0.93, side: 'after', at: -1 };
}

/** "..., as X put it", "... is how X put it", "... was the verdict of X". */
function wayOfPutting(line: Line, start: number): Attribution | null {
  const { phrases } = line;
  const link = phrases
    .slice(start, start + 3)
    .findIndex((one) => 'lower' in one && /^(?:as|how|what)$/.test(one.lower));
  if (link < 0) return null;
  const at = mainVerb(phrases, start + link + 1);
  const verb = at < 0 ? null : verbAt(phrases, at);
  if (verb === null) return null;
  const group = subjectOf(line, at);
  return group === null || group.from < start ? null : attribution(line, group, at, 'cue after', 0.9);
}

/** A quotation signed after a dash: "..." - Ann Fox, mayor. */
function signature(line: Line, piece: number, start: number): Attribution | null {
  if (line.phrases[piece + 1]?.kind !== 'dash' || piece > 0) return null;
  const group = groupFrom(line.phrases, line.nodes, start);
  const name = group?.parties[0]?.nominals[0]?.noun.mention;
  if (group === null || group.to < line.phrases.length - 1 || name === undefined || name === null) return null;
  if (name.kind === 'body' || name.kind === 'place') return null;
  return { group, cue: null, rule: 'signed after a dash', weight: 0.8, side: 'after', at: -1 };
}

/** The attribution that ends the sentence of phrase `at`: "..., X said", "..., according to X". */
export function attributionAtEnd(line: Line, at: number): Attribution | null {
  return attributionLater(line, at);
}

/** A fragment whose sentence goes on and ends with its attribution: "it would be "a mess" if they came, X said". */
function attributionLater(line: Line, piece: number): Attribution | null {
  const { phrases } = line;
  for (let comma = piece + 1; comma < phrases.length; comma += 1) {
    const kind = phrases[comma]?.kind;
    if (kind === 'colon') return headlineSource(line, comma);
    if (kind === 'piece' || kind === 'semicolon') return null;
    if (kind !== 'comma' && kind !== 'dash') continue;
    const found = endingAttribution(line, comma + 1);
    if (found !== null) return found;
  }
  return null;
}

function endingAttribution(line: Line, start: number): Attribution | null {
  const { phrases } = line;
  const according = accordingTo(line, start);
  if (according !== null) return according;
  const last = invertedAtEnd(line, start);
  if (last !== null) return last;
  if (phrases[start]?.kind !== 'noun') return null;
  const at = mainVerb(phrases, start);
  const verb = at < 0 ? null : verbAt(phrases, at);
  if (verb === null || !speechCues.has(verb.base) || gestureCues.has(verb.base)) return null;
  if (opensClause(phrases[at + 1])) return null;
  const group = verb.passive ? speakerOfVerb(line, at) : subjectOf(line, at);
  return group === null || group.from < start
    ? null
    : attribution(line, group, at, 'cue at the end of the sentence', 0.88);
}

/** "..., says a spokesman." */
function invertedAtEnd(line: Line, start: number): Attribution | null {
  const verb = verbAt(line.phrases, start);
  if (verb === null || verb.form !== 'finite' || verb.to - verb.from > 1 || !speechCues.has(verb.base)) return null;
  const group = groupFrom(line.phrases, line.nodes, start + 1);
  if (group === null || group.from !== start + 1 || !endsAfter(line.phrases, group.to)) return null;
  return attribution(line, group, start, 'cue at the end of the sentence', 0.88);
}

/** Nothing follows but when and where. */
function endsAfter(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at];
  return next === undefined || /^(?:stop|comma|preposition)$/.test(next.kind) || (next.kind === 'noun' && next.time);
}

/** A headline that ends in its source: "Rebels hold half of city: minister". */
function headlineSource(line: Line, colon: number): Attribution | null {
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

function attribution(line: Line, group: Group, at: number, rule: string, weight: number): Attribution {
  return { group, cue: cueText(line, at), rule, weight, side: 'after', at };
}

/** The cue verb as printed, helpers included. */
export function cueText(line: Line, at: number): string | null {
  const verb = verbAt(line.phrases, at);
  if (verb === null) return null;
  return line.nodes
    .slice(verb.from, verb.to)
    .map((token) => token.text)
    .join(' ');
}
