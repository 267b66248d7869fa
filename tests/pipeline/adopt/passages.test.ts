/** Stretches of a text as passages: whole lines' worth of words, with as much context as they need. */
import { describe, expect, test } from 'vitest';
import { linesOf, passageOf, passagesOfSpans } from '../../../src/pipeline/adopt/passages-of-spans.ts';

const TEXT = 'Snow fell at noon in the lower town. Snow fell at dusk in the upper town.';

describe('a stretch as a passage', () => {
  test('has twenty signs of context on either side', () => {
    const start = TEXT.indexOf('lower');
    expect(passageOf(TEXT, { start, end: start + 5 })).toEqual({
      exact: 'lower',
      prefix: 'fell at noon in the ',
      suffix: ' town. Snow fell at ',
      start,
    });
  });

  test('has twice as much where it would stand more than once', () => {
    const line = 'The bridge is open and so is the road.\n';
    const text = `One. ${line.repeat(3)}`;
    const start = text.lastIndexOf('open');
    const { prefix, suffix } = passageOf(text, { start, end: start + 4 });
    expect([prefix.length, suffix.length]).toEqual([40, text.length - start - 4]);
  });

  test('cuts no sign in half at the ends of its context', () => {
    const faces = '😀'.repeat(12);
    const text = `${faces}a bridge!${faces}`;
    const start = text.indexOf('bridge');
    const { prefix, suffix } = passageOf(text, { start, end: start + 'bridge'.length });
    const nine = '😀'.repeat(9);
    expect([prefix, suffix]).toEqual([`${nine}a `, `!${nine}`]);
  });

  test('is one passage for each of its lines, without the spaces at their ends and without empty lines', () => {
    const text = 'said\n  one \r\n \n\ntwo\nend';
    expect(linesOf(text, { start: 4, end: 19 })).toEqual([
      { start: 7, end: 10 },
      { start: 16, end: 19 },
    ]);
    expect(passagesOfSpans(text, [{ start: 4, end: 19 }]).map(({ exact }) => exact)).toEqual(['one', 'two']);
  });
});
