/** The cue verb before a quotation that gives it to somebody: "X said that "..."". */
import { actCues, gestureCues, namingCues, speechCues, thoughtCues } from '../cue-forms.ts';
import { verbAt } from '../grammar/main-verbs.ts';
import type { Group } from '../grammar/parties.ts';
import { phraseAt } from '../grammar/phrases.ts';
import type { Line } from '../people/reading.ts';
import { signs } from '../words.ts';
import { type Attribution, cueText, speaks } from './attribution.ts';
import { isMeans, speakerOfVerb } from './cue.ts';
import { isNobody, isSaidByNobody, isWhich, nobodys } from './withheld.ts';

/** The nearest cue verb to the left whose words the quotation can be. */
export function nearestCue(line: Line, piece: number, firstWord = ''): Attribution | null {
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
