/** What `npm run synth` does, between the words of the command line and its exit code. */
import { join } from 'node:path';
import { build } from '../build.ts';
import { readOptions, type Streams } from '../command-line.ts';
import { problemLine, type Problem } from '../problem.ts';
import { ProgressLine, progressText } from '../progress.ts';
import type { Size } from './city.ts';
import { makeRoom, writeSyntheticCorpus } from './write-corpus.ts';

const TABLE = { statements: '1000', districts: '100', articles: '50', seed: '1', out: 'synthetic' };

function wrong(field: string, value: string, remedy: string): Problem {
  return { code: 'AR100', file: 'command line', field, value, remedy };
}

function countOf(name: string, text: string, problems: Problem[]): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  problems.push(wrong(`--${name}`, text, 'write a whole number from 1'));
  return 1;
}

/** Commands that show a corpus on the page, and those that bring back the project's own. */
function wayToLook(out: string): string {
  const [data, texts] = [join(out, 'data'), join(out, 'texts')];
  return [
    'To look at it:',
    `  npm run data -- --data ${data} --articles ${texts}`,
    '  npm run site && npm run preview',
    'And back to the five articles:',
    '  npm run data && npm run site',
    '',
  ].join('\n');
}

async function writeAndBuild(size: Size, out: string, streams: Streams): Promise<readonly Problem[]> {
  if (!(await makeRoom(out))) return [wrong('--out', out, 'other data stands there; name another folder')];
  const line = new ProgressLine(streams);
  const count = (number: number) => number.toLocaleString('en');
  await writeSyntheticCorpus(out, size, (done) =>
    line.show(`inventing: ${count(done)} of ${count(size.articles)} articles`, done, size.articles),
  );
  const folders = { data: join(out, 'data'), articles: join(out, 'texts'), out: join(out, 'public') };
  const { hash, problems } = await build({
    ...folders,
    onProgress: (progress) => line.show(progressText(progress), progress.done, progress.of),
  });
  line.end();
  if (hash === null) return problems;
  const { statements, articles, districts } = size;
  const made = `${count(statements)} statements of ${count(articles)} articles on ${count(districts)} districts`;
  const version = `built as ${join(out, 'public')}, data version ${hash.slice(0, 12)}`;
  streams.stdout.write(`${out}: ${made}, invented; ${version}\n${wayToLook(out)}`);
  return problems;
}

async function synth(given: readonly string[], streams: Streams): Promise<readonly Problem[]> {
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
  return problems.length > 0 ? problems : writeAndBuild(size, out, streams);
}

/**
 * Runs the command with the words after its name. What it made, and how to look at it, goes to stdout. Returns the exit
 * code: 1 where an option is wrong, and then nothing is written, or where the corpus does not build.
 */
export async function runSynth(given: readonly string[], streams: Streams): Promise<number> {
  const problems = await synth(given, streams);
  streams.stderr.write(problems.map((problem) => `${problemLine(problem)}\n`).join(''));
  return problems.length > 0 ? 1 : 0;
}
