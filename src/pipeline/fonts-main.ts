/**
 * `npm run fonts`: cuts the packaged fonts down to the letters and weights that the page uses, into
 * src/ui/fonts/. Run it when a size or a weight of theme.css changes; the results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont, { type Options } from 'subset-font';

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly letters: string;
  readonly axes: Pick<Options, 'variationAxes'>;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

/** English, the letters that names of people and places bring along, and the signs of the interface. */
const NAMES = 'ÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜàáâäåæçèéêëíîïñóôöøùúûüßĀāĆćČčĞğĪīİıŁłŌōŚśŞşŠšŪūŻżŽž';
const LATIN = `${range(0x20, 0x7e)}\u00a0£©«°·»${NAMES}–—‘’“”…•€←→↑↓−×`;
/** Letters, vowel signs, digits and punctuation of Arabic, and the Persian letters in names. */
const ARABIC = `${range(0x621, 0x63a)}${range(0x640, 0x652)}${range(0x660, 0x66c)}،؛؟پچڤگ`;

/** What the page uses of the faces' abilities: kerning, joined and placed letters, figures of one width and height. */
const FEATURES = 'kern mark mkmk ccmp locl liga rlig calt init medi fina isol tnum lnum'.split(' ');

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz';
const ARABIC_FACE = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght';

/** One optical size serves quotations and titles: a second one would cost 36 kB. */
const CUTS: readonly Cut[] = [
  {
    from: `${SERIF}-normal.woff2`,
    to: 'serif.woff2',
    letters: LATIN,
    axes: { variationAxes: { opsz: 18, wght: { min: 400, max: 600 } } },
  },
  {
    from: `${SERIF}-italic.woff2`,
    to: 'serif-italic.woff2',
    letters: LATIN,
    axes: { variationAxes: { opsz: 14, wght: 400 } },
  },
  {
    from: `${SANS}-normal.woff2`,
    to: 'sans.woff2',
    letters: LATIN,
    axes: { variationAxes: { wght: { min: 400, max: 700 } } },
  },
  { from: `${ARABIC_FACE}-400-normal.woff2`, to: 'arabic-400.woff2', letters: ARABIC, axes: {} },
  { from: `${ARABIC_FACE}-600-normal.woff2`, to: 'arabic-600.woff2', letters: ARABIC, axes: {} },
];

for (const { from, to, letters, axes } of CUTS) {
  const font = await readFile(`node_modules/${from}`);
  const cut = await subsetFont(font, letters, { targetFormat: 'woff2', keepFeatures: FEATURES, ...axes });
  await writeFile(`src/ui/fonts/${to}`, cut);
  process.stdout.write(`${to}: ${font.length} -> ${cut.length} bytes\n`);
}
