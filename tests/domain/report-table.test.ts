import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/domain/column-writer.ts';
import { indexRows, outletOf, placesOf, sayersOf, type Report } from '../../src/domain/corpus.ts';
import { dayRank, reportTable, UNATTRIBUTED, type Facet } from '../../src/domain/report-table.ts';
import { reportsWith } from '../../src/domain/report-texts.ts';
import {
  actor,
  control,
  corpus,
  event,
  figure,
  happening,
  on,
  OWN_VOICE,
  passage,
  place,
  share,
  statement,
} from './tiny-corpus.ts';

function rows() {
  const claim = { ...OWN_VOICE, claimant: 'ministry', voice: 'actor' } as const;
  return corpus({
    actors: [actor({ id: 'envoy' }), actor({ id: 'aide' }), actor({ id: 'ministry', side: 'government' })],
    statements: [
      statement({ id: 'a', speakers: ['envoy', 'aide'], said: on('2020-05-06', '2020-05-07'), about: ['hospital'] }),
      statement({ id: 'b', speakers: [], said: null, kind: 'reported', article: 'two' }),
    ],
    controlReports: [control({ id: 'c', claim, againstInterest: 'It says that its own side lost.' })],
    shareReports: [share({ id: 'd' })],
    figures: [figure({ id: 'e' })],
    happenings: [happening({ id: 'talks', participants: ['envoy'], place: 'east' })],
    events: [event({ id: 'f' })],
  });
}

/** The values of a facet, report by report. */
function valuesOf(facet: Facet): string[][] {
  const { values, codes, starts, items } = reportTable(rows()).facets[facet];
  expect([...codes]).toEqual(values.map((value, code) => [value, code]));
  const ends = [...starts].slice(1);
  return ends.map((end, report) => Array.from(items.slice(starts[report], end), (code) => values[code] ?? 'none'));
}

describe('the table of a corpus', () => {
  test('has days and days of publication as numbers that sort as they do, 0 for none', () => {
    const { day, published } = reportTable(rows());
    expect([...day]).toEqual([20200507, 0, 20200507, 20200508, 20200507, 20200507]);
    expect([...published]).toEqual([20200510, 20200509, 20200510, 20200510, 20200510, 20200510]);
    expect([dayRank('2016-12-08'), dayRank(undefined)]).toEqual([20161208, 0]);
  });

  test('knows quotations, control reports and claims against interest', () => {
    const { isQuotation, isControl, isAgainstInterest } = reportTable(rows());
    expect([[...isQuotation], [...isControl], [...isAgainstInterest]]).toEqual([
      [1, 0, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0, 0],
    ]);
  });

  test('has who says it; only words can be unattributed', () => {
    expect(valuesOf('actor')).toEqual([['envoy', 'aide'], [UNATTRIBUTED], ['ministry'], [], [], ['envoy']]);
  });

  test('has each side once, the outlet, and the places with what they lie in', () => {
    expect(valuesOf('side')).toEqual([['state'], [], ['government'], [], [], ['state']]);
    expect(valuesOf('outlet')).toEqual([['gazette'], ['courier'], ['gazette'], ['gazette'], ['gazette'], ['gazette']]);
    expect(valuesOf('place')).toEqual([['hospital', 'old-quarter'], [], ['old-quarter'], ['east'], [], ['east']]);
  });

  test('says of each report what the corpus says of it, however places lie within each other', () => {
    const nested = corpus({
      actors: [actor({ id: 'envoy' }), actor({ id: 'aide' }), actor({ id: 'ministry', side: 'government' })],
      places: [
        place({ id: 'city', kind: 'city' }),
        place({ id: 'east', kind: 'area', within: 'city' }),
        place({ id: 'old-quarter', within: 'city' }),
        place({ id: 'hospital', kind: 'site', within: 'old-quarter' }),
        place({ id: 'here', within: 'there' }),
        place({ id: 'there', within: 'here' }),
      ],
      statements: [
        statement({ id: 'a', speakers: ['ministry', 'envoy', 'aide'], about: ['hospital', 'east', 'old-quarter'] }),
        statement({ id: 'b', speakers: ['aide'], about: ['city', 'hospital', 'city'], article: 'two' }),
        statement({ id: 'c', about: ['there', 'here'] }),
        statement({ id: 'd', speakers: ['ministry'], about: [] }),
      ],
      controlReports: [control({ id: 'e', place: 'here' }), control({ id: 'f', place: 'hospital', article: 'two' })],
    });
    const { actor: who, side, outlet, place: where } = reportTable(nested).facets;
    const rowsOf = ({ values, starts, items }: Column) =>
      nested.reports.map((_, at) => Array.from(items.slice(starts[at], starts[at + 1]), (code) => values[code]));
    const sidesOf = (report: Report) => sayersOf(nested, report).map((id) => nested.actors.get(id)?.side);
    expect(rowsOf(who)).toEqual(nested.reports.map((report) => sayersOf(nested, report)));
    expect(rowsOf(side)).toEqual(nested.reports.map((report) => [...new Set(sidesOf(report))]));
    expect(rowsOf(outlet)).toEqual(nested.reports.map((report) => [outletOf(nested, report).id]));
    expect(rowsOf(where)).toEqual(nested.reports.map((report) => placesOf(nested, report)));
  });

  test('is built once', () => {
    const tiny = rows();
    expect(reportTable(tiny)).toBe(reportTable(tiny));
  });

  test('of no reports has no rows', () => {
    const { day, facets } = reportTable(corpus());
    expect([day.length, facets.actor.items.length, [...facets.actor.starts]]).toEqual([0, 0, [0]]);
  });
});

