import { readFileSync } from 'node:fs';
import { suggest } from '../extract/suggest.ts';

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const printed = files.map((file) => {
  const { quotes, shares, places, days } = suggest(readFileSync(file, 'utf8'), []);
  const spare = quotes.map(({ spans, text, speaker, cue, kind }) => ({ spans, text, speaker, cue, kind }));
  return { file, quotes: spare, shares, places, days };
});
process.stdout.write(`${JSON.stringify(printed, null, 1)}\n`);
