import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/domain/schema/base.ts';
import { findPassage } from '../../../src/pipeline/anchor/find-passage.ts';

const TEXT = 'The bridge was open. The bridge was shut by noon, and the ferry was shut at night.';

function at(start: number, length: number, context = 8, text = TEXT): Passage {
  return {
    exact: text.slice(start, start + length),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(start + length, start + length + context),
    start,
    end: start + length,
  };
}

describe('a passage', () => {
  test('is anchored where it stands once with its context', () => {
    expect(findPassage(TEXT, at(25, 6))).toEqual({ kind: 'anchored' });
  });

  test('is anchored by its context where its words stand twice', () => {
    expect(TEXT.split('bridge')).toHaveLength(3);
    expect(findPassage(TEXT, at(4, 6))).toEqual({ kind: 'anchored' });
  });

  test('stands twice where words and context do', () => {
    expect(findPassage(TEXT, { ...at(4, 6), prefix: 'The ', suffix: ' was ' })).toEqual({
      kind: 'twice',
      starts: [4, 25],
    });
  });

  test('has moved where it stands elsewhere, and says where', () => {
    expect(findPassage(`New. ${TEXT}`, at(62, 5))).toEqual({ kind: 'moved', start: 67 });
  });

  test('has moved even if its context was edited, as long as the words stand once', () => {
    const passage = { ...at(54, 9), prefix: 'before it', start: 3, end: 12 };
    expect(findPassage(TEXT, passage)).toEqual({ kind: 'moved', start: 54 });
  });

  test('has another context where only that differs', () => {
    expect(findPassage(TEXT, { ...at(54, 9), suffix: ' is shut' })).toMatchObject({
      kind: 'context',
      suffix: ' was shu',
    });
  });

  test('was edited where the text between its context reads otherwise, and says from where on', () => {
    const edited = TEXT.replace('by noon', 'at noon');
    expect(findPassage(edited, at(41, 7))).toEqual({ kind: 'edited', start: 41, at: 41, reads: 'at noon' });
  });

  test('was edited where half of it is left and the context is gone, too', () => {
    const passage = { ...at(25, 23), prefix: 'gone', suffix: 'gone' };
    const edited = TEXT.replace('shut by noon', 'lost by noon');
    expect(findPassage(edited, passage)).toMatchObject({ kind: 'edited', start: 25, reads: 'bridge was lost by noon' });
  });

  test('was edited between the nearer of two places that read like the words before it', () => {
    const twice = 'Snow fell at noon, they said. Rain fell at dusk, they said.';
    const passage = { exact: 'at dawn', prefix: ' fell ', suffix: ', they', start: 40, end: 47 };
    expect(findPassage(twice, passage)).toEqual({ kind: 'edited', start: 40, at: 44, reads: 'at dusk' });
    expect(findPassage(twice, { ...passage, start: 10, end: 17 })).toMatchObject({ start: 10, reads: 'at noon' });
  });

  test('was not edited but is gone where what stands between its context is far longer, or has no end', () => {
    const passage = { exact: 'of', prefix: 'was open.', suffix: ' at night.', start: 60, end: 62 };
    expect(findPassage(TEXT, passage)).toEqual({ kind: 'absent' });
    expect(findPassage(TEXT, { ...passage, suffix: ' at dawn.' })).toEqual({ kind: 'absent' });
  });

  test('was edited where its last words are still there, and only they', () => {
    const passage = { exact: 'until ice came it was shut at night', prefix: 'gone', suffix: 'gone', start: 9, end: 44 };
    expect(findPassage(TEXT, passage)).toMatchObject({ kind: 'edited', start: 46, reads: TEXT.slice(46, 81) });
  });

  test('is not told by a few letters that stand anywhere, nor by an end that the text begins with', () => {
    const gone = { prefix: 'gone', suffix: 'gone', start: 30 };
    expect(findPassage(TEXT, { ...gone, exact: 'shut ice', end: 38 })).toEqual({ kind: 'absent' });
    expect(findPassage('bridges of ice', { ...gone, exact: 'all of the many bridges of ', end: 57 })).toEqual({
      kind: 'absent',
    });
    expect(findPassage(TEXT, { ...gone, exact: 'ice', end: 33 })).toEqual({ kind: 'absent' });
  });

  test('is absent where nothing of it is left', () => {
    const passage = { exact: 'Snow fell all day', prefix: 'xx', suffix: 'yy', start: 3, end: 20 };
    expect(findPassage(TEXT, passage)).toEqual({ kind: 'absent' });
  });

  test('beyond the end of the text is absent, not a fault of the search', () => {
    const passage = { exact: 'Snow', prefix: '', suffix: '', start: 9999, end: 10003 };
    expect(findPassage(TEXT, passage)).toEqual({ kind: 'absent' });
  });
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '“'), minLength: 1, maxLength: 60 });

test('cut from a text at random is anchored there, or stands twice', () => {
  fc.assert(
    fc.property(text, fc.nat(59), fc.integer({ min: 1, max: 20 }), fc.nat(10), (words, start, length, context) => {
      const passage = at(Math.min(start, words.length - 1), length, context, words);
      expect(['anchored', 'twice']).toContain(findPassage(words, passage).kind);
    }),
  );
});

test('called moved stands at the offset that is told', () => {
  fc.assert(
    fc.property(text, text, fc.nat(59), fc.integer({ min: 1, max: 20 }), (head, words, start, length) => {
      const passage = at(Math.min(start, words.length - 1), length, 6, words);
      const found = findPassage(head + words, passage);
      const foundAt = found.kind === 'moved' ? found.start : passage.start;
      const isThere = (head + words).startsWith(passage.exact, foundAt);
      expect(isThere || found.kind === 'twice').toBe(true);
    }),
  );
});
