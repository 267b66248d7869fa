/** `texts/<language>.json`: every text of ours, once, or the build says which one is missing or too many. */
import { mkdir, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { Translation } from '../../src/domain/schema/translation.ts';
import { CorpusFolder } from './corpus-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILE = 'texts/ar.json';

/** A corpus whose texts are all "translated" into capitals, but for what `spoil` changes. */
async function withTexts(spoil: (texts: Record<string, string>) => void = () => {}): Promise<CorpusFolder> {
  const corpus = await CorpusFolder.copy();
  await mkdir(corpus.path('texts'));
  await corpus.write(FILE, '{}');
  const { problems } = await corpus.build({ articles: null });
  const missing = problems.filter(({ code }) => code === 'AR901').map(({ value }) => String(value));
  const texts = Object.fromEntries(missing.map((text) => [text, text.toUpperCase()]));
  spoil(texts);
  await corpus.write(FILE, JSON.stringify(texts));
  return corpus;
}

describe('a language of the data', () => {
  test('is published whole beside the dataset, which stays as it is', async () => {
    const corpus = await withTexts();
    expect(await corpus.build()).toMatchObject({ problems: [] });
    const published = await corpus.published();
    const translation = v.parse(Translation, JSON.parse(published.get('texts.ar.json') ?? ''));
    expect(translation.language).toBe('ar');
    const { role } = v.parse(
      v.object({ role: v.string() }),
      v.parse(v.array(v.unknown()), JSON.parse(await readFile(corpus.path('actors.json'), 'utf8')))[0],
    );
    expect(translation.texts[role]).toBe(role.toUpperCase());
  });

  test('that lacks a text is refused, with the text and the row that has it', async () => {
    let lost = '';
    const corpus = await withTexts((texts) => {
      lost = Object.keys(texts)[0] ?? '';
      delete texts[lost];
    });
    const { hash, problems } = await corpus.build();
    expect(hash).toBeNull();
    expect(problems).toMatchObject([{ code: 'AR901', file: corpus.path(FILE), value: lost }]);
    expect(problems[0]?.field).toMatch(/\.(?:geo)?json \S+$/);
  });

  test('that cannot be read, or holds more than texts, is refused with its own problem', async () => {
    const corpus = await withTexts();
    await corpus.write(FILE, '{');
    expect((await corpus.build()).problems).toMatchObject([{ code: 'AR107', file: corpus.path(FILE) }]);
    await corpus.write(FILE, '{"text": 7}');
    expect((await corpus.build()).problems).toMatchObject([{ code: 'AR204', file: corpus.path(FILE), field: 'text' }]);
  });

  test('that holds a text which the data has no longer is refused', async () => {
    const corpus = await withTexts((texts) => {
      texts['Of yesterday'] = 'OF YESTERDAY';
    });
    expect((await corpus.build()).problems).toMatchObject([{ code: 'AR902', value: 'Of yesterday' }]);
  });
});
