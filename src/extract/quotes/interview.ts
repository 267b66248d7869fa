/** Questions and answers: answers without a cue are the interviewee's. */
import { isQuestion, LEAST_QUESTIONS } from '../people/guest.ts';
import { mentionsIn } from '../people/in-line.ts';
import { bodyBefore, type Line, type Reading } from '../people/reading.ts';
import type { Voice } from '../people/voice.ts';
import type { Paragraph } from '../text/document.ts';
import { tokenAt } from '../text/tokens.ts';
import { isOnlyQuotation } from './introductions.ts';
import type { Quote } from './quote.ts';

/** Gives the answers of an interview to the person who is asked; does nothing in any other article. */
export function fillInterview(reading: Reading, quotes: readonly Quote[]): void {
  const answers = new Set(quotes.filter((quote) => followsQuestion(reading, quote)));
  if (answers.size < LEAST_QUESTIONS) return;
  const guest = interviewee(reading, quotes);
  if (guest === null) return;
  const answered = new Set([...answers].map(({ pieces }) => pieces[0]?.line.paragraph));
  for (const quote of quotes) {
    const open = answers.has(quote) || isAlone(reading, quote);
    if (!isAnswer(quote, guest, open, answered)) continue;
    quote.voice = guest;
    quote.rule = 'answer in an interview';
    quote.weight = 0.8;
  }
}

/** `open`: it stands where answers stand; `answered`: the paragraphs that begin with one. */
function isAnswer(quote: Quote, guest: Voice, open: boolean, answered: ReadonlySet<Paragraph | undefined>): boolean {
  const head = quote.pieces[0]?.attribution?.group?.parties[0]?.nominals[0]?.noun.head ?? '';
  if (head === 'you') return true;
  if (quote.rule === 'no cue' && quote.pieces[0]?.line.paragraph.kind === 'head') return fillsLine(quote);
  if (goesOnAnswering(quote, answered)) return true;
  if (!open) return false;
  if (quote.rule === 'no cue') return true;
  const gender = head === 'he' ? 'male' : head === 'she' ? 'female' : null;
  return gender !== null && (guest.entity?.gender === gender || guest.entity?.gender === 'unknown');
}

/** A sentence of nothing but quotation further on in the paragraph of an answer. */
function goesOnAnswering({ pieces, rule }: Quote, answered: ReadonlySet<Paragraph | undefined>): boolean {
  const first = pieces[0];
  return first !== undefined && rule === 'no cue' && first.at === 0 && answered.has(first.line.paragraph);
}

/** A headline that is nothing but a quotation. */
function fillsLine({ pieces }: Quote): boolean {
  return pieces[0]?.line.phrases.every((phrase) => phrase.kind === 'piece' || phrase.kind === 'stop') ?? false;
}

/** A paragraph of nothing but quotation under one of the reporter's own words: a remark put to the guest, and the answer. */
function isAlone(reading: Reading, quote: Quote): boolean {
  const line = quote.pieces[0]?.line;
  if (line === undefined || quote.rule !== 'no cue' || !isOnlyQuotation(reading, line)) return false;
  return bodyBefore(reading, line.paragraph)?.outer.length === 0;
}

/** The quotation opens its paragraph, and the one before is a question or speaks to somebody. */
function followsQuestion(reading: Reading, quote: Quote): boolean {
  const first = quote.pieces[0];
  if (first === undefined || first.at > 0 || first.line !== reading.byParagraph[first.line.paragraph.index]?.[0])
    return false;
  const before = bodyBefore(reading, first.line.paragraph);
  return before !== null && (isQuestion(reading.text, before) || speaksToSomebody(reading, before));
}

function speaksToSomebody(reading: Reading, paragraph: Paragraph): boolean {
  const lines: readonly Line[] = reading.byParagraph[paragraph.index] ?? [];
  return lines.some(({ nodes }) => nodes.some((_, at) => /^(?:you|your)$/.test(tokenAt(nodes, at).lower)));
}

/** The person to whom most quotations are given, those of the headline first; what a question quotes does not count. */
export function interviewee(reading: Reading, quotes: readonly Quote[]): Voice | null {
  const counts = new Map<string, { voice: Voice; count: number }>();
  for (const voice of headPeople(reading)) counts.set(voice.name, { voice, count: 3 });
  for (const { voice, pieces } of quotes) {
    const paragraph = pieces[0]?.line.paragraph;
    if (voice?.entity == null || voice.entity.kind === 'body' || voice.plural || paragraph === undefined) continue;
    if (isQuestion(reading.text, paragraph)) continue;
    const found = counts.get(voice.name) ?? { voice, count: 0 };
    if (voice.how !== 'pronoun') found.count += paragraph.kind === 'head' ? 3 : 1;
    counts.set(voice.name, found);
  }
  const [best] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (best !== undefined) return best.voice;
  const named = reading.entities.all.find((one) => one.kind === 'person');
  return named === undefined ? null : { name: named.name, entity: named, how: 'name', plural: false };
}

/** Whom the headline or the standfirst names, the writer let off. */
function headPeople(reading: Reading): Voice[] {
  return reading.lines.flatMap((line) => {
    if (line.paragraph.kind !== 'head') return [];
    return mentionsIn(reading, line, line.nodes.length).filter(({ entity }) => entity?.kind === 'person');
  });
}
