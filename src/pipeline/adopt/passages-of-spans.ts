/** Stretches of a text -> passages as a curator writes them, each line of a stretch one of its own. */
import { CONTEXT_LIMIT, type Passage } from '../../domain/schema/base.ts';
import type { Span } from '../../extract/types.ts';

/** A passage without `end`, which may be left out of an annotation file. */
export type PassageSource = Omit<Passage, 'end'>;

/** Context that is given at first, in UTF-16 units; CONTEXT_LIMIT where the words stand more than once with it. */
const CONTEXT = 20;

function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function withContext(text: string, { start, end }: Span, length: number): PassageSource {
  const from = Math.max(0, start - length);
  const to = Math.min(text.length, end + length);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isHalf(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isHalf(text, to) ? to - 1 : to),
    start,
  };
}

function standsOnce(text: string, { prefix, exact, suffix }: PassageSource): boolean {
  const whole = prefix + exact + suffix;
  return text.indexOf(whole) === text.lastIndexOf(whole);
}

/** The passage of one stretch, with as much context as it takes to stand once, up to the limit. */
export function passageOf(text: string, span: Span): PassageSource {
  const short = withContext(text, span, CONTEXT);
  return standsOnce(text, short) ? short : withContext(text, span, CONTEXT_LIMIT);
}

/** A stretch line by line: a passage never goes over the end of a line. Spaces at the ends of a line are let off. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const lines = text.slice(start, end).matchAll(/[^\r\n]+/g);
  return [...lines].flatMap((line) => {
    const words = line[0].trim();
    const from = start + line.index + line[0].indexOf(words);
    return words === '' ? [] : [{ start: from, end: from + words.length }];
  });
}

/** The passages of several stretches, in the order given. */
export function passagesOfSpans(text: string, spans: readonly Span[]): PassageSource[] {
  return spans.flatMap((span) => linesOf(text, span)).map((span) => passageOf(text, span));
}
