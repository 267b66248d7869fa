/** The words behind the reports: which part has them, and how they are read. */
import { describe, expect, test } from 'vitest';
import { found } from '../../src/domain/corpus.ts';
import { partsOf, passagesFrom, passagesHere, type PassageSource } from '../../src/domain/passages.ts';
import { control, corpus, event, passage, share, statement } from './tiny-corpus.ts';

const WORDS = { ...passage('We stay', 10), prefix: 'Quill: ', suffix: ', he said' };

const tiny = corpus({
  statements: [statement({ id: 'q', passages: [WORDS] }), statement({ id: 'r', article: 'two' })],
  controlReports: [control({ id: 'c', article: 'two', passages: [WORDS] })],
  shareReports: [share({ id: 's', passages: [passage('most of it')] })],
  events: [event({ id: 'e', happening: 'talks', passages: [passage('they met', 3)] })],
});
const [q, r, c, s, e] = ['q', 'r', 'c', 's', 'e'].map((id) => found(tiny.byId, id));
if (q === undefined || r === undefined || c === undefined || s === undefined || e === undefined)
  throw new Error('the tiny corpus lacks a report');

/** As a dataset in parts has it: shares and events here, the rest in the part of its article. */
const SOURCE: PassageSource = {
  here: new Map([
    ['s', [passage('most of it')]],
    ['e', [passage('they met', 3)]],
  ]),
  parts: ['parts/a.json', 'parts/b.json'],
  partOf: new Map([
    ['one', 0],
    ['two', 1],
  ]),
  hasContext: true,
};
const PARTS = [new Map([['q', [WORDS]]]), new Map([['c', [WORDS]]])];

describe('the passages of a corpus that came whole', () => {
  test('are all here, those of every kind of report', () => {
    expect(partsOf(tiny.passages, tiny.reports)).toEqual([]);
    expect(tiny.passages.parts).toEqual([]);
    const passagesOf = passagesHere(tiny);
    for (const report of tiny.reports) expect(passagesOf(report)).toEqual(report.row.passages);
    expect(passagesOf(q)).toEqual([WORDS]);
  });
});

describe('the passages of a corpus in parts', () => {
  test('are in the part of the article, each part asked for once, in order', () => {
    expect(partsOf(SOURCE, [c, q, r, c])).toEqual([0, 1]);
    expect(partsOf(SOURCE, [r])).toEqual([1]);
    expect(partsOf(SOURCE, [])).toEqual([]);
  });

  test('of shares and events need no part', () => {
    expect(partsOf(SOURCE, [s, e])).toEqual([]);
    expect(passagesHere({ passages: SOURCE })(s)).toEqual([passage('most of it')]);
  });

  test('of an article that no part holds ask for none, and reading them says so', () => {
    const without = { ...SOURCE, partOf: new Map([['one', 0]]) };
    expect(partsOf(without, [c])).toEqual([]);
    expect(() => passagesFrom(without, PARTS.slice(0, 1))(c)).toThrow('the passages of "c" have not been asked for');
  });

  test('are read from whichever of the parts has them', () => {
    const passagesOf = passagesFrom(SOURCE, PARTS);
    expect([q, c].map((report) => passagesOf(report))).toEqual([[WORDS], [WORDS]]);
  });

  test('are not made up before their part has come', () => {
    expect(() => passagesHere({ passages: SOURCE })(q)).toThrow('the passages of "q" have not been asked for');
  });
});

test('what stands around the words of a statement is kept back where speakers are hidden, and that of others is not', () => {
  const passagesOf = passagesFrom({ ...SOURCE, hasContext: false }, PARTS);
  expect(passagesOf(q)).toEqual([{ ...WORDS, prefix: '', suffix: '' }]);
  expect(passagesOf(c)).toEqual([WORDS]);
});
