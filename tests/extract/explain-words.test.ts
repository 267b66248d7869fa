/** Every kind of suggestion in words, with all that it may lack. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/extract/explain.ts';
import type { DaySuggestion, QuoteSuggestion, ShareSuggestion, Suggestions } from '../../src/extract/types.ts';

const NONE: Suggestions = { quotes: [], shares: [], places: [], days: [] };
const REASON = { rule: 'a rule', confidence: 0.905, candidates: [] };
const TEXT = 'First line\nThe army holds most of it.\n';

const lines = (found: Partial<Suggestions>) =>
  explain('a.txt', TEXT, { ...NONE, ...found })
    .split('\n')
    .slice(1);

describe('in words', () => {
  test('a quotation says its pieces, its cue, and where it is long only its beginning', () => {
    const quote: QuoteSuggestion = {
      ...REASON,
      spans: [
        { start: 0, end: 5 },
        { start: 12, end: 20 },
      ],
      text: `one\n two ${'x'.repeat(80)}`,
      speaker: 'Ann Fox',
      cue: 'said',
      kind: 'full',
    };
    expect(lines({ quotes: [quote] })).toEqual([
      `line 1: quotation (full, 2 pieces): one two ${'x'.repeat(61)}…`,
      '   Ann Fox: a rule ("said"), 91 %',
    ]);
    expect(
      lines({ quotes: [{ ...quote, spans: [{ start: 12, end: 20 }], text: 'one', speaker: null, cue: null }] }),
    ).toEqual(['line 2: quotation (full): one', '   nobody named: a rule, 91 %']);
  });

  test('a share says its bounds, who gives it and who disputes it', () => {
    const share: ShareSuggestion = {
      ...REASON,
      start: 15,
      end: 36,
      stated: 80,
      low: 75,
      high: 90,
      qualifier: null,
      area: null,
      claimant: 'the ministry',
      disputedBy: 'the council',
    };
    expect(lines({ shares: [share] })).toEqual([
      'line 2: share: army holds most of it',
      '   stated 80, low 75, high 90; the ministry, disputed by the council: a rule, 91 %',
    ]);
    const open = { ...share, stated: null, low: null, high: null, claimant: null, disputedBy: null };
    expect(lines({ shares: [open] })[1]).toBe('   stated -, low -, high -; the article: a rule, 91 %');
  });

  test('a day is one, a stretch, or left open', () => {
    const day = (from: string | null, to: string | null): DaySuggestion => {
      return { ...REASON, start: 0, end: 5, text: 'Friday', from, to };
    };
    expect(
      lines({ days: [day('2016-12-09', '2016-12-09'), day('2016-12-09', '2016-12-11'), day(null, null)] }),
    ).toEqual([
      'line 1: day: Friday: 2016-12-09: a rule, 91 %',
      'line 1: day: Friday: 2016-12-09 to 2016-12-11: a rule, 91 %',
      'line 1: day: Friday: left open: a rule, 91 %',
    ]);
  });

  test('a place says which of the gazetteer it is', () => {
    const place = { ...REASON, start: 0, end: 5, text: 'Kestral', placeId: 'kestral' };
    expect(lines({ places: [place] })).toEqual(['line 1: place: Kestral: kestral: a rule, 91 %']);
  });
});
