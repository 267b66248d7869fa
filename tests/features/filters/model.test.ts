import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuotation, placesOf, sayersOf, type Corpus } from '../../../src/domain/corpus.ts';
import { selectReports, type Filter } from '../../../src/domain/filter.ts';
import { UNATTRIBUTED } from '../../../src/domain/report-table.ts';
import { NO_FILTER } from '../../../src/domain/loosen.ts';
import { baseChoices, FIRST, filtersModel, keptModel, type FiltersModel } from '../../../src/features/filters/model.ts';
import { actor, control, corpus, on, OWN_VOICE, place, statement } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

const PEOPLE = Array.from({ length: 12 }, (_, index) => actor({ id: `person-${String(index)}`, side: 'analyst' }));

const tiny = corpus({
  actors: [
    actor({ id: 'envoy' }),
    actor({ id: 'ministry', side: 'government', kind: 'body' }),
    actor({ id: 'rebels', side: 'opposition', kind: 'body' }),
    actor({ id: 'reporters', side: 'media', kind: 'unnamed' }),
    actor({ id: 'bystander', side: 'other' }),
  ],
  places: [
    place({ id: 'old-quarter' }),
    place({ id: 'hospital', kind: 'site', within: 'old-quarter' }),
    place({ id: 'east', kind: 'area' }),
    place({ id: 'country', kind: 'country' }),
  ],
  statements: [
    statement({ id: 'a' }),
    statement({ id: 'b', speakers: ['ministry'], article: 'two', said: on('2020-05-09') }),
    statement({ id: 'c', speakers: ['ministry'] }),
    statement({ id: 'd', speakers: [], said: null }),
    statement({ id: 'e', kind: 'reported', speakers: ['reporters'], about: ['country'] }),
  ],
  controlReports: [
    control({ id: 'f', place: 'hospital' }),
    control({ id: 'g', place: 'east', claim: { ...OWN_VOICE, claimant: 'rebels', voice: 'actor' } }),
  ],
});

function model(patch: Partial<Filter> = {}, of: Corpus = tiny): FiltersModel {
  const filter = { ...NO_FILTER, ...patch };
  const selection = selectReports(of, filter, MOMENT);
  return filtersModel(of, filter, keptModel(of, { base: baseChoices(of), moment: MOMENT, selection }));
}

function choices(facet: 'actor' | 'side' | 'outlet' | 'place', patch: Partial<Filter> = {}) {
  return model(patch).groups.find((group) => group.facet === facet)?.choices ?? [];
}

describe('the actors', () => {
  test('stand by how often they are quoted, then those without a name, then those who are only cited', () => {
    expect(choices('actor').map(({ id, standing }) => [id, standing])).toEqual([
      ['ministry', 'first'],
      ['envoy', 'first'],
      [UNATTRIBUTED, 'first'],
      ['rebels', 'cited'],
      ['reporters', 'cited'],
    ]);
  });

  test('show the first eight at once, the unnamed among them', () => {
    const many = corpus({
      actors: PEOPLE,
      statements: [
        ...PEOPLE.map(({ id }) => statement({ id: `of-${id}`, speakers: [id] })),
        statement({ id: 'nobody', speakers: [] }),
      ],
    });
    const actors = model({}, many).groups[0]?.choices ?? [];
    const first = actors.filter(({ standing }) => standing === 'first').map(({ id }) => id);
    expect(first).toHaveLength(FIRST);
    expect(first.at(-1)).toBe(UNATTRIBUTED);
    expect(actors.filter(({ standing }) => standing === 'more')).toHaveLength(5);
  });

  test('keep their order whatever is filtered', () => {
    const order = choices('actor').map(({ id }) => id);
    expect(choices('actor', { outlet: ['courier'] }).map(({ id }) => id)).toEqual(order);
  });
});

describe('the sides', () => {
  test('show a silent side at once only where it is one of the two that fight', () => {
    expect(choices('side').map(({ id, standing, total }) => [id, standing, total])).toEqual([
      ['government', 'first', 2],
      ['opposition', 'first', 0],
      ['state', 'first', 1],
      ['media', 'more', 0],
    ]);
  });
});

describe('the places', () => {
  test('count a site for its district, and show other kinds of places when asked for', () => {
    expect(choices('place').map(({ id, standing, total }) => [id, standing, total])).toEqual([
      ['old-quarter', 'first', 1],
      ['east', 'more', 1],
      ['hospital', 'more', 1],
    ]);
  });

  test('show a chosen place that the list has not, so that it can be let go of', () => {
    const places = model({ place: ['country'] }).groups.find(({ facet }) => facet === 'place');
    expect(places?.checked).toEqual(['country']);
    expect(places?.choices.at(-1)).toMatchObject({ id: 'country', standing: 'first', total: 0 });
  });
});

/** The counts once more, by looking at every report: what the group's other choices keep out does not count. */
function countAnew(facet: 'actor' | 'side' | 'outlet' | 'place', id: string, filter: Filter): number {
  const alone = selectReports(tiny, { ...filter, [facet]: [] }, MOMENT).ids;
  return tiny.reports.filter((report) => {
    if (!alone.has(report.row.id)) return false;
    if (facet === 'place') return report.kind === 'control' && placesOf(tiny, report).includes(id);
    if (!isQuotation(report)) return false;
    const sayers = sayersOf(tiny, report);
    if (facet === 'actor') return id === UNATTRIBUTED ? sayers.length === 0 : sayers.includes(id);
    if (facet === 'side') return sayers.some((each) => tiny.actors.get(each)?.side === id);
    return tiny.articles.get(report.row.article)?.outlet === id;
  }).length;
}

describe('the numbers beside the choices', () => {
  const anyFilter = fc.record<Filter>({
    actor: fc.subarray(['envoy', 'ministry', UNATTRIBUTED]),
    side: fc.subarray(['state', 'government', 'opposition']),
    outlet: fc.subarray(['gazette', 'courier']),
    place: fc.subarray(['old-quarter', 'hospital', 'country']),
    q: fc.constantFrom('', 'deal', 'taken'),
    interest: fc.constant(false),
  });

  test('are what a count from scratch gives, and never more now than in all', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const { facet, choices } of model(filter).groups)
          for (const { id, now, total } of choices) {
            expect(total).toBe(countAnew(facet, id, filter));
            expect(now).toBeLessThanOrEqual(total);
          }
      }),
    );
  });

  test('leave out now what is said after the event day', () => {
    expect(choices('actor').find(({ id }) => id === 'ministry')).toMatchObject({ now: 1, total: 2 });
  });
});

describe('the whole', () => {
  test('counts the reports that pass, quotations apart', () => {
    expect(model({ side: ['government'] }).found).toEqual({ quotations: 2, others: 0 });
    expect(model().found).toEqual({ quotations: 4, others: 3 });
  });

  test('counts every choice, the text and the interest as one each', () => {
    expect(model({ actor: ['envoy', 'ministry'], q: 'x', interest: true }).active).toBe(4);
    expect(model({ q: '  ' }).active).toBe(0);
  });

  test('says what to let go of exactly when nothing passes', () => {
    expect(model({ actor: ['envoy'], outlet: ['courier'] }).loosen).toEqual([
      { constraint: 'actor', ids: ['b'] },
      { constraint: 'outlet', ids: ['a'] },
    ]);
    expect(model({ actor: ['envoy'] }).loosen).toEqual([]);
  });
});
