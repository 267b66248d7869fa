import { namingCues } from '../cue-forms.ts';
import { phraseAt } from '../grammar/phrases.ts';
import type { Reading } from '../people/reading.ts';
import { tokenAt } from '../text/tokens.ts';
import { codeAt, isSpaceCode } from '../text/characters.ts';
import type { QuoteKind } from '../types.ts';
import type { Quote } from './quote.ts';

/** full: could stand alone. partial: a fragment in the reporter's sentence. term: a name, a label, a word held off. */
export function kindOf(reading: Reading, quote: Quote): QuoteKind {
  const first = quote.pieces[0];
  if (first === undefined) return 'term';
  const { text } = reading;
  const words = text.slice(first.marked.start, first.marked.end);
  const count = countWords(words);
  if (opens(first.line.phrases.slice(0, first.at)) && /^\P{Ll}/u.test(words))
    return quote.voice === null && count <= 3 && !/[.?!,…]$/.test(words) ? 'term' : 'full';
  const before = phraseAt(first.line.phrases, first.at - 1);
  const introduced = before?.kind === 'colon' || before?.kind === 'comma';
  if (introduced && /^\p{Lu}/u.test(words) && count > 1) return 'full';
  const verb = before?.kind === 'verb' ? before.base : '';
  const named = namingCues.has(verb) && count <= 3;
  if (quote.voice === null && (count <= 4 || quote.rule === 'no cue')) return 'term';
  const soCalled = tokenAt(first.line.nodes, (before?.to ?? 0) - 1).lower === 'so-called';
  return (named && count <= 2) || soCalled ? 'term' : 'partial';
}

/** Of more words than these it makes no difference how many they are. */
const MANY = 5;

function countWords(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length && count < MANY; at += 1) {
    const here = isSpaceCode(text.charCodeAt(at));
    if (here && !isSpaceCode(codeAt(text, at + 1))) count += 1;
  }
  return count;
}

function opens(phrases: readonly { kind: string }[]): boolean {
  return phrases.every((phrase) => phrase.kind === 'other' || phrase.kind === 'dash' || phrase.kind === 'piece');
}
