/** The engine while parts are coming, when one does not come, and when what comes is not what was said. */
import { describe, expect, test } from 'vitest';
import { pause } from '../../../../src/load/pause.ts';
import { startEngine } from '../../../../src/features/search/parts/engine.ts';
import { article, dataset, passage, statement } from '../../../domain/tiny-corpus.ts';
import { splitDataset } from '../../../domain/split-dataset.ts';
import { engineOver, foundAtLast } from './corpora.ts';

const said = (id: string, of: string, words: string) => statement({ id, article: of, passages: [passage(words)] });
const files = splitDataset(
  dataset({
    articles: [article({ id: 'one' }), article({ id: 'two' })],
    statements: [said('a', 'one', 'We wait for boats'), said('b', 'two', 'The boats have come')],
  }),
);
const [, first = '', second = ''] = [...files.keys()];

describe('while parts are coming', () => {
  test('what has been read is found, and how much that is is told', async () => {
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const engine = startEngine({
      fetchText: async (file) => {
        if (file === second) await late;
        return files.get(file) ?? '';
      },
      rest: pause,
    });
    expect(await engine.find('boats')).toMatchObject({ read: 0, parts: null, problem: null });
    let found = await engine.find('boats');
    while (found.read === 0) {
      await pause();
      found = await engine.find('boats');
    }
    expect(found).toMatchObject({ read: 1, parts: 2, hits: Uint8Array.of(1, 0) });
    answer();
    expect(await foundAtLast(engine, 'boats')).toMatchObject({ read: 2, parts: 2, hits: Uint8Array.of(1, 1) });
  });
});

describe('a part that does not come', () => {
  test('is told; the others are read, and on a retry it is asked for again', async () => {
    const lost = new Set([first]);
    const engine = engineOver(files, lost);
    const found = await foundAtLast(engine, 'boats');
    expect(found.problem).toEqual({ fault: 'missing', detail: `data/${first}: HTTP 404` });
    expect(found).toMatchObject({ read: 1, parts: 2, hits: Uint8Array.of(0, 1) });
    lost.clear();
    engine.retry();
    expect(await foundAtLast(engine, 'boats')).toMatchObject({ read: 2, problem: null, hits: Uint8Array.of(1, 1) });
  });

  test('is told also when it is the dataset itself', async () => {
    const { problem, parts } = await foundAtLast(engineOver(new Map()), 'boats');
    expect([problem?.fault, parts]).toEqual(['missing', null]);
  });
});

describe('parts that do not fit the dataset are refused', () => {
  test.each([
    ['that is cut short', '{"version":1,', 'broken'],
    ['of another version', '{"version":9,"passages":{}}', 'version'],
    ['that breaks the schema', '{"version":1,"passages":{"a":7}}', 'invalid'],
    ['without a report that no other holds', '{"version":1,"passages":{}}', 'invalid'],
    ['with a report that is not there', '{"version":1,"passages":{"z":[]}}', 'invalid'],
  ])('%s', async (_, text, fault) => {
    const { problem } = await foundAtLast(engineOver(new Map(files).set(first, text)), 'boats');
    expect(problem?.fault).toBe(fault);
  });
});

test('a search that was left answers nobody', async () => {
  const left = AbortSignal.abort();
  await expect(engineOver(files).match('boats', left)).rejects.toThrow('aborted');
});
