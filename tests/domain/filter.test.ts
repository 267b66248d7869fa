import { describe, expect, test } from 'vitest';
import { FAILS, isByNow, selectReports, timingOf, type Filter } from '../../src/domain/filter.ts';
import { FACETS, UNATTRIBUTED } from '../../src/domain/report-table.ts';
import { control, corpus, on, passage, statement } from './tiny-corpus.ts';

const ALL: Filter = { actor: [], side: [], outlet: [], place: [], q: '', interest: false };
const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

const tiny = corpus({
  statements: [
    statement({ id: 'a' }),
    statement({ id: 'b', speakers: ['ministry'], article: 'two', said: on('2020-05-09') }),
    statement({ id: 'c', speakers: [], said: null }),
    statement({ id: 'd', kind: 'reported', about: ['hospital'] }),
  ],
  controlReports: [control({ id: 'e', place: 'hospital' }), control({ id: 'f', place: 'old-quarter', article: 'two' })],
});

function kept(patch: Partial<Filter>): string[] {
  return [...selectReports(tiny, { ...ALL, ...patch }, MOMENT).ids];
}

describe('a filter', () => {
  test('without choices keeps everything', () => {
    expect(kept({})).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('keeps what meets any choice of a group, and all groups', () => {
    expect(kept({ actor: ['envoy', 'ministry'] })).toEqual(['a', 'b', 'd']);
    expect(kept({ actor: ['envoy', 'ministry'], outlet: ['courier'] })).toEqual(['b']);
  });

  test('by a choice that no report has keeps nothing, and beside another choice changes nothing', () => {
    expect(kept({ actor: ['nobody'] })).toEqual([]);
    expect(kept({ actor: ['nobody', 'ministry'] })).toEqual(['b']);
  });

  test('keeps only claims against interest when asked to', () => {
    const some = corpus({
      statements: [statement({ id: 'a' }), statement({ id: 'b', againstInterest: 'It says that its own side lost.' })],
    });
    expect([...selectReports(some, { ...ALL, interest: true }, MOMENT).ids]).toEqual(['b']);
    expect(selectReports(some, { ...ALL, interest: true }, MOMENT).isAll).toBe(false);
  });

  test('finds quotations that nobody is named for', () => {
    expect(kept({ actor: [UNATTRIBUTED] })).toEqual(['c']);
  });

  test('counts a site for the district it lies in', () => {
    expect(kept({ place: ['old-quarter'] })).toEqual(['d', 'e', 'f']);
    expect(kept({ place: ['hospital'] })).toEqual(['d', 'e']);
  });

  test('finds text in any case, and names of speakers and places', () => {
    expect(kept({ q: ' CLOSE to ' })).toEqual(['a', 'b', 'c', 'd']);
    expect(kept({ q: 'ministry' })).toEqual(['b']);
    expect(kept({ q: 'hospital' })).toEqual(['d', 'e']);
    expect(kept({ q: 'no such words' })).toEqual([]);
  });
});

describe('the count beside a choice', () => {
  test('is what a reader would get by making that choice alone in its group', () => {
    const filter: Filter = { ...ALL, actor: ['envoy'], outlet: ['gazette'] };
    const { counts } = selectReports(tiny, filter, MOMENT);
    const quotations = new Set(['a', 'b', 'c']);
    for (const facet of FACETS.filter((each) => each !== 'place'))
      for (const [id, { total }] of counts[facet]) {
        const left = selectReports(tiny, { ...filter, [facet]: [id] }, MOMENT).ids;
        expect([facet, id, [...left].filter((each) => quotations.has(each)).length]).toEqual([facet, id, total]);
      }
  });

  test('tells what the event day shows from what there is in all', () => {
    const { counts } = selectReports(tiny, ALL, MOMENT);
    expect(counts.actor.get('ministry')).toEqual({ now: 0, total: 1 });
    expect(counts.actor.get(UNATTRIBUTED)).toEqual({ now: 1, total: 1 });
    expect(counts.place.get('old-quarter')).toEqual({ now: 2, total: 2 });
  });
});

describe('the count of claims against interest', () => {
  const hurts = { againstInterest: 'It says that its own side lost.' };
  const some = corpus({
    statements: [
      statement({ id: 'a', ...hurts }),
      statement({ id: 'b', ...hurts, said: on('2020-05-09') }),
      statement({ id: 'c' }),
      statement({ id: 'd', ...hurts, speakers: ['ministry'] }),
    ],
  });

  test('is of those that pass the rest, now and in all, whether or not the choice is made', () => {
    expect(selectReports(some, { ...ALL, actor: ['envoy'] }, MOMENT).interest).toEqual({ now: 1, total: 2 });
    expect(selectReports(some, { ...ALL, actor: ['envoy'], interest: true }, MOMENT).interest).toEqual({
      now: 1,
      total: 2,
    });
    expect(selectReports(some, ALL, MOMENT).interest).toEqual({ now: 2, total: 3 });
  });

  test('is of nothing by now before the articles are out', () => {
    expect(selectReports(some, ALL, { ...MOMENT, knownBy: '2020-05-09' }).interest).toEqual({ now: 0, total: 3 });
  });
});

describe('the choices that are counted', () => {
  test('are those that a report would still come with', () => {
    const { counts } = selectReports(tiny, { ...ALL, outlet: ['courier'] }, MOMENT);
    expect([...counts.actor.keys()]).toEqual(['ministry']);
    expect([...counts.outlet.keys()]).toEqual(['gazette', 'courier']);
  });
});

describe('the two clocks', () => {
  const find = (id: string) => {
    const report = tiny.byId.get(id);
    if (report === undefined) throw new Error(id);
    return report;
  };

  test('tell current, later, undated and unpublished apart', () => {
    expect(timingOf(tiny, find('a'), MOMENT)).toBe('current');
    expect(timingOf(tiny, find('b'), MOMENT)).toBe('later');
    expect(timingOf(tiny, find('c'), MOMENT)).toBe('undated');
    expect(timingOf(tiny, find('a'), { ...MOMENT, knownBy: '2020-05-09' })).toBe('unpublished');
  });

  test('count as now what has happened and what has no day, once it is published', () => {
    expect((['current', 'undated', 'later', 'unpublished'] as const).map(isByNow)).toEqual([true, true, false, false]);
  });

  test('take a range of publication days at its cautious end', () => {
    expect(timingOf(tiny, find('f'), { day: '2020-05-08', knownBy: '2020-05-08' })).toBe('unpublished');
    expect(timingOf(tiny, find('f'), { day: '2020-05-08', knownBy: '2020-05-09' })).toBe('current');
  });
});

describe('a selection', () => {
  test('is of all only where no part of the filter is in use; spaces are no text', () => {
    const isAll = (patch: Partial<Filter>) => selectReports(tiny, { ...ALL, ...patch }, MOMENT).isAll;
    expect([isAll({}), isAll({ q: '  ' })]).toEqual([true, true]);
    const used = [{ q: 'deal' }, { interest: true }, ...FACETS.map((facet) => ({ [facet]: ['envoy'] }))];
    expect(used.map(isAll)).toEqual(used.map(() => false));
  });

  test('lists what passes in the dataset’s order, and counts quotations apart from all else', () => {
    const { found, ids } = selectReports(tiny, { ...ALL, place: ['old-quarter'] }, MOMENT);
    expect([...ids]).toEqual(['d', 'e', 'f']);
    expect(found).toEqual({ quotations: 0, others: 3 });
    expect(selectReports(tiny, ALL, MOMENT).found).toEqual({ quotations: 3, others: 3 });
  });

  test('says of each report which parts of the filter it fails', () => {
    const { failed } = selectReports(tiny, { ...ALL, actor: ['envoy'], outlet: ['courier'], q: 'deal' }, MOMENT);
    const { actor, outlet, q } = FAILS;
    expect([...failed]).toEqual([outlet, actor, actor + outlet, outlet, actor + outlet + q, actor + q]);
  });

  test('keeps its ids while only the moment changes, and counts anew', () => {
    const filter = { ...ALL, outlet: ['courier'] };
    const before = selectReports(tiny, filter, MOMENT);
    const after = selectReports(tiny, { ...filter }, { ...MOMENT, day: '2020-05-09' });
    expect(after.ids).toBe(before.ids);
    expect(before.counts.actor.get('ministry')).toEqual({ now: 0, total: 1 });
    expect(after.counts.actor.get('ministry')).toEqual({ now: 1, total: 1 });
  });

  test('finds a text that stands in the first or the last report, and none across two reports', () => {
    const words = (id: string, text: string) => statement({ id, passages: [passage(text)], summary: 'x' });
    const some = corpus({ statements: [words('a', 'First. One'), words('b', 'Two'), words('c', 'Three last')] });
    const found = (q: string) => [...selectReports(some, { ...ALL, q }, MOMENT).ids];
    expect(found('first')).toEqual(['a']);
    expect(found('LAST')).toEqual(['c']);
    expect(found('t')).toEqual(['a', 'b', 'c']);
    expect(found('one two')).toEqual([]);
    expect(found('x\ntwo')).toEqual([]);
    expect(found('x\u0000two')).toEqual([]);
  });
});
