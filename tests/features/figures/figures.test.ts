import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/domain/schema/dataset.ts';
import { laneModel } from '../../../src/features/figures/lane.ts';
import { figuresModel } from '../../../src/features/figures/model.ts';
import { voteBars } from '../../../src/features/figures/vote.ts';
import { corpus, event as telling, figure, happening, on } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };
const LOOKING = { moment: MOMENT, kept: new Set<string>(), select: null };

/** A telling that gives no day of its own. */
const event = (patch: Partial<Event> & { id: string }) => telling({ day: null, ...patch });

describe('the figures', () => {
  const tiny = corpus({
    figures: [
      figure({ id: 'all', kind: 'evacuated', stated: 150, low: null, high: 150, count: 'rescue' }),
      figure({ id: 'sick', kind: 'evacuated', stated: 118, partOf: 'rescue' }),
      figure({ id: 'others', kind: 'evacuated', stated: 30, partOf: 'rescue' }),
      figure({ id: 'again', kind: 'evacuated', article: 'two', count: 'rescue' }),
      figure({ id: 'dead', kind: 'killed' }),
    ],
  });

  test('stand under what they count, each exactly once', () => {
    const { groups } = figuresModel(tiny, LOOKING);
    expect(groups.map(({ kind, figures }) => [kind, figures])).toEqual([
      ['killed', 1],
      ['evacuated', 4],
    ]);
    const ids = groups.flatMap(({ counts }) =>
      counts.flatMap(({ figures, parts }) => [...figures, ...parts].map((row) => row.id)),
    );
    expect(ids.toSorted()).toEqual(tiny.dataset.figures.map((row) => row.id).toSorted());
  });

  test('are added only to the count that they are parts of', () => {
    const [, evacuated] = figuresModel(tiny, LOOKING).groups;
    expect(evacuated?.counts.map(({ id, sum, figures }) => [id, sum, figures.map((row) => row.id)])).toEqual([
      ['rescue', 148, ['all', 'again']],
    ]);
  });

  test('have no sum when a part has no number', () => {
    const unsure = corpus({
      figures: [
        figure({ id: 'all', count: 'c' }),
        figure({ id: 'some', stated: null, low: null, high: null, partOf: 'c' }),
      ],
    });
    expect(figuresModel(unsure, LOOKING).groups[0]?.counts[0]?.sum).toBeNull();
  });

  test('of articles that are not out yet are left out and counted', () => {
    const { groups, unpublished } = figuresModel(tiny, { ...LOOKING, moment: { ...MOMENT, knownBy: '2020-05-09' } });
    expect(groups.flatMap(({ counts }) => counts.flatMap((count) => count.figures.map((row) => row.id)))).toEqual([
      'again',
    ]);
    expect(unpublished).toBe(4);
  });
});

describe('the lane of what happened', () => {
  const tiny = corpus({
    happenings: [
      happening({ id: 'talks', day: on('2020-05-03', '2020-05-04') }),
      happening({ id: 'vote', kind: 'vote', day: on('2020-05-12'), vote: { yes: 5, no: 2, abstained: 1 } }),
      happening({ id: 'war', kind: 'other', day: on('2011-03-01', '2011-03-31') }),
      happening({ id: 'some-day', day: null }),
      happening({ id: 'untold' }),
    ],
    events: ['talks', 'vote', 'war', 'some-day'].map((id) => event({ id: `e-${id}`, happening: id })),
  });

  test('holds every happening that an article tells, once', () => {
    const { groups, before, undated, unpublished } = laneModel(tiny, MOMENT, null);
    const shown = [...groups.flatMap(({ marks }) => marks), ...before, ...undated].map((row) => row.id);
    expect(shown.toSorted()).toEqual(['some-day', 'talks', 'vote', 'war']);
    expect(unpublished).toBe(1);
  });

  test('keeps every mark within the axis, with room for its words', () => {
    const { groups, days } = laneModel(tiny, MOMENT, null);
    for (const { start, end } of groups.flatMap(({ marks }) => marks)) {
      expect(start).toBeGreaterThanOrEqual(1);
      expect(end).toBeLessThanOrEqual(days.length + 1);
      expect(end - start).toBeGreaterThanOrEqual(3);
    }
  });

  test('tells what comes after the event day', () => {
    const { groups } = laneModel(tiny, MOMENT, null);
    expect(groups.find(({ kind }) => kind === 'vote')?.marks[0]?.timing).toBe('later');
  });
});

describe('a vote', () => {
  test('is drawn with one length for every vote', () => {
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(count, count, count, (yes, no, abstained) => {
        const bars = voteBars({ yes, no, abstained });
        const all = yes + no + abstained;
        expect(bars.reduce((sum, bar) => sum + bar.width, 0)).toBeCloseTo(all === 0 ? 0 : 100);
        const votes = bars.map((bar) => Math.round((bar.width * all) / 100));
        expect(votes).toEqual(all === 0 ? [] : [yes, no, abstained]);
      }),
    );
  });
});
