/** Options of a command: `--name value`, each of them named in a table. */
import type { Outcome, Problem } from './problem.ts';

/** Where a command writes: what it made to `stdout`, problems and progress to `stderr`. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** Option name, without its dashes -> its value where it is not given. */
export type Options = Readonly<Record<string, string | null>>;

function wrong(value: string, remedy: string): Problem {
  return { code: 'AR100', file: 'command line', field: '', value, remedy };
}

/** Reads `--name value` and `--name=value`. An option that the table lacks, or that lacks its value, is a problem. */
export function readOptions<const T extends Options>(
  given: readonly string[],
  table: T,
): Outcome<{ readonly [K in keyof T]: T[K] | string }> {
  const output: { [K in keyof T]: T[K] | string } = { ...table };
  const problems: Problem[] = [];
  const known = Object.keys(table)
    .map((name) => `--${name}`)
    .join(', ');
  const waiting = [...given];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    const [option = '', ...rest] = word.split('=');
    const name = option.replace(/^--/, '');
    const value = rest.length > 0 ? rest.join('=') : waiting.shift();
    if (!option.startsWith('--') || !isKey(table, name))
      problems.push(wrong(word, `no such option; there are ${known}`));
    else if (value === undefined || value === '' || value.startsWith('--'))
      problems.push(wrong(word, `write its value after it: ${option} VALUE`));
    else output[name] = value;
  }
  return { output: problems.length === 0 ? output : null, problems };
}

function isKey<T extends object>(table: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(table, name);
}
