/** Puts the style sheet of the first view into the page, so that nothing stands between its text and the screen. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g;

/** Addresses in a sheet are relative to it; in the page they are relative to the page. */
export function movedStyles(css: string, folder: string): string {
  return css.replaceAll(/url\((["']?)(?!data:|[a-z]+:|\/|#)\.?\/?([^"')]+)\1\)/g, (_, quote: string, path: string) => {
    return `url(${quote}./${posix.join(folder, path)}${quote})`;
  });
}

const ENTRY = /<script type="module"[^>]*src="\.\/([^"]+\.js)"/;

/**
 * Chunks list what they need before they start, by address; there the page's own script, which has long been
 * loaded, takes the place of a style sheet that is now in the page. (Vite lists it whatever its settings say.)
 */
async function askForNoMore(site: string, sheet: string, entry: string): Promise<void> {
  const [gone, instead] = [posix.basename(sheet), posix.basename(entry)];
  const folder = join(site, posix.dirname(entry));
  for (const name of await readdir(folder)) {
    const text = name.endsWith('.js') ? await readFile(join(folder, name), 'utf8') : '';
    if (text.includes(gone)) await writeFile(join(folder, name), text.replaceAll(gone, instead));
  }
}

/** The page with its style sheets inside. The files are removed from `site`, and no chunk asks for them any more. */
export async function withInlineStyles(html: string, site: string): Promise<string> {
  let page = html;
  const entry = ENTRY.exec(html)?.[1];
  if (entry === undefined) throw new Error('index.html: has no script of its own; build it again');
  for (const [link, path = ''] of html.matchAll(STYLESHEET)) {
    const css = await readFile(join(site, path), 'utf8');
    page = page.replace(link, () => `<style>${movedStyles(css.trim(), posix.dirname(path))}</style>`);
    await rm(join(site, path));
    await askForNoMore(site, path, entry);
  }
  return page;
}
