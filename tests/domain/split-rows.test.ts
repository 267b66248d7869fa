/** Columns into rows: what each row gets of them, and what is refused. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SplitDataset } from '../../src/domain/schema/split.ts';
import { rowsOfSplit, SplitFault } from '../../src/domain/split-rows.ts';
import { article, control, dataset, event, figure, passage, share, statement } from './tiny-corpus.ts';

type Row = Readonly<Record<string, unknown>>;

/** A list as columns: each field in one of the three ways, by turns. */
function columnsOf(rows: readonly (Row & { readonly passages: readonly { start: number; end: number }[] })[]) {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== 'passages');
  const columns = fields.map((field, index) => {
    const values = rows.map((row) => row[field]);
    const texts = values.map((value) => JSON.stringify(value));
    if (new Set(texts).size === 1) return [field, { values: values.slice(0, 1) }] as const;
    if (index % 2 === 0) return [field, { values }] as const;
    const distinct = [...new Set(texts)];
    const codes = texts.map((text) => distinct.indexOf(text));
    return [field, { values: distinct.map((text): unknown => JSON.parse(text)), codes }] as const;
  });
  const passages = rows.map((row) => row.passages.flatMap(({ start, end }) => [start, end]));
  return { rows: rows.length, passages, ...Object.fromEntries(columns) };
}

const WHOLE = dataset({
  articles: [article({ id: 'one' }), article({ id: 'two' })],
  statements: [
    statement({ id: 'a', passages: [passage('We', 3), passage('stay', 9)], speakers: ['envoy'] }),
    statement({ id: 'b', article: 'two', kind: 'partial', note: 'late' }),
    statement({ id: 'c', article: 'two' }),
  ],
  controlReports: [control({ id: 'd' }), control({ id: 'e', holder: null, verb: 'leave' })],
  shareReports: [share({ id: 's' })],
  figures: [figure({ id: 'f', stated: 3, count: 'dead' }), figure({ id: 'g' }), figure({ id: 'h', partOf: 'dead' })],
  events: [event({ id: 'i', happening: 'talks' })],
});

const { statements, controlReports, figures, ...shared } = WHOLE;
const SPLIT = {
  ...shared,
  statements: columnsOf(statements),
  controlReports: columnsOf(controlReports),
  figures: columnsOf(figures),
  parts: [
    { file: 'parts/0123456789abcdef.json', articles: 1 },
    { file: 'parts/fedcba9876543210.json', articles: 1 },
  ],
};

function rowsOf(split: object) {
  return rowsOfSplit(v.parse(SplitDataset, split));
}

/** The field that is told to be at fault, and why. */
function faultOf(split: object): string {
  try {
    rowsOf(split);
  } catch (error) {
    if (error instanceof SplitFault) return `${error.name} ${error.field} ${error.message}`;
    throw error;
  }
  return 'none';
}

describe('a split dataset', () => {
  test('has the rows of the whole one, with all their fields, and where their passages stand', () => {
    const placed = <R extends { readonly passages: readonly { start: number; end: number }[] }>(rows: readonly R[]) =>
      rows.map((row) => ({ ...row, passages: row.passages.map(({ start, end }) => ({ start, end })) }));
    expect(rowsOf(SPLIT).dataset).toEqual({
      ...WHOLE,
      statements: placed(statements),
      controlReports: placed(controlReports),
      figures: placed(figures),
    });
  });

  test('knows the part of each article, and has the words of shares and events at hand', () => {
    const { passages } = rowsOf(SPLIT);
    expect(passages.parts).toEqual(SPLIT.parts.map(({ file }) => file));
    expect([...passages.partOf]).toEqual([
      ['one', 0],
      ['two', 1],
    ]);
    expect([...passages.here.keys()]).toEqual(['s', 'i']);
    expect(passages.hasContext).toBe(true);
  });

  test('may hold several articles in one part', () => {
    const { passages } = rowsOf({ ...SPLIT, parts: [{ ...SPLIT.parts[0], articles: 2 }] });
    expect([...passages.partOf.values()]).toEqual([0, 0]);
  });

  test('may have one row, and none', () => {
    const [first] = statements;
    if (first === undefined) throw new Error('no statement');
    const none = { ...SPLIT.statements, rows: 0, passages: [] };
    expect(rowsOf({ ...SPLIT, statements: columnsOf([first]) }).dataset.statements.map(({ id }) => id)).toEqual(['a']);
    const empty = Object.fromEntries(Object.keys(none).map((field) => [field, { values: [] }]));
    const { dataset: rows } = rowsOf({ ...SPLIT, statements: { ...empty, rows: 0, passages: [] } });
    expect(rows.statements).toEqual([]);
  });
});

