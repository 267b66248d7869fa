import { expect, test } from 'vitest';
import { onlyOutlet } from '../../../src/domain/compare/only-outlet.ts';
import { placeStatus } from '../../../src/domain/place-status.ts';
import { control, corpus, figure, statement } from '../tiny-corpus.ts';

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

test('every report belongs to exactly one outlet', () => {
  const ids = tiny.dataset.outlets.flatMap(({ id }) => onlyOutlet(tiny, id).reports.map(({ row }) => row.id));
  expect(ids.toSorted()).toEqual(tiny.reports.map(({ row }) => row.id).toSorted());
});

test('it is made once', () => {
  expect(onlyOutlet(tiny, 'courier')).toBe(onlyOutlet(tiny, 'courier'));
});
