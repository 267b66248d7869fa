/**
 * `npm run synth -- --statements N --districts M --articles K --out DIR [--seed S]`: an invented corpus of any size, for
 * measurements and tests. Writes DIR/data, DIR/texts and, built from them by the pipeline, DIR/public.
 */
import { join } from 'node:path';
import { build } from '../build.ts';
import { readOptions } from '../command-line.ts';
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

async function run(given: readonly string[]): Promise<readonly Problem[]> {
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
    problems.push({ code: 'AR100', file: 'command line', field: '--out', value: undefined, remedy: 'name a folder' });
  if (problems.length > 0 || out === null) return problems;
  await writeSyntheticCorpus(out, size);
  const options = { data: join(out, 'data'), articles: join(out, 'texts'), out: join(out, 'public') };
  const built = await build({ ...options, onProgress: () => {} });
  return built.problems;
}

const problems = await run(process.argv.slice(2));
process.stderr.write(problems.map((problem) => `${problemLine(problem)}\n`).join(''));
process.exitCode = problems.length > 0 ? 1 : 0;
