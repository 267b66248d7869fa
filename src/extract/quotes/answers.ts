/** Quotations that answer: to a question quoted or asked before them, or turn about between two people. */
import { mentionsIn } from '../people/in-line.ts';
import { askedPerson } from '../people/pronouns.ts';
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import { tokenAt } from '../text/tokens.ts';
import { type Carried, isOnlyQuotation, lastLineBefore, pronounIn } from './introductions.ts';
import type { Quote } from './quote.ts';

/** How many sentences back the person asked may have been named. */
const REACH = 5;
/** How many words a turn of a quick exchange has at most, its cue included. */
const QUICK = 16;

/** The speaker of a quotation that stands alone under what it answers, or null. */
export function answering(reading: Reading, quotes: readonly Quote[], index: number, line: Line): Carried | null {
  return (
    answerToQuoted(reading, quotes, index, line) ??
    answerToReporter(reading, quotes, index, line) ??
    turnAbout(reading, quotes, index, line)
  );
}

/** A question quoted in the paragraph before, then only a quotation: the other person who was there answers. */
function answerToQuoted(reading: Reading, quotes: readonly Quote[], index: number, line: Line): Carried | null {
  const before = quotes[index - 1];
  const last = before?.pieces.at(-1);
  if (before?.voice == null || last === undefined || !isOnlyQuotation(reading, line)) return null;
  if (line.paragraph.index - last.line.paragraph.index !== 1 || !endsInQuestion(reading.text, last.marked.end))
    return null;
  for (let at = last.line.index; at >= Math.max(0, last.line.index - REACH); at -= 1) {
    const other = peopleIn(reading, reading.lines[at]).findLast((voice) => voice.name !== before.voice?.name);
    if (other !== undefined) return { voice: other, rule: 'answer to the question before', weight: 0.65 };
  }
  return null;
}

function peopleIn(reading: Reading, line: Line | undefined): Voice[] {
  if (line === undefined || line.paragraph.kind !== 'body') return [];
  return mentionsIn(reading, line, line.nodes.length).filter(({ entity }) => entity?.kind === 'person');
}

/** "I asked an old woman whether ...", "Does she ever refuse?": the paragraph before asks in the reporter's own words. */
function answerToReporter(reading: Reading, quotes: readonly Quote[], index: number, line: Line): Carried | null {
  const last = lastLineBefore(reading, line);
  if (last === null || last.paragraph.outer.length > 0) return null;
  const asked = askedPerson(reading, last);
  if (asked !== null) return { voice: asked, rule: 'answer of the person asked', weight: 0.8 };
  if (!endsInQuestion(reading.text, tokenAt(last.nodes, last.nodes.length - 1).end)) return null;
  const meant = pronounIn(reading, last);
  if (meant !== null) return { voice: meant, rule: 'answer to the question before', weight: 0.7 };
  const before = quotes[index - 1];
  const near = before?.pieces[0]?.line.paragraph.index === last.paragraph.index - 1 && isOnlyQuotation(reading, line);
  if (!near || before.voice === null) return null;
  return { voice: before.voice, rule: 'answer to the question before', weight: 0.6 };
}

/** Two people by turns, each in a short paragraph of nothing but words and cue: a third turn is the first one's. */
function turnAbout(reading: Reading, quotes: readonly Quote[], index: number, line: Line): Carried | null {
  const second = quotes[index - 1];
  const first = quotes[index - 2];
  if (first?.voice == null || second?.voice == null || first.voice.name === second.voice.name) return null;
  const own = line.paragraph.index;
  const quick =
    isOnlyQuotation(reading, line) &&
    isTurn(reading, second, own - 1) &&
    isTurn(reading, first, own - 2) &&
    wordsIn(reading.text, line.paragraph.start, line.paragraph.end) <= QUICK;
  return quick ? { voice: first.voice, rule: 'turn about', weight: 0.65 } : null;
}

function isTurn({ text }: Reading, { pieces }: Quote, paragraph: number): boolean {
  const first = pieces[0];
  if (first?.line.paragraph.index !== paragraph || first.line.paragraph.outer.length > pieces.length) return false;
  return wordsIn(text, first.line.paragraph.start, first.line.paragraph.end) <= QUICK;
}

function wordsIn(text: string, start: number, end: number): number {
  return text.slice(start, end).trim().split(/\s+/).length;
}

/** Whether the words that end at `end` are a question. */
export function endsInQuestion(text: string, end: number): boolean {
  return text.charAt(end - 1) === '?';
}
