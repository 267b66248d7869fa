/** What the built page weighs on the wire, by when it is brought. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files of one part, and what they weigh together in bytes (gzip; fonts as they are). */
export interface Weight {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Parts that the default view brings by itself once it has been seen, by the names of their chunks. */
const PANELS = ['MapPanel', 'ChartPanel', 'panels'];

/** What comes when somebody is at the page, or after a while. */
const ENGINES = ['EvidencePanel', 'load-words', 'LiveMap', 'RechartsChart'];

const FACES = new Set(['sans', 'serif', 'serif-italic']);

/** What a chunk imports at once, by file name. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => match[1] ?? '');
}

async function withImports(site: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const todo = [...files];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    todo.push(...importsOf(await readFile(join(site, 'assets', file), 'utf8')));
  }
  return found;
}

async function weightOf(site: string, named: readonly string[]): Promise<Weight> {
  const files = [...new Set(named)];
  const sizes = files.map(async (file) => {
    const content = await readFile(join(site, file));
    return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
  });
  return { files, bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
}

/** "MapPanel-a1b2.js" is of the part "MapPanel". */
function partOf(file: string): string {
  return basename(file).replace(/-[A-Za-z0-9_-]{8}\.\w+$/, '');
}

function chunkOf(part: string, assets: readonly string[]): string {
  const file = assets.find((name) => name.endsWith('.js') && partOf(name) === part);
  if (file === undefined) throw new Error(`assets: no chunk of the part "${part}"; mend the list in weigh.ts`);
  return file;
}

export interface Weights {
  /** Seen, read and answered by: the page alone. */
  readonly page: Weight;
  /** With its script and the dataset: React has taken it over. */
  readonly takenOver: Weight;
  /** With the panels' own code and the shapes of the map: all that a page brings that nobody touches. */
  readonly untouched: Weight;
  /** With the engines of map and chart, and the faces. */
  readonly whole: Weight;
}

/** Weighs the site built into a folder. Throws when a part is not there under its name. */
export async function weigh(site: string): Promise<Weights> {
  const html = await readFile(join(site, 'index.html'), 'utf8');
  const entry = /["'`]\.\/assets\/(index-[^"'`]+\.js)["'`]/.exec(html)?.[1];
  if (entry === undefined) throw new Error(`${site}/index.html: names no script; build the site again`);
  const assets = await readdir(join(site, 'assets'));
  const faces = assets.filter((name) => name.endsWith('.woff2') && FACES.has(partOf(name)));
  const paths = (names: Iterable<string>) => [...names].map((name) => `assets/${name}`);
  const codeOf = async (parts: readonly string[]) =>
    paths(
      await withImports(
        site,
        parts.map((part) => chunkOf(part, assets)),
      ),
    );
  const page = ['index.html'];
  const takenOver = [...page, 'data/dataset.json', ...paths(await withImports(site, [entry]))];
  const untouched = [...takenOver, ...(await codeOf(PANELS)), 'data/map.json'];
  const whole = [...untouched, ...(await codeOf(ENGINES)), ...paths(faces)];
  return {
    page: await weightOf(site, page),
    takenOver: await weightOf(site, takenOver),
    untouched: await weightOf(site, untouched),
    whole: await weightOf(site, whole),
  };
}
