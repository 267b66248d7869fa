import { describe, expect, test } from 'vitest';
import { HOLDINGS, sharedWordings, sourceRows, totals } from '../../../src/features/sources/model.ts';
import { viewOf, viewOfSpeaker } from '../../../src/features/sources/places-to-look.ts';
import { article, control, corpus, figure, on, share, statement } from '../../domain/tiny-corpus.ts';

const tiny = corpus({
  articles: [
    article({ id: 'one', published: on('2020-05-10') }),
    article({ id: 'two', outlet: 'courier', published: on('2020-05-07', '2020-05-09') }),
    article({ id: 'three', outlet: 'courier', published: on('2020-05-08') }),
  ],
  statements: [
    statement({ id: 'q1' }),
    statement({ id: 'q2', speakers: ['envoy', 'ministry'] }),
    statement({ id: 'q3', speakers: [], article: 'two' }),
    statement({ id: 's1', kind: 'reported' }),
  ],
  controlReports: [control({ id: 'c1' }), control({ id: 'c2', article: 'two' })],
  shareReports: [share({ id: 'h1', article: 'two' })],
  figures: [figure({ id: 'f1' })],
  reuses: [{ id: 'w1', rows: ['c1', 'c2'], words: 12, reports: ['c1', 'c2'], runs: [] }],
});
const rows = sourceRows(tiny, '2020-05-09');
const one = rows.find((row) => row.article.id === 'one');
const two = rows.find((row) => row.article.id === 'two');

describe('the sources', () => {
  test('stand in the order in which they came out, one of a range at its end', () => {
    expect(rows.map((row) => row.article.id)).toEqual(['three', 'two', 'one']);
  });

  test('say what was not out by the known-by day', () => {
    expect(rows.map((row) => row.isOut)).toEqual([true, true, false]);
  });

  test('carry the ids of what they hold', () => {
    expect(one?.holds).toMatchObject({ quotations: ['q1', 'q2'], reported: ['s1'], places: ['c1'], figures: ['f1'] });
    expect(two?.holds).toMatchObject({ quotations: ['q3'], shares: ['h1'], events: [] });
  });

  test('name whom they quote, most often first, and say where nobody is named', () => {
    expect(one?.speakers.map(({ actor, quotations }) => [actor?.id, quotations.length])).toEqual([
      ['envoy', 2],
      ['ministry', 1],
    ]);
    expect(two?.speakers).toEqual([{ actor: null, quotations: ['q3'] }]);
  });

  test('say with whom they share wording, from both sides', () => {
    expect(one?.shared.map(({ outlet, words }) => [outlet.id, words])).toEqual([['courier', 12]]);
    expect(two?.shared.map(({ outlet }) => outlet.id)).toEqual(['gazette']);
    expect(rows[0]?.shared).toEqual([]);
  });

  test('count a shared wording once, though it stands in both articles', () => {
    expect(sharedWordings(rows)).toBe(tiny.dataset.reuses.length);
  });

  test('hold every report of the corpus once', () => {
    const held = rows.flatMap(({ holds }) => HOLDINGS.flatMap((holding) => holds[holding]));
    expect(held.toSorted()).toEqual(tiny.reports.map(({ row }) => row.id).toSorted());
  });

  test('sum up to the dataset', () => {
    const { dataset } = tiny;
    expect(totals(rows)).toEqual({
      quotations: dataset.statements.filter(({ kind }) => kind !== 'reported').length,
      reported: dataset.statements.filter(({ kind }) => kind === 'reported').length,
      places: dataset.controlReports.length,
      shares: dataset.shareReports.length,
      figures: dataset.figures.length,
      events: dataset.events.length,
    });
  });
});

describe('links into the dashboard', () => {
  test('show one outlet and take every other filter away', () => {
    expect(viewOf('quotations', 'courier')).toMatchObject({ panel: 'explore', outlet: ['courier'], actor: [], q: '' });
    expect(viewOf('shares', 'courier')).toMatchObject({ panel: 'explore', chart: 'table' });
    expect(viewOf('figures', 'courier').panel).toBe('figures');
  });

  test('show one speaker in one outlet', () => {
    expect(viewOfSpeaker('envoy', 'courier')).toMatchObject({ outlet: ['courier'], actor: ['envoy'] });
  });
});
