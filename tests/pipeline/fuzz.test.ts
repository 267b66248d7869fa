/**
 * Files mutated at random, by a fixed seed: each is taken and valid, or refused with numbered problems; nothing
 * throws: 300 of each kind, 10,000 with `npm run fuzz`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/domain/schema/article.ts';
import { Annotation } from '../../src/domain/schema/dataset.ts';
import { anchor } from '../../src/pipeline/anchor/anchor.ts';
import { checkRows } from '../../src/pipeline/check/check-rows.ts';
import { isError, problemLine, type Problem } from '../../src/pipeline/problem.ts';
import { parseJsonText } from '../../src/pipeline/read/read-json.ts';
import { readRegistry, type Registry } from '../../src/pipeline/registry.ts';
import { resolveRows } from '../../src/pipeline/resolve.ts';
import { readAnnotation } from '../../src/pipeline/source/annotation.ts';
import { rounds } from '../fuzz/mutate.ts';

const RUNS = { numRuns: rounds(300, 10_000), seed: 2016 };
vi.setConfig({ testTimeout: 600_000 });

const GOLDEN = fileURLToPath(new URL('../golden/pipeline/in/', import.meta.url));
const ANNOTATION = readFileSync(`${GOLDEN}data/annotations/a.json`, 'utf8');
const TEXT = readFileSync(`${GOLDEN}texts/a.txt`, 'utf8');

let registry: Registry;
let article: Article;
beforeAll(async () => {
  const { output } = await readRegistry(`${GOLDEN}data`);
  const found = output?.articles.byId.get('a');
  if (output === null || found === undefined) throw new Error('the golden corpus cannot be read');
  registry = output;
  article = found;
});

/** The stages of one article, on texts in memory. */
function run(annotationText: string, text: string): { annotation: unknown; problems: readonly Problem[] } {
  const json = parseJsonText('a.json', annotationText);
  if (json.output === null) return { annotation: null, problems: json.problems };
  const source = readAnnotation('a.json', 'a', json.output.value);
  const annotation = source.output;
  if (annotation === null) return { annotation, problems: source.problems };
  const anchored = anchor({
    article,
    file: 'a.json',
    record: 'articles.json',
    annotation,
    text: { file: 'a.txt', text },
  });
  const problems = [
    ...source.problems,
    ...anchored.problems,
    ...resolveRows('a.json', annotation, registry).problems,
    ...checkRows({ article, file: 'a.json', annotation, registry }).problems,
  ];
  return { annotation, problems };
}

function expectJudged({ annotation, problems }: ReturnType<typeof run>): void {
  const lines = problems.map(problemLine);
  expect(lines.filter((line) => !/^AR\d{3} [^\n]+: [^\n]+$/.test(line))).toEqual([]);
  expect(problems.every((problem) => problem.remedy !== '')).toBe(true);
  expect(problems.some(isError) || v.is(Annotation, annotation)).toBe(true);
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202egnp.exe',
  '\u0000',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'x'.repeat(5000),
  '9'.repeat(400),
  '\ud800',
];

const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(6),
  put: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...HOSTILE)),
});

function cutAt(text: string, { at, take, put }: { at: number; take: number; put: string }): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + take);
}

/** Another value in place of the value number `at` of a JSON value, counted in the order of the text. */
function replaced(value: unknown, at: number, by: unknown): unknown {
  let count = 0;
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) => {
    count += 1;
    return count === at ? by : each;
  });
}

const other = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, '', [], {}, '2016-02-30', 'nobody', { __proto__: null }),
  fc.constantFrom(...HOSTILE),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('of mutated files', () => {
  test('an annotation with characters cut, changed or put in is taken and valid, or refused', () => {
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        expectJudged(run(cuts.reduce(cutAt, ANNOTATION), TEXT));
      }),
      RUNS,
    );
  });

  test('an annotation with values of any other kind is taken and valid, or refused', () => {
    const sound: unknown = JSON.parse(ANNOTATION);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 420 }), other, (at, by) => {
        expectJudged(run(JSON.stringify(replaced(sound, at, by)), TEXT));
      }),
      RUNS,
    );
  });

  test('a text that is any other than the anchored one is refused, by one problem', () => {
    fc.assert(
      fc.property(cut, (edit) => {
        const text = cutAt(TEXT, edit);
        const { problems } = run(ANNOTATION, text);
        expect(problems.map(({ code }) => code.replace('AR302', 'AR301'))).toEqual(text === TEXT ? [] : ['AR301']);
      }),
      RUNS,
    );
  });
});
