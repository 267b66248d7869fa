import { describe, expect, test } from 'vitest';
import { passagesHere } from '../../../src/domain/passages.ts';
import { changesBetween, firstComparison, sidePatch } from '../../../src/features/compare/changes.ts';
import { reportsOn, subjectOf, subjectsOf, whoSays } from '../../../src/features/compare/who-says.ts';
import type { Report } from '../../../src/domain/corpus.ts';
import type { SaidRow } from '../../../src/features/compare/said-rows.ts';
import { reportsInWords } from '../../../src/words/counts.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { wordingMatrix } from '../../../src/features/compare/wording.ts';
import { article, control, corpus, figure, on, share, statement } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };
const ALL = { actor: [], side: [], outlet: [], place: [], q: '', interest: false };

const tiny = corpus({
  statements: [statement({ id: 's' })],
  controlReports: [
    control({ id: 'a', day: on('2020-05-06'), verb: 'seize' }),
    control({ id: 'b', article: 'two', day: on('2020-05-07'), holder: 'opposition', verb: 'hold' }),
    control({ id: 'c', article: 'two', place: 'hospital', day: on('2020-05-07'), verb: 'seize' }),
  ],
  shareReports: [share({ id: 'd' })],
  figures: [figure({ id: 'e', place: 'hospital' })],
});

function idOf({ row }: Report): string {
  return row.id;
}

function idsOf({ reports }: SaidRow): string[] {
  return reports.map(({ id }) => id);
}

function said(id: string, moment = MOMENT) {
  const subject = subjectOf(tiny, id);
  if (subject === null) throw new Error(`${id} is no subject`);
  return whoSays(tiny, subject, moment, passagesHere(tiny));
}

describe('who says what', () => {
  test('gathers every report on a place and on what lies within it, under its outlet', () => {
    expect(said('old-quarter').columns.map(({ outlet, rows }) => [outlet.id, rows.map(idsOf)])).toEqual([
      ['gazette', [['a'], ['e']]],
      ['courier', [['b', 'c']]],
    ]);
  });

  test('names the silent', () => {
    expect(said('east').silent.map((outlet) => outlet.id)).toEqual(['courier']);
  });

  test('says how two outlets stand to each other, only where they can be compared', () => {
    const found = said('old-quarter').relations.map(({ relation, a, b }) => [relation, a.row.id, ...b.map(idOf)]);
    expect(found).toEqual([['different day', 'a', 'b']]);
  });

  test('marks what was published later, and leaves it out of count and comparison', () => {
    const early = said('old-quarter', { ...MOMENT, knownBy: '2020-05-09' });
    expect(early.columns[0]?.rows.map((row) => row.timing)).toEqual(['unpublished', 'unpublished']);
    expect([early.reports, early.relations]).toEqual([['b', 'c'], []]);
  });

  test('counts reports that share wording once', () => {
    const shared = corpus({
      controlReports: [control({ id: 'a' }), control({ id: 'b', article: 'two' })],
      reuses: [{ id: 'r', rows: ['a', 'b'], reports: ['a', 'b'], words: 9, runs: [] }],
    });
    const subject = subjectOf(shared, 'old-quarter');
    expect(subject).not.toBeNull();
    const { reports } = whoSays(
      shared,
      subject ?? { kind: 'place', id: '', name: '', nameAr: '' },
      MOMENT,
      passagesHere(shared),
    );
    expect(reportsInWords(shared, reports, englishWords)).toBe('2 reports, 1 independent');
  });

  test('of very many reports takes those published last, and counts the others', () => {
    const days = ['one', 'two'].map((id, index) => article({ id, published: on(`2020-05-0${index + 1}`) }));
    const reports = ['two', 'one', 'two', 'two'].map((each, index) => control({ id: `c${index}`, article: each }));
    const often = corpus({ articles: days, controlReports: reports });
    const subject = subjectOf(often, 'old-quarter');
    if (subject === null) throw new Error('no subject');
    const told = reportsOn(often, subject, 3);
    expect([told.reports.map(idOf), told.earlier]).toEqual([['c0', 'c2', 'c3'], 1]);
    expect(reportsOn(often, subject).earlier).toBe(0);
  });

  test('offers every place that a report speaks of, those of most outlets first', () => {
    expect(subjectsOf(tiny).map(({ subject, outlets }) => [subject.id, outlets])).toEqual([
      ['hospital', 2],
      ['old-quarter', 2],
      ['east', 1],
    ]);
  });
});

describe('the wording matrix', () => {
  test('holds every verb of every report once', () => {
    const { rows, verbs } = wordingMatrix(tiny, MOMENT);
    const ids = rows.flatMap((row) => row.cells.flat().map((cell) => cell.id));
    expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(verbs).toEqual(
      [
        { verb: 'seize', count: 2 },
        { verb: 'hold', count: 2 },
      ].toSorted((x, y) => x.verb.localeCompare(y.verb)),
    );
  });

  test('gives each outlet its own column, silence included', () => {
    const { outlets, rows } = wordingMatrix(tiny, MOMENT);
    const hospital = rows.find((row) => row.place.id === 'hospital');
    expect(outlets.map((outlet) => outlet.id)).toEqual(['gazette', 'courier']);
    expect(hospital?.cells.map((cell) => cell.map(({ verb }) => verb))).toEqual([[], ['seize']]);
  });
});

describe('two sides', () => {
  test('differ by exactly the reports that one shows and the other does not', () => {
    const changes = changesBetween(
      tiny,
      { filter: ALL, moment: { ...MOMENT, day: '2020-05-06' } },
      { filter: ALL, moment: MOMENT },
    );
    expect(changes.onlyA).toEqual([]);
    expect(changes.onlyB.toSorted()).toEqual(['b', 'c', 'd', 'e', 's']);
    expect(changes.b.reports - changes.a.reports).toBe(5);
  });

  test('tell which districts change, and from what to what', () => {
    const side = (day: string) => ({ filter: ALL, moment: { ...MOMENT, day } });
    const { statuses } = changesBetween(tiny, side('2020-05-06'), side('2020-05-07'));
    expect(
      statuses.map(({ place, a, b }) => [place, a.kind === 'held' && a.holder, b.kind === 'held' && b.holder]),
    ).toEqual([['old-quarter', 'government', 'opposition']]);
  });

  test('swapped, swap the lists', () => {
    const a = { filter: { ...ALL, outlet: ['gazette'] }, moment: MOMENT };
    const b = { filter: { ...ALL, outlet: ['courier'] }, moment: MOMENT };
    const [forth, back] = [changesBetween(tiny, a, b), changesBetween(tiny, b, a)];
    expect([back.onlyA, back.onlyB]).toEqual([forth.onlyB, forth.onlyA]);
  });

  test('begin with what the corpus has', () => {
    expect(firstComparison(tiny, 'day', MOMENT)).toEqual({ by: 'day', a: '2020-05-06', b: '2020-05-08' });
    expect(firstComparison(tiny, 'outlet', MOMENT)).toEqual({ by: 'outlet', a: 'gazette', b: 'courier' });
    expect(sidePatch({ by: 'outlet', a: 'gazette', b: 'courier' }, 'b')).toEqual({
      outlet: ['courier'],
      compare: null,
    });
  });
});
