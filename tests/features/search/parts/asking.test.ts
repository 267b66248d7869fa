/** Page and worker: every question finds its answer, and nothing unchecked passes between them. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answering } from '../../../../src/features/search/parts/answering.ts';
import { engineBehind, type Hand } from '../../../../src/features/search/parts/asking.ts';
import type { Question } from '../../../../src/features/search/parts/protocol.ts';
import { dataset, passage, statement } from '../../../domain/tiny-corpus.ts';
import { splitDataset } from '../../../domain/split-dataset.ts';
import { foundAtLast } from './corpora.ts';

const files = splitDataset(dataset({ statements: [statement({ id: 'a', passages: [passage('We wait for boats')] })] }));
const DATA = 'https://a.test/site/data/';

afterEach(() => vi.unstubAllGlobals());

/** A worker in this very thread, through the copy that a real one gets; what it is asked is noted. */
function hand(asked: unknown[] = []): Hand {
  const target = new EventTarget();
  const tell = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  const answer = answering(tell);
  return Object.assign(target, {
    postMessage: (question: Question) => {
      asked.push(question);
      answer(structuredClone(question));
    },
    terminate: () => undefined,
  });
}

function serve(): string[] {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    const text = files.get(address.slice(DATA.length));
    return text === undefined ? new Response('no', { status: 404 }) : new Response(text);
  });
  return fetched;
}

test('the worker reads from where the page says, and answers each question', async () => {
  const fetched = serve();
  const engine = engineBehind(hand(), DATA);
  const [boats, none] = await Promise.all([foundAtLast(engine, 'boats'), foundAtLast(engine, 'none')]);
  expect([boats.hits, none.hits]).toEqual([Uint8Array.of(1), Uint8Array.of(0)]);
  expect(fetched).toEqual([...files.keys()].map((file) => `${DATA}${file}`));
  const { numbers, wordsAt } = await engine.match('boat', new AbortController().signal);
  expect(Array.from(numbers)).toEqual([3]);
  expect(wordsAt(0)).toEqual(['boats']);
});

test('files that are not there are told as they are to the page', async () => {
  vi.stubGlobal('fetch', async () => new Response('no', { status: 404 }));
  const { problem } = await foundAtLast(engineBehind(hand(), DATA), 'boats');
  expect(problem).toEqual({ fault: 'missing', detail: 'data/dataset.json: HTTP 404' });
});

test('a network that is gone is told, too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no')));
  const { problem } = await foundAtLast(engineBehind(hand(), DATA), 'boats');
  expect(problem).toEqual({ fault: 'unreachable', detail: 'data/dataset.json' });
});

test('who does not wait any more is let go of, and the worker is told so', async () => {
  serve();
  const asked: unknown[] = [];
  const engine = engineBehind(hand(asked), DATA);
  const leave = new AbortController();
  const answer = engine.match('boat', leave.signal);
  leave.abort();
  await expect(answer).rejects.toThrow('nobody waits any more');
  expect(asked.at(-1)).toEqual({ ask: 'leave', turn: 1 });
});

describe('a worker that fails', () => {
  test.each([
    ['that does not start', () => new Event('error'), 'did not start'],
    ['that says something else', () => new MessageEvent('message', { data: { tell: 'lies' } }), 'Invalid'],
  ])('%s is told to all who wait, and to whoever asks later', async (_, happens, words) => {
    const silent = Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined });
    const engine = engineBehind(silent, DATA);
    const waiting = engine.find('boats');
    silent.dispatchEvent(happens());
    await expect(waiting).rejects.toThrow(words);
    await expect(engine.find('boats')).rejects.toThrow('code: text-worker');
  });
});

test('the worker refuses what is no question, and questions before it has begun', () => {
  const answer = answering(() => undefined);
  expect(() => answer({ ask: 'something else' })).toThrow('Invalid type');
  expect(() => answer({ ask: 'find', turn: 1, needle: 'a' })).toThrow('the first question is to begin');
});
