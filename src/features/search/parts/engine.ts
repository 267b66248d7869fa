/**
 * The search of a corpus that came in parts: reads all of them once, and answers from what it has read. It runs in a
 * worker (text-worker.ts) or, in a page opened from disk, among what else the page does.
 */
import type { Corpus } from '../../../domain/corpus.ts';
import type { PassagesById } from '../../../domain/passages.ts';
import { LoadProblem, type LoadFault } from '../../../load/problem.ts';
import { readCorpus } from '../../../load/read-corpus.ts';
import { documentsOf, printedHere } from '../documents.ts';
import { buildIndex, type Matches, type SearchIndex } from '../search-index.ts';
import { noTexts, type PartTexts } from './part-texts.ts';

export interface Problem {
  readonly fault: LoadFault;
  readonly detail: string;
}

/** What has been found for a text, as far as the words have been read. */
export interface Found {
  /** 1 for each report of the dataset, in its order, whose passages in parts hold the text. */
  readonly hits: Uint8Array<ArrayBuffer>;
  /** How many of the parts have been read. */
  readonly read: number;
  /** How many there are; null while that is not known. */
  readonly parts: number | null;
  /** Of the dataset that the reports are counted in; null while it is not known. */
  readonly hash: string | null;
  /** What keeps the rest from being read. */
  readonly problem: Problem | null;
}

export interface TextEngine {
  /** Answers at once; `needle` is folded. */
  readonly find: (needle: string) => Promise<Found>;
  /** Answers once all words have been read and indexed. */
  readonly match: (query: string, signal: AbortSignal) => Promise<Matches>;
  /** Asks again for what did not come. */
  readonly retry: () => void;
}

/** What the engine needs of where it runs. */
export interface Surroundings {
  /** The text of `data/<file>`. */
  readonly fetchText: (file: string) => Promise<string>;
  /** Lets others have their turn. */
  readonly rest: () => Promise<void>;
}

/** Parts asked for at once. */
const AT_ONCE = 4;

interface Reading {
  readonly corpus: Corpus;
  readonly texts: PartTexts;
  readonly readPart: (file: string, text: string) => PassagesById;
  /** Numbers of the parts that have not been read. */
  readonly toRead: Set<number>;
}

function problemOf(error: unknown): Problem {
  if (error instanceof LoadProblem) return { fault: error.fault, detail: error.detail };
  return { fault: 'invalid', detail: error instanceof Error ? error.message : String(error) };
}

function addTo({ texts, readPart }: Reading, number: number, file: string, text: string): void {
  const part = readPart(file, text);
  try {
    texts.add(number, part);
  } catch (error) {
    throw new LoadProblem('invalid', `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readInto(reading: Reading, number: number, around: Surroundings): Promise<void> {
  const file = reading.corpus.passages.parts[number] ?? '';
  const text = await around.fetchText(file);
  addTo(reading, number, `data/${file}`, text);
  reading.toRead.delete(number);
  await around.rest();
}

/** Reads what is left, some parts at once. One that does not come leaves the others alone; the first such is thrown. */
async function readAll(reading: Reading, around: Surroundings): Promise<void> {
  const todo = [...reading.toRead];
  const problems: unknown[] = [];
  const readOn = async () => {
    for (let number = todo.shift(); number !== undefined; number = todo.shift()) {
      try {
        await readInto(reading, number, around);
      } catch (error) {
        problems.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  if (problems.length > 0) throw problems[0];
}

async function begin({ fetchText }: Surroundings): Promise<Reading> {
  const [{ readPart }, text] = await Promise.all([import('../../../load/read-split.ts'), fetchText('dataset.json')]);
  const corpus = await readCorpus(text);
  return { corpus, readPart, texts: noTexts(corpus), toRead: new Set(corpus.passages.parts.keys()) };
}

function indexAll({ corpus, texts }: Reading, rest: Surroundings['rest']): Promise<SearchIndex> {
  const here = printedHere(corpus);
  // folding what is folded changes nothing, so these words are indexed as those of a whole corpus are
  const printed = documentsOf(corpus, (report, number) => texts.wordsOf(number) ?? here(report, number));
  return buildIndex(printed, rest);
}

/** Begins to read at once. */
export function startEngine(around: Surroundings): TextEngine {
  let reading: Reading | null = null;
  let problem: Problem | null = null;
  let index: Promise<SearchIndex> | null = null;
  let tellRead: (reading: Reading) => void = () => undefined;
  const whole = new Promise<Reading>((resolve) => {
    tellRead = resolve;
  });
  const read = async () => {
    problem = null;
    try {
      reading ??= await begin(around);
      await readAll(reading, around);
      tellRead(reading);
    } catch (error) {
      problem = problemOf(error);
    }
  };
  void read();
  return {
    find: async (needle) => {
      if (reading === null) return { hits: new Uint8Array(), read: 0, parts: null, hash: null, problem };
      const { corpus, texts, toRead } = reading;
      const parts = corpus.passages.parts.length;
      return { hits: texts.hits(needle), read: parts - toRead.size, parts, hash: corpus.dataset.hash, problem };
    },
    match: async (query, signal) => {
      const all = await whole;
      index ??= indexAll(all, around.rest);
      const { search } = await index;
      // whoever types on does not wait for what was typed before
      await around.rest();
      signal.throwIfAborted();
      return search(query);
    },
    retry: () => {
      if (problem !== null) void read();
    },
  };
}
