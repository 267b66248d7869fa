import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';
import { days } from './day-cases.ts';

const HEAD = 'Army takes bridge\n\nKALIVO, December 8, 2016 (AFP) - The day began with rain.\n\n';

/** The days found in a sentence: those whose phrase holds the words that are wanted, under these words. */
function found(text: string, wanted: readonly (readonly [string, string | null, string?])[]) {
  const own = suggest(HEAD + text, []).days.filter(({ start }) => start >= HEAD.length);
  return own.map(({ text: words, from, to }) => {
    const name = wanted.find(([one]) => words.includes(one) || one.includes(words))?.[0] ?? words;
    return from === to ? [name, from] : [name, from, to];
  });
}

describe('days against a publication on Thursday 8 December 2016', () => {
  test.each(days)('%s', (text, wanted) => {
    expect(found(text, wanted)).toEqual(wanted);
  });
});
