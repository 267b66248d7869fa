import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/domain/corpus.ts';
import type { Passage } from '../../../src/domain/schema/base.ts';
import { inPlace } from '../../../src/features/evidence/in-place.ts';
import { passageRuns } from '../../../src/features/evidence/passages.ts';
import { control, statement } from '../../domain/tiny-corpus.ts';

const TEXT =
  'The envoy waited. “We will stay,” he said. “All of us.”\n\nThen the bridge was taken over by the army at noon.';

/** A passage of the text, with as much context as wanted. */
function at(exact: string, context = 12): Passage {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return {
    exact,
    start,
    end,
    prefix: TEXT.slice(Math.max(0, start - context), start),
    suffix: TEXT.slice(end, end + context),
  };
}

interface Printed {
  readonly report: Report;
  readonly passages: readonly Passage[];
}

function quote(...passages: Passage[]): Printed {
  return { report: { kind: 'statement', row: statement({ id: 'q', passages }) }, passages };
}

function texts({ report, passages }: Printed): string[] {
  return passageRuns(report, passages).map(({ pieces }) =>
    pieces.map(({ role, text }) => (role === 'words' ? `[${text}]` : text)).join(''),
  );
}

describe('the passages of a report', () => {
  test('stand in their context, cut with a sign', () => {
    expect(texts(quote(at('We will stay')))).toEqual(['… oy waited. “[We will stay],” he said. …']);
  });

  test('mark only the words that carry a report on a place', () => {
    const row = control({ id: 'c', passages: [at('the bridge was taken over by the army', 5)], words: 'taken over' });
    expect(texts({ report: { kind: 'control', row }, passages: row.passages })).toEqual([
      '… Then the bridge was [taken over] by the army at n …',
    ]);
  });

  test('of a split quotation are joined by the article’s words where the context reaches', () => {
    expect(texts(quote(at('We will stay', 14), at('All of us', 3)))).toEqual([
      '… nvoy waited. “[We will stay],” he said. “[All of us].” …',
    ]);
  });

  test('stay apart where something is left out between them', () => {
    expect(texts(quote(at('We will stay', 3), at('All of us', 3)))).toEqual([
      '… . “[We will stay],” …',
      '… . “[All of us].” …',
    ]);
  });

  test('have no sign of a cut where the article begins', () => {
    expect(texts(quote(at('The envoy')))[0]).toMatch(/^\[The envoy\]/);
  });
});

describe('a passage in its article', () => {
  test('is marked in its paragraph, where its offsets say', () => {
    const paragraphs = inPlace(TEXT, [at('taken over'), at('We will stay')]);
    const marked = paragraphs?.flatMap(({ text, ranges }) => ranges.map(([from, to]) => text.slice(from, to)));
    expect(marked).toEqual(['We will stay', 'taken over']);
  });

  test('is orphaned when other words stand there, and nothing is marked by guess', () => {
    expect(inPlace(TEXT.replace('The', 'An'), [at('taken over')])).toBeNull();
  });

  test('may run over a line break; every unit of it but the break is marked', () => {
    const span = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(span, ([start, end]) => {
        const passage = { exact: TEXT.slice(start, end), prefix: '', suffix: '', start, end };
        const marked = inPlace(TEXT, [passage])?.flatMap(({ text, ranges }) =>
          ranges.map(([from, to]) => text.slice(from, to)),
        );
        expect(marked?.join('')).toBe(passage.exact.replaceAll('\n', ''));
      }),
    );
  });
});