describe('a text', () => {
  const found = (needle: string) => [...reportsWith(rows(), needle)].join('');

  test('is looked for in the words, our summary, and the names of who says it and of the place', () => {
    expect(found('close to a deal')).toBe('110000');
    expect(found('deal\ns')).toBe('000000');
    expect(found('met for talks')).toBe('000001');
    expect(found('envoy')).toBe('100001');
    expect(found('hospital')).toBe('100000');
    expect(found('old-quarter')).toBe('101000');
    expect(found('east')).toBe('000101');
    expect(found('no such words')).toBe('000000');
    expect(found(UNATTRIBUTED)).toBe('000000');
  });

  test('is found once in each report that holds it, however often and wherever it does', () => {
    const words = (id: string, ...texts: string[]) =>
      statement({ id, speakers: [], passages: texts.map((text) => passage(text)), summary: 'x' });
    const some = corpus({
      statements: [words('a', 'one one'), words('b', 'two'), words('c', 'one', 'three'), words('d', 'one three')],
    });
    expect([...reportsWith(some, 'one')]).toEqual([1, 0, 1, 1]);
    // not across two passages
    expect([...reportsWith(some, 'one\nthree')]).toEqual([0, 0, 0, 0]);
    expect([...reportsWith(some, 'x')]).toEqual([1, 1, 1, 1]);
    expect([...reportsWith(some, 'xtwo')]).toEqual([0, 0, 0, 0]);
  });

  test('is also what was found elsewhere, of whichever reports a mask leaves', () => {
    const statements = ['a', 'b', 'c', 'd'].map((id) => statement({ id }));
    const [all, left] = [corpus({ statements }), corpus({ statements: statements.slice(1, 3) })];
    const hits = { id: 1, reports: all.reports, found: Uint8Array.of(1, 0, 1, 1) };
    expect([...reportsWith(all, 'zzz', hits)]).toEqual([1, 0, 1, 1]);
    expect([...reportsWith(left, 'zzz', hits)]).toEqual([0, 1]);
    expect([...reportsWith(left, 'zzz')]).toEqual([0, 0]);
  });

  test('is looked for in the words that are here, and in our own, while the others are in parts', () => {
    const row = statement({ id: 'a', passages: [passage('far away')], summary: 'near' });
    const { dataset, passages } = corpus({ statements: [row] });
    const inParts = indexRows(dataset, { ...passages, here: new Map(), parts: ['parts/0123456789abcdef.json'] });
    expect([...reportsWith(inParts, 'away'), ...reportsWith(inParts, 'near')]).toEqual([0, 1]);
  });
});
