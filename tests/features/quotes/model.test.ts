import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found, isQuotation } from '../../../src/domain/corpus.ts';
import { selectReports, timingOf, type Filter } from '../../../src/domain/filter.ts';
import { NO_FILTER } from '../../../src/domain/loosen.ts';
import { initials, speakerGroups } from '../../../src/features/quotes/by-speaker.ts';
import { quotesModel, type Looking, type QuotesModel } from '../../../src/features/quotes/model.ts';
import { madeWhenRead, oneAfterAnother } from '../../../src/features/quotes/listing.ts';
import { rowsOf, rowWith } from '../../../src/features/quotes/rows.ts';
import { actor, corpus, on, passage, statement } from '../../domain/tiny-corpus.ts';

const MOMENT = { day: '2020-05-08', knownBy: '2020-05-10' };

const tiny = corpus({
  actors: [
    actor({ id: 'envoy', role: 'our word for it' }),
    actor({ id: 'ministry', side: 'government', kind: 'body' }),
    actor({ id: 'doctor', side: 'humanitarian' }),
  ],
  statements: [
    statement({ id: 'old', said: on('2020-05-02'), role: 'special  envoy' }),
    statement({ id: 'new', said: on('2020-05-08') }),
    statement({ id: 'no-day', said: null, passages: [passage('One\n part'), passage('another', 40)] }),
    statement({ id: 'tomorrow', said: on('2020-05-09'), passages: [passage('Wait')] }),
    statement({ id: 'range', said: on('2020-05-06', '2020-05-09'), speakers: ['ministry'], article: 'two' }),
    statement({ id: 'both', said: on('2020-05-07'), speakers: ['ministry', 'envoy'] }),
    statement({
      id: 'nobody',
      speakers: [],
      said: null,
      unattributed: { pronoun: 'she', why: 'No woman is named.', guess: { name: 'A. Guess', reason: 'hearsay' } },
    }),
    statement({ id: 'retold', kind: 'reported' }),
  ],
});

function model(looking: Partial<Looking> & { filter?: Partial<Filter> } = {}): QuotesModel {
  const { filter, moment = MOMENT, ...rest } = looking;
  const selection = selectReports(tiny, { ...NO_FILTER, ...filter }, moment);
  return quotesModel(tiny, { moment, selection, later: false, ...rest });
}

const day = fc.integer({ min: 1, max: 12 }).map((count) => `2020-05-${String(count).padStart(2, '0')}`);

function ids(cards: Iterable<{ id: string }>): string[] {
  return [...cards].map(({ id }) => id);
}

describe('the quotations', () => {
  test('stand newest first, those without a day apart, those without a speaker last', () => {
    const { dated, undated, nobody } = model();
    expect(ids(dated)).toEqual(['new', 'both', 'old']);
    expect(ids(undated)).toEqual(['no-day']);
    expect(ids(nobody)).toEqual(['nobody']);
  });

  test('leave out what is said later, a range by its last day, and count it by speaker with a taste', () => {
    const { later, laterBySpeaker } = model();
    expect([...later]).toEqual(['tomorrow', 'range']);
    expect(laterBySpeaker().map(({ ids, sample }) => [ids, sample.row.id])).toEqual([
      [['tomorrow'], 'tomorrow'],
      [['range'], 'range'],
    ]);
  });

  test('show what is said later when asked to, and mark it', () => {
    const { dated, later } = model({ later: true });
    expect([...dated].map(({ id, timing }) => [id, timing])).toEqual([
      ['tomorrow', 'later'],
      ['range', 'later'],
      ['new', 'current'],
      ['both', 'current'],
      ['old', 'current'],
    ]);
    expect([...later]).toEqual(['tomorrow', 'range']);
  });

  test('never show what was published after the known-by day, even when later ones are asked for', () => {
    const { dated, unpublished } = model({ moment: { day: '2020-05-12', knownBy: '2020-05-08' }, later: true });
    expect([...dated]).toEqual([]);
    expect(unpublished).toHaveLength(7);
  });

  test('hold reported speech on no card', () => {
    const { dated, undated, nobody, filteredOut } = model({ filter: { q: 'nothing has these words' } });
    expect([...dated, ...undated, ...nobody]).toEqual([]);
    expect([...filteredOut]).not.toContain('retold');
  });

  test('fall into exactly one class each, whatever the view', () => {
    const filter = fc.record({ actor: fc.subarray(['envoy', 'ministry']), q: fc.constantFrom('', 'wait', 'part') });
    fc.assert(
      fc.property(day, day, filter, fc.boolean(), (event, knownBy, choice, later) => {
        const of = model({ moment: { day: event, knownBy }, filter: choice, later });
        const all = [...of.said, ...of.dayUnknown, ...of.later, ...of.unpublished, ...of.filteredOut];
        const quotations = tiny.reports.filter(isQuotation).map(({ row }) => row.id);
        expect(all.toSorted()).toEqual(quotations.toSorted());
        const listed = [...of.said, ...of.dayUnknown, ...(later ? of.later : [])];
        expect(ids([...of.dated, ...of.undated, ...of.nobody]).toSorted()).toEqual(listed.toSorted());
      }),
    );
  });

  test('stand to the two clocks as every other report does', () => {
    fc.assert(
      fc.property(day, day, (event, knownBy) => {
        const moment = { day: event, knownBy };
        const { said, dayUnknown, later, unpublished } = model({ moment });
        const classes = { current: said, undated: dayUnknown, later, unpublished };
        for (const [timing, listed] of Object.entries(classes))
          for (const id of listed) expect([id, timingOf(tiny, found(tiny.byId, id), moment)]).toEqual([id, timing]);
      }),
    );
  });
});

