/** The summary says the same as the picture: its numbers and ids are those of map, chart and quotations. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachDay } from '../../../src/domain/day.ts';
import { selectReports } from '../../../src/domain/filter.ts';
import { chartModel, publishedRows } from '../../../src/features/chart/model.ts';
import { mapRows } from '../../../src/features/map/model.ts';
import { quotesModel } from '../../../src/features/quotes/model.ts';
import { summaryModel } from '../../../src/features/summary/model.ts';
import { shareWords } from '../../../src/features/summary/share-words.ts';
import { districtWords } from '../../../src/features/summary/told-words.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { publishedCorpus, publishedGeometry } from '../map/published.ts';

const corpus = publishedCorpus;
const drawn = new Set(publishedGeometry.shapes.map(({ place }) => place));
const days = eachDay('2016-12-01', '2016-12-11');
const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 2 });

const anyLooking = fc
  .record({
    moment: fc.record({ day: fc.constantFrom(...days), knownBy: fc.constantFrom(...days) }),
    later: fc.boolean(),
    outlet: some([...corpus.outlets.keys()]),
    actor: some(['kerry', 'assad', 'de-mistura']),
    place: some(['old-city', 'al-sukkari']),
  })
  .map(({ moment, later, outlet, actor, place }) => ({
    moment,
    later,
    select: null,
    selection: selectReports(corpus, { actor, side: [], outlet, place, q: '', interest: false }, moment),
  }));

describe('whatever the days and the filters', () => {
  test('the districts of the summary are those of the map, in its order, with the same reports and statuses', () => {
    fc.assert(
      fc.property(anyLooking, (looking) => {
        const { districts, told } = mapRows(corpus, drawn, looking);
        const summary = summaryModel(corpus, drawn, looking);
        expect(summary.total).toBe(districts.length);
        expect(summary.districts).toHaveLength(told);
        expect(summary.districts.map(({ place, reports, status }) => [place.id, reports, status])).toEqual(
          districts.filter((row) => row.reports.length > 0).map((row) => [row.place.id, row.reports, row.status]),
        );
      }),
    );
  });

  test('the shares are the marks of the chart', () => {
    fc.assert(
      fc.property(anyLooking, (looking) => {
        const marks = publishedRows(chartModel(corpus, looking)).shares;
        const { shares } = summaryModel(corpus, drawn, looking);
        expect(shares.map(({ row }) => row.id).toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
        expect(shares.filter(({ isKept }) => !isKept)).toHaveLength(marks.filter(({ dimmed }) => dimmed).length);
      }),
    );
  });

  test('every quotation is listed or left out as it is beside the map', () => {
    fc.assert(
      fc.property(anyLooking, (looking) => {
        const model = quotesModel(corpus, looking);
        const cards = [...model.dated, ...model.undated, ...model.nobody].map(({ id }) => id);
        const { quotes, speakers } = summaryModel(corpus, drawn, looking);
        expect(quotes.listed.toSorted()).toEqual(cards.toSorted());
        expect(quotes.unpublished).toEqual([...model.unpublished]);
        expect(quotes.filtered).toEqual([...model.filteredOut]);
        expect(quotes.later).toEqual(looking.later ? [] : [...model.later]);
        expect(speakers.flatMap(({ ids }) => ids).toSorted()).toEqual(cards.toSorted());
      }),
    );
  });
});

describe('in words', () => {
  const moment = { day: '2016-12-10', knownBy: '2016-12-10' };
  const filter = { actor: [], side: [], outlet: [], place: [], q: '', interest: false };
  const looking = { moment, later: false, selection: selectReports(corpus, filter, moment) };
  const { districts, shares } = summaryModel(corpus, drawn, looking);

  test('a district tells its day, its reports, the words, the fire and who says so', () => {
    const sukkari = districts.find(({ place }) => place.id === 'al-sukkari');
    if (sukkari === undefined) throw new Error('no report names al-sukkari');
    const text = districtWords(sukkari, corpus, englishWords);
    expect(text).toMatch(
      /^Al-Sukkari, Thursday 8 December 2016, one report: “still held by rebels”, bombed, .*says .+\.$/i,
    );
  });

  test('a share tells its bounds and who disputes it', () => {
    const share = shares.find(({ row }) => row.id === '000-c2');
    if (share === undefined) throw new Error('000-c2 is not told');
    expect(shareWords(share, corpus, englishWords)).toMatch(/below 90 percent; no lower bound given.*disputed by/);
  });
});