describe('columns that do not fit together are refused by the name of the field', () => {
  const withStatements = (patch: Row) => ({ ...SPLIT, statements: { ...SPLIT.statements, ...patch } });
  const withControl = (patch: Row) => ({ ...SPLIT, controlReports: { ...SPLIT.controlReports, ...patch } });
  const withFigures = (patch: Row) => ({ ...SPLIT, figures: { ...SPLIT.figures, ...patch } });

  test.each([
    ['a value too few', withStatements({ id: { values: ['a', 'b'] } }), 'statements.id has 2 rows, the list 3'],
    [
      'a number too many',
      withControl({ id: { values: ['d', 'e'], codes: [0, 1, 1] } }),
      'controlReports.id has 3 rows, the list 2',
    ],
    [
      'a number that no value has',
      withFigures({ id: { values: ['f', 'g'], codes: [0, 1, 2] } }),
      'figures.id has no value for row 2 of 3',
    ],
    ['no value at all', withFigures({ unit: { values: [] } }), 'figures.unit has 0 rows, the list 3'],
    [
      'one value with numbers for it',
      withStatements({ summary: { values: ['s'], codes: [0, 0, 1] } }),
      'statements.summary has no value for row 2 of 3',
    ],
    ['passages of a row too few', withStatements({ passages: [[0, 1]] }), 'statements.passages has 1 rows, the list 3'],
    [
      'passages of a row too many',
      withFigures({
        passages: [
          [0, 1],
          [0, 1],
          [0, 1],
          [0, 1],
        ],
      }),
      'figures.passages has 4 rows, the list 3',
    ],
    [
      'parts for fewer articles',
      { ...SPLIT, parts: SPLIT.parts.slice(0, 1) },
      'parts hold 1 articles, the dataset has 2',
    ],
  ])('%s', (_, split, fault) => {
    expect(faultOf(split)).toBe(`SplitFault ${fault}`);
  });

  const LISTS = ['statements', 'controlReports', 'figures'] as const;
  const fields = LISTS.flatMap((list) =>
    Object.keys(SPLIT[list])
      .filter((field) => !['rows', 'passages'].includes(field))
      .map((field) => [list, field] as const),
  );

  test.each(fields)('whichever it is: %s.%s', (list, field) => {
    const value = v.parse(SplitDataset, SPLIT)[list];
    const { rows } = value;
    const [first] = v.parse(v.object({ values: v.array(v.unknown()) }), Reflect.get(value, field)).values;
    const longer = { values: Array.from({ length: rows + 1 }, () => first) };
    const fault = faultOf({ ...SPLIT, [list]: { ...SPLIT[list], [field]: longer } });
    expect(fault).toBe(`SplitFault ${list}.${field} has ${rows + 1} rows, the list ${rows}`);
  });

  test('one value, without numbers, stands for every row', () => {
    const { dataset: rows } = rowsOf(withStatements({ summary: { values: ['the same'] } }));
    expect(rows.statements.map(({ summary }) => summary)).toEqual(['the same', 'the same', 'the same']);
  });
});

describe('the schema of a split dataset refuses', () => {
  const refuses = (split: object) => v.safeParse(SplitDataset, split).success;
  const withStatements = (patch: Row) => ({ ...SPLIT, statements: { ...SPLIT.statements, ...patch } });

  test.each([
    [
      'offsets that are not whole',
      withStatements({
        passages: [
          [0.5, 1],
          [0, 1],
          [0, 1],
        ],
      }),
    ],
    [
      'offsets below nought',
      withStatements({
        passages: [
          [-1, 1],
          [0, 1],
          [0, 1],
        ],
      }),
    ],
    ['a start without an end', withStatements({ passages: [[0], [0, 1], [0, 1]] })],
    ['a row without a passage', withStatements({ passages: [[], [0, 1], [0, 1]] })],
    ['a row of passages that is no list', withStatements({ passages: [{}, [0, 1], [0, 1]] })],
    ['passages that are no list', withStatements({ passages: {} })],
    ['codes that are no list', withStatements({ id: { values: ['a', 'b', 'c'], codes: '012' } })],
    ['codes that are no numbers', withStatements({ id: { values: ['a', 'b', 'c'], codes: [0, '1', 2] } })],
    ['a value that the field may not have', withStatements({ kind: { values: ['shouted'] } })],
    ['a field that no row has', withStatements({ mood: { values: ['glad'] } })],
    [
      'a part that is named for anything but its hash',
      { ...SPLIT, parts: [{ file: 'parts/../../x.json', articles: 2 }] },
    ],
    ['a part without an article', { ...SPLIT, parts: [{ file: 'parts/0123456789abcdef.json', articles: 0 }] }],
  ])('%s', (_, split) => {
    expect(refuses(SPLIT)).toBe(true);
    expect(refuses(split)).toBe(false);
  });
});
