/** Questions and answers: answers without a cue are the interviewee's. */
import type { Line, Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import type { Paragraph } from '../text/document.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Quote } from './quote.ts';

/** How many questions make an interview. */
const LEAST_QUESTIONS = 2;

/** Gives the answers of an interview to the person who is asked; does nothing in any other article. */
export function fillInterview(reading: Reading, quotes: readonly Quote[]): void {
  const answers = quotes.filter((quote) => followsQuestion(reading, quote));
  if (answers.length < LEAST_QUESTIONS) return;
  const guest = interviewee(reading, quotes);
  if (guest === null) return;
  for (const quote of quotes) {
    if (!isAnswer(quote, answers, guest)) continue;
    quote.voice = guest;
    quote.rule = 'answer in an interview';
    quote.weight = 0.8;
  }
}

function isAnswer(quote: Quote, answers: readonly Quote[], guest: Voice): boolean {
  const head = quote.pieces[0]?.attribution?.group?.parties[0]?.nominals[0]?.noun.head ?? '';
  if (head === 'you') return true;
  if (!answers.includes(quote)) return false;
  if (quote.rule === 'no cue') return true;
  const gender = head === 'he' ? 'male' : head === 'she' ? 'female' : null;
  return gender !== null && (guest.entity?.gender === gender || guest.entity?.gender === 'unknown');
}

/** The quotation opens its paragraph, and the one before is a question or speaks to somebody. */
function followsQuestion(reading: Reading, quote: Quote): boolean {
  const first = quote.pieces[0];
  if (first === undefined || first.at > 0 || first.line !== reading.byParagraph[first.line.paragraph.index]?.[0])
    return false;
  const before = reading.article.paragraphs.slice(0, first.line.paragraph.index).findLast((one) => one.kind === 'body');
  return before !== undefined && (isQuestion(reading, before) || speaksToSomebody(reading, before));
}

/** A paragraph of the reporter's own that ends in a question mark. */
function isQuestion(reading: Reading, paragraph: Paragraph): boolean {
  return reading.text.charAt(paragraph.end - 1) === '?' && paragraph.outer.every((one) => one.end < paragraph.end - 2);
}

function speaksToSomebody(reading: Reading, paragraph: Paragraph): boolean {
  const lines: readonly Line[] = reading.byParagraph[paragraph.index] ?? [];
  return lines.some(({ nodes }) => nodes.some((_, at) => /^(?:you|your)$/.test(tokenAt(nodes, at).lower)));
}

/** The person to whom most quotations are given, those of the headline first. */
function interviewee(reading: Reading, quotes: readonly Quote[]): Voice | null {
  const counts = new Map<string, { voice: Voice; count: number }>();
  for (const { voice, pieces } of quotes) {
    if (voice?.entity == null || voice.entity.kind === 'body' || voice.plural) continue;
    const found = counts.get(voice.name) ?? { voice, count: isInHead(reading, voice) ? 3 : 0 };
    if (voice.how !== 'pronoun') found.count += pieces[0]?.line.paragraph.kind === 'head' ? 3 : 1;
    counts.set(voice.name, found);
  }
  const [best] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return best?.voice ?? headPerson(reading);
}

/** Whether the headline or the standfirst names somebody. */
function isInHead(reading: Reading, { entity }: Voice): boolean {
  return reading.lines.some(({ paragraph, nodes }) => {
    const start = tokenAt(nodes, 0).start;
    const end = tokenAt(nodes, nodes.length - 1).end;
    return paragraph.kind === 'head' && entity !== null && entity.first >= start && entity.first < end;
  });
}

function headPerson(reading: Reading): Voice | null {
  const named = reading.entities.all.find((one) => one.kind === 'person');
  return named === undefined ? null : { name: named.name, entity: named, how: 'name', plural: false };
}
