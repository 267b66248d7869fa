/**
 * Every count that the page shows of the published dataset, against one recomputed from a flat ledger of its rows:
 * a line for each row, counted by plain conditions, with none of the models' own indexes.
 */
import { describe, expect, test } from 'vitest';
import { passagesHere } from '../../src/domain/passages.ts';
import { countIndependent } from '../../src/domain/compare/independent.ts';
import { selectReports } from '../../src/domain/filter.ts';
import { NO_FILTER } from '../../src/domain/loosen.ts';
import type { Moment } from '../../src/domain/status.ts';
import { chartModel, publishedRows } from '../../src/features/chart/model.ts';
import { changesBetween } from '../../src/features/compare/changes.ts';
import { subjectsOf, whoSays } from '../../src/features/compare/who-says.ts';
import { wordingMatrix } from '../../src/features/compare/wording.ts';
import { differencesModel } from '../../src/features/differences/model.ts';
import { laneModel } from '../../src/features/figures/lane.ts';
import { figuresModel } from '../../src/features/figures/model.ts';
import { baseChoices, filtersModel, keptModel } from '../../src/features/filters/model.ts';
import { mapRows } from '../../src/features/map/model.ts';
import { countRows } from '../../src/features/map/silence.ts';
import { quotesModel } from '../../src/features/quotes/model.ts';
import { sourceRows, totals } from '../../src/features/sources/model.ts';
import { dayModel } from '../../src/features/timeline/model.ts';
import { publishedCorpus as corpus } from './map/published.ts';

const { dataset } = corpus;

interface Line {
  readonly id: string;
  readonly list: 'statement' | 'control' | 'share' | 'figure' | 'event';
  readonly outlet: string;
  /** Last day of the article's publication. */
  readonly out: string;
  /** Last day that it speaks of. */
  readonly day: string | null;
  readonly isQuoted: boolean;
  readonly place: string | null;
  readonly happening: string | null;
  readonly sayers: readonly string[];
  readonly isAgainst: boolean;
}

function lineOf(
  row: { readonly id: string; readonly article: string },
  rest: Omit<Line, 'id' | 'outlet' | 'out'>,
): Line {
  const article = dataset.articles.find(({ id }) => id === row.article);
  return { id: row.id, outlet: article?.outlet ?? '', out: article?.published.to ?? '', ...rest };
}

const NONE = { isQuoted: false, happening: null, sayers: [], isAgainst: false };

const LEDGER: readonly Line[] = [
  ...dataset.statements.map((row) =>
    lineOf(row, {
      ...NONE,
      list: 'statement',
      day: row.said?.to ?? null,
      isQuoted: row.kind !== 'reported',
      place: null,
      sayers: row.speakers,
      isAgainst: row.againstInterest !== null,
    }),
  ),
  ...dataset.controlReports.map((row) =>
    lineOf(row, {
      ...NONE,
      list: 'control',
      day: row.day?.to ?? null,
      place: row.place,
      isAgainst: row.againstInterest !== null,
    }),
  ),
  ...dataset.shareReports.map((row) =>
    lineOf(row, { ...NONE, list: 'share', day: row.day.to, place: row.area, isAgainst: row.againstInterest !== null }),
  ),
  ...dataset.figures.map((row) =>
    lineOf(row, {
      ...NONE,
      list: 'figure',
      day: row.day?.to ?? null,
      place: row.place,
      isAgainst: row.againstInterest !== null,
    }),
  ),
  ...dataset.events.map((row) => {
    const happening = dataset.happenings.find(({ id }) => id === row.happening);
    return lineOf(row, {
      ...NONE,
      list: 'event',
      day: row.day?.to ?? null,
      place: happening?.place ?? null,
      happening: row.happening,
    });
  }),
];

function count(isCounted: (line: Line) => boolean): number {
  return LEDGER.filter(isCounted).length;
}

/** True when the place is the other one or lies within it, however deep. */
function liesIn(place: string | null, outer: string): boolean {
  if (place === null || place === outer) return place === outer;
  return liesIn(dataset.places.find(({ id }) => id === place)?.within ?? null, outer);
}

/** Groups of ids that shared wording of two articles ties together, by walking from tie to tie. */
function independentAgain(ids: readonly string[]): number {
  const left = new Set(ids);
  const articleOf = (id: string) => id.slice(0, id.indexOf('-'));
  const ties = dataset.reuses
    .map(({ reports }) => reports.filter((id) => ids.includes(id)))
    .filter((tie) => new Set(tie.map(articleOf)).size > 1);
  let groups = 0;
  for (const start of ids) {
    if (!left.has(start)) continue;
    groups += 1;
    const reach = [start];
    for (let id = reach.pop(); id !== undefined; id = reach.pop()) {
      if (!left.delete(id)) continue;
      for (const tie of ties) if (tie.includes(id)) reach.push(...tie);
    }
  }
  return groups;
}

