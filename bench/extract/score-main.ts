/**
 * `npm run score [-- SET]`: how sure the reading machine says it is, and how often it is right, over the practice
 * articles whose id begins with SET ("d", those that the rules were made with, where it is left out).
 */
import { suggest } from '../../src/extract/suggest.ts';
import { alignedRows } from '../first-view/table.ts';
import { practiceOf } from './gold.ts';
import { judge, type Group, type Judged } from './judge.ts';

/** Lower ends of the bins of confidence. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const GROUPS: readonly Group[] = ['quotations', 'shares', 'days'];

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}

function row(name: string, judged: readonly Judged[]): string[] {
  const right = judged.filter(({ isRight }) => isRight).length;
  const said = judged.reduce((sum, { confidence }) => sum + confidence, 0);
  return [name, String(judged.length), percent(said, judged.length), percent(right, judged.length)];
}

function binRows(judged: readonly Judged[]): string[][] {
  return BINS.flatMap((from, index) => {
    const to = BINS[index + 1] ?? 1.01;
    const within = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return within.length === 0 ? [] : [row(`${from} to ${Math.min(to, 1)}`, within)];
  });
}

function ruleRows(judged: readonly Judged[]): string[][] {
  const rules = [...new Set(judged.map(({ rule }) => rule))].toSorted();
  return rules.map((rule) =>
    row(
      rule,
      judged.filter((one) => one.rule === rule),
    ),
  );
}

const [set = 'd'] = process.argv.slice(2);
const practice = practiceOf(set);
const judged = practice.flatMap((one) => judge(one, suggest(one.text, [])));
console.log(`${practice.length} practice articles, ${judged.length} suggestions that can be judged`);
for (const group of GROUPS) {
  const own = judged.filter((one) => one.group === group);
  if (own.length === 0) continue;
  const head = (name: string) => [name, 'count', 'said', 'right'];
  console.log(`\n${alignedRows([head(group), ...binRows(own), row('all', own)])}`);
  console.log(`\n${alignedRows([head('by rule'), ...ruleRows(own)])}`);
}
