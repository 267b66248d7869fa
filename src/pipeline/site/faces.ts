/** The faces of the built page: their sheet, and the fonts that English text needs of it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SHEET = /^fonts-.*\.css$/;

/** Addresses from the page, the sheet first; fonts for some letters only (unicode-range) come when those are read. */
export async function facesOf(site: string): Promise<string[]> {
  const sheet = (await readdir(join(site, 'assets'))).find((file) => SHEET.test(file));
  if (sheet === undefined) throw new Error(`${site}/assets: no sheet of faces (fonts-*.css); faces.ts of ui brings it`);
  const rules = (await readFile(join(site, 'assets', sheet), 'utf8')).split('@font-face');
  const always = rules.filter((rule) => !rule.includes('unicode-range'));
  const fonts = always.flatMap((rule) => [...rule.matchAll(/url\((?:\.\/)?([^)]+\.woff2)\)/g)].map(([, file]) => file));
  return [sheet, ...fonts].map((file) => `./assets/${file}`);
}

/** The page with its faces for readers without scripts, who need not wait for anything else. */
export function withFacesAlone(html: string, sheet: string): string {
  return html.replace('</head>', () => `  <noscript><link rel="stylesheet" href="${sheet}" /></noscript>\n  </head>`);
}
