/** Attribution after a quotation: "..., said X", "..., X said", "..., according to X". */
import { speechCues } from '../cue-forms.ts';
import { mainVerb, verbAt } from '../grammar/main-verbs.ts';
import { type Group, groupFrom, nominalAt } from '../grammar/parties.ts';
import { type Phrase, type VerbPhrase, phraseAt } from '../grammar/phrases.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { Line } from '../people/reading.ts';
import { has, tokenAt } from '../text/tokens.ts';
import { Word } from '../words.ts';
import { type Attribution, cueText, followingCue } from './attribution.ts';
import { isHearing, speakerOfVerb } from './cue.ts';
import { nobodys } from './withheld.ts';
import { accordingTo, attributionAtEnd, headlineSource } from './trailing.ts';
import { CUE_NOUNS, ownerOf } from './whose-words.ts';

/** What follows the quotation at phrase `piece`, or null. `ended`: its words end as a clause does before a cue. */
export function attributionAfter(line: Line, piece: number, ended: boolean): Attribution | null {
  const { phrases } = line;
  const comma = phrases[piece + 1]?.kind;
  const separated = comma === 'comma' || comma === 'dash';
  const start = separated ? piece + 2 : piece + 1;
  const first = phrases[start];
  if (comma === 'colon') return headlineSource(line, piece + 1);
  if (first === undefined) return null;
  if (first.kind === 'coordinator' && phrases[start + 1]?.kind === 'piece')
    return attributionAfter(line, start + 1, true);
  const opening = piece === 0 || phrases.slice(0, piece).every((one) => one.kind === 'piece' || one.kind === 'other');
  if (!ended && !separated && !opening) return attributionAtEnd(line, piece);
  const found =
    inverted(line, start, opening) ??
    accordingTo(line, start) ??
    wayOfPutting(line, start) ??
    subjectFirst(line, start, opening) ??
    signature(line, piece, start);
  return found ?? (opening ? null : attributionAtEnd(line, piece));
}

function inverted(line: Line, start: number, opening: boolean): Attribution | null {
  let at = start;
  while (line.phrases[at]?.kind === 'adverb') at += 1;
  const verb = verbAt(line.phrases, at);
  if (verb === null || verb.form !== 'finite') return null;
  if (/^(?:is|was|were|are|been)$/.test(verb.base))
    return (
      ownWords(line, at) ??
      laterSpeaker(line, at) ??
      (opening ? nobodys('after', 'named, not said', cueText(line, at)) : null)
    );
  if (!verb.cue && !(opening && verb.to - verb.from === 1)) return null;
  if (verb.passive) return null;
  const group = groupFrom(line.phrases, line.nodes, at + 1);
  if (group === null) return opening && verb.cue ? ofDocument(line, at) : null;
  if (/^(?:go|come|came|run|ran)$/.test(verb.base)) return cameTheReply(line, group);
  return passedOn(line, group.to) ?? followingCue(line, group, at, 'cue after, subject last', 0.97);
}

/** "..., came the reply from X": whose reply it is; a reply of nobody's is nobody's. */
function cameTheReply(line: Line, group: Group): Attribution | null {
  const reply = group.parties[0]?.nominals[0];
  if (reply === undefined || !CUE_NOUNS.has(reply.noun.head)) return null;
  const owner = ownerOf(line, reply);
  return { group: null, cue: reply.noun.head, rule: 'whose words', weight: 0.85, at: -1, ...owner, side: 'after' };
}

/** "..., RIA reported, quoting X": whoever is quoted by the one who reports, at the end of the sentence. */
function passedOn(line: Line, start: number): Attribution | null {
  const { phrases } = line;
  for (let at = start; at < phrases.length; at += 1) {
    const verb = verbAt(phrases, at);
    if (phrases[at]?.kind === 'piece' || phrases[at]?.kind === 'relative') return null;
    if (verb?.form !== 'ing' || !/^(?:quote|cite)$/.test(verb.base) || phraseAt(phrases, at - 1)?.kind !== 'comma')
      continue;
    const group = groupFrom(phrases, line.nodes, at + 1);
    const last = group === null ? undefined : phrases[group.to];
    if (group === null || (last !== undefined && last.kind !== 'stop')) return null;
    return followingCue(line, group, at, 'quoted by somebody', 0.9);
  }
  return null;
}

