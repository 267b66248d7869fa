/**
 * `npm run data -- [--articles DIR] [--out DIR] [--data DIR]`: annotations, and article texts where given, to the
 * published dataset. Problems go to stderr, one a line; with any error the exit code is 1 and nothing is written.
 * With `--adopt FILE` nothing is built: a new article's text gets a draft of its annotations.
 */
import { adopt, type AdoptOptions } from './adopt/adopt.ts';
import { build, type BuildOptions } from './build.ts';
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

/** Writes a draft; what it needs goes to stderr, the records to complete to stdout. */
async function runAdopt(options: AdoptOptions): Promise<number> {
  const { output, problems } = await adopt(options);
  print(problems);
  if (output === null) {
    process.stderr.write('Nothing was written.\n');
    return 1;
  }
  for (const [file, records] of Object.entries(output.records)) {
    const texts = records.map((record) => JSON.stringify(record, null, 2));
    process.stdout.write(`For ${file}:\n${texts.join(',\n')}\n\n`);
  }
  const rows = `${output.suggested} ${output.suggested === 1 ? 'row' : 'rows'} suggested`;
  process.stdout.write(`${output.file}: ${rows}; accept or reject each, nothing is published before.\n`);
  return 0;
}

async function run(given: readonly string[]): Promise<number> {
  const { output, problems } = readOptions(given, { articles: null, data: 'data', out: 'public/data', adopt: null });
  print(problems);
  if (output === null) return 1;
  return output.adopt === null ? runBuild(output) : runAdopt({ ...output, file: output.adopt });
}

async function runBuild(options: Omit<BuildOptions, 'onProgress'>): Promise<number> {
  const { hash, problems } = await build({ ...options, onProgress: showProgress });
  print(problems);
  const errors = problems.filter(isError).length;
  if (hash === null) process.stderr.write(`${errors} ${errors === 1 ? 'problem' : 'problems'}; nothing was written.\n`);
  else process.stdout.write(`${options.out}/dataset.json, data version ${hash.slice(0, 12)}\n`);
  return hash === null ? 1 : 0;
}

process.exitCode = await run(process.argv.slice(2));
