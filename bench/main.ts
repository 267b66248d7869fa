/** `npm run bench`: builds the site, then runs every part (the scripts named `bench:...`) one after the other. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Package = v.looseObject({ scripts: v.record(v.string(), v.string()) });
const { scripts } = v.parse(Package, JSON.parse(readFileSync('package.json', 'utf8')));

function run(script: string): void {
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run ${script}: ended with ${String(status)}; its own words stand above`);
}

run('build');
for (const script of Object.keys(scripts).filter((name) => name.startsWith('bench:'))) run(script);
