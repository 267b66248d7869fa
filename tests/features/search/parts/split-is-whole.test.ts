/** The law: a corpus in parts is searched as the same corpus in one file is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectReports } from '../../../../src/domain/filter.ts';
import { NO_FILTER } from '../../../../src/domain/loosen.ts';
import { maskCorpus } from '../../../../src/domain/mask.ts';
import { foldText } from '../../../../src/domain/search-text.ts';
import { matchesFor } from '../../../../src/features/search/parts/matches-for.ts';
import { indexOf, type Matches } from '../../../../src/features/search/search-index.ts';
import { readCorpus } from '../../../../src/load/read-corpus.ts';
import { NO_MASK } from '../../../domain/no-mask.ts';
import { anyDataset, anyTyped, engineOver, foundAtLast, wholeAndParts } from './corpora.ts';

const MOMENT = { day: '2020-05-31', knownBy: '2020-05-31' };
const waited = new AbortController().signal;

const anyMask = fc.constantFrom(
  NO_MASK,
  { ...NO_MASK, speakers: true },
  { ...NO_MASK, outlets: true },
  { ...NO_MASK, after: '2020-05-07' },
);

function listed({ numbers, wordsAt }: Matches) {
  return Array.from(numbers, (number, rank) => [number, [...wordsAt(rank)].toSorted()]);
}

test('a text is found in the same reports, whatever is hidden of them', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, anyTyped, anyMask, fc.integer({ min: 1, max: 3 }), async (data, q, hiding, size) => {
      const { whole, files } = wholeAndParts(data, size);
      const split = await readCorpus(files.get('dataset.json') ?? '');
      const needle = foldText(q.trim());
      const { hits } = await foundAtLast(engineOver(files), needle);
      const filter = { ...NO_FILTER, q };
      const inWhole = selectReports(maskCorpus(whole, hiding), filter, MOMENT);
      const found = { id: 1, reports: split.reports, found: hits };
      const inParts = selectReports(maskCorpus(split, hiding), { ...filter, hits: found }, MOMENT);
      expect([...inParts.ids]).toEqual([...inWhole.ids]);
    }),
    { numRuns: 60 },
  );
});

test('a search meets the same documents by the same words, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, anyTyped, async (data, q) => {
      const { whole, files } = wholeAndParts(data);
      const inParts = await engineOver(files).match(q, waited);
      expect(listed(inParts)).toEqual(listed((await indexOf(whole)).search(q)));
    }),
    { numRuns: 60 },
  );
});

test('what is folded twice is folded once', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  expect(units.filter((unit) => foldText(foldText(unit)) !== foldText(unit))).toEqual([]);
});

describe('the ranking under a mask', () => {
  test('names what is left by its number there', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, anyTyped, async (data, q) => {
        const { whole } = wholeAndParts(data);
        const { search } = await indexOf(whole);
        const masked = maskCorpus(whole, { ...NO_MASK, after: '2020-05-07' });
        const idsIn = (corpus: typeof whole, { numbers }: Matches) =>
          Array.from(numbers, (number) => {
            const { places } = corpus.dataset;
            return places[number]?.id ?? corpus.reports[number - places.length]?.row.id ?? '';
          });
        const left = idsIn(whole, search(q)).filter((id) => masked.byId.has(id) || masked.places.has(id));
        expect(idsIn(masked, matchesFor(masked, whole, search(q)))).toEqual(left);
      }),
      { numRuns: 30 },
    );
  });

  test('is silent where names are hidden, since it would tell who speaks', async () => {
    const [data] = fc.sample(anyDataset, 1);
    if (data === undefined) throw new Error('no dataset');
    const { whole } = wholeAndParts(data);
    const { search } = await indexOf(whole);
    const masked = maskCorpus(whole, { ...NO_MASK, speakers: true });
    expect(matchesFor(masked, whole, search('envoy')).numbers).toHaveLength(0);
  });
});
