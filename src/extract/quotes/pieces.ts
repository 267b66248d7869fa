/** The pieces of quotation in a paragraph, each with what its own sentence says of the speaker. */
import { mainSubject, resolvePronoun } from '../people/pronouns.ts';
import type { Group } from '../grammar/parties.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Heard, Voice } from '../people/voice.ts';
import { voiceOf } from '../people/voices.ts';
import type { Marked } from '../text/marked.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { Word } from '../words.ts';
import { attributionAfter } from './after.ts';
import type { Attribution } from './attribution.ts';
import { attributionBefore } from './before.ts';
import { makerBefore } from './papers.ts';
import { attributionAtEnd } from './trailing.ts';
import { isMakerless, isNameOf, isNobody, nobodys } from './withheld.ts';

/** One stretch between marks. `voice` null with an attribution: its words lead to nobody. */
export interface Piece {
  readonly marked: Marked;
  readonly line: Line;
  /** Index among the phrases of its sentence. */
  readonly at: number;
  readonly attribution: Attribution | null;
  /** The attribution on the other side of the words that gave way; kept to explain the choice. */
  readonly rival: Attribution | null;
  readonly voice: Voice | null;
}

type Chosen = Pick<Piece, 'attribution' | 'rival'>;

/** Reads the pieces of the article in order; what each sentence lets us hear serves the pronouns of the next. */
export function readPieces(reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  for (const line of reading.lines) {
    const found = piecesOf(reading, line);
    const heard: Heard[] = [];
    for (const piece of found) {
      pieces.push(piece);
      const { attribution, voice } = piece;
      if (attribution !== null && !isReporter(attribution)) heard.push({ voice, quoted: true });
    }
    if (found.length === 0 && line.paragraph.kind === 'body') mainSubject(reading, line);
    const others = heard.length > 0 ? heard : unquoted(reading, line);
    if (others.length > 0) reading.hearing.set(line.index, others);
  }
  return pieces;
}

/** "I asked": the reporter, whom no "he" means. */
function isReporter({ group }: Attribution): boolean {
  return /^(?:i|we)$/.test(group?.parties[0]?.nominals[0]?.noun.head ?? '');
}

function piecesOf(reading: Reading, line: Line): Piece[] {
  const { outer } = line.paragraph;
  if (outer.length === 0 || !line.nodes.some((node) => node.type === 'piece')) return [];
  const pieces: Piece[] = [];
  line.phrases.forEach((phrase, at) => {
    const marked = phrase.kind === 'piece' ? outer[tokenAt(line.nodes, phrase.from).piece] : undefined;
    if (marked === undefined) return;
    const { attribution, rival } = chooseAttribution(reading, line, at, marked);
    const voice = attribution === null ? null : voiceFor(reading, line, attribution);
    pieces.push({ marked, line, at, attribution, rival, voice });
  });
  return pieces;
}

function voiceFor(reading: Reading, line: Line, { group, rule }: Attribution): Voice | null {
  const nominal = group?.parties[0]?.nominals[0];
  if (group === null || nominal === undefined || isNobody(nominal.noun.head)) return null;
  const voice = voiceOfGroup(reading, line, group);
  if (voice !== null && isMakerless(voice))
    return makerBefore(reading, line, nominal.noun, (where, owner) => voiceOfGroup(reading, where, owner));
  if (voice?.how === 'pronoun' && isMakerless({ ...voice, how: 'description' })) return null;
  const vague = line.paragraph.kind === 'head' && rule === 'source after a colon' && voice?.how === 'description';
  return vague && /\s/.test(voice.name) ? null : voice;
}

function voiceOfGroup(reading: Reading, line: Line, group: Group): Voice | null {
  return voiceOf(reading, line, group, (where, noun) => {
    const voice = resolvePronoun(reading, where, noun);
    return voice === null ? null : { ...voice, how: 'pronoun' };
  });
}

/** A cue before the quotation and one after it: the nearer to the words wins, a mind's verb gives way. */
function chooseAttribution(reading: Reading, line: Line, at: number, marked: Marked): Chosen {
  if (isNameOf(line, at)) return { attribution: nobodys('before', 'a name, not said'), rival: null };
  const after = attributionAfter(line, at, endsBeforeCue(reading.text, marked));
  if (at === 0 && after !== null) return { attribution: after, rival: null };
  const before = attributionBefore(line, at, firstWordOf(reading.text, marked));
  if (after === null || before === null) return { attribution: before ?? after, rival: null };
  return after.weight > before.weight + 0.03
    ? { attribution: after, rival: before }
    : { attribution: before, rival: after };
}

function firstWordOf(text: string, { start }: Marked): string {
  return /^[\p{L}'’]{1,12}/u.exec(text.slice(start, start + 12))?.[0].toLowerCase() ?? '';
}

function endsBeforeCue(text: string, { end, outerEnd }: Marked): boolean {
  return /[,?!…–—-]/.test(text.charAt(end - 1)) || /^\s?,/.test(text.slice(outerEnd, outerEnd + 2));
}

/** A sentence without quotation marks whose subject is a pronoun still says who is in view. */
function unquoted(reading: Reading, line: Line): Heard[] {
  const end = saidAtEnd(reading, line);
  if (end !== null) return [{ voice: end, quoted: false }];
  if (!opensWithPronoun(line.nodes)) return [];
  const noun = line.phrases.find((phrase) => phrase.kind === 'noun' && (phrase.pronoun || phrase.opening !== 'none'));
  if (noun?.kind !== 'noun' || !noun.pronoun) return [];
  const voice = resolvePronoun(reading, line, noun);
  return voice === null ? [] : [{ voice, quoted: false }];
}

/** "The roof had gone, the charity said.": without quotation marks, and still heard. */
function saidAtEnd(reading: Reading, line: Line): Voice | null {
  if (line.paragraph.kind !== 'body') return null;
  const attribution = attributionAtEnd(line, 0);
  return attribution === null ? null : voiceFor(reading, line, attribution);
}

/** Whether a pronoun for somebody stands among the first words. */
function opensWithPronoun(nodes: readonly Token[]): boolean {
  for (let at = 0; at < 4; at += 1) {
    const token = tokenAt(nodes, at);
    if (has(token, Word.pronoun) && /^(?:he|she|it|they)$/.test(token.lower)) return true;
  }
  return false;
}
