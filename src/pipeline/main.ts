/**
 * `npm run data -- [--articles DIR] [--out DIR] [--data DIR]`: annotations, and article texts where given, to the
 * published dataset. Problems go to stderr, one a line; with any error the exit code is 1 and nothing is written.
 */
import { build } from './build.ts';
import { readOptions } from './command-line.ts';
import { isError, problemLine, type Problem } from './problem.ts';

/** Problems printed in full; the rest is counted. */
const PRINT_LIMIT = 200;

function print(problems: readonly Problem[]): void {
  const lines = problems.slice(0, PRINT_LIMIT).map(problemLine);
  if (problems.length > PRINT_LIMIT) lines.push(`and ${problems.length - PRINT_LIMIT} more`);
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** One line that is written over, on a terminal only. */
function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY || (done % 20 !== 0 && done !== of)) return;
  process.stderr.write(`\r${done} of ${of} articles${done === of ? '\n' : ''}`);
}

async function run(given: readonly string[]): Promise<number> {
  const options = readOptions(given, { articles: null, data: 'data', out: 'public/data' });
  print(options.problems);
  if (options.output === null) return 1;
  const { hash, problems } = await build({ ...options.output, onProgress: showProgress });
  print(problems);
  const errors = problems.filter(isError).length;
  if (hash === null) process.stderr.write(`${errors} ${errors === 1 ? 'problem' : 'problems'}; nothing was written.\n`);
  else process.stdout.write(`${options.output.out}/dataset.json, data version ${hash.slice(0, 12)}\n`);
  return hash === null ? 1 : 0;
}

process.exitCode = await run(process.argv.slice(2));
