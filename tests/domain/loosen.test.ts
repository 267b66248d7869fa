import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectReports, type Filter } from '../../src/domain/filter.ts';
import { constraintsOf, loosenings, NO_FILTER } from '../../src/domain/loosen.ts';
import { control, corpus, on, statement } from './tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

const tiny = corpus({
  statements: [
    statement({ id: 'a' }),
    statement({ id: 'b', speakers: ['ministry'], article: 'two', said: on('2020-05-09') }),
    statement({ id: 'c', speakers: [], said: null }),
  ],
  controlReports: [control({ id: 'd', place: 'hospital' })],
});

const anyFilter = fc.record<Filter>({
  actor: fc.subarray(['envoy', 'ministry']),
  side: fc.subarray(['state', 'government']),
  outlet: fc.subarray(['gazette', 'courier']),
  place: fc.subarray(['old-quarter', 'hospital']),
  q: fc.constantFrom('', ' ', 'deal', 'no such words'),
  interest: fc.boolean(),
});

describe('what to let go of', () => {
  test('is each part in use that keeps something out on its own, with what would come back', () => {
    const filter: Filter = { ...NO_FILTER, actor: ['envoy'], outlet: ['courier'] };
    expect(loosenings(tiny, filter, MOMENT, () => true)).toEqual([
      { constraint: 'actor', ids: ['b'] },
      { constraint: 'outlet', ids: ['a'] },
    ]);
  });

  test('counts only reports of the sort that is wanted', () => {
    const filter: Filter = { ...NO_FILTER, q: 'no such words' };
    const statements = loosenings(tiny, filter, MOMENT, ({ kind }) => kind === 'statement');
    expect(statements).toEqual([{ constraint: 'q', ids: ['a', 'b', 'c'] }]);
  });

  test('is told in the order in which the page shows the parts: the text first, the interest last', () => {
    const filter: Filter = { ...NO_FILTER, interest: true, place: ['hospital'], actor: ['envoy'], q: 'deal' };
    expect(constraintsOf(filter)).toEqual(['q', 'actor', 'place', 'interest']);
  });

  test('leaves out a part that brings nothing back', () => {
    const filter: Filter = { ...NO_FILTER, q: 'no such words', interest: true };
    expect(loosenings(tiny, filter, MOMENT, () => true)).toEqual([]);
  });

  test('is the choice of claims against interest, too', () => {
    expect(loosenings(tiny, { ...NO_FILTER, interest: true }, MOMENT, ({ kind }) => kind === 'control')).toEqual([
      { constraint: 'interest', ids: ['d'] },
    ]);
  });

  test('is nothing while nothing is filtered; a text of spaces is no filter', () => {
    expect(loosenings(tiny, { ...NO_FILTER, q: '  ' }, MOMENT, () => true)).toEqual([]);
  });

  test('promises exactly what letting go then brings', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const { constraint, ids } of loosenings(tiny, filter, MOMENT, () => true)) {
          const looser = { ...filter, [constraint]: NO_FILTER[constraint] };
          expect(ids).toEqual([...selectReports(tiny, looser, MOMENT).ids]);
          expect(constraintsOf(looser)).toEqual(constraintsOf(filter).filter((each) => each !== constraint));
        }
      }),
    );
  });
});
