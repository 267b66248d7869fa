import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { passagesHere } from '../../../src/domain/passages.ts';
import { selectReports } from '../../../src/domain/filter.ts';
import { fillColumn } from '../../../src/features/worksheet/fill.ts';
import { paperPassage } from '../../../src/features/worksheet/paper-words.ts';
import { passageOrder } from '../../../src/features/worksheet/passages.ts';
import { codeOf } from '../../../src/features/worksheet/qr.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { control, corpus, on, passage, share, statement } from '../../domain/tiny-corpus.ts';

const NO_FILTER = { actor: [], side: [], outlet: [], place: [], q: '', interest: false };
const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

const CORPUS = corpus({
  statements: [
    statement({ id: 'one-q1', said: on('2020-05-06') }),
    statement({ id: 'one-q2', kind: 'reported', passages: [passage('he spoke of peace')] }),
    statement({ id: 'one-q3', said: on('2020-05-09'), passages: [passage('later words')] }),
  ],
  controlReports: [
    control({ id: 'one-d1', place: 'hospital' }),
    control({ id: 'one-d2', day: on('2020-05-01'), passages: [passage('an older line')] }),
  ],
  shareReports: [
    share({ id: 'one-c1', passages: [passage('about 80 percent')] }),
    share({ id: 'one-c2', passages: [passage('about 80 percent')] }),
    share({ id: 'two-c1', article: 'two', passages: [passage('most of it')] }),
  ],
});

function order(select: string | null): string[] {
  const selection = selectReports(CORPUS, NO_FILTER, MOMENT);
  return passageOrder(CORPUS, { selection, moment: MOMENT, select }).map(({ row }) => row.id);
}

describe('the passages of a worksheet', () => {
  test('are what the view shows, the latest first, articles by turns, each passage once', () => {
    expect(order(null)).toEqual(['one-c1', 'two-c1', 'one-d1', 'one-q1', 'one-d2']);
  });

  test('begin with what is selected: a report, or all that is told of a place', () => {
    expect(order('one-q1')[0]).toBe('one-q1');
    expect(order('old-quarter').slice(0, 2)).toEqual(['one-d1', 'one-d2']);
  });

  test('tell source, day and who says it', () => {
    const report = CORPUS.byId.get('two-c1');
    if (report === undefined) throw new Error('no report');
    expect(paperPassage(CORPUS, report, passagesHere(CORPUS)(report), englishWords)).toEqual({
      id: 'two-c1',
      words: '“most of it”',
      source: 'courier, 8–9 May. Of Fri 8 May. Who says it: the article, in its own voice',
    });
  });

  test('tell the year of a day in another year', () => {
    const old = corpus({ controlReports: [control({ id: 'one-d1', day: on('2012-01-01') })] });
    const report = old.byId.get('one-d1');
    if (report === undefined) throw new Error('no report');
    expect(paperPassage(old, report, passagesHere(old)(report), englishWords).source).toContain('Of Sun 1 Jan 2012.');
  });
});

describe('a column of paper', () => {
  const text = fc.string({ minLength: 1, maxLength: 300 });
  const passages = fc.array(fc.record({ id: fc.uuid(), words: text, source: text }));

  test('law: every passage is kept whole or counted, in order', () => {
    fc.assert(
      fc.property(passages, fc.integer({ min: 0, max: 800 }), (all, height) => {
        const { passages: kept, left } = fillColumn(all, { width: 260, height });
        expect(kept.length + left).toBe(all.length);
        expect(all.filter((each) => kept.includes(each))).toEqual(kept);
      }),
    );
  });

  test('has no room for anything when it has no height, and for everything when it is high', () => {
    const all = ['a', 'b'].map((id) => ({ id, words: 'Some words', source: 'Somebody' }));
    expect(fillColumn(all, { width: 260, height: 0 })).toEqual({ passages: [], left: 2 });
    expect(fillColumn(all, { width: 260, height: 500 }).left).toBe(0);
  });
});

describe('the code of a link', () => {
  test('is drawn cell by cell, with the quiet border that scanners need', () => {
    const link = 'https://example.org/?lesson=one&slide=3';
    const code = codeOf(link);
    const { data, size } = encode(link, { ecc: 'L', border: 4 });
    expect(code?.size).toBe(size);
    const drawn = new Set([...(code?.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? [])].map(([, x, y]) => `${x} ${y}`));
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
    expect([...drawn]).toEqual(dark);
    expect(dark.every((cell) => cell.split(' ').every((at) => Number(at) >= 4 && Number(at) < size - 4))).toBe(true);
  });

  test('is left out when the link is too long for a phone to read it from paper', () => {
    expect(codeOf(`https://example.org/?q=${'x'.repeat(400)}`)).toBeNull();
  });
});
