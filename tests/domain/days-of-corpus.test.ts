import { describe, expect, test } from 'vitest';
import { axisDays, lastEventDay, lastPublicationDay } from '../../src/domain/days-of-corpus.ts';
import { article, control, corpus, on, statement } from './tiny-corpus.ts';

describe('the days of a corpus', () => {
  test('end with the last day that any report speaks of', () => {
    const tiny = corpus({
      statements: [statement({ id: 'a', said: on('2020-05-08', '2020-05-09') }), statement({ id: 'b', said: null })],
      controlReports: [control({ id: 'c', day: on('2020-05-07') })],
    });
    expect(lastEventDay(tiny)).toBe('2020-05-09');
    expect(lastEventDay(tiny)).toBe('2020-05-09');
  });

  test('are known by the last day of publication, wherever it stands in the list', () => {
    const articles = [
      article({ id: 'one', published: on('2020-05-08', '2020-05-11') }),
      article({ id: 'two', published: on('2020-05-10') }),
    ];
    expect(lastPublicationDay(corpus({ articles }))).toBe('2020-05-11');
    expect(lastPublicationDay(corpus({ articles: articles.toReversed() }))).toBe('2020-05-11');
  });

  test('are the first of the axis where no report has a day and no article is listed', () => {
    const empty = corpus({ articles: [], statements: [statement({ id: 'a', said: null })] });
    expect(lastEventDay(empty)).toBe('2020-05-01');
    expect(lastPublicationDay(empty)).toBe('2020-05-01');
  });

  test('of the axis are those that the corpus sets', () => {
    expect(axisDays(corpus())).toHaveLength(12);
    expect(axisDays(corpus()).at(-1)).toBe('2020-05-12');
  });
});
