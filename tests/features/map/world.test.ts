import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { selectReports } from '../../../src/domain/filter.ts';
import type { Dataset } from '../../../src/domain/schema/dataset.ts';
import type { Happening } from '../../../src/domain/schema/happening.ts';
import { readLine } from '../../../src/features/map/world/world-lines.ts';
import { citiesEver, worldRows } from '../../../src/features/map/world/model.ts';
import { itemWords, worldScene } from '../../../src/features/map/world/world-scene.ts';
import { fitCamera } from '../../../src/features/map/projection.ts';
import { FRAME } from '../../../src/features/map/frame.ts';
import { overlap } from '../../../src/features/map/plane.ts';
import { cutWorld } from '../../../src/pipeline/world/cut-world.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { corpus, on, passage, place, statement } from '../../domain/tiny-corpus.ts';
import { LATE, NO_FILTER } from './maps.ts';
import { publishedCorpus } from './published.ts';

const PORT = place({ id: 'port', name: 'Port', kind: 'city', centre: [10, 50] });
const SPA = place({ id: 'spa', name: 'Spa', kind: 'city', centre: [4, 46] });

function happening(patch: Partial<Happening> & { id: string }): Happening {
  return {
    kind: 'meeting',
    title: 'The envoys meet',
    short: null,
    day: on('2020-05-09'),
    place: 'port',
    participants: ['envoy'],
    vote: null,
    notSame: [],
    ...patch,
  };
}

function telling(id: string, of: string, article = 'one'): Dataset['events'][number] {
  const told = { passages: [passage('the envoys met')], summary: 's', note: null, day: on('2020-05-09') };
  return { id, happening: of, article, status: 'happened', ...told };
}

function world(patch: Partial<Dataset>): Corpus {
  return corpus({ places: [PORT, SPA], ...patch });
}

function rowsOf(of: Corpus, moment = LATE, select: string | null = null) {
  return worldRows(of, { moment, select, selection: selectReports(of, NO_FILTER, moment) });
}

describe('the cities beyond', () => {
  const meeting = world({ happenings: [happening({ id: 'talks' })], events: [telling('e1', 'talks')] });

  test('have what is told to have happened there, with its day and who took part', () => {
    const [city, ...others] = rowsOf(meeting).cities;
    expect(others).toEqual([]);
    expect(city?.place.id).toBe('port');
    expect(city?.items).toMatchObject([
      {
        kind: 'happening',
        select: 'talks',
        title: 'The envoys meet',
        reports: ['e1'],
        participants: [{ id: 'envoy' }],
      },
    ]);
  });

  test('leave out what happened later or is told only later, and count it', () => {
    expect(rowsOf(meeting, { day: '2020-05-08', knownBy: '2020-05-12' })).toMatchObject({ cities: [], later: 1 });
    expect(rowsOf(meeting, { day: '2020-05-12', knownBy: '2020-05-09' })).toMatchObject({ cities: [], later: 1 });
  });

  test('list undated happenings last, and say that no day is stated', () => {
    const both = world({
      happenings: [happening({ id: 'undated', title: 'A call', day: null }), happening({ id: 'talks' })],
      events: [telling('e1', 'undated'), telling('e2', 'talks')],
    });
    const [city] = rowsOf(both).cities;
    expect(city?.items.map(({ select }) => select)).toEqual(['talks', 'undated']);
    const words = city?.items.map((item) => itemWords(item, city, englishWords));
    expect(words).toEqual(['The envoys meet, 9\u00a0May', 'A call, day not stated']);
  });

  test('have the quotations said there behind one line, which opens the city', () => {
    const said = world({
      statements: [statement({ id: 's1', place: 'spa' }), statement({ id: 's2', place: 'spa', kind: 'reported' })],
    });
    expect(rowsOf(said).cities).toMatchObject([
      { place: { id: 'spa' }, items: [{ kind: 'quotations', count: 1, select: 'spa', reports: ['s1'] }] },
    ]);
  });

  test('do not repeat the city’s name that stands above', () => {
    const prefixed = world({
      happenings: [happening({ id: 'talks', short: 'Port: envoys meet' })],
      events: [telling('e1', 'talks')],
    });
    const [city] = rowsOf(prefixed).cities;
    const [item] = city?.items ?? [];
    expect(city && item ? itemWords(item, city, englishWords) : null).toBe('Envoys meet, 9\u00a0May');
  });

  test('are selected with what happened there', () => {
    for (const select of ['talks', 'e1'])
      expect(rowsOf(meeting, LATE, select).cities).toMatchObject([{ selected: true, items: [{ selected: true }] }]);
  });
});

describe('the published talks', () => {
  const moment = { day: '2016-12-31', knownBy: '2016-12-31' };
  const rows = rowsOf(publishedCorpus, moment);

  test('reach the cities that the reports speak of', () => {
    expect(rows.cities.map((city) => city.place.id)).toEqual(
      expect.arrayContaining(['geneva', 'hamburg', 'paris', 'rome', 'ankara', 'new-york', 'idlib']),
    );
  });

  test('lead back to reports, each of them', () => {
    const items = rows.cities.flatMap((city) => city.items);
    expect(items.length).toBeGreaterThan(10);
    for (const { reports } of items) {
      expect(reports.length).toBeGreaterThan(0);
      expect(reports.filter((id) => !publishedCorpus.byId.has(id))).toEqual([]);
    }
  });

  test('have labels that do not overlap, and hide no city', () => {
    const camera = fitCamera(citiesEver(publishedCorpus), FRAME, { x: 0.84, y: 0.6 });
    const { labels, hidden } = worldScene(rows.cities, camera, englishWords, [{ x: 12, y: 8, width: 250, height: 80 }]);
    expect(hidden).toBe(0);
    const boxes = labels.map(({ label }) => label.box);
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });
});

describe('coasts and borders', () => {
  test('are what the pipeline cuts from the packaged data', async () => {
    const source = await readFile(fileURLToPath(import.meta.resolve('world-atlas/countries-110m.json')), 'utf8');
    const file = new URL('../../../src/features/map/world/lines.json', import.meta.url);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(cutWorld(JSON.parse(source)));
  });

  test('are read back to degrees', () => {
    expect(readLine('100 500 5 -10 0 20')).toEqual([
      [10, 50],
      [10.5, 49],
      [10.5, 51],
    ]);
  });
});
