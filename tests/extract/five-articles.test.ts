/**
 * What the reading machine suggests for the five articles, against what people annotated. The articles' texts are
 * not in the repository, so their suggestions are kept without words (tests/golden/extract/articles) and compared
 * with the annotations; where the texts lie at hand, they are read anew and must give the same. After a change that
 * is meant: `RENEW=1 ARTICLES=DIR npx vitest run tests/extract/five-articles.test.ts` twice, `npm run format`, and
 * explain what differs anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/schema/dataset.ts';
import { suggest } from '../../src/extract/suggest.ts';
import { readJson } from '../../src/pipeline/read/read-json.ts';
import { readRegistry, type Registry } from '../../src/pipeline/registry.ts';
import { readAnnotation } from '../../src/pipeline/source/annotation.ts';
import { bareOf, differencesOf, type Bare } from './compare-suggestions.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOLDEN = `${ROOT}tests/golden/extract/`;
const TEXTS = process.env['ARTICLES'] ?? `${ROOT}data/articles/text`;
const IDS = ['000', '001', '002', '003', '004'];

const Spans = { start: v.number(), end: v.number() };
const Maybe = v.nullable(v.string());
const Number = v.nullable(v.number());
const Golden = v.object({
  quotes: v.array(v.object({ spans: v.array(v.object(Spans)), speaker: Maybe, kind: v.string() })),
  shares: v.array(
    v.object({ ...Spans, stated: Number, low: Number, high: Number, claimant: Maybe, disputedBy: Maybe }),
  ),
  places: v.array(v.object({ ...Spans, placeId: v.string() })),
  days: v.array(v.object({ ...Spans, from: Maybe, to: Maybe })),
});

/** Article -> difference -> why it is there, in our own words. */
const Explained = v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.minLength(20))));
const explained = v.parse(Explained, JSON.parse(readFileSync(`${GOLDEN}differences.json`, 'utf8')));

function goldenOf(id: string): Bare {
  return v.parse(Golden, JSON.parse(readFileSync(`${GOLDEN}articles/${id}.json`, 'utf8')));
}

let registry: Registry;
beforeAll(async () => {
  const { output, problems } = await readRegistry(`${ROOT}data`);
  if (output === null) throw new Error(`data/ cannot be read: ${problems[0]?.code ?? 'unknown'}`);
  registry = output;
});

async function annotationOf(id: string): Promise<Annotation> {
  const file = `${ROOT}data/annotations/${id}.json`;
  const { output } = readAnnotation(file, id, (await readJson(file)).output?.value);
  if (output === null) throw new Error(`${file} cannot be read`);
  return output;
}

function fileOf(id: string): string {
  return `${TEXTS}/${registry.articles.byId.get(id)?.file ?? ''}`;
}

describe.each(IDS)('article %s', (id) => {
  test('differs from its annotation only where it is explained', async () => {
    const differences = differencesOf(goldenOf(id), await annotationOf(id), registry.actors.rows);
    expect(differences.toSorted()).toEqual(Object.keys(explained[id] ?? {}).toSorted());
  });

  test('is read as it was read before, where its text lies at hand', ({ skip }) => {
    if (!existsSync(fileOf(id))) skip(`no text in ${TEXTS}: set ARTICLES to the folder that holds the articles`);
    const places = registry.places.rows.map(({ id: place, name, aliases }) => ({
      id: place,
      names: [name, ...aliases],
    }));
    const found = bareOf(suggest(readFileSync(fileOf(id), 'utf8'), places));
    if (process.env['RENEW'] === '1')
      writeFileSync(`${GOLDEN}articles/${id}.json`, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(goldenOf(id));
  });
});
