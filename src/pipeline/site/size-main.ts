/**
 * `npm run size`: weighs the built site against its budget, and fails where it has grown. The limits are what the
 * page has been brought down to; lower them when it gets lighter.
 */
import { weigh, type Weights } from './weigh.ts';

interface Limit {
  readonly part: keyof Weights;
  readonly name: string;
  /** Kilobytes of 1000 bytes. */
  readonly most: number;
}

const BUDGET: readonly Limit[] = [
  { part: 'page', name: 'before the page is seen and answers', most: 38 },
  { part: 'takenOver', name: 'before React has taken it over', most: 204 },
  { part: 'untouched', name: 'with all panels, untouched', most: 258 },
  { part: 'whole', name: 'in all', most: 467 },
];

const weights = await weigh('dist');
for (const { part, name, most } of BUDGET) {
  const { bytes, files } = weights[part];
  const isOver = bytes > most * 1000;
  process.stdout.write(`${name}: ${(bytes / 1000).toFixed(1)} kB of ${most} kB${isOver ? ', OVER' : ''}\n`);
  if (!isOver) continue;
  process.stdout.write(`  ${files.join('\n  ')}\n  load what the first view does not need when it is asked for\n`);
  process.exitCode = 1;
}
