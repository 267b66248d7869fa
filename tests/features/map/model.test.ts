import { describe, expect, test } from 'vitest';
import { eachDay } from '../../../src/domain/day.ts';
import { selectReports } from '../../../src/domain/filter.ts';
import type { Status } from '../../../src/domain/status.ts';
import { mapRows } from '../../../src/features/map/model.ts';
import { control, on, place } from '../../domain/tiny-corpus.ts';
import { cityOf, districtId, grid, LATE, NO_FILTER, rowOf, rowsOf } from './maps.ts';
import { publishedCorpus, publishedGeometry } from './published.ts';

const city = grid(3, 2);
const [first, second] = [districtId(0, 0), districtId(1, 0)];

describe('the districts of a map', () => {
  test('are all there, from north to south, and unknown without a report', () => {
    const { districts, told } = rowsOf(cityOf(city, []), city);
    expect(districts).toHaveLength(6);
    expect(told).toBe(0);
    const latitudes = districts.map((row) => row.place.centre?.[1] ?? 0);
    expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a));
    expect(districts.every(({ look, reports }) => look === 'none' && reports.length === 0)).toBe(true);
  });

  test('look as their status and its strength say', () => {
    const corpus = cityOf(city, [
      control({ id: 'a', place: first }),
      control({ id: 'b', place: second, holder: 'opposition', change: 'held', strength: 'claimed' }),
    ]);
    const rows = rowsOf(corpus, city);
    expect(rowOf(rows, first).look).toBe('government-stated');
    expect(rowOf(rows, second).look).toBe('opposition-claimed');
    expect(rows.told).toBe(2);
  });

  test('are told when a report names them without saying who holds them', () => {
    const corpus = cityOf(city, [control({ id: 'a', place: first, change: 'evacuated', holder: null })]);
    const row = rowOf(rowsOf(corpus, city), first);
    expect(row).toMatchObject({ look: 'none', reports: ['a'] });
    expect(row.status.kind).toBe('unknown');
  });

  test('count reports on a site within them, which do not colour them', () => {
    const clinic = place({ id: 'clinic', kind: 'site', within: first, centre: null });
    const corpus = cityOf(city, [control({ id: 'a', place: 'clinic' })], { places: [clinic] });
    expect(rowOf(rowsOf(corpus, city), first)).toMatchObject({ look: 'none', reports: ['a'] });
  });

  test('are never tinted by a report on the area they lie in', () => {
    const east = place({ id: 'east-aleppo', kind: 'area', centre: null });
    const corpus = cityOf(city, [control({ id: 'a', place: 'east-aleppo' })], { places: [east] });
    const rows = rowsOf(corpus, city);
    expect(rows.districts.every(({ look }) => look === 'none')).toBe(true);
    expect(rows.areas).toMatchObject([{ side: 'east', reports: ['a'] }]);
  });

  test('leave out what happened later or was published later, and count it', () => {
    const corpus = cityOf(city, [
      control({ id: 'now', place: first, day: on('2020-05-05') }),
      control({ id: 'later', place: first, day: on('2020-05-09') }),
      control({ id: 'unpublished', place: second, day: on('2020-05-05'), article: 'one' }),
    ]);
    const rows = rowsOf(corpus, city, { day: '2020-05-06', knownBy: '2020-05-10' });
    expect(rowOf(rows, first).reports).toEqual(['now']);
    expect(rows.later).toBe(1);
    expect(rowsOf(corpus, city, { day: '2020-05-06', knownBy: '2020-05-09' }).later).toBe(3);
  });

  test('are dimmed, not taken away, by a filter that none of their reports passes', () => {
    const corpus = cityOf(city, [control({ id: 'a', place: first }), control({ id: 'b', place: second })]);
    const rows = rowsOf(corpus, city, LATE, { ...NO_FILTER, place: [first] });
    expect(rowOf(rows, first)).toMatchObject({ dimmed: false, look: 'government-stated' });
    expect(rowOf(rows, second)).toMatchObject({ dimmed: true, look: 'government-stated' });
  });

  test('are selected by their own id and by the id of a report that names them', () => {
    const corpus = cityOf(city, [control({ id: 'a', place: first })]);
    for (const select of [first, 'a']) {
      const selected = rowsOf(corpus, city, LATE, NO_FILTER, select).districts.filter((row) => row.selected);
      expect(selected.map((row) => row.place.id)).toEqual([first]);
    }
  });

  test('show fire from afar, but an assault or a siege is no fire', () => {
    const shelled = { kind: 'shelled', attacker: null } as const;
    const corpus = cityOf(city, [
      control({ id: 'a', place: first, change: 'attacked', holder: null, attack: shelled }),
      control({ id: 'b', place: second, attack: { kind: 'assault', attacker: null } }),
    ]);
    const rows = rowsOf(corpus, city);
    expect(rowOf(rows, first).isUnderFire).toBe(true);
    expect(rowOf(rows, second).isUnderFire).toBe(false);
  });
});

