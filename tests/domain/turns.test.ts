import { describe, expect, test } from 'vitest';
import { betweenTurns, turnsOn } from '../../src/domain/turns.ts';

/** What was worked out, in order, as the moments were asked for. */
function walked(turns: ReturnType<typeof turnsOn>, ...moments: readonly (readonly [string, string])[]): string[] {
  const worked: string[] = [];
  const at = betweenTurns(turns, ({ day, knownBy }) => {
    worked.push(`${day} ${knownBy}`);
    return worked.length;
  });
  for (const [day, knownBy] of moments) at({ day, knownBy });
  return worked;
}

describe('days on which something may change', () => {
  test('stand once each, sorted', () => {
    expect(turnsOn(['2020-05-07', '2020-05-03', '2020-05-07'], ['2020-05-09', '2020-05-08'])).toEqual({
      days: ['2020-05-03', '2020-05-07'],
      published: ['2020-05-08', '2020-05-09'],
    });
  });
});

describe('what is worked out for a moment', () => {
  const turns = turnsOn(['2020-05-03', '2020-05-07'], ['2020-05-08']);

  test('holds until the event day comes to a turn, and from that day on is another', () => {
    expect(
      walked(
        turns,
        ['2020-05-01', '2020-05-01'],
        ['2020-05-02', '2020-05-01'],
        ['2020-05-03', '2020-05-01'],
        ['2020-05-06', '2020-05-01'],
        ['2020-05-07', '2020-05-01'],
        ['2020-05-30', '2020-05-01'],
      ),
    ).toEqual(['2020-05-01 2020-05-01', '2020-05-03 2020-05-01', '2020-05-07 2020-05-01']);
  });

  test('is another, too, once more was known, whatever the event day', () => {
    expect(
      walked(
        turns,
        ['2020-05-01', '2020-05-07'],
        ['2020-05-01', '2020-05-08'],
        ['2020-05-03', '2020-05-07'],
        ['2020-05-03', '2020-05-09'],
      ),
    ).toHaveLength(4);
  });

  test('of each pair of stretches is its own', () => {
    const each = turnsOn(['2020-05-01'], ['2020-05-01', '2020-05-02']);
    const answers = betweenTurns(each, ({ day, knownBy }) => `${day} ${knownBy}`);
    const days = ['2020-04-30', '2020-05-01'].flatMap((day) =>
      ['2020-04-30', '2020-05-01', '2020-05-02'].map((knownBy) => ({ day, knownBy })),
    );
    expect(days.map(answers)).toEqual(days.map(({ day, knownBy }) => `${day} ${knownBy}`));
  });

  test('is remembered for the last four stretches, and no more', () => {
    const days = ['2020-05-01', '2020-05-02', '2020-05-03', '2020-05-04', '2020-05-05'];
    const out = '2020-05-01';
    const each = days.map((day) => [day, out] as const);
    const [first = ['', ''], second = ['', '']] = each;
    expect(walked(turnsOn(days, []), ...each.slice(0, 4), first, second)).toHaveLength(4);
    expect(walked(turnsOn(days, []), ...each, second, first)).toHaveLength(6);
  });

  test('is asked for once where nothing ever changes', () => {
    expect(walked(turnsOn([], []), ['2020-05-01', '2020-05-01'], ['2030-05-01', '2010-05-01'])).toHaveLength(1);
  });
});
