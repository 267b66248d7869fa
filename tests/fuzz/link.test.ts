import { describe, expect, test } from 'vitest';
import { knownIds } from '../../src/view/known.ts';
import { readLink, writeLink } from '../../src/view/link.ts';
import { corpus } from '../domain/tiny-corpus.ts';
import { mutateText, NASTY, pick, randomFrom, rounds } from './mutate.ts';

const COUNT = rounds(3000, 100_000);

const LINKS: readonly [string, ...string[]] = [
  'date=2020-05-08&knownby=2020-05-10&actor=envoy,unattributed&side=state&place=old-quarter,east&q=bridge+closed&select=hospital',
  'compare=outlet,gazette,courier&panel=compare&map=silence&at=36.2,37.16,12.5&quotes=speaker&later=1&chart=table',
  'lesson=two-bridges&slide=3&present=1&hide=outlet,speaker&guess=share&tally=80,75,90&reveal=1&lang=ar&embed=1&kind=real',
];

describe(`any of ${COUNT} broken links`, { timeout: 600_000 }, () => {
  const known = knownIds(corpus(), (language) => ['en', 'ar'].includes(language));
  const random = randomFrom(20_161_208);
  const queries = Array.from({ length: COUNT }, () =>
    random() < 0.2
      ? Array.from({ length: 6 }, () => pick(random, NASTY)).join(pick(random, ['', '&', '=']))
      : mutateText(pick(random, LINKS), random),
  );

  test('reads without an error, and to a view that reads back as it is', () => {
    const wrong = queries.filter((query) => {
      const { view, others } = readLink(query, known);
      const again = readLink(writeLink(view, others), known);
      return again.problems.length > 0 || JSON.stringify([again.view, again.others]) !== JSON.stringify([view, others]);
    });
    expect(wrong).toEqual([]);
  });

  test('is written with nothing that a page could take for markup', () => {
    const written = queries.map((query) => {
      const { view, others } = readLink(query, known);
      return writeLink(view, others);
    });
    expect(written.filter((query) => /[<>"'\s\u202e\u2066]/.test(query))).toEqual([]);
  });
});