/** "..., read the banner" has no speaker group; "..., said in a letter X" looks past the phrase between. */
function ofDocument(line: Line, at: number): Attribution | null {
  for (let next = at + 1; next < Math.min(line.phrases.length, at + 6); next += 1) {
    const group =
      line.phrases[next]?.kind === 'noun' && phraseAt(line.phrases, next - 1)?.kind !== 'preposition'
        ? groupFrom(line.phrases, line.nodes, next)
        : null;
    if (group !== null) return followingCue(line, group, at, 'cue after, subject last', 0.85);
  }
  return null;
}

/** "..." was the verdict of X: whose words the noun says they are. */
function ownWords(line: Line, be: number): Attribution | null {
  const nominal = nominalAt(line.phrases, be + 1);
  if (nominal === null || !CUE_NOUNS.has(nominal.noun.head)) return null;
  const owner = ownerOf(line, nominal);
  return owner === null ? null : { ...owner, side: 'after' };
}

/** "..." was the word X used, is what X tells visitors. */
function laterSpeaker(line: Line, be: number): Attribution | null {
  const at = mainVerb(line.phrases, be + 1);
  const group = at < 0 ? null : subjectOf(line, at);
  if (group === null || group.from <= be) return null;
  return followingCue(line, group, at, 'cue after', 0.85);
}

function subjectFirst(line: Line, start: number, opening: boolean): Attribution | null {
  const at = mainVerb(line.phrases, start);
  const verb = at < 0 ? null : verbAt(line.phrases, at);
  if (verb === null || startsOver(line.phrases, start, at)) return null;
  if (!verb.cue && !opening) return null;
  const next = line.phrases[at + 1];
  if (next?.kind === 'subordinator' && next.lower === 'that') return null;
  if (isHearing(verb)) return nobodys('after', 'heard, not said', cueText(line, at));
  if (isToldInHeadline(line, at, verb)) return nobodys('after', 'told, not telling');
  if (!verb.cue && line.phrases.slice(at + 1).some((one) => one.kind === 'verb' && one.cue)) return deferred(line, at);
  const quoted = quotedObject(line, at, verb);
  if (quoted !== null) return followingCue(line, quoted, at, 'quoted by somebody', 0.95);
  if (!opening && !speechCues.has(verb.base) && !verb.passive) return null;
  const group = verb.passive ? speakerOfVerb(line, at) : subjectOf(line, at);
  if (group === null || group.from < start) return null;
  return passedOn(line, at + 1) ?? followingCue(line, group, at, 'cue after', verb.cue ? 0.97 : 0.75);
}

/** "Embargo 'leaks like a basket', panel told": without a hearer behind it the panel is the hearer. */
function isToldInHeadline({ paragraph, phrases }: Line, at: number, { base, to, from }: VerbPhrase): boolean {
  return paragraph.kind === 'head' && base === 'tell' && to - from === 1 && at >= phrases.length - 1;
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
  return group === null ? null : followingCue(line, group, at, 'cue after', 0.8);
}

/** A new clause with its own conjunction is no attribution of what stands before it. */
function startsOver(phrases: readonly Phrase[], start: number, verb: number): boolean {
  const first = phrases[start];
  if (first?.kind === 'coordinator' || first?.kind === 'relative' || first?.kind === 'subordinator') return true;
  return phrases
    .slice(start, verb)
    .some((one) => one.kind === 'piece' || one.kind === 'colon' || one.kind === 'semicolon');
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
  return group === null || group.from < start ? null : followingCue(line, group, at, 'cue after', 0.9);
}

/** A quotation signed after a dash: "..." - Ann Fox, mayor; "..." - a man in his sixties, name withheld. */
function signature(line: Line, piece: number, start: number): Attribution | null {
  const { phrases } = line;
  if (phrases[piece + 1]?.kind !== 'dash' || piece > 0) return null;
  if (phrases.slice(start).some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite' && phrase.cue))
    return null;
  const group = groupFrom(phrases, line.nodes, start);
  const noun = group?.parties[0]?.nominals[0]?.noun;
  if (group === null || noun === undefined || /^(?:body|place)$/.test(noun.mention?.kind ?? '')) return null;
  const ends = group.to >= phrases.length - 1 || phrases[group.to]?.kind === 'comma';
  const person = noun.mention !== null || has(tokenAt(line.nodes, noun.to - 1), Word.person);
  return ends && person ? { group, cue: null, rule: 'signed after a dash', weight: 0.8, side: 'after', at: -1 } : null;
}
