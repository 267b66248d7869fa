import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { found } from '../../../src/domain/corpus.ts';
import { passagesHere } from '../../../src/domain/passages.ts';
import { selectReports } from '../../../src/domain/filter.ts';
import { csvFile, dictionaryFile, jsonFile } from '../../../src/features/take-away/data/files.ts';
import { FIELDS } from '../../../src/features/take-away/data/fields.ts';
import { rowsOf } from '../../../src/features/take-away/data/rows.ts';
import { shownReports } from '../../../src/features/take-away/data/shown.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { control, corpus, figure, on, OWN_VOICE, passage, share, statement } from '../../domain/tiny-corpus.ts';

const NO_FILTER = { actor: [], side: [], outlet: [], place: [], q: '', interest: false };
const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

const CORPUS = corpus({
  statements: [
    statement({ id: 'one-q1' }),
    statement({ id: 'one-q2', speakers: [], said: null, passages: [passage('We go', 3), passage('or not', 20)] }),
    statement({ id: 'one-q3', said: on('2020-05-09') }),
  ],
  controlReports: [control({ id: 'one-d1', claim: { ...OWN_VOICE, claimant: 'ministry', voice: 'actor' } })],
  shareReports: [share({ id: 'one-c1', low: 75, lowIncluded: true, high: null })],
  figures: [figure({ id: 'two-f1', article: 'two', day: on('2020-05-11') })],
  reuses: [{ id: 'r', rows: ['one-d1', 'two-f1'], reports: ['one-d1', 'two-f1'], words: 9, runs: [] }],
});

function rowOf(id: string) {
  const [row] = rowsOf(
    CORPUS,
    [found(CORPUS.byId, id)],
    passagesHere(CORPUS),
    (select) => `https://example.org/?select=${select}`,
  );
  if (row === undefined) throw new Error(`no row for ${id}`);
  return row;
}

describe('the reports that a view shows', () => {
  const selection = selectReports(CORPUS, NO_FILTER, MOMENT);

  test('are those that pass both clocks; the others are counted', () => {
    const shown = shownReports(CORPUS, { selection, moment: MOMENT, later: false });
    expect(shown.reports.map(({ row }) => row.id)).toEqual(['one-q1', 'one-q2', 'one-d1', 'one-c1']);
    expect(shown).toMatchObject({ filtered: 0, later: 2, unpublished: 0 });
  });

  test('hold the quotations said later when the reader has them shown', () => {
    const shown = shownReports(CORPUS, { selection, moment: MOMENT, later: true });
    expect(shown.reports.map(({ row }) => row.id)).toContain('one-q3');
    expect(shown.later).toBe(1);
  });

  test('leave out what the filters leave out, and what was published later', () => {
    const moment = { day: '2020-05-11', knownBy: '2020-05-09' };
    const filtered = selectReports(CORPUS, { ...NO_FILTER, outlet: ['gazette'] }, moment);
    const shown = shownReports(CORPUS, { selection: filtered, moment, later: false });
    expect(shown).toMatchObject({ reports: [], filtered: 1, unpublished: 5 });
  });
});

describe('a row of data', () => {
  test('holds source, days, passage with offsets, link and data version', () => {
    expect(rowOf('one-d1')).toMatchObject({
      kind: 'control',
      article: 'one',
      published_from: '2020-05-10',
      published_basis: 'printed',
      day_from: '2020-05-07',
      who: ['ministry'],
      sides: ['government'],
      passage: 'the old quarter was taken',
      passage_start: [0],
      passage_end: [25],
      change: 'taken',
      holder: 'government',
      link: 'https://example.org/?select=one-d1',
      data_version: 'tiny',
    });
  });

  test('never turns a bound that nobody gave into a number', () => {
    expect(rowOf('one-c1')).toMatchObject({
      stated: 80,
      low: 75,
      low_included: true,
      high: null,
      high_included: null,
      share_of: 'the east',
    });
  });

  test('says when nobody is named, and leaves an unknown day empty', () => {
    const row = rowOf('one-q2');
    expect(row).toMatchObject({ voice: 'unattributed', who: [], day_from: null, day_basis: null });
    expect(row).toMatchObject({ passage: 'We go […] or not', passage_start: [3, 20], passage_end: [8, 26] });
  });

  test('names the reports of other articles that share its wording', () => {
    expect(rowOf('one-d1').shares_wording_with).toEqual(['two-f1']);
    expect(rowOf('one-c1').shares_wording_with).toEqual([]);
  });
});

describe('the files', () => {
  const rows = rowsOf(CORPUS, CORPUS.reports, passagesHere(CORPUS), (id) => id);

  test('table and JSON hold the same fields, and the dictionary explains every one of them', () => {
    const [head] = csvFile(rows).slice(1).split('\r\n');
    expect(head).toBe(FIELDS.join(','));
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(FIELDS.toSorted());
    const explained = dictionaryFile(englishWords).slice(1).trim().split('\r\n').slice(1);
    expect(explained.map((line) => line.split(',')[0])).toEqual(FIELDS);
    expect(explained.every((line) => !line.includes('takeAway.'))).toBe(true);
  });

  test('JSON says what it is of, and holds its own dictionary', () => {
    const shown = { filtered: 1, later: 2, unpublished: 3 };
    const origin = { title: 'T', link: 'https://example.org/', moment: MOMENT, dataVersion: 'tiny', shown };
    const file = v.parse(
      v.looseObject({ about: v.unknown(), dictionary: v.array(v.unknown()), reports: v.array(v.unknown()) }),
      JSON.parse(jsonFile(rows, origin, englishWords)),
    );
    expect(file.about).toEqual({
      title: 'T',
      link: 'https://example.org/',
      event_day: '2020-05-08',
      known_by: '2020-05-10',
      data_version: 'tiny',
      left_out: shown,
    });
    expect(file.dictionary).toHaveLength(FIELDS.length);
    expect(file.reports).toEqual(JSON.parse(JSON.stringify(rows)));
  });
});
