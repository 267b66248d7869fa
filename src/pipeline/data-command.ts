/** What `npm run data` does, between the words of the command line and its exit code. */
import { adopt, type AdoptOptions } from './adopt/adopt.ts';
import { build, type BuildOptions } from './build.ts';
import { readOptions, type Streams } from './command-line.ts';
import { isError, problemLine, type Problem } from './problem.ts';

/** Problems printed in full; the rest is counted. */
const PRINT_LIMIT = 200;

function print(problems: readonly Problem[], { stderr }: Pick<Streams, 'stderr'>): void {
  const lines = problems.slice(0, PRINT_LIMIT).map(problemLine);
  if (problems.length > PRINT_LIMIT) lines.push(`and ${problems.length - PRINT_LIMIT} more`);
  stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** One line that is written over, on a terminal only. */
function progressOn({ stderr }: Streams): BuildOptions['onProgress'] {
  return (done, of) => {
    if (stderr.isTTY === true && (done % 20 === 0 || done === of))
      stderr.write(`\r${done} of ${of} articles${done === of ? '\n' : ''}`);
  };
}

/** Writes a draft; what it needs goes to stderr, the records to complete to stdout. */
async function runAdopt(options: AdoptOptions, streams: Streams): Promise<number> {
  const { output, problems } = await adopt(options);
  print(problems, streams);
  if (output === null) {
    streams.stderr.write('Nothing was written.\n');
    return 1;
  }
  for (const [file, records] of Object.entries(output.records)) {
    const texts = records.map((record) => JSON.stringify(record, null, 2));
    streams.stdout.write(`For ${file}:\n${texts.join(',\n')}\n\n`);
  }
  const rows = `${output.suggested} ${output.suggested === 1 ? 'row' : 'rows'} suggested`;
  streams.stdout.write(`${output.file}: ${rows}; accept or reject each, nothing is published before.\n`);
  return 0;
}

async function runBuild(options: Omit<BuildOptions, 'onProgress'>, streams: Streams): Promise<number> {
  const { hash, problems } = await build({ ...options, onProgress: progressOn(streams) });
  print(problems, streams);
  const errors = problems.filter(isError).length;
  if (hash === null) streams.stderr.write(`${errors} ${errors === 1 ? 'problem' : 'problems'}; nothing was written.\n`);
  else streams.stdout.write(`${options.out}/dataset.json, data version ${hash.slice(0, 12)}\n`);
  return hash === null ? 1 : 0;
}

/**
 * Runs the command with the words after its name. Problems and progress go to stderr, what it made to stdout. Returns
 * the exit code: 1 where any error stopped it, and then nothing was written.
 */
export async function runData(given: readonly string[], streams: Streams): Promise<number> {
  const { output, problems } = readOptions(given, { articles: null, data: 'data', out: 'public/data', adopt: null });
  print(problems, streams);
  if (output === null) return 1;
  return output.adopt === null ? runBuild(output, streams) : runAdopt({ ...output, file: output.adopt }, streams);
}
