import { describe, expect, test } from 'vitest';
import { tellings, timingByTellings, timingOfHappening } from '../../src/domain/tellings.ts';
import { corpus, event, happening, on } from './tiny-corpus.ts';

const talks = happening({ id: 'talks', day: on('2020-05-06', '2020-05-07') });
const told = corpus({
  happenings: [talks, happening({ id: 'untold' })],
  events: [event({ id: 'b', article: 'two' }), event({ id: 'a' })],
});

describe('a happening', () => {
  test('has its tellings in the dataset’s order, found once', () => {
    expect(
      tellings(told)
        .get('talks')
        ?.map(({ id }) => id),
    ).toEqual(['b', 'a']);
    expect(tellings(told)).toBe(tellings(told));
  });

  test('is known as soon as the first article that tells it is out', () => {
    const at = (knownBy: string) => timingOfHappening(told, talks, { day: '2020-05-07', knownBy });
    expect(at('2020-05-08')).toBe('unpublished');
    expect(at('2020-05-09')).toBe('current');
  });

  test('counts by its own last day, and without one as undated', () => {
    const moment = { day: '2020-05-06', knownBy: '2020-05-10' };
    expect(timingOfHappening(told, talks, moment)).toBe('later');
    expect(timingOfHappening(told, talks, { ...moment, day: '2020-05-07' })).toBe('current');
    expect(timingOfHappening(told, { ...talks, day: null }, moment)).toBe('undated');
  });

  test('can be known by some of its tellings alone', () => {
    const moment = { day: '2020-05-07', knownBy: '2020-05-09' };
    const [early, late] = tellings(told).get('talks') ?? [];
    if (early === undefined || late === undefined) throw new Error('the talks are told twice');
    expect(timingByTellings(told, talks.day, [late], moment)).toBe('unpublished');
    expect(timingByTellings(told, talks.day, [early], moment)).toBe('current');
    expect(timingByTellings(told, talks.day, [], moment)).toBe('unpublished');
  });

  test('that no article tells is never known', () => {
    const moment = { day: '2030-01-01', knownBy: '2030-01-01' };
    expect(timingOfHappening(told, happening({ id: 'untold' }), moment)).toBe('unpublished');
  });
});
