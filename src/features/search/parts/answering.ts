/** The worker's side: a question comes, an answer goes. */
import * as v from 'valibot';
import { fetchFrom } from '../../../load/fetch-text.ts';
import { pause } from '../../../load/pause.ts';
import { startEngine, type TextEngine } from './engine.ts';
import { packMatches } from './packed-matches.ts';
import { Question, type Answer } from './protocol.ts';

type Tell = (answer: Answer, given: ArrayBuffer[]) => void;

/** The words of the dataset are wanted as long as the worker lives. */
const NEVER = new AbortController().signal;

async function find(engine: TextEngine, turn: number, needle: string, tell: Tell): Promise<void> {
  const found = await engine.find(needle);
  tell({ tell: 'found', turn, found }, [found.hits.buffer]);
}

async function match(engine: TextEngine, turn: number, query: string, signal: AbortSignal, tell: Tell): Promise<void> {
  try {
    const matches = packMatches(await engine.match(query, signal));
    const { numbers, starts, codes } = matches;
    tell({ tell: 'matches', turn, matches }, [numbers.buffer, starts.buffer, codes.buffer]);
  } catch (error) {
    if (!signal.aborted) tell({ tell: 'failed', turn, detail: String(error) }, []);
  }
}

/** Answers questions through `tell`. Each question is checked; throws for what is none. */
export function answering(tell: Tell): (question: unknown) => void {
  let engine: TextEngine | null = null;
  const waiting = new Map<number, AbortController>();
  const begun = () => {
    if (engine === null) throw new Error('the first question is to begin');
    return engine;
  };
  return (said) => {
    const question = v.parse(Question, said);
    switch (question.ask) {
      case 'begin':
        engine ??= startEngine({ fetchText: (file) => fetchFrom(question.data, file, NEVER), rest: pause });
        break;
      case 'find':
        void find(begun(), question.turn, question.needle, tell);
        break;
      case 'match': {
        const { turn, query } = question;
        const leave = new AbortController();
        waiting.set(turn, leave);
        void match(begun(), turn, query, leave.signal, tell).finally(() => waiting.delete(turn));
        break;
      }
      case 'leave':
        waiting.get(question.turn)?.abort();
        break;
      case 'retry':
        begun().retry();
        break;
    }
  };
}
