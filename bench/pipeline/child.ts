/**
 * One build in a process of its own, so that its memory is its own too: `child.ts FOLDER CHECKED [STOP]`. With STOP it
 * kills itself after so many articles, as when the power goes. Prints what it took as JSON.
 */
import { join } from 'node:path';
import { build } from '../../src/pipeline/build.ts';
import { CheckedArticles } from '../../src/pipeline/resume/checked-articles.ts';
import { codeVersion } from '../../src/pipeline/resume/code-version.ts';

const [folder = '', remembered = '', stop = 'never'] = process.argv.slice(2);

const checked = await CheckedArticles.open(remembered, await codeVersion());
let known = 0;
const { problems } = await build({
  data: join(folder, 'data'),
  articles: join(folder, 'texts'),
  out: join(folder, 'again'),
  checked,
  onProgress: (progress) => {
    known = progress.known;
    if (progress.stage === 'articles' && String(progress.done) === stop) process.kill(process.pid, 'SIGKILL');
  },
});
if (problems.length > 0) throw new Error(`the invented corpus has ${problems.length} problems`);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const took = {
  known,
  seconds: performance.now() / 1e3,
  processor: (userCPUTime + systemCPUTime) / 1e6,
  peak: maxRSS / 1e3,
};
process.stdout.write(JSON.stringify(took));
