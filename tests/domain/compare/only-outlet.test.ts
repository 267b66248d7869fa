import { expect, test } from 'vitest';
import { onlyOutlet } from '../../../src/domain/compare/only-outlet.ts';
import { placeStatus } from '../../../src/domain/place-status.ts';
import { control, corpus, event, figure, happening, share, statement } from '../tiny-corpus.ts';

const tiny = corpus({
  statements: [statement({ id: 's' })],
  controlReports: [control({ id: 'a' }), control({ id: 'b', article: 'two', place: 'hospital' })],
  figures: [figure({ id: 'f', article: 'two' })],
  reuses: [{ id: 'r', rows: ['a', 'b'], reports: ['a', 'b'], words: 9, runs: [] }],
});
const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

test('one outlet alone has its own reports, all places, and silence where only others speak', () => {
  const courier = onlyOutlet(tiny, 'courier');
  expect(courier.reports.map(({ row }) => row.id)).toEqual(['b', 'f']);
  expect(courier.dataset.places).toBe(tiny.dataset.places);
  expect(placeStatus(courier, 'old-quarter', MOMENT).status).toEqual({ kind: 'unknown' });
  expect(placeStatus(onlyOutlet(tiny, 'gazette'), 'old-quarter', MOMENT).status.kind).toBe('held');
  expect(courier.dataset.reuses).toEqual([]);
});

test('one outlet alone has of every kind its own, the happenings that it tells, and no differences', () => {
  const both = corpus({
    shareReports: [share({ id: 's1' }), share({ id: 's2', article: 'two' })],
    figures: [figure({ id: 'f1' }), figure({ id: 'f2', article: 'two' })],
    happenings: [happening({ id: 'talks' }), happening({ id: 'vote' })],
    events: [event({ id: 'e1' }), event({ id: 'e2', article: 'two', happening: 'vote' })],
    differences: [{ id: 'd', topic: 't', class: 'real', rows: ['f1', 'f2'], explanation: 'e', note: null }],
  });
  const { dataset, happenings, reports } = onlyOutlet(both, 'courier');
  expect(reports.map(({ row }) => row.id)).toEqual(['s2', 'f2', 'e2']);
  expect([...happenings.keys()]).toEqual(['vote']);
  expect(dataset.differences).toEqual([]);
});

test('every report belongs to exactly one outlet', () => {
  const ids = tiny.dataset.outlets.flatMap(({ id }) => onlyOutlet(tiny, id).reports.map(({ row }) => row.id));
  expect(ids.toSorted()).toEqual(tiny.reports.map(({ row }) => row.id).toSorted());
});

test('it is made once', () => {
  expect(onlyOutlet(tiny, 'courier')).toBe(onlyOutlet(tiny, 'courier'));
});
