/** What `npm run synth` does, between the words of the command line and its exit code. */
import { join } from 'node:path';
import { build } from '../build.ts';
import { readOptions, type Streams } from '../command-line.ts';
import { problemLine, type Problem } from '../problem.ts';
import type { Size } from './city.ts';
import { writeSyntheticCorpus } from './write-corpus.ts';

const TABLE = { statements: '1000', districts: '100', articles: '50', seed: '1', out: null };

function countOf(name: string, text: string, problems: Problem[]): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  problems.push({
    code: 'AR100',
    file: 'command line',
    field: `--${name}`,
    value: text,
    remedy: 'write a whole number from 1',
  });
  return 1;
}

async function writeAndBuild(given: readonly string[]): Promise<readonly Problem[]> {
  const { output, problems: unread } = readOptions(given, TABLE);
  const problems = [...unread];
  if (output === null) return problems;
  const { statements, districts, articles, seed, out } = output;
  const size: Size = {
    statements: countOf('statements', statements, problems),
    districts: countOf('districts', districts, problems),
    articles: countOf('articles', articles, problems),
    seed: countOf('seed', seed, problems),
  };
  if (out === null)
    return [
      ...problems,
      { code: 'AR100', file: 'command line', field: '--out', value: undefined, remedy: 'name a folder' },
    ];
  if (problems.length > 0) return problems;
  await writeSyntheticCorpus(out, size);
  const options = { data: join(out, 'data'), articles: join(out, 'texts'), out: join(out, 'public') };
  const built = await build({ ...options, onProgress: () => {} });
  return built.problems;
}

/**
 * Runs the command with the words after its name. Returns the exit code: 1 where an option is wrong, and then nothing is
 * written, or where the corpus does not build.
 */
export async function runSynth(given: readonly string[], { stderr }: Pick<Streams, 'stderr'>): Promise<number> {
  const problems = await writeAndBuild(given);
  stderr.write(problems.map((problem) => `${problemLine(problem)}\n`).join(''));
  return problems.length > 0 ? 1 : 0;
}
