/** Widths of words without a browser, so that labels can be placed where the page is rendered to HTML. */

/** Advance widths in hundredths of the type size, measured in the faces the page ships. */
const SERIF: Readonly<Record<number, string>> = {
  20: "'",
  24: ' ’\\',
  29: ',./:;[]|',
  34: '!{}()-ijlf',
  40: 'ItJ`"',
  46: '?*“”rs',
  51: 'z_c–',
  54: '#$+0123456789<=>S^e~×ag',
  61: 'FLZovxybdkpq',
  65: 'EPuBCThn',
  69: 'XYADKRV',
  76: '&GUNOQ',
  83: 'H…@w',
  96: 'M%mW',
};

const SANS: Readonly<Record<number, string>> = {
  20: ' ',
  24: "',.:;ij|’Il!f",
  31: '()[]{}-tr/\\',
  43: '"*?sz“”Jcx',
  47: 'vyLY–',
  51: '#$+0123456789<=>F^_aegk~×ESVXZ',
  55: 'ACT`hnouPRbdpqBK',
  63: '&DGNUHOQ',
  73: 'MwW',
  83: '%m@…',
};

/** For letters outside the tables (Arabic, accents): a little wide, so that nothing is cut. */
const OTHER = 0.58;

/** A space that a line does not break at. */
const UNBROKEN = '\u00a0';

/** The text on one line: a day, a number with its unit. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', UNBROKEN);
}

export type Face = 'serif' | 'sans';

function advances(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, chars]) =>
      Array.from(chars, (char): [string, number] => [char, Number(width) / 100]),
    ),
  );
}

const FACES: Readonly<Record<Face, ReadonlyMap<string, number>>> = { serif: advances(SERIF), sans: advances(SANS) };

/** The widths of the letters added up, in type sizes, on top of what stands before them. */
function advance(text: string, face: Face, before = 0): number {
  let width = before;
  for (const char of text) width += FACES[face].get(char === UNBROKEN ? ' ' : char) ?? OTHER;
  return width;
}

/** Width in pixels of a line at a type size in pixels; right to about 3 in 100. */
export function textWidth(text: string, face: Face, size: number): number {
  return advance(text, face) * size;
}

export function widest(lines: readonly string[], face: Face, size: number): number {
  return lines.reduce((most, line) => Math.max(most, textWidth(line, face, size)), 0);
}

/** Breaks a text at spaces into lines no wider than `limit` pixels; a longer word keeps a line of its own. */
export function wrapText(text: string, face: Face, size: number, limit: number): string[] {
  const lines: string[] = [];
  let width = 0;
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? Number.POSITIVE_INFINITY : advance(` ${word}`, face, width);
    const fits = longer * size <= limit;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
    width = fits ? longer : advance(word, face);
  }
  return lines;
}
