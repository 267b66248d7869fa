import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importsOf, weigh } from '../../../src/pipeline/site/weigh.ts';

let site = '';
const put = (file: string, text: string) => writeFile(join(site, file), text);
const PARTS = 'MapPanel ChartPanel EvidencePanel panels load-words LiveMap RechartsChart'.split(' ');

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'as-reported-'));
  await mkdir(join(site, 'assets'));
  await mkdir(join(site, 'data'));
  await put('index.html', '<script>import("./assets/index-12345678.js")</script>');
  await put('data/dataset.json', '{}');
  await put('data/map.json', '{}');
  await put('assets/index-12345678.js', 'import{a}from"./day-12345678.js";import("./HelpPanel-12345678.js")');
  await put('assets/day-12345678.js', '');
  await put('assets/HelpPanel-12345678.js', '');
  for (const part of PARTS) await put(`assets/${part}-12345678.js`, 'import"./shared-12345678.js"');
  await put('assets/shared-12345678.js', '');
  await put('assets/serif-12345678.woff2', 'x'.repeat(100));
});
afterEach(() => rm(site, { recursive: true }));

describe('what the page weighs', () => {
  test('before it is taken over is itself, its script with all that it imports at once, and the dataset', async () => {
    const { takenOver } = await weigh(site);
    expect(takenOver.files.toSorted()).toEqual([
      'assets/day-12345678.js',
      'assets/index-12345678.js',
      'data/dataset.json',
      'index.html',
    ]);
  });

  test('in all counts once what parts share, and nothing that only a click brings', async () => {
    const { whole } = await weigh(site);
    expect(whole.files.filter((file) => file.includes('shared'))).toHaveLength(1);
    expect(whole.files.some((file) => file.includes('HelpPanel'))).toBe(false);
    expect(whole.files).toContain('data/map.json');
  });

  test('untouched is without the evidence, the engines of map and chart, and the faces', async () => {
    const { untouched, whole } = await weigh(site);
    const more = whole.files.filter((file) => !untouched.files.includes(file));
    expect(more.map((file) => file.replace(/-.*/, '')).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'assets/EvidencePanel',
      'assets/LiveMap',
      'assets/load',
      'assets/RechartsChart',
      'assets/serif',
    ]);
  });

  test('is told of fonts as they are, for they are packed already', async () => {
    const before = (await weigh(site)).whole.bytes;
    await put('assets/serif-12345678.woff2', 'x'.repeat(200));
    expect((await weigh(site)).whole.bytes).toBe(before + 100);
  });

  test('is not told of a page without a script', async () => {
    await put('index.html', '<p>Nothing</p>');
    await expect(weigh(site)).rejects.toThrow('names no script');
  });

  test('is not told when a part has gone: its name is asked for', async () => {
    await rm(join(site, 'assets/LiveMap-12345678.js'));
    await expect(weigh(site)).rejects.toThrow('LiveMap');
  });
});

test('imports at once are told from those that wait', () => {
  expect(importsOf('import{a}from"./a.js";import"./b.js";export{c}from"./c.js";import("./d.js")')).toEqual([
    'a.js',
    'b.js',
    'c.js',
  ]);
});
