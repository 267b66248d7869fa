/** Puts script, style, fonts, icon and data of a built page into the page itself. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPolicy } from './policy.ts';

/** Data files that the page reads by name; each becomes a script element of JSON. */
const DATA_FILE = /^(?:dataset|map|lessons|texts\.[a-z]+)\.json$/;

/** Text that stands in a script element must not end it, nor open a comment. */
export function inScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** JSON within a script element: no text in it can end that element, and it stays JSON. */
export function jsonInScript(text: string): string {
  return text.replaceAll('<', '\\u003c');
}

async function filesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).toSorted() : [];
}

async function dataElements(folder: string): Promise<string> {
  const named = (await filesIn(folder)).filter((file) => DATA_FILE.test(file));
  const present = [...named, ...(await filesIn(join(folder, 'parts'))).map((file) => `parts/${file}`)];
  const elements = present.map(async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    return `<script type="application/json" id="packed:${file}">${jsonInScript(text)}</script>`;
  });
  return (await Promise.all(elements)).join('\n');
}

async function inlined(html: string, pattern: RegExp, wrap: (path: string) => Promise<string>): Promise<string> {
  let result = html;
  for (const match of html.matchAll(pattern)) {
    const text = await wrap(match[1] ?? '');
    result = result.replace(match[0], () => text);
  }
  return result;
}

/** The one-file page of a site built into `built` without code splitting; `root` is the folder of static files. */
export async function packedPage(built: string, root: string): Promise<string> {
  let html = await readFile(join(built, 'index.html'), 'utf8');
  html = html.replace(/\s*<link rel="preload"[^>]*>/g, '');
  html = await inlined(html, /<link rel="icon" href="\.\/([^"]+)"[^>]*>/g, async (path) => {
    const icon = await readFile(join(root, path));
    return `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}" />`;
  });
  html = await inlined(html, /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, async (path) => {
    return `<style>${await readFile(join(built, path), 'utf8')}</style>`;
  });
  const scripts: string[] = [];
  html = await inlined(html, /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g, async (path) => {
    scripts.push(`<script type="module">${inScript(await readFile(join(built, path), 'utf8'))}</script>`);
    return '';
  });
  const data = await dataElements(join(root, 'data'));
  html = html.replace('</body>', () => `${data}\n${scripts.join('\n')}\n</body>`);
  return withPolicy(html, true);
}