const MOMENTS: readonly Moment[] = [
  { day: '2016-12-10', knownBy: '2016-12-10' },
  { day: '2016-12-07', knownBy: '2016-12-10' },
  { day: '2016-12-10', knownBy: '2016-12-03' },
  { day: '2016-12-02', knownBy: '2016-12-09' },
];

describe.each(MOMENTS)('on $day, known by $knownBy, the count of', (moment) => {
  const all = selectReports(corpus, NO_FILTER, moment);
  const looking = { moment, selection: all, select: null };
  const isOut = ({ out }: Line) => out <= moment.knownBy;
  const isNow = (line: Line) => isOut(line) && (line.day === null || line.day <= moment.day);

  test('quotations listed, without a day, said later and published later', () => {
    const model = quotesModel(corpus, { ...looking, later: false });
    const quoted = (isMeant: (line: Line) => boolean) => count((line) => line.isQuoted && isMeant(line));
    expect([model.said, model.dayUnknown, model.later, model.unpublished].map((ids) => ids.length)).toEqual([
      quoted((line) => isNow(line) && line.day !== null),
      quoted((line) => isOut(line) && line.day === null),
      quoted((line) => isOut(line) && !isNow(line)),
      quoted((line) => !isOut(line)),
    ]);
    expect(model.dated.length + model.undated.length + model.nobody.length).toBe(quoted(isNow));
    expect(model.nobody).toHaveLength(quoted((line) => isNow(line) && line.sayers.length === 0));
  });

  test('quotations and reports beside every choice of the filters, and claims against interest', () => {
    const model = filtersModel(
      corpus,
      NO_FILTER,
      keptModel(corpus, { base: baseChoices(corpus), moment, selection: all }),
    );
    const [actors, sides, outlets, places] = model.groups;
    const again = {
      actor: (id: string, line: Line) =>
        line.isQuoted && (id === 'unattributed' ? line.sayers.length === 0 : line.sayers.includes(id)),
      side: (id: string, line: Line) =>
        line.isQuoted && line.sayers.some((sayer) => dataset.actors.find((actor) => actor.id === sayer)?.side === id),
      outlet: (id: string, line: Line) => line.isQuoted && line.outlet === id,
      place: (id: string, line: Line) => line.list === 'control' && liesIn(line.place, id),
    };
    for (const group of [actors, sides, outlets, places])
      for (const choice of group?.choices ?? []) {
        const isMeant = (line: Line) => group !== undefined && again[group.facet](choice.id, line);
        expect([choice.id, choice.now, choice.total]).toEqual([
          choice.id,
          count((line) => isMeant(line) && isNow(line)),
          count(isMeant),
        ]);
      }
    expect(model.interest).toEqual({
      now: count((line) => line.isAgainst && isNow(line)),
      total: count(({ isAgainst }) => isAgainst),
    });
  });

  test('reports and independent reports of every district, of districts named, and of reports left out', () => {
    const districts = dataset.places.filter(({ kind }) => kind === 'district').map(({ id }) => id);
    const rows = mapRows(corpus, new Set(districts), looking);
    const idsIn = (place: string) =>
      LEDGER.filter((line) => line.list === 'control' && isNow(line) && liesIn(line.place, place)).map(({ id }) => id);
    for (const { row, count: independent } of countRows(corpus, rows.districts)) {
      const ids = idsIn(row.place.id);
      expect([row.place.id, row.reports.length, independent]).toEqual([
        row.place.id,
        ids.length,
        independentAgain(ids),
      ]);
    }
    expect(rows.districts).toHaveLength(districts.length);
    expect(rows.told).toBe(districts.filter((id) => idsIn(id).length > 0).length);
    const onDistricts = (isMeant: (line: Line) => boolean) =>
      districts.reduce(
        (sum, id) => sum + count((line) => line.list === 'control' && liesIn(line.place, id) && isMeant(line)),
        0,
      );
    expect([rows.later, rows.unpublished]).toEqual([
      onDistricts((line) => !isNow(line)),
      onDistricts((line) => !isOut(line)),
    ]);
  });

  test('reports and independent reports on every place and happening', () => {
    for (const { subject, outlets } of subjectsOf(corpus)) {
      const said = whoSays(corpus, subject, moment, passagesHere(corpus));
      const isAbout = (line: Line) =>
        subject.kind === 'happening'
          ? line.happening === subject.id
          : line.list !== 'statement' && liesIn(line.place, subject.id);
      const ids = LEDGER.filter((line) => isAbout(line) && isOut(line)).map(({ id }) => id);
      expect([...said.reports].toSorted()).toEqual(ids.toSorted());
      expect(countIndependent(corpus, said.reports)).toBe(independentAgain(ids));
      expect(outlets).toBe(new Set(LEDGER.filter(isAbout).map(({ outlet }) => outlet)).size);
      const listed = said.columns.flatMap(({ rows }) => rows.flatMap(({ reports }) => reports.map(({ id }) => id)));
      expect(listed.toSorted()).toEqual(
        LEDGER.filter(isAbout)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(said.silent.length + said.columns.length).toBe(dataset.outlets.length);
    }
  });

  test('reports of every day of the axis, of articles out, and of shares and events drawn', () => {
    const model = dayModel(corpus, moment, all);
    for (const { day, tally } of model.rows) {
      const onDay = (line: Line) => line.day === day && isOut(line);
      expect([day, tally.places.length, tally.shares.length]).toEqual([
        day,
        count((line) => onDay(line) && line.list === 'control'),
        count((line) => onDay(line) && line.list === 'share'),
      ]);
    }
    expect(model.out).toHaveLength(dataset.articles.filter(({ published }) => published.to <= moment.knownBy).length);
    const chart = chartModel(corpus, looking);
    expect(publishedRows(chart).shares).toHaveLength(count((line) => line.list === 'share' && isOut(line)));
    expect(chart.unpublished).toBe(count((line) => line.list === 'share' && !isOut(line)));
  });

  test('figures of every kind, of happenings in the lane, and of differences of every class', () => {
    const figures = figuresModel(corpus, { moment, kept: all.ids, select: null });
    expect(figures.groups.reduce((sum, group) => sum + group.figures, 0)).toBe(
      count((line) => line.list === 'figure' && isOut(line)),
    );
    for (const { counts, figures: total } of figures.groups)
      expect(counts.reduce((sum, each) => sum + each.figures.length + each.parts.length, 0)).toBe(total);
    const lane = laneModel(corpus, moment, null);
    const told = new Set(LEDGER.filter(isOut).flatMap(({ happening }) => happening ?? []));
    expect(dataset.happenings.length - lane.unpublished).toBe(told.size);
    const differences = differencesModel(corpus, moment.knownBy, null);
    const isKnown = (ids: readonly string[]) => ids.every((id) => LEDGER.some((line) => line.id === id && isOut(line)));
    const known = dataset.differences.filter(({ rows }) => isKnown(rows));
    expect([...differences.counts.values()].reduce((sum, each) => sum + each, 0)).toBe(known.length);
    expect(differences.counts.get('real')).toBe(known.filter((row) => row.class === 'real').length);
    expect(differences.later).toHaveLength(dataset.differences.length - known.length);
  });

  test('verbs in the wording matrix', () => {
    const { verbs } = wordingMatrix(corpus, moment);
    const isVerb = (line: Line) => (line.list === 'control' || line.list === 'share') && isOut(line);
    expect(verbs.reduce((sum, verb) => sum + verb.count, 0)).toBe(count(isVerb));
  });

  test('reports that one outlet has and the other has not', () => {
    const [a, b] = ['unnamed-daily', 'unnamed-aggregation'].map((outlet) => ({
      filter: { ...NO_FILTER, outlet: [outlet] },
      moment,
    }));
    if (a === undefined || b === undefined) throw new Error('there are two sides');
    const changes = changesBetween(corpus, a, b);
    const ofOutlet = (outlet: string) => count((line) => line.outlet === outlet && isNow(line));
    expect([changes.onlyA.length, changes.onlyB.length]).toEqual([
      ofOutlet('unnamed-daily'),
      ofOutlet('unnamed-aggregation'),
    ]);
  });
});

test('what the sources hold adds up to the whole ledger', () => {
  const sums = totals(sourceRows(corpus, '2016-12-10'));
  expect(sums).toEqual({
    quotations: count(({ isQuoted }) => isQuoted),
    reported: count(({ list, isQuoted }) => list === 'statement' && !isQuoted),
    places: count(({ list }) => list === 'control'),
    shares: count(({ list }) => list === 'share'),
    figures: count(({ list }) => list === 'figure'),
    events: count(({ list }) => list === 'event'),
  });
  expect(Object.values(sums).reduce((sum, each) => sum + each, 0)).toBe(LEDGER.length);
});
