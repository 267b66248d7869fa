import { confidenceOf } from '../confidence.ts';
import type { Reading } from '../people/reading.ts';
import { withoutInvisible } from '../text/fold.ts';
import type { Marked } from '../text/marked.ts';
import type { QuoteSuggestion, Span } from '../types.ts';
import { candidatesOf } from './candidates.ts';
import { joinPieces, type Joined } from './join.ts';
import { readPieces } from './pieces.ts';
import type { Quote } from './quote.ts';
import { kindOf } from './kinds.ts';
import { carryOn } from './carry-on.ts';

/** Every quotation of an article, with its speaker where the article gives one. */
export function findQuotes(reading: Reading): Quote[] {
  const quotes = joinPieces(reading, readPieces(reading)).map(quoteOf);
  carryOn(reading, quotes);
  return quotes;
}

function quoteOf(pieces: Joined): Quote {
  const attributed = pieces.filter((piece) => piece.attribution !== null);
  const best = attributed.find((piece) => piece.voice !== null) ?? attributed[0];
  const attribution = best?.attribution ?? null;
  return {
    pieces,
    voice: best?.voice ?? null,
    rule: attribution?.rule ?? 'no cue',
    weight: attribution?.weight ?? 0.5,
    cue: attribution?.cue ?? null,
  };
}

/** The quotations as suggestions, nicknames included, in the order of the text. */
export function suggestQuotes(reading: Reading, given: string, quotes: readonly Quote[]): QuoteSuggestion[] {
  const found = quotes.map((quote) => suggestion(reading, given, quote));
  const nicknames = reading.article.paragraphs.flatMap((paragraph) =>
    paragraph.nicknames.map((one) => nickname(given, one)),
  );
  return [...found, ...nicknames].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function suggestion(reading: Reading, given: string, quote: Quote): QuoteSuggestion {
  const spans = quote.pieces.map(({ marked }): Span => ({ start: marked.start, end: marked.end }));
  const text = spans.map(({ start, end }) => given.slice(start, end)).join(' ');
  const { voice, cue, rule, weight } = quote;
  return {
    spans,
    text,
    speaker: voice === null ? null : withoutInvisible(voice.name),
    cue,
    kind: kindOf(reading, quote),
    rule,
    confidence: confidenceOf('quotations', weight),
    candidates: candidatesOf(reading, quote),
  };
}

function nickname(given: string, { start, end }: Marked): QuoteSuggestion {
  const text = given.slice(start, end);
  return {
    spans: [{ start, end }],
    text,
    speaker: null,
    cue: null,
    kind: 'term',
    rule: 'nickname',
    confidence: 0.95,
    candidates: [],
  };
}
