import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLessons } from '../../src/pipeline/lessons/read-lessons.ts';
import { problemLine } from '../../src/pipeline/problem.ts';
import type { Known } from '../../src/view/table.ts';

const KNOWN: Known = {
  actor: (id) => id === 'envoy',
  side: () => true,
  outlet: () => true,
  place: (id) => id === 'bridge',
  selectable: (id) => id === 'one-c1',
  lesson: () => true,
  language: () => true,
};

const FRONT = '---\ntitle: Two bridges\nlevel: all\nminutes: 10\ngoals: [Read]\nlanguage: en\n---\n';

let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'as-reported-'));
});
afterEach(() => rm(data, { recursive: true }));

async function lesson(text: string, name = 'two-bridges.md') {
  await mkdir(join(data, 'lessons'), { recursive: true });
  await writeFile(join(data, 'lessons', name), text);
  return readLessons(data, KNOWN);
}

describe('the lessons of a data folder', () => {
  test('are none where there is no folder', async () => {
    expect(await readLessons(data, KNOWN)).toEqual({ output: [], problems: [] });
  });

  test('take the id from the name of their file', async () => {
    const { output, problems } = await lesson(
      `${FRONT}## [One](?actor=envoy&select=one-c1)\n\nSee [the bridge](?place=bridge).\n`,
    );
    expect(problems).toEqual([]);
    expect(output?.map(({ id, steps }) => [id, steps.length])).toEqual([['two-bridges', 1]]);
  });

  test.each([
    ['a heading that names an unknown actor', `${FRONT}## [One](?actor=nobody)\n`, 'actor=nobody'],
    [
      'a link in the text that names an unknown row',
      `${FRONT}## [One](?)\n\nSee [it](?select=two-c9).\n`,
      'select=two-c9',
    ],
    [
      'a link in a list that names an unknown place',
      `${FRONT}## [One](?)\n\n- See [it](?place=harbour).\n`,
      'place=harbour',
    ],
    ['a key that is not of a link', `${FRONT}## [One](?dat=2020-05-07)\n`, 'dat=2020-05-07'],
    ['broken front matter', '---\ntitle: [\n---\n## [One](?)\n', 'no YAML'],
    ['markup', `${FRONT}## [One](?)\n\n<script>alert(1)</script>\n`, 'html'],
  ])('are refused for %s', async (_, text, value) => {
    const { output, problems } = await lesson(text);
    expect(output).toBeNull();
    expect(problems.map(problemLine).join('\n')).toMatch(new RegExp(`^AR701 .*two-bridges\\.md: .*${value}`));
  });

  test('are refused for a file that cannot be read', async () => {
    const { output, problems } = await lesson('');
    expect([output, problems.map(({ code }) => code)]).toEqual([null, ['AR103']]);
  });

  test('are refused for a name that cannot be an id', async () => {
    const { problems } = await lesson(`${FRONT}## [One](?)\n`, 'Two Bridges.md');
    expect(problems.map(({ code, value }) => [code, value])).toContainEqual(['AR701', 'Two Bridges.md']);
  });
});
