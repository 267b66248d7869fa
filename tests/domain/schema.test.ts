/** What a row must be: the rules of the schema that types cannot say. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Id, Passage, Passages, Text } from '../../src/domain/schema/base.ts';
import { Dataset } from '../../src/domain/schema/dataset.ts';
import { Lesson } from '../../src/domain/schema/lesson.ts';
import { ShareReport } from '../../src/domain/schema/report.ts';
import { lesson } from './lesson/lessons.ts';
import { control, dataset, event, figure, happening, passage, share, statement } from './tiny-corpus.ts';

/** The faults of a value as "field: what to do"; none when the schema takes it. */
function faults(schema: v.GenericSchema, value: unknown): string[] {
  const result = v.safeParse(schema, value);
  return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** A row as a curator writes it: its file says which article it is of. */
function asWritten(row: object) {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'article'));
}

describe('an id', () => {
  test.each(['kerry', 'old-city', '001-c2', '7'])('may be "%s"', (id) => {
    expect(faults(Id, id)).toEqual([]);
  });

  test.each(['', 'Kerry', 'old city', '-a', 'a-', 'a--b', 'a_b', 'حلب'])('may not be "%s"', (id) => {
    expect(faults(Id, id)).toEqual([': an id is lower-case words and digits joined by hyphens']);
  });
});

describe('a text', () => {
  test('is trimmed, and never empty', () => {
    expect(v.parse(Text, ' words ')).toBe('words');
    expect(faults(Text, '  ')).toEqual([': empty; write the words or null']);
  });
});

describe('a passage', () => {
  test('is as long as its words', () => {
    expect(faults(Passage, passage('the bridge', 3))).toEqual([]);
    expect(faults(Passage, { ...passage('the bridge', 3), end: 12 })).toEqual([
      'end: end - start is not the length of exact; anchor the passage again',
    ]);
  });

  test('has words, whole offsets from 0, and no more than 40 signs of context on either side', () => {
    const good = passage('x');
    const [forty, more] = ['a'.repeat(40), 'a'.repeat(41)];
    expect(faults(Passage, { ...good, prefix: forty, suffix: forty })).toEqual([]);
    expect(faults(Passage, { ...good, prefix: more })).toHaveLength(1);
    expect(faults(Passage, { ...good, suffix: more })).toHaveLength(1);
    expect(faults(Passage, { ...good, exact: '', end: 0 })).not.toEqual([]);
    expect(faults(Passage, passage('x', -1))).not.toEqual([]);
    expect(faults(Passage, passage('x', 0.5))).not.toEqual([]);
  });

  test('stands behind every report', () => {
    expect(faults(Passages, [])).toEqual([': a report needs at least one passage']);
    expect(faults(Passages, [passage('x')])).toEqual([]);
  });
});

describe('a share', () => {
  const row = asWritten(share({ id: 's', low: 75, high: 80 }));

  test('has its bounds the right way round, where both are given', () => {
    expect(faults(ShareReport, row)).toEqual([]);
    expect(faults(ShareReport, { ...row, low: 80 })).toEqual([]);
    expect(faults(ShareReport, { ...row, low: null })).toEqual([]);
    expect(faults(ShareReport, { ...row, high: null })).toEqual([]);
    expect(faults(ShareReport, { ...row, low: 81 })).toEqual(['low: low is above high; swap them']);
  });

  test('is of 0 to 100 percent', () => {
    expect(faults(ShareReport, { ...row, low: 0, high: 100 })).toEqual([]);
    expect(faults(ShareReport, { ...row, high: 101 })).toHaveLength(1);
    expect(faults(ShareReport, { ...row, low: -1 })).toHaveLength(1);
  });
});

describe('a dataset', () => {
  const whole = dataset({
    statements: [statement({ id: 'q' })],
    controlReports: [control({ id: 'c' })],
    shareReports: [share({ id: 's' })],
    figures: [figure({ id: 'f' })],
    happenings: [happening({ id: 'talks' })],
    events: [event({ id: 'e' })],
  });

  test('is taken with rows of every kind, each with its article', () => {
    expect(faults(Dataset, whole)).toEqual([]);
    for (const kind of ['statements', 'controlReports', 'shareReports', 'figures', 'events'] as const) {
      const rows = whole[kind].map(asWritten);
      expect(faults(Dataset, { ...whole, [kind]: rows })).toEqual([expect.stringContaining(`${kind}.0.article: `)]);
    }
  });

  test('is refused with a field that nobody knows, and in another version', () => {
    expect(faults(Dataset, { ...whole, extra: 1 })).toHaveLength(1);
    expect(faults(Dataset, { ...whole, version: 2 })).toHaveLength(1);
  });

  test('has differences of one row at least', () => {
    const row = { id: 'd', topic: 't', class: 'real', rows: ['c'], explanation: 'e', note: null };
    expect(faults(Dataset, { ...whole, differences: [row] })).toEqual([]);
    expect(faults(Dataset, { ...whole, differences: [{ ...row, rows: [] }] })).toHaveLength(1);
  });

  test('counts old reports by whole days from 1', () => {
    const after = (staleAfterDays: number) => ({ ...whole, corpus: { ...whole.corpus, staleAfterDays } });
    expect([1, 0, 1.5].map((days) => faults(Dataset, after(days)).length)).toEqual([0, 1, 1]);
  });
});

describe('a lesson', () => {
  test('has a goal, a step, whole minutes, and a language as two or three letters', () => {
    expect(faults(Lesson, lesson())).toEqual([]);
    expect(faults(Lesson, lesson({ goals: [] }))).toEqual(['goals: a lesson needs at least one goal']);
    expect(faults(Lesson, lesson({ steps: [] }))).toEqual([
      'steps: a lesson needs at least one step: "## [Heading](?...)"',
    ]);
    expect([1, 0, 1.5].map((minutes) => faults(Lesson, lesson({ minutes })).length)).toEqual([0, 1, 1]);
    expect(['ar', 'ckb'].flatMap((language) => faults(Lesson, lesson({ language })))).toEqual([]);
    for (const language of ['e', 'engl', 'EN', 'en-GB', ' en'])
      expect(faults(Lesson, lesson({ language }))).toEqual(['language: a language as two or three letters: "en"']);
  });
});
