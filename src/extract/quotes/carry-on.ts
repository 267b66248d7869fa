/** Speakers of quotations whose own sentence names nobody: from what stands around them. */
import { speechCues } from '../cue-forms.ts';
import { mainSubject } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import type { Quote } from './quote.ts';

/** Fills in the speakers of quotations without a cue, in order. */
export function carryOn(reading: Reading, quotes: Quote[]): void {
  quotes.forEach((quote, index) => {
    const double = fromDouble(reading, quotes, quote);
    if (double === null && quote.rule !== 'no cue') return;
    const found = double ?? (isFragment(reading, quote) ? null : fromAround(reading, quotes, index));
    if (found === null) return;
    quote.voice = found.voice;
    quote.rule = found.rule;
    quote.weight = found.weight;
  });
}

interface Carried {
  readonly voice: Voice;
  readonly rule: string;
  readonly weight: number;
}

function wordsOf(reading: Reading, quote: Quote): string {
  const spans = quote.pieces.map(({ marked }) => reading.text.slice(marked.start, marked.end));
  return spans
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A headline's quotation that the body has too: the body's speaker. */
function fromDouble(reading: Reading, quotes: readonly Quote[], quote: Quote): Carried | null {
  if (quote.pieces[0]?.line.paragraph.kind !== 'head') return null;
  const words = wordsOf(reading, quote);
  if (words.length < 3) return null;
  const double = quotes.find((one) => {
    if (one === quote || one.voice === null || one.pieces[0]?.line.paragraph.kind === 'head') return false;
    return ` ${wordsOf(reading, one)} `.includes(` ${words} `);
  });
  return double?.voice == null ? null : { voice: double.voice, rule: 'same words in the body', weight: 0.9 };
}

/** A fragment inside the reporter's own sentence is nobody's unless a cue says so. */
function isFragment(reading: Reading, quote: Quote): boolean {
  const first = quote.pieces[0];
  if (first === undefined || first.line.paragraph.kind === 'head') return true;
  const words = reading.text.slice(first.marked.start, first.marked.end);
  const leads = first.line.phrases
    .slice(0, first.at)
    .every((phrase) => phrase.kind === 'piece' || phrase.kind === 'other');
  return !leads || /^\p{Ll}/u.test(words);
}

function fromAround(reading: Reading, quotes: readonly Quote[], index: number): Carried | null {
  const quote = quotes[index];
  const line = quote?.pieces[0]?.line;
  if (quote === undefined || line === undefined) return null;
  const before = quotes[index - 1];
  const beforeLine = before?.pieces.at(-1)?.line;
  if (before !== undefined && beforeLine?.paragraph === line.paragraph) {
    if (before.voice !== null && before.rule !== 'no cue')
      return { voice: before.voice, rule: 'same paragraph', weight: 0.8 };
    return null;
  }
  return introducedBefore(reading, line) ?? fromParagraphBefore(reading, quotes, index, line);
}

/** The sentence before, in the same paragraph, tells what somebody says. */
function introducedBefore(reading: Reading, line: Line): Carried | null {
  const before = reading.lines[line.index - 1];
  if (before === undefined || before.paragraph !== line.paragraph) return null;
  const cued = before.phrases.some((phrase) => phrase.kind === 'verb' && phrase.cue && speechCues.has(phrase.base));
  const voice = cued ? mainSubject(reading, before) : null;
  if (voice === null || voice.plural) return null;
  return { voice, rule: 'reported speech in the sentence before', weight: 0.7 };
}

/** A paragraph that is only a quotation goes on with the speaker of the paragraph before. */
function fromParagraphBefore(reading: Reading, quotes: readonly Quote[], index: number, line: Line): Carried | null {
  const before = quotes[index - 1];
  const last = before?.pieces.at(-1)?.line;
  if (before === undefined || last === undefined || before.voice === null) return null;
  if (line.phrases.some((phrase) => phrase.kind === 'verb')) return null;
  const between = reading.article.paragraphs.slice(last.paragraph.index + 1, line.paragraph.index);
  if (between.some((paragraph) => paragraph.kind === 'body' && !isQuestion(reading.text, paragraph.end))) return null;
  return { voice: before.voice, rule: 'paragraph before', weight: 0.75 };
}

function isQuestion(text: string, end: number): boolean {
  return text.charAt(end - 1) === '?';
}