describe('a card', () => {
  test('holds every part of a split quotation, without odd spaces', () => {
    expect(model().undated.at(0)?.parts).toEqual(['One part', 'another']);
  });

  test('counts its speaker’s quotations, listed and in all', () => {
    expect([...model().dated].find(({ id }) => id === 'new')).toMatchObject({ listed: 3, total: 4 });
  });

  test('gives the role as the report has it and as ours, and none for several speakers', () => {
    const roles = new Map([...model().dated].map(({ id, role }) => [id, role]));
    expect(roles.get('old')).toMatchObject({ printed: 'special  envoy' });
    expect(roles.get('new')).toEqual({ printed: null, own: 'our word for it' });
    expect(roles.get('both')).toBeNull();
  });

  test('names nobody where nobody is named, and carries no guess', () => {
    const [card] = model().nobody;
    expect(card).toMatchObject({ speakers: [], pronoun: 'she' });
    expect(JSON.stringify(card)).not.toContain('Guess');
  });
});

describe('the groups by speaker', () => {
  test('stand by side, then by how much they say; several speakers at once are a group of their own', () => {
    const { dated, undated } = model({ later: true });
    const groups = speakerGroups([...dated, ...undated]);
    expect(groups.map(({ key, cards }) => [key, cards.length])).toEqual([
      ['ministry', 1],
      ['ministry+envoy', 1],
      ['envoy', 4],
    ]);
    expect(groups[1]?.sides).toEqual(['government', 'state']);
  });

  test.each([
    ['Ada de Vries', 'AV'],
    ['Sami al-Khatib', 'SK'],
    ['Ministry', 'M'],
    ['Speaker 2', 'S2'],
    ['وزارة الخارجية', 'وا'],
  ])('put letters in place of a portrait: %s, %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('the rows of a very long list', () => {
  test.each(['newest', 'speaker'] as const)(
    'hold every listed quotation once, in the order of the list: %s',
    (order) => {
      const of = model({ later: true });
      const rows = [...rowsOf(of, order)];
      const cards = rows.flatMap((row) => (row.kind === 'cards' ? ids(row.cards) : []));
      const grouped = speakerGroups([...of.dated, ...of.undated]).flatMap((group) => group.cards);
      const list = order === 'newest' ? [...of.dated, ...of.undated] : grouped;
      expect(cards).toEqual(ids([...list, ...of.nobody]));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    },
  );
});

describe('a list whose items are made when they are read', () => {
  const letters = oneAfterAnother([['a', 'b'], madeWhenRead(3, (index) => `c${index}`), []]);

  test('is read as an array is', () => {
    expect([...letters]).toEqual(['a', 'b', 'c0', 'c1', 'c2']);
    expect(letters.length).toBe(5);
    expect([letters.at(0), letters.at(3), letters.at(5), letters.at(-1)]).toEqual(['a', 'c1', undefined, undefined]);
    expect(letters.slice(1, 3)).toEqual(['b', 'c0']);
    expect(letters.slice(4, 9)).toEqual(['c2']);
    expect(letters.findIndex((letter) => letter === 'c2')).toBe(4);
    expect(letters.findIndex((letter) => letter === 'x')).toBe(-1);
  });

  test('finds the row of a quotation, and none for another', () => {
    const rows = rowsOf(model(), 'newest');
    expect(rowWith(rows, 'old')).toBe(1);
    expect(rowWith(rows, 'tomorrow')).toBe(-1);
  });
});
