/** The worker's side: a question comes, an answer goes. */
import * as v from 'valibot';
import { LoadProblem } from '../../../load/problem.ts';
import { pause } from '../../../load/pause.ts';
import { startEngine, type TextEngine } from './engine.ts';
import { packMatches } from './packed-matches.ts';
import { Question, type Answer } from './protocol.ts';

type Tell = (answer: Answer, given: ArrayBuffer[]) => void;

/** Fetches from a folder of our own origin. */
async function fetchFrom(folder: string, file: string): Promise<string> {
  const response = await fetch(new URL(file, folder)).catch(() => null);
  if (response === null) throw new LoadProblem('unreachable', `data/${file}`);
  if (!response.ok) throw new LoadProblem('missing', `data/${file}: HTTP ${response.status}`);
  return response.text();
}

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
        engine ??= startEngine({ fetchText: (file) => fetchFrom(question.data, file), rest: pause });
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
