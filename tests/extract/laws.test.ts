import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';
import type { Span, Suggestions } from '../../src/extract/types.ts';

const PLACES = [{ id: 'tal-barak', names: ['Tal Barak', 'Tall Barak'] }];

/** Bits of news and of noise, so that random texts reach the rules and not only their edges. */
const BITS = [
  ['“', '”', '"', '‘', '’', "'", '«', '»', ' ', '\n', '\n\n', '\r\n', '\u00a0', '\u200b', '\ufeff', '\f', '\ud800'],
  [
    'Ann Fox',
    'the mayor',
    'he',
    'said',
    'told Radio Vale',
    'according to',
    'which the army disputes',
    'e\u0301',
    'ﬁnd',
  ],
  ['nearly 90 percent of', 'most of', 'two thirds of', 'the city', 'Tal Barak', 'on Monday', 'last week', '3 May 2019'],
  [',', '.', ', ', '. ', '—', ':', '?', '12', '%', 'controls', 'By Ann Fox'],
].flat();

const newsLike = fc
  .array(fc.oneof(fc.constantFrom(...BITS), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((bits) => bits.join(' '));

function spansOf({ quotes, shares, places, days }: Suggestions): Span[] {
  return [...quotes.flatMap((quote) => quote.spans), ...shares, ...places, ...days];
}

/** An article with a headline and a byline, so that the machine sees where the next one begins. */
const articleOf = (body: string): string =>
  `The bridge stays shut\nBy Ann Fox\n\n“We wait,” said Ivo Perrin, the mayor of Tal Barak. The army holds most of the city.\n\n${body}\n`;

describe('the laws of suggestions', () => {
  test('any text is read without an error, and every span lies in it', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const { start, end } of spansOf(suggest(text, PLACES))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('pieces of quotations never overlap', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const pieces = suggest(text, [])
          .quotes.flatMap((quote) => quote.spans)
          .toSorted((a, b) => a.start - b.start);
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.start).toBeGreaterThanOrEqual(pieces[index]?.end ?? 0);
        });
      }),
    );
  });

  test('the same text gives the same suggestions', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(suggest(text, PLACES)).toEqual(suggest(text, PLACES));
      }),
    );
  });

  test('what follows after a form feed changes nothing before it', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (first, second) => {
        const seam = articleOf(first.replaceAll('\f', ' '));
        const alone = spansOf(suggest(seam, PLACES));
        const joined = spansOf(suggest(`${seam}\f${articleOf(second)}`, PLACES));
        expect(joined.filter(({ end }) => end <= seam.length)).toEqual(
          expect.arrayContaining([...alone].filter(({ end }) => end <= seam.length)),
        );
        expect(joined.filter(({ end }) => end <= seam.length)).toHaveLength(alone.length);
      }),
    );
  });
});

describe('characters', () => {
  const WANTED = [{ text: 'We wait,', speaker: 'Ivo Perrin' }];
  const read = (text: string) =>
    suggest(text, []).quotes.map((quote) => ({ text: quote.text, speaker: quote.speaker }));

  test.each([
    ['CRLF line ends', 'It rained.\r\n\r\n“We wait,” said Ivo Perrin.\r\n'],
    ['no-break spaces around the cue', '“We wait,”\u00a0said\u00a0Ivo\u00a0Perrin.'],
    ['a zero-width space in a name', '“We wait,” said Ivo\u200b Perrin.'],
    ['a byte order mark', '\ufeff“We wait,” said Ivo Perrin.'],
    ['marks written as entities', '&ldquo;We wait,&rdquo; said Ivo Perrin.'],
  ])('%s change nothing', (_, text) => {
    expect(read(text)).toEqual(WANTED);
  });

  test.each([
    ['marks only', '"'.repeat(20_000)],
    ['opening marks only', '“'.repeat(20_000)],
    ['one word', 'a'.repeat(100_000)],
    ['marks nested deep', '“‘'.repeat(5_000) + '’”'.repeat(5_000)],
  ])('%s are read to their end', (_, text) => {
    expect(spansOf(suggest(text, [])).every(({ end }) => end <= text.length)).toBe(true);
  });
});
