import { describe, expect, test } from 'vitest';
import { passagesHere } from '../../../src/domain/passages.ts';
import { differencesModel, reuseRows, sharedText } from '../../../src/features/differences/model.ts';
import type { Difference } from '../../../src/domain/schema/happening.ts';
import { piecesOf } from '../../../src/ui/MarkedText.tsx';
import { corpus, passage, share, statement } from '../../domain/tiny-corpus.ts';

function difference(patch: Partial<Difference> & { id: string }): Difference {
  return { topic: 'How much?', class: 'real', rows: ['a', 'b'], explanation: 'They differ.', note: null, ...patch };
}

const tiny = corpus({
  shareReports: [share({ id: 'a' }), share({ id: 'b', article: 'two' })],
  statements: [statement({ id: 'c' })],
  differences: [
    difference({ id: 'd-1' }),
    difference({ id: 'd-2', class: 'adds up' }),
    difference({ id: 'd-3', rows: ['b'] }),
  ],
});

describe('the differences', () => {
  test('carry every report they are between', () => {
    const { known } = differencesModel(tiny, '2020-05-10', null);
    expect(known.map((row) => [row.id, row.sides.map((side) => side.id)])).toEqual([
      ['d-1', ['a', 'b']],
      ['d-2', ['a', 'b']],
      ['d-3', ['b']],
    ]);
  });

  test('are counted by class, every class named', () => {
    const { counts } = differencesModel(tiny, '2020-05-10', null);
    expect(Object.fromEntries(counts)).toEqual({
      real: 2,
      'different-day': 0,
      'different-quantity': 0,
      'adds-up': 1,
      apparent: 0,
    });
  });

  test('wait until every report of theirs is published', () => {
    const { known, later } = differencesModel(tiny, '2020-05-09', null);
    expect(known.map((row) => row.id)).toEqual(['d-3']);
    expect(later.map((row) => row.id)).toEqual(['d-1', 'd-2']);
  });

  test('are selected by their own id or by that of a report', () => {
    const selected = (select: string) =>
      differencesModel(tiny, '2020-05-10', select)
        .known.filter((row) => row.isSelected)
        .map((row) => row.id);
    expect(selected('d-2')).toEqual(['d-2']);
    expect(selected('b')).toEqual(['d-1', 'd-2', 'd-3']);
  });
});

describe('shared wording', () => {
  test('is marked within the passage, in both articles', () => {
    const shared = corpus({
      statements: [
        statement({ id: 'a', passages: [passage('The bridge was still closed', 100)] }),
        statement({ id: 'b', article: 'two', passages: [passage('Today the bridge was still closed', 40)] }),
      ],
      reuses: [
        {
          id: 'r',
          rows: ['a', 'b'],
          reports: ['a', 'b'],
          words: 4,
          runs: [{ text: 'bridge was still closed', a: [104, 127], b: [50, 73] }],
        },
      ],
    });
    const [row] = reuseRows(shared, '2020-05-10');
    const marked = row?.sides.map(({ report, runs }) => {
      const { text, ranges } = sharedText(passagesHere(shared)(report), runs);
      return piecesOf(text, ranges)
        .filter((piece) => piece.isMarked)
        .map((piece) => piece.text);
    });
    expect(marked).toEqual([['bridge was still closed'], ['bridge was still closed']]);
  });
});

describe('a marked text', () => {
  test('is the text again when its pieces are joined', () => {
    const pieces = piecesOf('one two three', [
      [0, 3],
      [8, 13],
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe('one two three');
    expect(pieces.map((piece) => piece.isMarked)).toEqual([true, false, true]);
  });
});
