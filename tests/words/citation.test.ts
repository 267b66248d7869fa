import { describe, expect, test } from 'vitest';
import { passagesHere } from '../../src/domain/passages.ts';
import { found } from '../../src/domain/corpus.ts';
import { articleSource, evidenceText, pageSource, plainCitation } from '../../src/words/citation.ts';
import { englishWords } from '../../src/words/load-words.ts';
import { article, corpus, on, outlet, OWN_VOICE, passage, share, statement } from '../domain/tiny-corpus.ts';

const READING = { link: 'https://example.org/?select=one-c1', accessed: '2024-02-03' };

const CORPUS = corpus({
  hash: 'abcdef0123456789',
  outlets: [{ ...outlet('gazette'), name: 'Evening paper', identified: 'unnamed' }],
  articles: [article({ id: 'one', published: { ...on('2020-05-08', '2020-05-09'), basis: 'deduced' } })],
  shareReports: [
    share({
      id: 'one-c1',
      passages: [passage('they hold about 80 percent', 120)],
      claim: { ...OWN_VOICE, claimant: 'ministry', voice: 'actor', words: 'the ministry says', disputedBy: 'envoy' },
    }),
  ],
  statements: [
    statement({ id: 'one-q1', speakers: [], said: null, passages: [passage('We go', 10), passage('or not', 40)] }),
  ],
});

describe('a citation in plain text', () => {
  test('puts what the source does not print in square brackets, and says how the day is known', () => {
    const source = articleSource(CORPUS, found(CORPUS.articles, 'one'), READING, englishWords);
    expect(plainCitation(source, englishWords)).toBe(
      '[Evening paper], “A bridge changes hands”, [Friday 8 May 2020 – Saturday 9 May 2020]. ' +
        'Publication day: deduced from the text. Read in: Aleppo, as reported, data version abcdef012345. ' +
        'https://example.org/?select=one-c1 (read Saturday 3 February 2024).',
    );
  });

  test('of a view names both its clocks', () => {
    const moment = { day: '2020-05-08', knownBy: '2020-05-10' };
    const text = plainCitation(pageSource(CORPUS, moment, READING, englishWords), englishWords);
    expect(text).toContain('Aleppo, as reported: Friday 8 May 2020.');
    expect(text).toContain('As known by Sunday 10 May 2020.');
  });
});

describe('a report as evidence', () => {
  function lines(id: string): string[] {
    const report = found(CORPUS.byId, id);
    return evidenceText(CORPUS, report, passagesHere(CORPUS)(report), READING.link, englishWords).split('\n');
  }

  test('holds passage, who says it, dispute, outlet, days, offsets, version and link', () => {
    expect(lines('one-c1')).toEqual([
      '“they hold about 80 percent”',
      'Who says it: ministry (as printed: “the ministry says”)',
      'Disputed by: envoy',
      'Outlet: Evening paper',
      'Article: A bridge changes hands',
      'Published: Friday 8 May 2020 – Saturday 9 May 2020 (deduced from the text)',
      'Day it speaks of: Friday 8 May 2020',
      'Where it stands: characters 120 to 146 of the article’s text (UTF-16; SHA-256 000000000000)',
      'Report: one-c1',
      'Data version: abcdef012345',
      'Link: https://example.org/?select=one-c1',
    ]);
  });

  test('says that nobody is named and that no day is stated, and joins a split quotation', () => {
    const [first, who, ...rest] = lines('one-q1');
    expect(first).toBe('“We go […] or not”');
    expect(who).toBe('Who says it: no speaker named');
    expect(rest).toContain('Day it speaks of: not stated');
    expect(rest.join('\n')).toContain('characters 10 to 15 and 40 to 46');
  });
});
