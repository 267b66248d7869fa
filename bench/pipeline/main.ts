/**
 * `npm run bench:pipeline [-- STATEMENTS...]`: what `npm run data` takes for invented corpora of three sizes: from nothing,
 * after it was killed half-way, and again with every article known. Fails where time or memory grows faster than the articles.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeSyntheticCorpus } from '../../src/pipeline/synth/write-corpus.ts';
import { alignedRows } from '../first-view/table.ts';
import { SCALES, type Scale } from '../scale/sites.ts';

const Took = v.object({ known: v.number(), seconds: v.number(), processor: v.number(), peak: v.number() });
type Took = v.InferOutput<typeof Took>;

interface Measured {
  readonly scale: Scale;
  readonly fresh: Took;
  readonly resumed: Took;
  readonly again: Took;
}

const CHILD = 'bench/pipeline/child.ts';

function run(given: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', CHILD, ...given], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return stdout;
}

function took(given: readonly string[]): Took {
  return v.parse(Took, JSON.parse(run(given)));
}

async function measure(scale: Scale): Promise<Measured> {
  const { statements, districts, articles } = scale;
  const folder = join('.cache/scale', `corpus-${statements}-${districts}-${articles}`);
  if (!existsSync(join(folder, 'data', 'differences.json'))) await writeSyntheticCorpus(folder, { ...scale, seed: 1 });
  const remembered = await mkdtemp(join(tmpdir(), 'checked-'));
  try {
    const fresh = took([folder, join(remembered, 'fresh')]);
    run([folder, join(remembered, 'half'), String(articles / 2)]);
    const resumed = took([folder, join(remembered, 'half')]);
    const again = took([folder, join(remembered, 'half')]);
    return { scale, fresh, resumed, again };
  } finally {
    await rm(remembered, { recursive: true, force: true });
    await rm(join(folder, 'again'), { recursive: true, force: true });
  }
}

const both = ({ seconds, processor }: Took) => `${seconds.toFixed(1)} / ${processor.toFixed(1)}`;

function rowOf({ scale, fresh, resumed, again }: Measured): string[] {
  return [
    scale.articles.toLocaleString('en'),
    scale.statements.toLocaleString('en'),
    both(fresh),
    both(resumed),
    String(resumed.known),
    both(again),
    [fresh, resumed, again].map(({ peak }) => peak.toFixed(0)).join(' / '),
  ];
}

const HEAD = [
  ['articles', 'statements', 'fresh', 'killed half-way, resumed', 'known', 'all known', 'peak memory'],
  ['', '', 's / processor', 's / processor', 'articles', 's / processor', 'MB, of each'],
];

/** What grows faster than the articles. */
function tooFast(less: Measured, more: Measured): string[] {
  const factor = more.scale.articles / less.scale.articles;
  return (['processor', 'peak'] as const).flatMap((what) => {
    const grown = more.fresh[what] / less.fresh[what];
    return grown <= factor ? [] : [`${what}: ${grown.toFixed(1)} times as much for ${factor} times the articles`];
  });
}

const wanted = process.argv.slice(2).map(Number);
const scales = SCALES.filter(({ statements }) => wanted.length === 0 || wanted.includes(statements));
const measured: Measured[] = [];
for (const scale of scales) measured.push(await measure(scale));
process.stdout.write(`\nPipeline\n${alignedRows([...HEAD, ...measured.map(rowOf)])}\n`);
const faults = measured.slice(1).flatMap((more, index) => {
  const less = measured[index];
  return less === undefined ? [] : tooFast(less, more);
});
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