/** The rule of data/README.md once more, written down as plainly as can be. */
function naiveHolders(placeId: string, day: string, knownBy: string): string {
  const { controlReports, corpus } = publishedCorpus.dataset;
  const seen = controlReports.filter((row) => {
    const out = publishedCorpus.articles.get(row.article)?.published.to ?? '';
    return row.place === placeId && row.day !== null && row.day.to <= day && out <= knownBy;
  });
  const tellers = seen.filter(
    (row) => row.change !== 'expected' && (row.holder !== null || row.change === 'contested'),
  );
  const last = tellers
    .map((row) => row.day?.to ?? '')
    .toSorted()
    .at(-1);
  if (last === undefined) return 'nobody';
  if ((Date.parse(day) - Date.parse(last)) / 86_400_000 > corpus.staleAfterDays) return 'old';
  const deciding = tellers.filter((row) => row.day?.to === last);
  const holders = [...new Set(deciding.flatMap(({ holder }) => holder ?? []))].toSorted();
  return deciding.some(({ change }) => change === 'contested') ? 'several' : holders.join(' and ');
}

/** What the status's kind leaves possible of the plain reading. Fire alone grows old, too. */
function possible(status: Status): readonly string[] {
  if (status.kind === 'held') return [status.holder];
  if (status.kind === 'contested') return ['several', 'government and opposition'];
  return status.kind === 'stale' ? ['old', 'nobody'] : ['nobody'];
}

describe('on the published corpus, for every event day and known-by day', { timeout: 30_000 }, () => {
  const { axisFrom, axisTo } = publishedCorpus.dataset.corpus;
  const days = eachDay(axisFrom, axisTo);
  const drawn = new Set(publishedGeometry.shapes.map((shape) => shape.place));
  const moments = days.flatMap((day) => days.map((knownBy) => ({ day, knownBy })));
  const rowsAt = (moment: { day: string; knownBy: string }) =>
    mapRows(publishedCorpus, drawn, {
      moment,
      select: null,
      selection: selectReports(publishedCorpus, NO_FILTER, moment),
    });

  test('the status of each district is what its reports say when they are read once more', () => {
    for (const moment of moments) {
      for (const { place: district, status } of rowsAt(moment).districts) {
        const expected = naiveHolders(district.id, moment.day, moment.knownBy);
        expect(possible(status)).toContain(expected);
      }
    }
  });

  test('every district that is not plain ground has reports that name it, and they are out by then', () => {
    for (const moment of moments) {
      for (const row of rowsAt(moment).districts) {
        if (row.look === 'none' && !row.isUnderFire) continue;
        expect(row.reports.length).toBeGreaterThan(0);
        const articles = row.deciding.map(({ article }) => publishedCorpus.articles.get(article)?.published.to ?? '');
        expect(articles.every((out) => out <= moment.knownBy)).toBe(true);
        expect(row.deciding.every(({ id }) => row.reports.includes(id))).toBe(true);
      }
    }
  });

  test('a district has as many reports as the filter counts beside its name', () => {
    for (const moment of moments) {
      const { counts } = selectReports(publishedCorpus, NO_FILTER, moment);
      for (const { place: district, reports } of rowsAt(moment).districts)
        expect(reports).toHaveLength(counts.place.get(district.id)?.now ?? 0);
    }
  });
});
