import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectReports } from '../../../src/domain/filter.ts';
import { NO_FILTER } from '../../../src/domain/loosen.ts';
import { cardHeight, cutAt, twoColumns } from '../../../src/features/quotes/columns.ts';
import { quotesModel } from '../../../src/features/quotes/model.ts';
import { corpus, passage, statement } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };
const WORDS = 'peace talks bridge water people leave before winter comes ';

function cards(lengths: readonly number[]) {
  const of = corpus({
    statements: lengths.map((length, index) =>
      statement({ id: `q-${String(index)}`, passages: [passage(WORDS.repeat(10).slice(0, length))] }),
    ),
  });
  const selection = selectReports(of, NO_FILTER, MOMENT);
  return [...quotesModel(of, { moment: MOMENT, selection, later: false }).dated];
}

const heights = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 12 });

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('two columns', () => {
  test('keep the order: the first column and then the second is the list', () => {
    const list = cards([20, 300, 40, 90, 200]);
    const [first, second] = twoColumns(list, (card) => [card]);
    expect([...first, ...second]).toEqual(list);
    expect(first.length).toBeGreaterThan(0);
    expect(second.length).toBeGreaterThan(0);
  });

  test('are cut where the higher one is lowest: no other cut is better', () => {
    fc.assert(
      fc.property(heights, (first) => {
        const second = first.map((height) => height + 10);
        const higher = (at: number) => Math.max(total(first.slice(0, at)), total(second.slice(at)));
        const best = Math.min(...[...first, 0].map((_, at) => higher(at)));
        expect(higher(cutAt(first, second))).toBe(best);
      }),
    );
  });

  test('take a longer quotation for a higher card, and higher still in the narrower column', () => {
    const [short, long] = cards([20, 400]);
    if (short === undefined || long === undefined) throw new Error('two cards wanted');
    expect(cardHeight(long, 264)).toBeGreaterThan(cardHeight(short, 264));
    expect(cardHeight(long, 232)).toBeGreaterThan(cardHeight(long, 264));
  });

  test('hold nothing when there is nothing', () => {
    expect(twoColumns([], () => [])).toEqual([[], []]);
  });
});
