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
  readonly variationAxes?: Options['variationAxes'];
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

/** Basic Latin to Latin Extended-A (Turkish and transliterated names), and the signs of the interface. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}ḤḥṢṣṬṭḌḍẒẓ–—‘’‚“”„…•′″‹›€™←→↑↓−×`;

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght';

/** One optical size serves quotations and titles: a second one would cost 36 kB. */
const CUTS: readonly Cut[] = [
  {
    from: `${SERIF}-normal.woff2`,
    to: 'serif.woff2',
    letters: LATIN,
    variationAxes: { opsz: 18, wght: { min: 400, max: 600 } },
  },
  { from: `${SERIF}-italic.woff2`, to: 'serif-italic.woff2', letters: LATIN, variationAxes: { opsz: 14, wght: 400 } },
  { from: `${SANS}-normal.woff2`, to: 'sans.woff2', letters: LATIN, variationAxes: { wght: { min: 400, max: 700 } } },
];

for (const { from, to, letters, variationAxes } of CUTS) {
  const font = await readFile(`node_modules/${from}`);
  const cut = await subsetFont(font, letters, { targetFormat: 'woff2', ...(variationAxes && { variationAxes }) });
  await writeFile(`src/ui/fonts/${to}`, cut);
  process.stdout.write(`${to}: ${font.length} -> ${cut.length} bytes\n`);
}
