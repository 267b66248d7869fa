/** What `npm run data` does, between the words of the command line and its exit code. */
import { adopt, type AdoptOptions } from './adopt/adopt.ts';
import { build, type BuildOptions } from './build.ts';
import { readOptions, type Streams } from './command-line.ts';
import { isError, problemLine, type Problem } from './problem.ts';
import { ProgressLine, progressText } from './progress.ts';
import { CHECKED_FOLDER, CheckedArticles } from './resume/checked-articles.ts';
import { codeVersion } from './resume/code-version.ts';

/** Problems printed in full; the rest is counted. */
const PRINT_LIMIT = 200;

function print(problems: readonly Problem[], { stderr }: Pick<Streams, 'stderr'>): void {
  const lines = problems.slice(0, PRINT_LIMIT).map(problemLine);
  if (problems.length > PRINT_LIMIT) lines.push(`and ${problems.length - PRINT_LIMIT} more`);
  stderr.write(lines.map((line) => `${line}\n`).join(''));
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

/** As the shell counts a command that was stopped from the keyboard. */
const STOPPED = 130;

type Given = Omit<BuildOptions, 'onProgress' | 'checked'>;

async function runBuild(options: Given, streams: Streams, folder: string): Promise<number> {
  const line = new ProgressLine(streams);
  let articles = { done: 0, of: 0 };
  const checked = await CheckedArticles.open(folder, await codeVersion());
  const { hash, problems, isStopped } = await build({
    ...options,
    checked,
    onProgress: (progress) => {
      if (progress.stage === 'articles') articles = progress;
      line.show(progressText(progress), progress.done, progress.of);
    },
  });
  line.end();
  print(problems, streams);
  if (isStopped) {
    const { done, of } = articles;
    streams.stderr.write(
      `Stopped after ${done} of ${of} articles; nothing was written. The next run goes on from there.\n`,
    );
    return STOPPED;
  }
  const errors = problems.filter(isError).length;
  if (hash === null) streams.stderr.write(`${errors} ${errors === 1 ? 'problem' : 'problems'}; nothing was written.\n`);
  else streams.stdout.write(`${options.out}/dataset.json, data version ${hash.slice(0, 12)}\n`);
  return hash === null ? 1 : 0;
}

/** Around the command, for tests and for the keyboard. */
export interface Surroundings {
  /** Stops a build; see BuildOptions. */
  readonly signal?: AbortSignal;
  /** Where checked articles are remembered. */
  readonly checkedFolder?: string;
}

/**
 * Runs the command with the words after its name. Problems and progress go to stderr, what it made to stdout. Returns
 * the exit code: 1 where any error stopped it, 130 where the user did, and then nothing was written.
 */
export async function runData(
  given: readonly string[],
  streams: Streams,
  { signal, checkedFolder = CHECKED_FOLDER }: Surroundings = {},
): Promise<number> {
  const { output, problems } = readOptions(given, { articles: null, data: 'data', out: 'public/data', adopt: null });
  print(problems, streams);
  if (output === null) return 1;
  if (output.adopt !== null) return runAdopt({ ...output, file: output.adopt }, streams);
  return runBuild({ ...output, ...(signal === undefined ? {} : { signal }) }, streams, checkedFolder);
}
