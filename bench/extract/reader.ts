/** Reads one text in a process of its own, so that its peak memory is its own: `reader.ts READER TEXT LENGTH`. */
import compromise from 'compromise';
import { suggest } from '../../src/extract/suggest.ts';
import { HOSTILE, newsText } from './texts.ts';

/** What a reader does with a text; the number of things found keeps it from being left out as unused. */
export const READERS = {
  suggest: (text: string) => suggest(text, []).quotes.length,
  compromise: (text: string) => {
    const read = compromise(text);
    return read.quotations().length + read.people().length;
  },
} as const satisfies Record<string, (text: string) => number>;

export type ReaderName = keyof typeof READERS;

function isReader(name: string): name is ReaderName {
  return Object.hasOwn(READERS, name);
}

/** How long each reads a short text before it is timed, by the processor: compiled code is measured, not the compiler. */
const WARM_LENGTH = 100_000;
const WARM_MILLISECONDS = 5_000;

/** Milliseconds of the processor that this process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function run(name: ReaderName, text: string): void {
  const warm = newsText(WARM_LENGTH);
  while (processorTime() < WARM_MILLISECONDS) READERS[name](warm);
  const before = processorTime();
  const found = READERS[name](text);
  const milliseconds = processorTime() - before;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ milliseconds, peakBytes, found }));
}

const [name = '', kind = '', length = '0'] = process.argv.slice(2);
const make = kind === 'news' ? newsText : HOSTILE[kind];
if (make === undefined || !isReader(name)) throw new Error(`no reader "${name}" or no text "${kind}"`);
run(name, make(Number(length)));
