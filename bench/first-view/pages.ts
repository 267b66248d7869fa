/** Makes the compared pages, beside the built dashboard in dist/. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { BenchPage } from './look.ts';

const HERE = 'bench/first-view';
const OUT = 'node_modules/.cache/as-reported/bench';

/** Three panels with real content: the districts, the marks of the chart, and as many quotations as fill a panel. */
const MAP = { selector: 'section[aria-label="Map"] svg :is(path, use)', least: 60 };
const QUOTES = { selector: 'section:is([aria-label="Quotes"], [aria-labelledby="quotes-title"]) article', least: 10 };
const CHART = { selector: 'section[aria-label="Control over time"] svg :is(path, circle, rect)', least: 10 };
const NAIVE_CHART = { selector: 'section[aria-label="Control over time"] svg path', least: 6 };
const FILTER = {
  box: 'section[aria-label="Filters"] input[type="checkbox"]',
  filtered: QUOTES.selector,
};
/** The numbers beside the choices count anew once everything has followed. */
const COUNTS = '.filters-choice b';

export const PAGES: readonly BenchPage[] = [
  { name: 'empty page', path: '/empty/', content: [{ selector: 'p', least: 1 }], filter: null },
  { name: 'static twin', path: '/twin/', content: [MAP, CHART, QUOTES], filter: null },
  {
    name: 'hello-world React',
    path: '/hello/',
    content: [{ selector: 'h1', least: 1 }],
    filter: { box: 'input', filtered: 'li', follows: 'ul' },
  },
  {
    name: 'naive stack',
    path: '/naive/',
    content: [MAP, NAIVE_CHART, QUOTES],
    filter: { ...FILTER, follows: QUOTES.selector },
  },
  { name: 'dashboard', path: '/dashboard/', content: [MAP, CHART, QUOTES], filter: { ...FILTER, follows: COUNTS } },
];

const EMPTY = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><p>.</p></html>';

/** The dashboard's page as it is built, without anything that runs or that a script would ask for. */
export function staticTwin(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link rel="(?:modulepreload|preload)"(?![^>]*as="font")[^>]*>/g, '');
}

async function makeTwin(folder: string): Promise<void> {
  await cp('dist/assets', join(folder, 'assets'), { recursive: true });
  await cp('dist/icon.svg', join(folder, 'icon.svg'));
  await writeFile(join(folder, 'index.html'), staticTwin(await readFile('dist/index.html', 'utf8')));
}

async function makeApp(name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(HERE, name),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: join(process.cwd(), folder), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  });
}

/** Builds every page; gives the folder of each by its name in the path. */
export async function makePages(): Promise<ReadonlyMap<string, string>> {
  const folder = (name: string) => join(OUT, name);
  for (const name of ['empty', 'twin']) await mkdir(folder(name), { recursive: true });
  await writeFile(join(folder('empty'), 'index.html'), EMPTY);
  await makeTwin(folder('twin'));
  for (const name of ['hello', 'naive']) await makeApp(name, folder(name));
  await cp('dist/data', join(folder('naive'), 'data'), { recursive: true });
  return new Map([
    ...['empty', 'twin', 'hello', 'naive'].map((name) => [name, folder(name)] as const),
    ['dashboard', 'dist'],
  ]);
}

/** The probe as one script, to give to the browser. */
export async function makeProbe(): Promise<string> {
  const folder = join(OUT, 'probe');
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: join(HERE, 'probe.ts'), formats: ['iife'], name: 'bench', fileName: () => 'probe.js' },
    },
  });
  return readFile(join(folder, 'probe.js'), 'utf8');
}
