import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Dataset, type Annotation } from '../../../src/domain/schema/dataset.ts';
import type { Reuse } from '../../../src/domain/schema/happening.ts';
import { findReuse } from '../../../src/pipeline/reuse/find-reuse.ts';
import { stretchesOf } from '../../../src/pipeline/reuse/stretches.ts';
import { Vocabulary, wordingOf } from '../../../src/pipeline/reuse/wording.ts';
import { figure, passage, statement } from '../../domain/tiny-corpus.ts';

const EMPTY = { statements: [], controlReports: [], shareReports: [], figures: [], events: [] };

/** A row of an article that is all of these words. */
function told(article: string, words: string): Annotation {
  return { ...EMPTY, article, figures: [figure({ id: `${article}-f1`, passages: [passage(words)] })] };
}

function reuseOf(...annotations: readonly Annotation[]): Reuse[] {
  const vocabulary = new Vocabulary();
  return findReuse(annotations.map((each) => wordingOf(each.article, each, vocabulary)));
}

function between(one: string, other: string): Reuse[] {
  return reuseOf(told('a', one), told('b', other));
}

describe('shared wording', () => {
  test('is a run of eight words or more, told with its place in both articles', () => {
    const found = between(
      'Now the bakers of the lower town had shut their ovens',
      'It said the bakers of the lower town had shut',
    );
    expect(found).toEqual([
      {
        id: 'a-b-w1',
        rows: ['a-f1', 'b-f1'],
        reports: ['a-f1', 'b-f1'],
        words: 8,
        runs: [{ text: 'the bakers of the lower town had shut', a: [4, 41], b: [8, 45] }],
      },
    ]);
  });

  test('is no run of seven', () => {
    expect(between('the bakers of the lower town had shut', 'bakers of the lower town had shut early')).toEqual([]);
  });

  test('is found across rewording, in runs of one sentence', () => {
    const one =
      'close to ninety bakers, all of them out of flour or coal, were brought by boat from a mill on the lower bank';
    const other =
      'some ninety bakers, all of them out of flour and coal, have been brought by boat from a mill on the upper bank';
    const [found] = between(one, other);
    expect(found?.runs.map(({ text }) => text)).toEqual([
      'ninety bakers, all of them out of flour',
      'brought by boat from a mill on the',
    ]);
    expect(found?.words).toBe(16);
  });

  test('is not put together from far ends of two texts', () => {
    const gap = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    const other = gap.replaceAll('word', 'other');
    expect(
      between(
        `all of them out of flour ${gap} from a mill on the bank`,
        `all of them out of flour ${other} from a mill on the bank`,
      ),
    ).toEqual([]);
  });

  test('is not put together from scattered formulas of four words', () => {
    const one = 'at the end of the day it was by the side of the road in the hands of many';
    const other = 'near the end of the week seen by the side of the house in the hands of few';
    expect(between(one, other)).toEqual([]);
  });

  test('does not count names, titles and weekdays', () => {
    const formula = 'Foreign Secretary of State Anna Maria Bell of Lower Harrow on Tuesday';
    expect(between(`then ${formula} left`, `when ${formula} came`)).toEqual([]);
  });

  test('does not count what two articles quote of one speaker, and does what they say around it', () => {
    const words = 'we will not leave the lower town before the winter is over';
    const quoted = (article: string, speakers: string[]): Annotation => ({
      ...EMPTY,
      article,
      statements: [statement({ id: `${article}-q1`, article, speakers, passages: [passage(words)] })],
    });
    expect(reuseOf(quoted('a', ['envoy']), quoted('b', ['envoy']))).toEqual([]);
    expect(reuseOf(quoted('a', []), quoted('b', []))).toHaveLength(1);
    expect(reuseOf(quoted('a', ['envoy']), told('b', words))).toHaveLength(1);
  });

  test('does not count lines of the page', () => {
    const furniture = 'Click here to read more of our live coverage from the lower town and beyond';
    expect(between(furniture, furniture)).toEqual([]);
  });

  test('is the same whatever the case, the apostrophe and the ligature', () => {
    expect(
      between('it’s the oﬃce of the town’s oldest bakers again', "IT'S THE OFFICE OF THE TOWN'S OLDEST BAKERS AGAIN"),
    ).toEqual([]);
    expect(
      between('it’s the oﬃce of the town’s oldest bakers again', "it's the office of the town's oldest bakers again"),
    ).toHaveLength(1);
  });

  test('names every row of both articles that rests on it', () => {
    const words = 'the bakers of the lower town had shut their ovens';
    const two: Annotation = {
      ...EMPTY,
      article: 'b',
      figures: [
        figure({ id: 'b-f1', passages: [passage('the bakers of the lower town', 0)] }),
        figure({ id: 'b-f2', passages: [passage('lower town had shut their ovens', 18)] }),
        figure({ id: 'b-f3', passages: [passage('their ovens', 38)] }),
      ],
    };
    expect(reuseOf(told('a', words), two)).toMatchObject([
      { rows: ['a-f1', 'b-f1'], reports: ['a-f1', 'b-f1', 'b-f2'], words: 10 },
    ]);
  });

  test('is no run whose halves stand the other way round', () => {
    const [one, other] = ['all of them out of flour', 'from a mill on the bank'];
    expect(between(`${one} ${other}`, `${other} ${one}`)).toEqual([]);
  });

  test('is nobody’s where no row holds four words of it', () => {
    const words = ['the bakers of ', 'the lower town ', 'had shut their', ' ovens before noon'];
    const rows = words.map((part, index) =>
      figure({ id: `a-f${index}`, passages: [passage(part, words.slice(0, index).join('').length)] }),
    );
    expect(reuseOf({ ...EMPTY, article: 'a', figures: rows }, told('b', words.join('')))).toEqual([]);
  });

  test('of an article that is told by no words at all is none', () => {
    expect(reuseOf({ ...EMPTY, article: 'a' }, told('b', 'the bakers of the lower town had shut'))).toEqual([]);
  });

  test('that many articles pass on links each to one before it: as many pairs as articles, and not their square', () => {
    const words = 'the bakers of the lower town had shut their ovens before noon';
    const many = Array.from({ length: 40 }, (_, index) => told(`n${index}`, words));
    expect(reuseOf(...many)).toHaveLength(39);
  });
});

test('passages that overlap or touch are one stretch of the article, in any order', () => {
  const passages = [passage('town had shut', 24), passage('the lower town', 14), passage('ovens', 60)];
  expect(stretchesOf(passages)).toEqual([
    { start: 14, text: 'the lower town had shut' },
    { start: 60, text: 'ovens' },
  ]);
});

test('the five articles have the two shared wordings that a careful reader found, and no other', () => {
  const { reuses } = v.parse(Dataset, JSON.parse(readFileSync('public/data/dataset.json', 'utf8')));
  expect(reuses.map(({ rows }) => rows.map((id) => id.slice(0, 3)))).toEqual([
    ['001', '003'],
    ['001', '003'],
  ]);
  expect(reuses[0]?.reports).toEqual(expect.arrayContaining(['001-e2', '003-e4']));
  expect(reuses[1]?.reports).toEqual(expect.arrayContaining(['001-f4', '003-f5']));
});
