/** `npm run -s suggest -- [--explain] FILE...`: prints what the reading machine finds in news texts. */
import { runSuggest } from './suggest-command.ts';

process.exitCode = runSuggest(process.argv.slice(2), process);
