/** The page's side: the engine as it answers from a worker. */
import * as v from 'valibot';
import { LoadProblem } from '../../../load/problem.ts';
import type { TextEngine } from './engine.ts';
import { unpackMatches } from './packed-matches.ts';
import { Answer, type Question } from './protocol.ts';

/** As much of a worker as is used. */
export interface Hand {
  readonly postMessage: (question: Question) => void;
  readonly addEventListener: (type: 'message' | 'error', listen: (event: Event) => void) => void;
  readonly terminate: () => void;
}

interface Waiting {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

const STRANGE = 'an answer of another kind than was asked for';

/** The engine behind a worker that reads from the folder `data` (an address). Rejects with LoadProblem `code` when the worker fails. */
export function engineBehind(worker: Hand, data: string): TextEngine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: LoadProblem | null = null;
  const breakOff = (detail: string) => {
    broken = new LoadProblem('code', `text-worker: ${detail}`);
    for (const { fail } of waiting.values()) fail(broken);
    waiting.clear();
    worker.terminate();
  };
  worker.addEventListener('message', (event) => {
    const answer = v.safeParse(Answer, 'data' in event ? event.data : null);
    if (!answer.success) return breakOff(answer.issues[0].message);
    const { turn } = answer.output;
    waiting.get(turn)?.answer(answer.output);
    waiting.delete(turn);
  });
  worker.addEventListener('error', (event) =>
    breakOff('message' in event ? String(event.message) : 'it did not start'),
  );
  const ask = (make: (turn: number) => Question, signal?: AbortSignal) =>
    new Promise<Answer>((answer, fail) => {
      if (broken !== null) throw broken;
      last += 1;
      const turn = last;
      waiting.set(turn, { answer, fail });
      signal?.addEventListener('abort', () => {
        if (waiting.delete(turn)) worker.postMessage({ ask: 'leave', turn });
        fail(new DOMException('nobody waits any more', 'AbortError'));
      });
      worker.postMessage(make(turn));
    });
  worker.postMessage({ ask: 'begin', data });
  return {
    find: async (needle) => {
      const answer = await ask((turn) => ({ ask: 'find', turn, needle }));
      if (answer.tell !== 'found') throw new LoadProblem('code', STRANGE);
      return answer.found;
    },
    match: async (query, signal) => {
      const answer = await ask((turn) => ({ ask: 'match', turn, query }), signal);
      if (answer.tell === 'matches') return unpackMatches(answer.matches);
      throw new LoadProblem('code', answer.tell === 'failed' ? answer.detail : STRANGE);
    },
    retry: () => worker.postMessage({ ask: 'retry' }),
  };
}
