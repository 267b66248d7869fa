import { describe, expect, test } from 'vitest';
import { drawnMarks, MOST_MARKS } from '../../../src/features/chart/crowd.ts';
import { chartModel } from '../../../src/features/chart/model.ts';
import { corpus, on, share } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

/** `count` shares, a hundred a day at most, from the event day back. */
function crowd(count: number) {
  const day = (index: number) => `2020-05-0${8 - Math.floor(index / 100)}`;
  const shareReports = Array.from({ length: count }, (_, index) => share({ id: `s${index}`, day: on(day(index)) }));
  return corpus({ shareReports });
}

function model(count: number, select: string | null = null) {
  const of = crowd(count);
  const ids = new Set(of.byId.keys());
  return chartModel(of, { moment: MOMENT, selection: { ids, isAll: false }, select });
}

describe('the marks of a chart', () => {
  test('are all drawn while they can be told apart', () => {
    const { main, crowded } = model(MOST_MARKS);
    expect(drawnMarks(main?.marks ?? [], MOMENT.day)).toHaveLength(MOST_MARKS);
    expect(crowded).toBe(0);
  });

  test('of a crowd are those nearest to the event day and the selected one; the others are counted', () => {
    const { main, crowded } = model(300, 's299');
    const drawn = drawnMarks(main?.marks ?? [], MOMENT.day).map(({ id }) => id);
    expect(drawn).toHaveLength(MOST_MARKS);
    expect(drawn).toContain('s299');
    expect(drawn.filter((id) => id !== 's299').every((id) => Number(id.slice(1)) < 100)).toBe(true);
    expect(crowded).toBe(300 - MOST_MARKS);
  });

  test('that lie equally far are drawn in the order of the dataset', () => {
    const { drawn } = model(300);
    expect(drawn.map(({ id }) => id)).toEqual(Array.from({ length: MOST_MARKS }, (_, index) => `s${index}`));
  });
});
