/** Puts the style sheet of the first view into the page, so that nothing stands between its text and the screen. */
import { readFile, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g;

/** Addresses in a sheet are relative to it; in the page they are relative to the page. */
export function movedStyles(css: string, folder: string): string {
  return css.replaceAll(/url\((["']?)(?!data:|[a-z]+:|\/|#)\.?\/?([^"')]+)\1\)/g, (_, quote: string, path: string) => {
    return `url(${quote}./${posix.join(folder, path)}${quote})`;
  });
}

/** The page with its style sheets inside. The files are removed from `site`: nothing else asks for them. */
export async function withInlineStyles(html: string, site: string): Promise<string> {
  let page = html;
  for (const [link, path = ''] of html.matchAll(STYLESHEET)) {
    const css = await readFile(join(site, path), 'utf8');
    page = page.replace(link, () => `<style>${movedStyles(css.trim(), posix.dirname(path))}</style>`);
    await rm(join(site, path));
  }
  return page;
}
