import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';
import type { ShareSuggestion } from '../../src/extract/types.ts';
import { amounts } from './share-cases/amounts.ts';
import { claimants } from './share-cases/claimants.ts';
import { decoys } from './share-cases/decoys.ts';
import { disputes } from './share-cases/disputes.ts';
import { passages } from './share-cases/passages.ts';

const shown = (number: number | null): string => (number === null ? '-' : String(number));

/** A name as it is compared: articles before it do not count. */
const bare = (name: string | null): string => (name ?? '-').toLowerCase().replace(/^(?:the|an?) /, '');

function lineOf({ stated, low, high, claimant, disputedBy }: ShareSuggestion): string {
  return `${[stated, low, high].map(shown).join('/')} | ${bare(claimant)} | ${bare(disputedBy)}`;
}

/** Alternatives stand in one part of a line each. */
function agrees(wanted: string, got: string): boolean {
  const parts = got.split(' | ');
  return wanted.split(' | ').every((part, at) => part.split('~').some((one) => bare(one) === parts[at]));
}

/** What was wanted where it was found, else what was found. */
function judged(text: string, wanted: readonly string[]): readonly string[] {
  const got = suggest(text, []).shares.map(lineOf);
  const right = got.length === wanted.length && wanted.every((line, at) => agrees(line, got[at] ?? ''));
  return right ? wanted : got;
}

describe('how much of an area', () => {
  test.each(amounts)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('numbers that are no share of control', () => {
  test.each(decoys)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('who says it', () => {
  test.each(claimants)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('who disputes it', () => {
  test.each(disputes)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});

describe('several sentences, and all of it together', () => {
  test.each(passages)('%s', (text, wanted) => {
    expect(judged(text, wanted)).toEqual(wanted);
  });
});
