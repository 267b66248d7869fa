import { describe, expect, test } from 'vitest';
import { passagesHere } from '../../../src/domain/passages.ts';
import { saidRows } from '../../../src/features/compare/said-rows.ts';
import { control, corpus, figure, on, passage, place } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };
const WHOLE = passage('the army took the quarter, and forty fled', 100);
const PART = passage('forty fled', 131);

function rowsOf(patch: Parameters<typeof corpus>[0]) {
  const tiny = corpus(patch);
  return saidRows(
    { corpus: tiny, subject: 'old-quarter', moment: MOMENT, passagesOf: passagesHere(tiny) },
    tiny.reports,
  );
}

function idsOf(rows: ReturnType<typeof rowsOf>): string[][] {
  return rows.map(({ reports }) => reports.map(({ id }) => id));
}

describe('what one outlet says', () => {
  test('is told once where reports of several places rest on the same words', () => {
    const places = ['north', 'south'].map((id) => place({ id, within: 'old-quarter' }));
    const rows = rowsOf({
      places: [place({ id: 'old-quarter' }), ...places],
      controlReports: places.map(({ id }) => control({ id: `in-${id}`, place: id, passages: [WHOLE] })),
    });
    expect(idsOf(rows)).toEqual([['in-north', 'in-south']]);
    expect(rows[0]?.reports.map((report) => report.place?.id)).toEqual(['north', 'south']);
    expect(rows[0]?.words).toBe(WHOLE.exact);
  });

  test('is told once where one passage lies within another, in the longer words', () => {
    const rows = rowsOf({
      controlReports: [control({ id: 'c', passages: [WHOLE] })],
      figures: [figure({ id: 'f', passages: [PART] })],
    });
    expect(idsOf(rows)).toEqual([['c', 'f']]);
    expect(rows[0]?.words).toBe(WHOLE.exact);
  });

  test.each([
    ['another claimant', { claim: { ...control({ id: 'x' }).claim, claimant: 'ministry' } }],
    ['another day', { day: on('2020-05-06') }],
    ['other words', { passages: [passage('the quarter fell', 400)] }],
  ])('stays apart where it has %s', (_, patch) => {
    const rows = rowsOf({
      controlReports: [control({ id: 'a', passages: [WHOLE] }), control({ id: 'b', passages: [WHOLE], ...patch })],
    });
    expect(rows).toHaveLength(2);
  });

  test('comes in order of day, what has none last', () => {
    const rows = rowsOf({
      controlReports: [
        control({ id: 'late', day: on('2020-05-07'), passages: [passage('a', 1)] }),
        control({ id: 'never', day: null, passages: [passage('b', 10)] }),
        control({ id: 'early', day: on('2020-05-02'), passages: [passage('c', 20)] }),
      ],
    });
    expect(idsOf(rows)).toEqual([['early'], ['late'], ['never']]);
  });
});
