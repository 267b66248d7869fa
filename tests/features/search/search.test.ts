/** The search: what is met by which spelling, in what order, and how it agrees with the filters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found } from '../../../src/domain/corpus.ts';
import { passagesHere } from '../../../src/domain/passages.ts';
import { NO_FILTER } from '../../../src/domain/loosen.ts';
import { selectReports } from '../../../src/domain/filter.ts';
import { documentsOf, printedHere } from '../../../src/features/search/documents.ts';
import { searchModel, wordsFound } from '../../../src/features/search/model.ts';
import { buildIndex } from '../../../src/features/search/search-index.ts';
import { control, corpus, figure, passage, place, statement } from '../../domain/tiny-corpus.ts';

const tiny = corpus({
  places: [
    place({ id: 'shaar', name: 'Al-Shaar', nameAr: 'الشعار' }),
    place({ id: 'sukkari', name: 'Al-Sukkari', nameAr: 'السكري', aliases: ['As-Sukkari'] }),
    place({ id: 'ansari', name: 'Al-Ansari', nameAr: 'الأنصارية' }),
  ],
  statements: [
    statement({ id: 'bridge', passages: [passage('The bridge by the hospital is closed')], about: [] }),
    statement({ id: 'boats', passages: [passage('We wait for boats')], about: [] }),
  ],
  controlReports: [control({ id: 'taken', place: 'shaar', passages: [passage('they entered the quarter')] })],
  figures: [figure({ id: 'forty', place: null, passages: [passage('forty bridges of wood')], summary: 'Forty.' })],
});
const MOMENT = { day: '2020-05-31', knownBy: '2020-05-31' };
const index = await buildIndex(documentsOf(tiny, printedHere(tiny)));
const idAt = (number: number) => tiny.dataset.places[number]?.id ?? tiny.reports[number - 3]?.row.id;
const met = (query: string) => Array.from(index.search(query).numbers, idAt);

function modelOf(query: string) {
  return searchModel(tiny, {
    query,
    matches: index.search(query),
    failed: selectReports(tiny, { ...NO_FILTER, q: query }, MOMENT).failed,
    moment: MOMENT,
  });
}

describe('a place is found', () => {
  test.each(['Al-Shaar', 'el shaar', 'ash-Shaar', 'alshaar', 'shaar', "Sha'ar", 'shar', 'الشعار', 'شعار', 'الشّعــار'])(
    'when one types %s',
    (query) => expect(met(query)[0]).toBe('shaar'),
  );

  test('whatever the form of its alef or ta marbuta', () => {
    for (const query of ['الأنصارية', 'الانصاريه', 'انصارية']) expect(met(query)[0]).toBe('ansari');
  });

  test('together with the reports that speak of it', () => expect(met('shaar')).toEqual(['shaar', 'taken']));
});

describe('a report is found', () => {
  test('by the beginning of a word, and with a letter amiss', () => {
    expect(met('hosp')).toEqual(['bridge']);
    expect(met('hopsital')).toEqual(['bridge']);
  });

  test('only when every word is met', () => expect(met('bridge wood')).toEqual(['forty']));
});

describe('the listed results', () => {
  test('stand under what they are', () => {
    expect(modelOf('bridge').groups.map(({ kind, shown }) => [kind, shown.map(({ id }) => id)])).toEqual([
      ['quotation', ['bridge']],
      ['figure', ['forty']],
    ]);
  });

  test('mark the words that were met in a part of the text', () => {
    const [result] = modelOf('hopsital').groups.flatMap(({ shown }) => shown);
    const report = found(tiny.byId, result?.id ?? '');
    const { text, ranges } = wordsFound(report, passagesHere(tiny)(report), 'hopsital', result?.words ?? []);
    expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(['hospital']);
    expect(result?.isExact).toBe(false);
  });

  test('count exactly what the filters keep, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('bridge', 'ridge', 'oa', 'shaar', 'الشعار', 'e', 'the', 'hopsital', '"'), (query) => {
        const { exact, groups } = modelOf(query);
        const { ids } = selectReports(tiny, { ...NO_FILTER, q: query }, MOMENT);
        const listed = groups.flatMap(({ shown }) => shown);
        const isKept = listed.filter(({ report, isExact }) => report !== null && isExact).map(({ id }) => id);
        expect(new Set(isKept)).toEqual(ids);
        expect(exact).toBe(ids.size);
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
        expect(groups.map(({ count }) => count)).toEqual(groups.map(({ shown }) => shown.length));
      }),
    );
  });
});
