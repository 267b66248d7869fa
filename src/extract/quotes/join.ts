/** Which pieces are one quotation: interrupted by their attribution, or gone on with in the next paragraph. */
import type { Line, Reading } from '../people/reading.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Piece } from './pieces.ts';
import { isPutTo } from './turns.ts';

/** Pieces that are one quotation, in the order of the text. */
export type Joined = readonly Piece[];

/** Joins the pieces of an article to quotations. */
export function joinPieces(reading: Reading, pieces: readonly Piece[]): Joined[] {
  const quotes: Piece[][] = [];
  for (const piece of pieces) {
    const last = quotes.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined && (isInterrupted(reading, before, piece) || isContinued(reading, before, piece));
    if (last !== undefined && goesOn) last.push(piece);
    else quotes.push([piece]);
  }
  return quotes;
}

/** Nothing but the attribution stands between two pieces of one paragraph. */
function isInterrupted(reading: Reading, before: Piece, piece: Piece): boolean {
  const { attribution } = before;
  if (before.line.paragraph !== piece.line.paragraph) return false;
  if (before.line === piece.line && isGesture(before.line.phrases, before.at, piece.at)) return true;
  if (attribution === null || attribution.side !== 'after' || attribution.at < 0) return false;
  if (before.at > 0 && !opensSentence(before)) return false;
  if (before.line === piece.line)
    return (
      isOneClause(before.line.phrases, before.at + 1, piece.at) &&
      !hasOwnCue(piece, before) &&
      goesOnAfter(before.line.phrases, piece.at)
    );
  if (isPutTo(reading.text, piece.marked)) return false;
  if (piece.line.index !== before.line.index + 1 || piece.at !== 0 || hasOwnCue(piece, before)) return false;
  return isOneClause(before.line.phrases, before.at + 1, before.line.phrases.length);
}

function opensSentence({ line, at }: Piece): boolean {
  const start = line.phrases.slice(0, at).findLastIndex(({ kind }) => kind === 'semicolon') + 1;
  return line.phrases.slice(start, at).every((phrase) => phrase.kind === 'other' || phrase.kind === 'dash');
}

/** A second attribution makes a second quotation. */
function hasOwnCue({ attribution, at, line }: Piece, before: Piece): boolean {
  if (attribution === null || (before.line === line && isSameCue(line, before.attribution?.at ?? -1, attribution.at)))
    return false;
  if (attribution.side === 'after') return true;
  return attribution.at >= 0 && line.phrases.slice(attribution.at, at).every((phrase) => phrase.kind !== 'piece');
}

/** "used to say", "went on to add": two verbs that are one cue. */
function isSameCue({ phrases }: Line, first: number, second: number): boolean {
  const verb = phrases[second];
  return first === second || (second === first + 1 && verb?.kind === 'verb' && verb.form === 'infinitive');
}

/** A comma, a dash or the cue parts the second piece from the clause; in "said X, leader of the "Tigers"" it is a part of it. */
function goesOnAfter(phrases: readonly Phrase[], piece: number): boolean {
  const last = phraseAt(phrases, piece - 1);
  return (
    last?.kind === 'comma' || last?.kind === 'dash' || last?.kind === 'colon' || (last?.kind === 'verb' && last.cue)
  );
}

/** "..." - she shrugged - "...": a short aside between dashes. */
function isGesture(phrases: readonly Phrase[], from: number, to: number): boolean {
  return (
    phrases[from + 1]?.kind === 'dash' && phraseAt(phrases, to - 1)?.kind === 'dash' && to - from <= 8 && to - from > 2
  );
}

/** One main verb, whatever hangs on it; a second one joined by "and" or an "adding" starts something new. */
function isOneClause(phrases: readonly Phrase[], from: number, to: number): boolean {
  let subordinate = false;
  let main = 0;
  for (let at = from; at < to; at += 1) {
    const phrase = phrases[at];
    if (phrase === undefined) break;
    if (phrase.kind === 'piece' || phrase.kind === 'semicolon' || phrase.kind === 'colon') return false;
    if (phrase.kind === 'relative' || phrase.kind === 'subordinator') subordinate = true;
    if (phrase.kind !== 'verb') continue;
    if (
      phrase.form === 'ing' &&
      phrase.cue &&
      main > 0 &&
      !subordinate &&
      phrases[at + 1] !== undefined &&
      speaksOn(phrases, at)
    )
      return false;
    if (phrase.form !== 'finite' || subordinate) continue;
    main += 1;
  }
  return main >= 1 && main <= 2;
}

/** "adding that ..." has content of its own; "laughing", "pointing at the sea" do not. */
function speaksOn(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  return (
    next?.kind === 'subordinator' ||
    next?.kind === 'colon' ||
    next?.kind === 'piece' ||
    (next?.kind === 'comma' && phrases[at + 2]?.kind === 'piece')
  );
}

/** A paragraph ends with its mark open and the next one starts with a mark. */
function isContinued(reading: Reading, before: Piece, piece: Piece): boolean {
  if (before.marked.closed) return false;
  return (
    nextParagraph(reading, before.line) === piece.line.paragraph.index &&
    piece.marked.outerStart === piece.line.paragraph.read
  );
}

function nextParagraph(reading: Reading, line: Line): number {
  const later = reading.article.paragraphs.slice(line.paragraph.index + 1, line.paragraph.index + 4);
  return later.find((paragraph) => paragraph.kind !== 'junk' && paragraph.kind !== 'caption')?.index ?? -1;
}
