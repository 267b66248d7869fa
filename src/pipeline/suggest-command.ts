/** What `npm run -s suggest` does, between the words of the command line and its exit code. */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { explain } from '../extract/explain.ts';
import { suggest } from '../extract/suggest.ts';
import type { GazetteerPlace, Suggestions } from '../extract/types.ts';
import type { Streams } from './command-line.ts';

/** Largest file that is read, in bytes: the machine holds the whole text in memory. */
export const MOST_BYTES = 32_000_000;

const Places = v.object({
  features: v.array(
    v.object({ properties: v.object({ id: v.string(), name: v.string(), aliases: v.array(v.string()) }) }),
  ),
});

function readGazetteer(): GazetteerPlace[] {
  const path = fileURLToPath(new URL('../../data/places.geojson', import.meta.url));
  const { features } = v.parse(Places, JSON.parse(readFileSync(path, 'utf8')));
  return features.map(({ properties: { id, name, aliases } }) => ({ id, names: [name, ...aliases] }));
}

/** The printed form: what whoever reads the output counts on, and nothing of how it was found. */
function printed(file: string, { quotes, shares, places, days }: Suggestions) {
  return {
    file,
    quotes: quotes.map(({ spans, text, speaker, cue, kind }) => ({ spans, text, speaker, cue, kind })),
    shares: shares.map(({ rule: _rule, confidence: _confidence, candidates: _candidates, ...share }) => share),
    places: places.map(({ start, end, text, placeId }) => ({ start, end, text, placeId })),
    days: days.map(({ start, end, text, from, to }) => ({ start, end, text, from, to })),
  };
}

function problemWith(file: string): string | null {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return `SUGGEST-MISSING ${file}: no such file: check the path`;
  if (size <= MOST_BYTES) return null;
  return `SUGGEST-TOO-LARGE ${file}: ${size} bytes: at most ${MOST_BYTES} are read at once; split it between articles`;
}

/**
 * Runs the command with the words after its name: files, and `--explain` for words instead of JSON. Returns the exit
 * code: 1 where any file cannot be read, and then nothing is printed but why.
 */
export function runSuggest(args: readonly string[], { stdout, stderr }: Streams): number {
  const explaining = args.includes('--explain');
  const files = args.filter((arg) => !arg.startsWith('--'));
  const problems =
    files.length === 0
      ? ['SUGGEST-USAGE: no file: name one or more text files']
      : files.flatMap((file) => problemWith(file) ?? []);
  for (const problem of problems) stderr.write(`${problem}\n`);
  if (problems.length > 0) return 1;
  const places = readGazetteer();
  const read = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  if (explaining) for (const { file, text } of read) stdout.write(`${explain(file, text, suggest(text, places))}\n`);
  else
    stdout.write(
      `${JSON.stringify(
        read.map(({ file, text }) => printed(file, suggest(text, places))),
        null,
        1,
      )}\n`,
    );
  return 0;
}
