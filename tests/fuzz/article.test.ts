import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';
import { ActorIds } from '../../src/pipeline/adopt/actor-ids.ts';
import { draftShares, draftStatements } from '../../src/pipeline/adopt/draft-rows.ts';
import { readNewArticle } from '../../src/pipeline/adopt/new-article.ts';
import { problemLine } from '../../src/pipeline/problem.ts';
import { readRegistry, type Registry } from '../../src/pipeline/registry.ts';
import { readAnnotation } from '../../src/pipeline/source/annotation.ts';
import { mutateText, pick, randomFrom, rounds } from './mutate.ts';

const COUNT = rounds(200, 10_000);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PRACTICE = `${ROOT}tests/golden/extract/practice/`;
const PLACES = [{ id: 'tal-barak', names: ['Tal Barak', 'Tall Barak'] }];

const [first = '', ...more] = readdirSync(PRACTICE)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => readFileSync(`${PRACTICE}${name}`, 'utf8'));

/** A practice article with eight to some forty faults in it, the same for the same number. */
function brokenArticle(seed: number): string {
  const random = randomFrom(seed);
  let text = pick(random, [first, ...more]);
  for (let times = 8 + Math.floor(random() * 4); times > 0; times -= 1) text = mutateText(text, random);
  return text;
}

const seeds = Array.from({ length: COUNT }, (_, index) => 31 * index + 7);

/** What is wrong with what was found in an article; null where nothing is. */
function faultOf(text: string): string | null {
  const found = suggest(text, PLACES);
  const spans = [...found.quotes.flatMap((quote) => quote.spans), ...found.shares, ...found.places, ...found.days];
  if (spans.some(({ start, end }) => !(start >= 0 && end > start && end <= text.length)))
    return 'a span out of the text';
  const pieces = found.quotes.flatMap((quote) => quote.spans).toSorted((a, b) => a.start - b.start);
  if (pieces.some(({ start }, index) => start < (pieces[index - 1]?.end ?? 0))) return 'pieces that overlap';
  const sure = [...found.quotes, ...found.shares, ...found.days].map(({ confidence }) => confidence);
  return sure.every((confidence) => confidence >= 0 && confidence <= 1) ? null : 'a confidence out of bounds';
}

/** Runs a check over every broken article; an error counts as what it says. */
function faults(check: (text: string) => string | null): string[] {
  return seeds.flatMap((seed) => {
    try {
      const fault = check(brokenArticle(seed));
      return fault === null ? [] : [`${seed}: ${fault}`];
    } catch (error) {
      return [`${seed}: ${String(error)}`];
    }
  });
}

describe(`any of ${COUNT} broken articles`, { timeout: 1_200_000 }, () => {
  let registry: Registry;
  beforeAll(async () => {
    const { output } = await readRegistry(`${ROOT}tests/golden/pipeline/in/data`);
    if (output === null) throw new Error('the golden corpus cannot be read');
    registry = output;
  });

  test('is read without an error, and what is found lies in it', () => {
    expect(faults(faultOf)).toEqual([]);
  });

  test('gives a draft whose statements, accepted as they are, keep to the schema and stand in the text', () => {
    const check = (text: string): string | null => {
      const article = readNewArticle({ id: 'x', text, listed: null, places: registry.places });
      const actors = new ActorIds(registry.actors.rows);
      const statements = draftStatements(article, actors).map((row) => ({ ...row, review: 'accepted' }));
      draftShares(article, actors, registry.places);
      const value: unknown = JSON.parse(JSON.stringify({ article: 'x', statements }));
      const { output, problems } = readAnnotation('x.json', 'x', { ...Object(value), ...NO_REPORTS });
      const [problem] = problems;
      if (output === null) return problem === undefined ? 'no rows' : problemLine(problem);
      const passages = output.statements.flatMap((row) => row.passages);
      return passages.every(({ exact, start }) => text.startsWith(exact, start)) ? null : 'a passage that moved';
    };
    expect(faults(check)).toEqual([]);
  });
});

const NO_REPORTS = { controlReports: [], shareReports: [], figures: [], events: [] };
