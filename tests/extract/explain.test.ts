import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../src/extract/confidence.ts';
import { explain } from '../../src/extract/explain.ts';
import { suggest } from '../../src/extract/suggest.ts';

const TEXT = `The bridge stays shut
By Ann Fox

Lena Moor walked to the market. Ivo Perrin, the mayor, was there. “We wait,” he said.

“The ferry is old,” it says on the wall. Nobody swims.
`;

function candidatesOf(text: string, at: number) {
  return suggest(text, []).quotes[at]?.candidates.map(({ speaker, verdict }) => `${speaker}: ${verdict}`);
}

describe('a suggestion explains itself', () => {
  test('the chosen speaker stands first, those named around the words behind, each with a reason', () => {
    expect(candidatesOf(TEXT, 0)).toEqual(['Ivo Perrin: chosen', 'Lena Moor: only named there; another has the words']);
  });

  test('where nobody has the words, nobody is chosen', () => {
    const candidates = suggest(TEXT, []).quotes[1]?.candidates ?? [];
    expect(candidates.map(({ verdict }) => verdict)).not.toContain('chosen');
  });

  test('no candidate outweighs the chosen one, and nobody stands twice', () => {
    const all = suggest(TEXT.repeat(3), []).quotes.map(({ candidates }) => candidates);
    const chosen = all.filter(([first]) => first?.verdict === 'chosen');
    expect(chosen.length).toBeGreaterThan(0);
    for (const candidates of chosen)
      expect(Math.max(...candidates.map(({ score }) => score))).toBe(candidates[0]?.score);
    for (const candidates of all)
      expect(new Set(candidates.map(({ speaker }) => speaker)).size).toBe(candidates.length);
  });

  test('is printed with line, cue, rule, confidence and what lost', () => {
    const printed = explain('a.txt', TEXT, suggest(TEXT, []));
    expect(printed).toContain('line 4: quotation (full): We wait,');
    expect(printed).toMatch(/Ivo Perrin: cue after \("said"\), \d+ %/);
    expect(printed).toMatch(/- Lena Moor: named in .+, 0\.\d\d: only named there/);
  });
});

describe('confidence', () => {
  const kind = fc.constantFrom('quotations', 'shares', 'days');
  const said = fc.double({ min: 0, max: 1, noNaN: true });

  test('stays between 0 and 1, and never falls where a rule says more', () => {
    fc.assert(
      fc.property(kind, said, said, (group, a, b) => {
        const [less, more] = [confidenceOf(group, Math.min(a, b)), confidenceOf(group, Math.max(a, b))];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1);
        expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});
