/**
 * `npm run synth -- --statements N --districts M --articles K [--out DIR] [--seed S]`: an invented corpus of any size, for
 * measurements and tests. Writes DIR/data, DIR/texts and, built from them by the pipeline, DIR/public; DIR is `synthetic`
 * where none is named.
 */
import { runSynth } from './synth-command.ts';

process.exitCode = await runSynth(process.argv.slice(2), process);
