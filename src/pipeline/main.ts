/**
 * `npm run data -- [--articles DIR] [--out DIR] [--data DIR]`: annotations, and article texts where given, to the
 * published dataset. Problems go to stderr, one a line; with any error the exit code is 1 and nothing is written.
 * With `--adopt FILE` nothing is built: a new article's text gets a draft of its annotations.
 * Stopped from the keyboard it tidies up, and goes on next time where it was.
 */
import { runData } from './data-command.ts';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
process.exitCode = await runData(process.argv.slice(2), process, { signal: stop.signal });
