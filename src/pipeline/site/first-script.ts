/** The script within the built page: it brings the others once the page is painted, and answers until they have come. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { inScript } from './pack.ts';

const SCRIPT = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
const PRELOAD = /\s*<link rel="(?:module)?preload"[^>]*href="([^"]+)"[^>]*>/g;

async function compiled(values: Readonly<Record<string, string>>, folder: string): Promise<string> {
  const names = Object.entries(values).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(names),
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: 'src/app/first/main.ts', formats: ['iife'], name: 'first', fileName: () => 'first.js' },
    },
  });
  const script = await readFile(join(folder, 'first.js'), 'utf8');
  return script.trim();
}

export interface Known {
  /** Addresses of the sheet of faces and of the fonts it needs. */
  readonly faces: readonly string[];
  /** What each filter leaves of the quotations (src/app/first/keeps.ts). */
  readonly keeps: string;
}

/**
 * The page with that script at the end of its head, in place of the tags that would bring the code before the page
 * is painted. `scratch` is a folder to work in.
 */
export async function withFirstScript(html: string, known: Known, scratch: string): Promise<string> {
  // what the page's own script imports may be named before it
  const scripts = [...html.matchAll(SCRIPT)].map((match) => match[1] ?? '');
  const entry = scripts.pop();
  if (entry === undefined) throw new Error('index.html: has no script of its own; build it again');
  const beside = [...scripts, ...[...html.matchAll(PRELOAD)].map((match) => match[1] ?? '')];
  const values = {
    VITE_FIRST_ENTRY: entry,
    VITE_FIRST_BESIDE: beside.join(' '),
    VITE_FIRST_FACES: known.faces.join(' '),
    VITE_FIRST_KEEPS: known.keeps,
  };
  const script = await compiled(values, scratch);
  return html
    .replaceAll(SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replace('</head>', () => `  <script>${inScript(script)}</script>\n  </head>`);
}
